import type { BattleRecord } from '../../../sim';
import { signedPercent, termLabel, words } from '../../../text';
import { SectionHead } from '../../kit/SectionHead';
import { signOf } from '../../kit/signOf';
import { useSession } from '../../shell/session';

/** What weighed in the battle: advantages of the left side are positive, of the right negative. */
export function BattleTerms({ record }: { record: BattleRecord }) {
  const t = words.screens.battle;
  const { names } = useSession();
  if (record.terms.length === 0) return null;
  return (
    <section>
      <SectionHead>{t.advantages}</SectionHead>
      <ul className="ra-battle-terms">
        {record.terms.map((term) => (
          <li key={`${term.label} ${term.subject ?? ''} ${term.amount}`}>
            <span>{termLabel(term, names)}</span>
            <span className={`ra-${signOf(term.amount)}`}>{signedPercent(term.amount)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
