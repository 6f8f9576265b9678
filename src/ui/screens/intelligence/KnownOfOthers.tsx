import {
  inOrder,
  insightOf,
  insightTerms,
  suspicionBetween,
  suspicionPoints,
  suspicionTerms,
  vigilanceOf,
} from '../../../sim';
import { intelligenceWords } from '../../../text';
import { SectionHead } from '../../kit/SectionHead';
import { Explained, plainAmount } from '../../panels/shared/Explained';
import { useSession } from '../../shell/session';
import { PowerName } from '../PowerName';

/** How far one sees into every court, how vigilant it is, and what it suspects. */
export function KnownOfOthers() {
  const t = intelligenceWords();
  const { view, rules } = useSession();
  const others = inOrder(view.factions).filter(({ id, alive }) => alive && id !== view.faction);
  return (
    <section>
      <SectionHead>{t.known}</SectionHead>
      <div className="ra-agent-known">
        {others.map(({ id }) => {
          const suspicion = suspicionBetween(view, id, view.faction);
          return (
            <div key={id}>
              <PowerName faction={id} />
              <Explained
                title={t.insightTitle}
                terms={insightTerms(view, view.faction, id)}
                format={plainAmount}
              >
                {t.insight(insightOf(view, view.faction, id))}
              </Explained>
              <span className="ra-dim">{t.theirVigilance(vigilanceOf(view, rules, id))}</span>
              <span>
                {suspicion && (
                  <Explained
                    title={t.suspicionTitle}
                    terms={suspicionTerms(view, rules, suspicion)}
                  >
                    {t.suspected(suspicionPoints(view, rules, suspicion))}
                  </Explained>
                )}
              </span>
            </div>
          );
        })}
      </div>
    </section>
  );
}
