import type { Agent } from '../../../sim';
import { covertOdds, oddsTerms, riskTerms } from '../../../sim';
import { intelligenceWords } from '../../../text';
import { Tag } from '../../kit/Tag';
import { Explained } from '../../panels/shared/Explained';
import { OrderButton } from '../../panels/shared/OrderButton';
import { useSession } from '../../shell/session';
import { useDate } from '../diplomacy/useDate';
import { AgentMissions } from './AgentMissions';
import { AgentReport } from './AgentReport';
import { AgentWay } from './AgentWay';
import { permille } from './permille';
import { useStationText } from './useStationText';

/** An agent: where he is, what he does and how that may end, and what else he could do. */
export function AgentCard({ agent }: { agent: Agent }) {
  const t = intelligenceWords();
  const { view, names, commands } = useSession();
  const date = useDate();
  const place = useStationText();
  const { held, arrives } = agent;
  return (
    <div className="ra-agent">
      <div className="ra-agent-line">
        <strong>{agent.name}</strong>
        <span>{t.skill(agent.skill)}</span>
        <span>{t.cover(agent.cover)}</span>
        {held ? (
          <Tag tone="bad">{t.heldBy(names.faction(held.by).text, date(held.since))}</Tag>
        ) : (
          <span>
            {arrives > 0
              ? t.onTheWay(place(agent.station), arrives - view.turn)
              : place(agent.station)}
          </span>
        )}
      </div>
      {!held && <Now agent={agent} />}
      <AgentReport agent={agent} />
      {!held && commands && (
        <>
          <AgentWay agent={agent} />
          <AgentMissions agent={agent} />
        </>
      )}
    </div>
  );
}

/** What he is at, with the chances of it. */
function Now({ agent }: { agent: Agent }) {
  const t = intelligenceWords();
  const { view, rules, names, commands } = useSession();
  const { mission } = agent;
  if (mission === null) return <p className="ra-dim">{t.idle}</p>;
  const { kind, target, due } = mission;
  const odds = covertOdds(view, rules, agent, kind, target);
  return (
    <div className="ra-agent-line">
      <strong>{t.missions[kind]}</strong>
      {target !== null && <span>{names.anything(target)}</span>}
      {due === 0 ? (
        <span>{t.atWork}</span>
      ) : (
        <>
          <span>{t.decided(due - view.turn + 1)}</span>
          <Explained
            title={t.oddsTitle}
            terms={oddsTerms(view, rules, agent, kind, target)}
            format={permille}
          >
            {t.odds(odds.worked, odds.failed, odds.found)}
          </Explained>
          <Explained title={t.riskTitle} terms={riskTerms(view, rules, agent)} format={permille}>
            {t.risk}
          </Explained>
        </>
      )}
      {commands && (
        <OrderButton
          order={{ type: 'instructAgent', agent: agent.id, mission: null, target: null }}
        >
          {t.end}
        </OrderButton>
      )}
    </div>
  );
}
