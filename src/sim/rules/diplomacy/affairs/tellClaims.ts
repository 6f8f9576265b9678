import { idsOf } from '../../../lib/ordered';
import type { Realm } from '../../../state/game';
import type { FactionId, SystemId, WorldId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { worldsOf } from '../../chart/worlds';
import { systemsAimedAt } from '../../conditions/systemsAimedAt';
import { claimsOn } from '../claims';
import { friendly } from '../relations';

interface Quarrel {
  readonly claimant: FactionId;
  readonly owner: FactionId;
  readonly systems: Map<SystemId, number>;
  world: WorldId;
  most: number;
}

/**
 * Tells of who claims what of whom: of each system the weightiest world counts, a developed one for
 * more. Allies let claims on each other rest.
 * @source invented
 */
export function tellClaims(
  realm: Realm,
  rules: Ruleset,
  tell: (claimant: FactionId, owner: FactionId, steps: number, world: WorldId) => void,
): void {
  const { developed } = rules.numbers.affairs.claims;
  const aims = systemsAimedAt(realm);
  const quarrels: Record<string, Quarrel> = {};
  for (const world of worldsOf(realm)) {
    const { owner, system, id } = world;
    if (owner === null) continue;
    const weight = world.development === 'developed' ? developed : 1;
    for (const { by } of claimsOn(realm, world, aims)) {
      if (friendly(realm, by, owner)) continue;
      const key = `${by}>${owner}`;
      const quarrel = quarrels[key] ?? newQuarrel(by, owner, id);
      quarrels[key] = quarrel;
      quarrel.systems.set(system, Math.max(weight, quarrel.systems.get(system) ?? 0));
      if (weight > quarrel.most) {
        quarrel.most = weight;
        quarrel.world = id;
      }
    }
  }
  for (const key of idsOf(quarrels)) {
    const quarrel = quarrels[key];
    if (!quarrel) continue;
    const steps = [...quarrel.systems.values()].reduce((sum, weight) => sum + weight, 0);
    tell(quarrel.claimant, quarrel.owner, steps, quarrel.world);
  }
}

function newQuarrel(claimant: FactionId, owner: FactionId, world: WorldId): Quarrel {
  return { claimant, owner, systems: new Map(), world, most: 0 };
}
