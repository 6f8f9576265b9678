import { decisionPageWords, words } from '../../../text';
import { answerable, seenComing } from '../../decisions/awaited';
import { EmptyState } from '../../kit/EmptyState';
import { SectionHead } from '../../kit/SectionHead';
import { useSession } from '../../shell/session';
import { ScreenFrame } from '../ScreenFrame';
import './DecisionsScreen.css';
import { OpenCard } from './OpenCard';
import { TakenCard } from './TakenCard';

/** All decisions a power knows of: those to answer, those coming, and those taken with what became of them. */
export function DecisionsScreen() {
  const t = decisionPageWords();
  const { view, faction } = useSession();
  const open = answerable(view);
  const coming = seenComing(view);
  const decided = [...(view.decided ?? [])].reverse();
  const own = decided.filter(({ by }) => by === faction);
  const others = decided.filter(({ by }) => by !== faction);
  const title = words.shell.screens.decisions;
  if (faction === null && decided.length === 0) {
    return (
      <ScreenFrame title={title}>
        <EmptyState icon="decision" title={t.watch} />
      </ScreenFrame>
    );
  }
  return (
    <ScreenFrame title={title} summary={t.summary(open.length, coming.length)}>
      <div className="ra-decisions">
        <section>
          <SectionHead>{t.open}</SectionHead>
          {open.length === 0 &&
            (decided.length === 0 ? (
              <EmptyState icon="decision" title={t.none}>
                {t.noneText}
              </EmptyState>
            ) : (
              <p className="ra-dim">{t.none}.</p>
            ))}
          <div className="ra-decisions-cards">
            {open.map((each) => (
              <OpenCard key={each.id} open={each} />
            ))}
          </div>
        </section>
        {coming.length > 0 && (
          <section>
            <SectionHead>{t.coming}</SectionHead>
            <div className="ra-decisions-cards">
              {coming.map((each) => (
                <OpenCard key={each.id} open={each} />
              ))}
            </div>
          </section>
        )}
        <section>
          <SectionHead aside={own.length}>{t.taken}</SectionHead>
          {own.length === 0 && <p className="ra-dim">{t.noneTaken}</p>}
          <div className="ra-decisions-cards">
            {own.map((each) => (
              <TakenCard key={`${each.decision} ${each.turn}`} taken={each} />
            ))}
          </div>
        </section>
        {others.length > 0 && (
          <section>
            <SectionHead aside={others.length}>{t.heard}</SectionHead>
            <div className="ra-decisions-cards">
              {others.map((each) => (
                <TakenCard key={`${each.decision} ${each.by} ${each.turn}`} taken={each} />
              ))}
            </div>
          </section>
        )}
      </div>
    </ScreenFrame>
  );
}
