import type { View, World, WorldId } from '../sim';
import { greatest, idsOf } from '../sim';
import { conduct, entrust, sail } from './commands';
import type { Force } from './forces';
import { because, type Mind } from './mind';
import type { Posture } from './posture';
import type { Situation } from './situation';

/** A world that could be settled and what it promises. */
export interface Claim {
  readonly world: World;
  readonly score: number;
}

/** Turns a settlers' voyage may take. */
const longestVoyage = 7;

/** Sends settlers to the best free worlds within reach of supply. */
export function expand(mind: Mind, situation: Situation, _posture: Posture): void {
  const settlers = situation.forces.filter(({ kind }) => kind === 'settler');
  const taken = new Set(settlers.flatMap(({ fleet }) => boundFor(fleet.command.mission)));
  for (const force of settlers) {
    force.busy = true;
    conduct(mind, force, { stance: 'evade' }, because('settle.unarmed'));
    if (force.fleet.ships.length > 1) spread(mind, force);
    const bound = boundFor(force.fleet.command.mission)[0];
    const stillFree = bound !== undefined && isFree(mind.view, mind.view.worlds[bound]);
    if (stillFree && isSafe(situation, mind.view.worlds[bound as string])) continue;
    const claim = greatest(
      claims(mind, situation).filter(
        ({ world }) =>
          !taken.has(world.id) && situation.turnsTo(force, world.system) <= longestVoyage,
      ),
      ({ world, score }) =>
        score - Math.floor(situation.index.distance(force.system, world.system) / 20),
    );
    if (!claim) continue;
    const { id, system } = claim.world;
    taken.add(id);
    const reason = because('settle.best', { world: id }, [
      { label: 'promise', subject: id, amount: claim.score },
    ]);
    if (sail(mind, situation, force, system, reason)) {
      entrust(mind, force, { kind: 'settle', world: id }, reason);
    }
  }
}

function spread(mind: Mind, { fleet }: Force): void {
  mind.give(
    { type: 'splitFleet', fleet: fleet.id, ships: fleet.ships.slice(1), name: fleet.name },
    because('settle.spread', { fleet: fleet.id }),
  );
}

function boundFor(mission: { kind: string; world?: WorldId }): WorldId[] {
  return mission.kind === 'settle' && mission.world !== undefined ? [mission.world] : [];
}

function isFree(view: View, world: World | undefined): world is World {
  return (
    world !== undefined &&
    world.owner === null &&
    world.people.length === 0 &&
    view.unknown[world.id] === undefined
  );
}

function isSafe({ hostile, enemyHeld }: Situation, world: World | undefined): boolean {
  return (
    world !== undefined && (hostile.get(world.system) ?? 0) === 0 && !enemyHeld.has(world.system)
  );
}

/** Free worlds within supply, with what each promises: riches, room for people, nearness. */
export function claims({ view, rules, own, temperament }: Mind, situation: Situation): Claim[] {
  const { supply } = situation;
  return idsOf(view.worlds).flatMap((id): Claim[] => {
    const world = view.worlds[id];
    if (!isFree(view, world) || !supply.has(world.system) || !isSafe(situation, world)) return [];
    const { dilithium, duranium } = world.richness;
    const suits = rules.species[own.species]?.habitability[world.class] ?? 0;
    const room = Math.floor((suits * world.size) / 100);
    const score = 10 + 6 * (dilithium + duranium) + room + Math.floor(temperament.expansion / 5);
    return [{ world, score }];
  });
}
