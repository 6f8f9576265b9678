import type { SystemId } from '../../sim';
import { greatest, populationOf, yardLevel } from '../../sim';
import { conduct, entrust, sail } from '../core/commands';
import type { Force } from '../core/forces';
import { recallOperations } from '../core/operation';
import { reservedTargets } from '../core/ownAlliance';
import { because, type Planner } from '../core/planner';
import type { Situation } from '../core/situation';
import { opposition } from './targets';

/** Turns that a fleet sails to seal off a place. */
const farthest = 3;
/** What an enemy's yard counts, in millions of people whose income is cut off, and what a turn of sailing takes off. */
const yardWorth = 1500;
const perTurn = 400;
/** Hull a fleet should have, odds it wants, both in permille, and strength below which it seals nothing. */
const sound = 650;
const odds = 1500;
const least = 40;
/** Hull lost, in permille, at which it gives the place up. */
const giveUp = 300;

/**
 * Seals off enemy yards and ports that nobody storms yet, with warships that nothing else needs: no ship is built
 * there and little earned, and whoever gathers troops meanwhile finds the batteries silenced.
 */
export function blockade(planner: Planner, situation: Situation): void {
  if (situation.enemyHeld.size === 0 || situation.elusive) return;
  const ports = portsOf(planner, situation);
  if (ports.size === 0) return;
  for (const force of situation.forces) {
    if (!isFit(situation, force)) continue;
    const port = portFor(situation, force, ports);
    if (port === null) continue;
    const reason = because('blockade', { system: port }, [
      { label: 'strength', subject: force.fleet.id, amount: force.strength },
      { label: 'opposition', subject: port, amount: -opposition(situation, port) },
    ]);
    if (!sail(planner, situation, force, port, reason)) continue;
    ports.delete(port);
    conduct(planner, force, { stance: 'blockade', retreatAt: giveUp }, reason);
    entrust(planner, force, { kind: 'none' }, reason);
    force.busy = true;
  }
}

function isFit({ hasLine }: Situation, { kind, busy, band, health, strength }: Force): boolean {
  return kind === 'war' && !busy && !(band && hasLine) && health >= sound && strength >= least;
}

/** What sealing off each enemy port that supply reaches and no attack is under way on is worth. */
function portsOf(planner: Planner, { allWorlds, supply }: Situation): Map<SystemId, number> {
  const attacked = new Set(recallOperations(planner).map(({ target }) => target));
  const reserved = reservedTargets(planner);
  const ports = new Map<SystemId, number>();
  for (const world of allWorlds) {
    const { owner, system, development } = world;
    if (owner === null || development !== 'developed' || !planner.isFoe(owner)) continue;
    if (!supply.has(system) || attacked.has(system) || reserved.has(system)) continue;
    if (planner.gate?.mayStrike(system) === false) continue;
    const worth = populationOf(world) + (yardLevel(planner.rules, world) > 0 ? yardWorth : 0);
    ports.set(system, (ports.get(system) ?? 0) + worth);
  }
  return ports;
}

/** The port that is worth most of those near whose guards a fleet outweighs; null when there is none. */
function portFor(
  situation: Situation,
  force: Force,
  ports: ReadonlyMap<SystemId, number>,
): SystemId | null {
  const open = [...ports.keys()].filter(
    (system) =>
      situation.turnsTo(force, system) <= farthest &&
      opposition(situation, system) * odds <= force.strength * 1000,
  );
  return greatest(
    open,
    (system) => (ports.get(system) ?? 0) - perTurn * situation.turnsTo(force, system),
  );
}
