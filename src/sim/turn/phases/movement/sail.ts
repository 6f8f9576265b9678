import { finds, wouldStop } from '../../../rules/battle/encounter';
import { systemOf } from '../../../rules/chart/places';
import { recordBorder } from '../../../rules/detection/recordIntel';
import { hidingOf, type SensorCache, type Sight } from '../../../rules/detection/sight';
import { atWar, ownedWorlds } from '../../../rules/diplomacy/relations';
import { allowance, arrives, endOf, isHalt, nextLeg } from '../../../rules/travel/journey';
import type { Game } from '../../../state/game';
import type { FactionId, SystemId } from '../../../state/ids';
import type { TurnContext } from '../../context';
import { meetOnLanes } from './meetOnLanes';
import type { Voyage } from './voyage';

/**
 * Moves all fleets together, step by step. A step ends at the next system at the latest; what is left
 * of it is flown in the next, so that nobody loses way by stopping over.
 * @source invented
 */
export function sail(
  game: Game,
  context: TurnContext,
  voyages: readonly Voyage[],
  sights: ReadonlyMap<FactionId, Sight>,
  cache: SensorCache,
): void {
  const { steps } = context.rules.numbers.movement;
  const guards = guardsOf(voyages);
  const travellers = voyages.filter(
    ({ command, fleet }) => command.route.length > 0 || fleet.place.kind === 'lane',
  );
  for (let step = 1; ; step += 1) {
    let moving = false;
    for (const voyage of travellers) moving = plan(game, context, voyage, step, steps) || moving;
    if (!moving && step >= steps) return;
    meetOnLanes(game, context, travellers, sights, cache);
    for (const voyage of travellers) {
      fly(voyage);
      if (hasArrived(voyage)) post(guards, voyage);
    }
    // Whoever comes to stay in a step bars the way to all who would pass in it.
    for (const voyage of travellers) {
      if (voyage.leg) stopAtGuards(game, context, voyage, guards, sights, cache);
    }
    for (const voyage of travellers) if (voyage.halted) post(guards, voyage);
  }
}

/** Whether a voyage has come where it goes. */
function hasArrived({ fleet, command, halted }: Voyage): boolean {
  return fleet.place.kind === 'system' && (halted || command.route.length === 0);
}

/** Lays out the voyage's leg of this step; false when it does not move. */
function plan(
  game: Game,
  context: TurnContext,
  voyage: Voyage,
  step: number,
  steps: number,
): boolean {
  voyage.leg = null;
  const distance = allowance(voyage.speed, step, steps) - voyage.moved;
  if (voyage.halted || distance <= 0) return false;
  const { fleet, command, traveller } = voyage;
  if (fleet.place.kind === 'system' && command.route[0] === fleet.place.system) {
    command.route.shift();
  }
  const leg = nextLeg(game, traveller, fleet.place, command.route, distance);
  if (isHalt(leg)) {
    halt(game, context, voyage, leg.why, leg.by);
    return false;
  }
  voyage.leg = leg;
  return leg !== null;
}

function fly(voyage: Voyage): void {
  const { leg, fleet, command } = voyage;
  if (!leg) return;
  voyage.moved += leg.after - leg.before;
  fleet.place = endOf(leg);
  if (!arrives(leg)) return;
  command.route.shift();
  voyage.path.push(leg.to);
}

type Guards = Map<SystemId, Set<Voyage>>;

/** Who stands in each system: fleets on their way guard nothing. */
function guardsOf(voyages: readonly Voyage[]): Guards {
  const guards: Guards = new Map();
  for (const voyage of voyages) {
    if (voyage.fleet.place.kind === 'system' && voyage.command.route.length === 0) {
      post(guards, voyage);
    }
  }
  return guards;
}

function post(guards: Guards, voyage: Voyage): void {
  const { place } = voyage.fleet;
  if (place.kind !== 'system') return;
  const here = guards.get(place.system) ?? new Set();
  guards.set(place.system, here.add(voyage));
}

/** Guards and defended worlds that find a passing enemy end its way in their system. */
function stopAtGuards(
  game: Game,
  context: TurnContext,
  voyage: Voyage,
  guards: Guards,
  sights: ReadonlyMap<FactionId, Sight>,
  cache: SensorCache,
): void {
  const { fleet, command } = voyage;
  if (fleet.place.kind !== 'system' || command.route.length === 0) return;
  const { system } = fleet.place;
  for (const { fleet: guard } of guards.get(system) ?? []) {
    if (!wouldStop(game, context.rules, guard, fleet)) continue;
    const sight = sights.get(guard.faction);
    if (!finds(game, context.rules, guard, fleet, sight, cache)) continue;
    halt(game, context, voyage, 'blockade', guard.faction);
    return;
  }
  for (const { owner, defences } of ownedWorlds(game, system)) {
    if (owner === null || defences <= 0 || !atWar(game, owner, fleet.faction)) continue;
    const detection = sights.get(owner)?.detectionAt(system) ?? 0;
    if (detection < hidingOf(game, context.rules, fleet, cache.figures)) continue;
    halt(game, context, voyage, 'blockade', owner);
    return;
  }
}

function halt(
  game: Game,
  context: TurnContext,
  voyage: Voyage,
  why: 'blockade' | 'border' | 'noRoute',
  by: FactionId | null,
): void {
  voyage.halted = true;
  const [barred] = voyage.command.route;
  if (why === 'border' && barred) recordBorder(game, voyage.fleet.faction, barred);
  // Whom a blockade stops means to go on once it has fought; where no way leads on, the way ends.
  if (why !== 'blockade') voyage.command.route = [];
  const { id, name, faction, place } = voyage.fleet;
  // A closed border says nothing to its owner of those who stay outside.
  const to = by === null || why === 'border' ? [faction] : [faction, by];
  context.emit(
    { type: 'fleetHalted', fleet: id, name, faction, why, by },
    systemOf(game.chart, place),
    to,
  );
}
