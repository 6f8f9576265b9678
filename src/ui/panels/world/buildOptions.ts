import {
  buildingCost,
  type Cost,
  canBuildBuilding,
  canBuildShip,
  idsOf,
  type Refusal,
  type Ruleset,
  shipCost,
  type View,
  type World,
} from '../../../sim';

export type BuildKind = 'ship' | 'building';

/** Something a world might build, with the reason when it may not now. */
export interface BuildOption {
  readonly kind: BuildKind;
  readonly id: string;
  readonly cost: Cost;
  readonly refusal: Refusal | null;
}

/** Refusals that time and effort will not change: such things are not worth listing. */
export const never: ReadonlySet<string> = new Set([
  'notYourDesign',
  'uniqueShip',
  'uniqueBuilding',
  'noLongerBuilt',
  'notYetDesigned',
  'wrongWorldClass',
  'unknownClass',
  'unknownBuilding',
  'enoughOnWorld',
  'enoughInRealm',
]);

/** Ships a world might build: those it can first, the cheapest work first. */
export function shipOptions(view: View, rules: Ruleset, world: World): BuildOption[] {
  return listed(
    idsOf(rules.shipClasses).map((id) => ({
      kind: 'ship',
      id,
      cost: shipCost(view, rules, world, id),
      refusal: canBuildShip(view, rules, world, id),
    })),
  );
}

/** Buildings a world might put up, in the same order. */
export function buildingOptions(view: View, rules: Ruleset, world: World): BuildOption[] {
  return listed(
    idsOf(rules.buildings).map((id) => ({
      kind: 'building',
      id,
      cost: buildingCost(view, rules, world, id),
      refusal: canBuildBuilding(view, rules, world, id),
    })),
  );
}

function listed(options: readonly BuildOption[]): BuildOption[] {
  return options
    .filter(({ refusal }) => refusal === null || !never.has(refusal.code))
    .sort(
      (a, b) =>
        Number(a.refusal !== null) - Number(b.refusal !== null) || a.cost.work - b.cost.work,
    );
}
