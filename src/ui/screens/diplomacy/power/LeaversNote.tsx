import { closesBorders, leaversAfter, type Treaty, withdrawalEnds } from '../../../../sim';
import { words } from '../../../../text';
import { useSession } from '../../../shell/session';
import { PowerName } from '../../PowerName';
import { useDate } from '../useDate';

/** Whose ships would have to go home from where, and until when, if a treaty were broken. */
export function LeaversNote({ treaty }: { treaty: Treaty }) {
  const t = words.withdrawal;
  const { view, rules, names } = useSession();
  const date = useDate();
  if (!closesBorders(treaty)) return null;
  const leavers = leaversAfter(view, rules, treaty);
  return (
    <div data-note="withdrawal">
      <p className="ra-dim">
        {leavers.length === 0 ? t.noLeavers : t.leavers(date(withdrawalEnds(view, rules)))}
      </p>
      <ul className="ra-changes">
        {leavers.map(({ fleet, system }) => (
          <li key={fleet.id}>
            <PowerName faction={fleet.faction} />
            <span>
              {fleet.name} <small>{names.system(system).text}</small>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
