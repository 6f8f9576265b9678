import { sum } from '../../../lib/integers';
import { greatest, sortedBy } from '../../../lib/ordered';
import type { Realm } from '../../../state/game';
import type { WorldId } from '../../../state/ids';
import type { Movement } from '../../../state/movement';
import type { Ruleset } from '../../../state/ruleset';
import type { World } from '../../../state/world';
import { worldsUnder } from '../../chart/worlds';
import { garrisonLimit } from '../../ground/defences';
import { homesUnder } from './demands';
import { movementsOn } from './movementLookup';

/** Troops that could be marched against a movement. */
export interface MarchPlan {
  readonly to: WorldId;
  /** Points from each garrison, the fullest first. */
  readonly from: readonly { readonly world: WorldId; readonly points: number }[];
  readonly points: number;
  readonly latinum: number;
}

/**
 * What would be marched where: from garrisons of worlds without a movement, down to half of what they house, to the world
 * where the movement is strongest. Transports are hired by the point. Null: there is nobody to spare.
 * @source invented
 */
export function marchPlan(realm: Realm, rules: Ruleset, movement: Movement): MarchPlan | null {
  const { strength, latinum } = rules.numbers.movements.answers.march;
  const homes = homesUnder(realm, rules, movement.ruler, movement.species);
  const to = greatest(homes, ({ id }) => movement.worlds[id]?.support ?? 0);
  if (to === null) return null;
  const spare = worldsUnder(realm, movement.ruler)
    .filter((world) => movementsOn(realm, world).length === 0)
    .map((world) => ({ world: world.id, spare: spareOn(realm, rules, world) }));
  const from: { world: WorldId; points: number }[] = [];
  let left = strength;
  for (const each of sortedBy(spare, (one) => -one.spare)) {
    const points = Math.min(left, each.spare);
    if (points <= 0) break;
    from.push({ world: each.world, points });
    left -= points;
  }
  const points = sum(from.map((each) => each.points));
  return points === 0 ? null : { to: to.id, from, points, latinum: points * latinum };
}

function spareOn(realm: Realm, rules: Ruleset, world: World): number {
  if (world.development !== 'developed') return 0;
  const half = Math.ceil(garrisonLimit(realm, rules, world) / 2);
  return Math.max(0, world.garrison - half);
}

/** Marches what can be spared against a movement; who pays for it is for the caller to see to. */
export function march(realm: Realm, rules: Ruleset, movement: Movement): void {
  const plan = marchPlan(realm, rules, movement);
  const to = plan && realm.worlds[plan.to];
  if (!plan || !to) return;
  for (const { world, points } of plan.from) {
    const from = realm.worlds[world];
    if (from) from.garrison -= points;
  }
  to.garrison += plan.points;
}
