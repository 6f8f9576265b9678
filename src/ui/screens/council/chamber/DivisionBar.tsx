import { councilWords } from '../../../../text';
import { Icon } from '../../../kit/Icon';
import { useSession } from '../../../shell/session';
import type { DivisionBarModel } from './division';
import './DivisionBar.css';

/** A division against the majority: ayes from the left, nays from the right, the open between. */
export function DivisionBar({ division }: { division: DivisionBarModel }) {
  const t = councilWords().agenda;
  const { names, liveryOf } = useSession();
  const { parts, sums, whole, needed } = division;
  const share = (standing: number) => `${whole === 0 ? 0 : (100 * standing) / whole}%`;
  const open = sums.undecided + sums.abstain;
  return (
    <div className="ra-division">
      <div
        className="ra-division-bar"
        role="img"
        aria-label={t.bar(sums.aye, sums.nay, open, needed)}
      >
        {parts.map(({ member, standing, side }) => {
          const { colour, pattern } = liveryOf(member);
          return (
            <span
              key={member}
              className="ra-livery"
              data-side={side}
              data-pattern={pattern}
              title={`${names.anything(member)}: ${standing}`}
              style={{ width: share(standing), '--livery': colour } as React.CSSProperties}
            />
          );
        })}
        <span className="ra-division-needed" style={{ left: share(needed) }} />
      </div>
      <p className="ra-division-sums">
        <span className="ra-good">
          <Icon name="vote-yes" /> {t.ayes(sums.aye)}
        </span>
        {sums.undecided > 0 && (
          <span className="ra-even">
            <Icon name="vote-abstain" /> {t.undecided(sums.undecided)}
          </span>
        )}
        {sums.abstain > 0 && (
          <span className="ra-even">
            <Icon name="vote-abstain" /> {t.abstaining(sums.abstain)}
          </span>
        )}
        <span className="ra-bad">
          <Icon name="vote-no" /> {t.nays(sums.nay)}
        </span>
      </p>
    </div>
  );
}
