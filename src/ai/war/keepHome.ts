import { sortedBy } from '../../sim';
import type { Planner } from '../core/planner';
import type { Situation } from '../core/situation';
import { homeSystems } from '../staff/limits/homeFleets';

/**
 * Sets as many armed fleets aside as a person wants at home: those that have their task there, then
 * the nearest to the capital. They have met intruders by now; attacks are planned without them.
 */
export function keepHome(planner: Planner, situation: Situation): void {
  const wanted = planner.gate?.homeFleets ?? 0;
  if (wanted === 0) return;
  const home = homeSystems(planner.view);
  const { capital, index } = situation;
  const there = situation.forces.filter(
    ({ fleet, kind, system }) => kind === 'war' && home.has(fleet.command.route.at(-1) ?? system),
  );
  const distance = (system: string) =>
    capital === null ? 0 : Math.max(0, index.distance(system, capital));
  const order = sortedBy(there, ({ busy, system }) => (busy ? -1 : distance(system)));
  for (const force of order.slice(0, wanted)) force.busy = true;
}
