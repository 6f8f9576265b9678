import type { SystemId } from '../../sim';
import { sortedBy } from '../../sim';
import { conduct, entrust } from '../core/commands';
import type { Force } from '../core/forces';
import { because, type Planner } from '../core/planner';
import type { Situation } from '../core/situation';

/** Lane distance, in tenths of a light year, at which an enemy's fleet preys on the trade of a port. */
const prowling = 600;
/** Lane distance between the points of a beat, and points it has at most. */
const beat = 900;
const points = 4;
/** Turns a fleet sails to its beat, hull it should have and odds it wants, both in permille. */
const farthest = 3;
const sound = 700;
const odds = 1250;
/** Hull lost, in permille, at which it breaks off. */
const breakOff = 400;
/** Strength of prowlers, in permille of all own warships, from which they are an attack and no raid. */
const serious = 250;

/** Sends warships that nothing else needs on rounds of own ports near which enemies prowl. */
export function patrol(planner: Planner, situation: Situation): void {
  if (situation.enemies.length === 0 || situation.elusive) return;
  const walked = new Set<SystemId>();
  for (const { port, threat } of prowledPorts(situation)) {
    if (walked.has(port)) continue;
    const round = roundOf(situation, port);
    if (round.length < 2) continue;
    const force = watchFor(situation, port, threat);
    if (!force) continue;
    const reason = because('patrol', { system: port }, [
      { label: 'threat', subject: port, amount: -threat },
      { label: 'strength', subject: force.fleet.id, amount: force.strength },
    ]);
    if (!isOnRound(force, round)) {
      if (!entrust(planner, force, { kind: 'patrol', systems: round }, reason)) continue;
    }
    conduct(planner, force, { stance: 'patrol', retreatAt: breakOff }, reason);
    force.busy = true;
    for (const system of round) walked.add(system);
  }
}

interface Prowled {
  readonly port: SystemId;
  readonly threat: number;
}

/** Own ports near which enemies were seen that are too few for an attack, the most threatened first. */
function prowledPorts({
  developed,
  hostile,
  held,
  enemyHeld,
  index,
  forces,
}: Situation): Prowled[] {
  let all = 0;
  for (const { kind, strength } of forces) if (kind === 'war') all += strength;
  const prowlers = [...hostile].filter(
    ([system, strength]) =>
      strength > 0 &&
      strength * 1000 < all * serious &&
      !enemyHeld.has(system) &&
      !held.has(system),
  );
  if (prowlers.length === 0) return [];
  const found = developed.map(({ system }) => {
    const ways = index.laneDistances(system);
    let threat = 0;
    for (const [near, strength] of prowlers) {
      const way = ways.get(near);
      if (way >= 0 && way <= prowling) threat += strength;
    }
    return { port: system, threat };
  });
  return sortedBy(
    found.filter(({ threat }) => threat > 0),
    ({ threat }) => -threat,
  );
}

/** A port and the own systems nearest to it. */
function roundOf({ index, worlds }: Situation, port: SystemId): SystemId[] {
  const ways = index.laneDistances(port);
  const own = [...new Set(worlds.map(({ system }) => system))].filter((system) => {
    const way = ways.get(system);
    return way > 0 && way <= beat;
  });
  return [port, ...sortedBy(own, (system) => ways.get(system)).slice(0, points - 1)];
}

/** Who walks there already, else the fastest free fleet that is near and outweighs the prowlers. */
function watchFor(situation: Situation, port: SystemId, threat: number): Force | undefined {
  const able = situation.forces.filter(
    (force) =>
      force.kind === 'war' &&
      !force.busy &&
      force.health >= sound &&
      force.strength * 1000 >= threat * odds &&
      situation.turnsTo(force, port) <= farthest,
  );
  const walks = able.find(({ fleet: { command } }) => {
    const { mission } = command;
    return mission.kind === 'patrol' && mission.systems.includes(port);
  });
  return walks ?? sortedBy(able, ({ figures, strength }) => strength - figures.speed)[0];
}

function isOnRound({ fleet: { command } }: Force, round: readonly SystemId[]): boolean {
  const { mission } = command;
  return mission.kind === 'patrol' && mission.systems.join() === round.join();
}
