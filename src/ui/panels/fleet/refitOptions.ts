import {
  type Cost,
  canRefit,
  idsOf,
  inOrbit,
  type Refusal,
  type Ruleset,
  refitCost,
  type Ship,
  type ShipClassId,
  type View,
  type World,
  yardLevel,
} from '../../../sim';
import { never } from '../world/buildOptions';

/** A class a ship might become, with the reason when the yard cannot do it now. */
export interface RefitOption {
  readonly id: ShipClassId;
  readonly cost: Cost;
  readonly refusal: Refusal | null;
}

/** Own developed worlds in whose orbit a ship lies, the best yard first. */
export function yardsAt(view: View, rules: Ruleset, ship: Ship): World[] {
  return idsOf(view.worlds)
    .flatMap((id) => view.worlds[id] ?? [])
    .filter(({ owner, development }) => owner === ship.faction && development === 'developed')
    .filter((world) => inOrbit(view, world, ship))
    .sort((a, b) => yardLevel(rules, b) - yardLevel(rules, a));
}

/** Classes of the ship's role the yard knows: those it can do first, the cheapest work first. */
export function refitOptions(view: View, rules: Ruleset, world: World, ship: Ship): RefitOption[] {
  const role = rules.shipClasses[ship.class]?.role;
  return idsOf(rules.shipClasses)
    .filter((id) => id !== ship.class && rules.shipClasses[id]?.role === role)
    .map((id) => ({
      id,
      cost: refitCost(view, rules, world, ship.class, id),
      refusal: canRefit(view, rules, world, ship, id),
    }))
    .filter(({ refusal }) => refusal === null || !never.has(refusal.code))
    .sort(
      (a, b) =>
        Number(a.refusal !== null) - Number(b.refusal !== null) || a.cost.work - b.cost.work,
    );
}
