import type { Excuse, Operation as JointOperation } from '../../../sim';
import { isShort, paperStrength } from '../../../sim';
import type { Force } from '../../core/forces';
import { because, type Planner } from '../../core/planner';
import type { Situation } from '../../core/situation';
import type { SafeRoutes } from './safeRoutesTo';

/** Months before the day in which it is known who comes. */
const lastWord = 2;
/** Hull, in permille, from which a fleet could fight. */
const sound = 600;

/** Tells the allies why not all that is owed will be there, as soon as nothing can be done about it. */
export function excuse(
  planner: Planner,
  situation: Situation,
  operation: JointOperation,
  routes: SafeRoutes,
): void {
  const { view, rules, me } = planner;
  const { id, strike, target } = operation;
  const left = strike - view.turn;
  const owed = operation.quotas[me] ?? 0;
  if (owed === 0 || left > lastWord || operation.excuses?.[me] !== undefined) return;
  const told = operation.fleets[me] ?? [];
  const worth = (forces: readonly Force[]) =>
    forces.reduce((sum, { fleet }) => sum + paperStrength(view, rules, fleet), 0);
  const warriors = situation.forces.filter(({ kind }) => kind === 'war');
  const inTime = (force: Force) => routes.turnsOf(force) <= left;
  const coming = worth(warriors.filter((each) => told.includes(each.fleet.id) && inTime(each)));
  if (!isShort(rules, owed, coming)) return;
  const why = reasonFor(situation, warriors, inTime);
  planner.give(
    { type: 'excuseFleets', operation: id, why },
    because('joint.excuse', { target }, [
      { label: 'operation.owed', amount: owed },
      { label: 'operation.told', amount: coming },
    ]),
  );
}

/** Enemies before own worlds excuse most; then that ships are worn; then that they are far away. */
function reasonFor(
  { worlds, hostile }: Situation,
  warriors: readonly Force[],
  inTime: (force: Force) => boolean,
): Excuse {
  if (worlds.some(({ system }) => (hostile.get(system) ?? 0) > 0)) return 'ownFront';
  const fit = warriors.filter(({ health }) => health >= sound);
  return fit.length > 0 && !fit.some(inTime) ? 'tooFar' : 'spent';
}
