import type { View, World, WorldId } from '../../sim';
import { chosen } from '../core/choice';
import { conduct, entrust, sail } from '../core/commands';
import { split } from '../core/fleets';
import type { Force } from '../core/forces';
import { because, type Planner } from '../core/planner';
import type { Situation } from '../core/situation';

/** A world that could be settled and what it promises. */
export interface Claim {
  readonly world: World;
  readonly score: number;
}

/** Turns a settlers' voyage may take. */
const longestVoyage = 7;

/** Sends settlers to the best free worlds within reach of supply, each ship to one of its own. */
export function expand(planner: Planner, situation: Situation, open: readonly Claim[]): void {
  const isSettler = ({ kind }: Force) => kind === 'settler';
  for (const force of situation.forces.filter(isSettler)) spread(planner, situation, force);
  const settlers = situation.forces.filter(isSettler);
  const taken = new Set(settlers.flatMap(({ fleet }) => boundFor(fleet.command.mission)));
  for (const force of settlers) {
    force.busy = true;
    conduct(planner, force, { stance: 'evade' }, because('settle.unarmed'));
    const [bound] = boundFor(force.fleet.command.mission);
    const world = bound === undefined ? undefined : planner.view.worlds[bound];
    if (isFree(planner.view, world) && isSafe(situation, world)) continue;
    sendOut(planner, situation, force, open, taken);
  }
}

function spread(planner: Planner, situation: Situation, force: Force): void {
  const reason = because('settle.spread', { fleet: force.fleet.id });
  for (const ship of force.fleet.ships.slice(1)) split(planner, situation, force, [ship], reason);
}

function sendOut(
  planner: Planner,
  situation: Situation,
  force: Force,
  claims: readonly Claim[],
  taken: Set<WorldId>,
): void {
  const open = claims.filter(
    ({ world }) => !taken.has(world.id) && situation.turnsTo(force, world.system) <= longestVoyage,
  );
  const claim = chosen(
    planner,
    `settle:${force.fleet.id}`,
    open,
    ({ world, score }) =>
      score - Math.floor(situation.index.distance(force.system, world.system) / 20),
  );
  if (!claim) return;
  const { id, system } = claim.world;
  taken.add(id);
  const reason = because('settle.best', { world: id }, [
    { label: 'promise', subject: id, amount: claim.score },
  ]);
  if (sail(planner, situation, force, system, reason)) {
    entrust(planner, force, { kind: 'settle', world: id }, reason);
  }
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
export function claimsOf(
  { view, rules, own, temperament }: Planner,
  situation: Situation,
): readonly Claim[] {
  const { supply } = situation;
  return situation.allWorlds.flatMap((world): Claim[] => {
    if (!isFree(view, world) || !supply.has(world.system) || !isSafe(situation, world)) return [];
    const { dilithium, duranium } = world.richness;
    const suits = rules.species[own.species]?.habitability[world.class] ?? 0;
    const room = Math.floor((suits * world.size) / 100);
    const score = 10 + 6 * (dilithium + duranium) + room + Math.floor(temperament.expansion / 5);
    return [{ world, score }];
  });
}
