import type { SystemId, World } from '../../sim';
import { drydockLevel, garrisonLimit } from '../../sim';
import { conduct, entrust, halt, sail } from '../core/commands';
import type { Force } from '../core/forces';
import { because, type Planner } from '../core/planner';
import type { Posture } from '../core/posture';
import type { Situation } from '../core/situation';
import { plannedGoals } from '../plans/plan';
import { type Ambushes, ambushesOf } from './ambush';
import { bulwarkOf } from './bulwark';

/** Hull left, in permille, below which a force at leisure goes to be repaired. */
const worn = 700;
/** Turns of sailing up to which a force at leisure moves to a front: farther ones have others. */
const farInWar = 5;
const farInPeace = 3;
/** Strength of an enemy, in permille of the own side's, below which a war on it is a mere skirmish. */
const skirmish = 300;

/** What nobody needs now is repaired, filled with troops, or waits where it will be needed first. */
export function rest(planner: Planner, situation: Situation, posture: Posture): void {
  const fronts = frontOf(planner, situation, posture);
  const far = posture.mood === 'war' ? farInWar : farInPeace;
  const ambushes = ambushesOf(planner, situation);
  const bulwark = bulwarkOf(situation, posture, fronts);
  for (const force of situation.forces) {
    if (force.busy) continue;
    if (force.kind === 'transport') fillUp(planner, situation, force);
    if (force.kind !== 'war') continue;
    if (force.fleet.command.mission.kind === 'repair' && force.health < 970) continue;
    if (force.health < worn) mend(planner, situation, force);
    else if (bulwark !== null) fallBack(planner, situation, force, bulwark);
    else wait(planner, situation, force, rallyPoint(situation, force, fronts, far), ambushes);
  }
}

function mend(planner: Planner, situation: Situation, force: Force): void {
  const reason = because('fleet.repair', { fleet: force.fleet.id, health: force.health });
  conduct(planner, force, { stance: 'hold', retreatAt: 300 }, reason);
  const dock = situation.nearest(
    force.system,
    situation.developed
      .filter((world) => drydockLevel(planner.rules, world) > 0 && isQuiet(situation, world.system))
      .map(({ system }) => system),
  );
  const port = situation.nearest(
    force.system,
    situation.developed
      .filter(({ system }) => isQuiet(situation, system))
      .map((each) => each.system),
  );
  // A drydock works twice as fast: it may lie somewhat farther.
  const near = dock.system !== null && dock.distance <= port.distance + 800 ? dock : port;
  if (near.system === null) entrust(planner, force, { kind: 'repair' }, reason);
  else sail(planner, situation, force, near.system, reason);
}

function isQuiet({ hostile }: Situation, system: SystemId): boolean {
  return (hostile.get(system) ?? 0) === 0;
}

function wait(
  planner: Planner,
  situation: Situation,
  force: Force,
  rally: SystemId | null,
  ambushes: Ambushes,
): void {
  if (rally === null) return;
  const gate = ambushes.gateFor(force, rally);
  const reason =
    gate === null
      ? because('fleet.rally', { system: rally })
      : because('ambush', { system: gate }, [
          { label: 'strength', subject: force.fleet.id, amount: force.strength },
        ]);
  if (force.fleet.command.mission.kind !== 'none') halt(planner, force, reason);
  // When it would retreat is settled where it is to fight: who waits is told only how to stand.
  const stance = gate === null ? (planner.temperament.watch ?? 'hold') : 'ambush';
  conduct(planner, force, { stance }, reason);
  sail(planner, situation, force, gate ?? rally, reason);
}

/** Goes where all others go who would be beaten one by one. */
function fallBack(planner: Planner, situation: Situation, force: Force, bulwark: SystemId): void {
  const reason = because('fleet.fallBack', { system: bulwark });
  if (force.fleet.command.mission.kind !== 'none') halt(planner, force, reason);
  conduct(planner, force, { stance: planner.temperament.watch ?? 'hold' }, reason);
  sail(planner, situation, force, bulwark, reason);
}

/** The own port that lies nearest to the enemy and not far from the force. */
function rallyPoint(
  situation: Situation,
  force: Force,
  fronts: ReadonlyMap<SystemId, number>,
  far: number,
): SystemId | null {
  let best: SystemId | null = null;
  let least = 0;
  const ways = situation.index.laneDistances(force.system);
  for (const [system, toEnemy] of fronts) {
    const way = ways.get(system);
    if (way < 0 || way > far * force.figures.speed) continue;
    const score = 2 * toEnemy + way;
    if (best !== null && score >= least) continue;
    best = system;
    least = score;
  }
  return (
    best ??
    situation.nearest(force.system, fronts.keys()).system ??
    situation.worlds[0]?.system ??
    null
  );
}

/** Own ports with their lane distance to the enemy; in peace to what is to be taken, or to the nearest rival. */
function frontOf(planner: Planner, situation: Situation, posture: Posture): Map<SystemId, number> {
  const foes = foeSystems(planner, situation, posture);
  const toFoes = situation.index.distancesToAny(foes);
  const ports = new Map<SystemId, number>();
  for (const world of situation.developed) {
    if (!isQuiet(situation, world.system) || situation.enemyHeld.has(world.system)) continue;
    ports.set(world.system, Math.max(0, toFoes.get(world.system)));
  }
  return ports;
}

function foeSystems(
  planner: Planner,
  { enemyHeld, allWorlds }: Situation,
  posture: Posture,
): SystemId[] {
  const goals = plannedGoals(planner);
  // Beside a mere skirmish a greater war is prepared.
  const isPressed = posture.rivals.some(({ atWar, ratio }) => atWar && ratio >= skirmish);
  if (enemyHeld.size > 0 && (isPressed || goals.size === 0)) return [...enemyHeld];
  if (goals.size > 0) return [...goals];
  const near = posture.rivals
    .filter(({ distance }) => distance >= 0)
    .sort((a, b) => a.distance - b.distance)[0]?.faction;
  if (near === undefined) return [];
  return allWorlds.flatMap(({ owner, system }) => (owner === near ? [system] : []));
}

/** Transports with room wait at the nearest own world with a garrison to spare. */
function fillUp(planner: Planner, situation: Situation, force: Force): void {
  const { figures, system } = force;
  const reason = because('transport.fill', { fleet: force.fleet.id });
  conduct(planner, force, { stance: 'evade' }, reason);
  const ports = situation.developed.filter((world) => isQuiet(situation, world.system));
  const here = ports.find((port) => port.system === system);
  if (here && (figures.troops >= figures.troopRoom || spare(planner, here) >= 0)) return;
  const full = 4 * figures.troops >= 3 * figures.troopRoom;
  const stocked = ports.filter((world) => full || spare(planner, world) > 0);
  const choice = (stocked.length > 0 ? stocked : ports).map((port) => port.system);
  const port = situation.nearest(system, choice).system;
  if (port !== null) sail(planner, situation, force, port, reason);
}

/** Troops a port may give away, or minus those it lacks itself. */
function spare({ view, rules }: Planner, world: World): number {
  return world.garrison - Math.ceil(garrisonLimit(view, rules, world) / 2);
}
