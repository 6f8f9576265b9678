import type { SystemId } from '../../sim';
import { lowestFirst, mayPass } from '../../sim';
import type { Force } from './forces';
import type { Planner } from './planner';
import type { Situation } from './situation';

/** What meeting enemies counts beyond the length of the way, in tenths of a light year; and mere enemy ground. */
const detour = 500;
const shyness = 150;
const impassable = 1_000_000;

/**
 * A way for a force from where it is to a system: around enemies where that is not too far. Who
 * cannot fight does not pass them at all. Null when there is no such way; empty when it is there.
 */
export function safeRoute(
  planner: Planner,
  situation: Situation,
  force: Force,
  target: SystemId,
): SystemId[] | null {
  const { place, command } = force.fleet;
  const cloaked = command.cloak && force.figures.cloak > 0;
  const fights = force.kind === 'war';
  const costs = new Map<SystemId, number>();
  const from = new Map<SystemId, SystemId | null>();
  const open = lowestFirst<SystemId>();
  const reach = (system: SystemId, before: SystemId | null, cost: number) => {
    const reached = costs.get(system);
    if (reached !== undefined && reached <= cost) return;
    costs.set(system, cost);
    from.set(system, before);
    open.push(system, cost);
  };
  const { armed } = force.figures;
  for (const { system, cost } of starts(situation, place)) reach(system, null, cost);
  const closed = new Set<SystemId>();
  for (let next = open.pop(); next !== null; next = open.pop()) {
    const { item: system, key: cost } = next;
    if (system === target) return trace(from, place, target);
    if (closed.has(system)) continue;
    closed.add(system);
    for (const { system: other, length } of situation.index.neighbours(system)) {
      if (closed.has(other) || !mayPass(planner.view, planner.me, other, armed, cloaked)) continue;
      const danger = other === target ? 0 : dangerAt(situation, force, other);
      if (danger >= impassable || (danger > shyness && !fights)) continue;
      reach(other, system, cost + length + danger);
    }
  }
  return null;
}

/** What a system on the way costs more; 0 where nobody would stop the force. */
function dangerAt(situation: Situation, force: Force, system: SystemId): number {
  const { hostile, batteries, friendly, enemyHeld } = situation;
  const foes = (hostile.get(system) ?? 0) + (batteries.get(system) ?? 0);
  const met = foes - Math.floor((friendly.get(system) ?? 0) / 2);
  if (met > 0) return 4 * met > 3 * force.strength ? impassable : detour;
  return enemyHeld.has(system) ? shyness : 0;
}

function starts(
  { index }: Situation,
  place: Force['fleet']['place'],
): { system: SystemId; cost: number }[] {
  if (place.kind === 'system') return [{ system: place.system, cost: 0 }];
  const { from, to, progress } = place;
  const length = index.lane(from, to)?.length ?? progress;
  return [
    { system: to, cost: length - progress },
    { system: from, cost: progress },
  ];
}

function trace(
  from: ReadonlyMap<SystemId, SystemId | null>,
  place: Force['fleet']['place'],
  target: SystemId,
): SystemId[] {
  const route: SystemId[] = [];
  for (let at: SystemId | null = target; at !== null; at = from.get(at) ?? null) route.unshift(at);
  if (place.kind === 'system') route.shift();
  return route;
}
