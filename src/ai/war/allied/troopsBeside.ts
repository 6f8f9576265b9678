import type { FactionId, SystemId } from '../../../sim';
import { inOrder, troopsAboard } from '../../../sim';
import { alliesOf, ownAlliance } from '../../core/ownAlliance';
import type { Planner } from '../../core/planner';
import type { Situation } from '../../core/situation';

/**
 * Share of the troops that a world takes, in permille, with which one sets out where allies attack it too: powers land
 * one after the other, and squares add up.
 */
export const besideAllies = 700;

/** Allies that told the Council that they attack a system. */
export function attackersAt(
  planner: Planner,
  { members }: Pick<Situation, 'members'>,
  target: SystemId,
): FactionId[] {
  const intents = ownAlliance(planner)?.council?.intents ?? {};
  return alliesOf(planner, members).filter((ally) =>
    (intents[ally] ?? []).some(({ kind, system }) => kind === 'attack' && system === target),
  );
}

/** Points of troops that each ally which attacks a system has aboard there; none that brings nothing. */
export function troopsBeside(planner: Planner, situation: Situation, target: SystemId): number[] {
  const allies = attackersAt(planner, situation, target);
  if (allies.length === 0) return [];
  const { view } = planner;
  const here = inOrder(view.fleets).filter(
    ({ place }) => place.kind === 'system' && place.system === target,
  );
  return allies.flatMap((ally) => {
    const own = here.filter(({ faction }) => faction === ally);
    const troops = own.reduce((sum, fleet) => sum + troopsAboard(view, fleet), 0);
    return troops > 0 ? [troops] : [];
  });
}
