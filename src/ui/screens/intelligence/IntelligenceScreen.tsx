import { agentLimitTerms, agentsOf, recruitSkill, total } from '../../../sim';
import { intelligenceWords, words } from '../../../text';
import { EmptyState } from '../../kit/EmptyState';
import { SectionHead } from '../../kit/SectionHead';
import { Explained, plainAmount } from '../../panels/shared/Explained';
import { OrderButton } from '../../panels/shared/OrderButton';
import { useSession } from '../../shell/session';
import { ScreenFrame } from '../ScreenFrame';
import { AgentCard } from './AgentCard';
import { Captives } from './Captives';
import { KnownOfOthers } from './KnownOfOthers';
import { Suspicions } from './Suspicions';
import './IntelligenceScreen.css';

/** Agents and what they do, what strangers do here and what can be done about it, and what one knows of whom. */
export function IntelligenceScreen() {
  const t = intelligenceWords();
  const { view, rules, commands } = useSession();
  const agents = agentsOf(view, view.faction);
  const led = agents.filter(({ held }) => held === undefined).length;
  const limit = agentLimitTerms(view, rules, view.faction);
  const { latinum, influence } = rules.numbers.intelligence.agents;
  const tools = commands && (
    <>
      <span className="ra-dim">
        {t.recruitPrice(latinum, influence, recruitSkill(view, rules, view.faction))}
      </span>
      <OrderButton order={{ type: 'recruitAgent' }} icon="agent">
        {t.recruit}
      </OrderButton>
    </>
  );
  return (
    <ScreenFrame
      title={words.shell.screens.intelligence}
      summary={
        <Explained title={t.limitTitle} terms={limit} format={plainAmount}>
          {t.summary(led, total(limit))}
        </Explained>
      }
      tools={tools}
    >
      <div className="ra-intelligence">
        <Suspicions />
        <section>
          <SectionHead>{t.agents}</SectionHead>
          {agents.length === 0 ? (
            <EmptyState icon="agent" title={t.noAgents}>
              {t.noAgentsText}
            </EmptyState>
          ) : (
            <>
              {agents.map((agent) => (
                <AgentCard key={agent.id} agent={agent} />
              ))}
              <p className="ra-dim">{t.foundOut}</p>
            </>
          )}
        </section>
        <Captives />
        <KnownOfOthers />
      </div>
    </ScreenFrame>
  );
}
