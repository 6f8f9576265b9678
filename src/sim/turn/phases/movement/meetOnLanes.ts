import { clamp, permilleOf } from '../../../lib/integers';
import { sortedBy } from '../../../lib/ordered';
import { finds, slipsAway, wouldAttack } from '../../../rules/battle/encounter';
import { offsetOf, systemOf } from '../../../rules/chart/places';
import type { SensorCache, Sight } from '../../../rules/detection/sight';
import { atWar } from '../../../rules/diplomacy/relations';
import type { Leg } from '../../../rules/travel/journey';
import type { Game } from '../../../state/game';
import { type FactionId, type LaneId, pairKey } from '../../../state/ids';
import type { TurnContext } from '../../context';
import type { Voyage } from './voyage';

/** A voyage's stretch of a lane in this step, in tenths of a light year from the lane's `a` end. */
interface Stretch {
  readonly voyage: Voyage;
  readonly length: number;
  readonly before: number;
  after: number;
  met: boolean;
}

/**
 * Hostile fleets that would pass each other on a lane stop there to fight, if either finds the other,
 * means to fight and cannot be evaded. Pairs are judged in the order in which they would pass each
 * other; who meets a fleet already stopped in this step joins it where it stopped.
 * @source invented
 */
export function meetOnLanes(
  game: Game,
  context: TurnContext,
  travellers: readonly Voyage[],
  sights: ReadonlyMap<FactionId, Sight>,
  cache: SensorCache,
): void {
  for (const stretches of stretchesByLane(game, travellers).values()) {
    if (stretches.length < 2) continue;
    for (const [one, other] of enemiesOn(game, stretches)) {
      // Whoever was stopped meanwhile may pass nobody any more, or be passed for it.
      if (!cross(one, other)) continue;
      if (meets(game, context, one.voyage, other.voyage, sights, cache)) {
        stopTogether(game, context, one, other);
      }
    }
  }
}

/** Pairs of enemies on a lane: who would pass each other first comes first, who would not last. */
function enemiesOn(game: Game, stretches: readonly Stretch[]): (readonly [Stretch, Stretch])[] {
  const pairs = stretches.flatMap((one, at) =>
    stretches
      .slice(at + 1)
      .filter((other) => atWar(game, one.voyage.fleet.faction, other.voyage.fleet.faction))
      .map((other) => [one, other] as const),
  );
  return sortedBy(pairs, ([one, other]) => {
    if (!cross(one, other)) return never;
    const before = Math.abs(one.before - other.before);
    return permilleOf(before, before + Math.abs(one.after - other.after));
  });
}

/** Later than any moment of a step, in permille of it. */
const never = 1001;

function stretchesByLane(game: Game, travellers: readonly Voyage[]): Map<LaneId, Stretch[]> {
  const lanes = new Map<LaneId, Stretch[]>();
  for (const voyage of travellers) {
    const { leg, fleet } = voyage;
    const { place } = fleet;
    if (!leg && place.kind === 'system') continue;
    const key = leg ? leg.lane.id : place.kind === 'lane' ? pairKey(place.from, place.to) : '';
    const stretch = leg ? flown(voyage, leg) : waiting(game, voyage);
    if (!stretch) continue;
    const here = lanes.get(key);
    if (here) here.push(stretch);
    else lanes.set(key, [stretch]);
  }
  return lanes;
}

function flown(voyage: Voyage, leg: Leg): Stretch {
  const { length } = leg.lane;
  const ahead = leg.from === leg.lane.a;
  const before = ahead ? leg.before : length - leg.before;
  const after = ahead ? leg.after : length - leg.after;
  return { voyage, length, before, after, met: false };
}

function waiting(game: Game, voyage: Voyage): Stretch | null {
  const { place } = voyage.fleet;
  if (place.kind !== 'lane') return null;
  const length = game.chart.lanes[pairKey(place.from, place.to)]?.length ?? 0;
  const offset = offsetOf(game.chart, place);
  return { voyage, length, before: offset, after: offset, met: voyage.halted };
}

/** Whether two stretches change order or end together; fleets that began together may part. */
function cross(one: Stretch, other: Stretch): boolean {
  const before = one.before - other.before;
  const after = one.after - other.after;
  return before !== 0 && before * after <= 0;
}

function meets(
  game: Game,
  { rules }: TurnContext,
  one: Voyage,
  other: Voyage,
  sights: ReadonlyMap<FactionId, Sight>,
  cache: SensorCache,
): boolean {
  const catches = (hunter: Voyage, prey: Voyage) =>
    wouldAttack(game, rules, hunter.fleet, prey.fleet) &&
    !slipsAway(prey.fleet, prey.speed, hunter.speed) &&
    finds(game, rules, hunter.fleet, prey.fleet, sights.get(hunter.fleet.faction), cache);
  return catches(one, other) || catches(other, one);
}

/** Both stop where they would have passed, or where one of them was stopped before. */
function stopTogether(game: Game, context: TurnContext, one: Stretch, other: Stretch): void {
  const joined = one.met ? one.after : other.met ? other.after : crossing(one, other);
  const at = clamp(joined, Math.min(1, one.length), Math.max(1, one.length - 1));
  for (const [stretch, foe] of [
    [one, other],
    [other, one],
  ] as const) {
    const isNew = !stretch.voyage.halted;
    stopAt(stretch, at);
    if (!isNew) continue;
    const { id, name, faction, place } = stretch.voyage.fleet;
    const by = foe.voyage.fleet.faction;
    context.emit(
      { type: 'fleetHalted', fleet: id, name, faction, why: 'met', by },
      systemOf(game.chart, place),
      [faction, by],
    );
  }
}

/** Where two would pass each other, reckoned from whoever begins nearer to the lane's `a` end. */
function crossing(a: Stretch, b: Stretch): number {
  const [one, other] = a.before <= b.before ? [a, b] : [b, a];
  const gap = other.before - one.before;
  const closing = one.after - one.before - (other.after - other.before);
  return one.before + Math.trunc(((one.after - one.before) * gap) / closing);
}

function stopAt(stretch: Stretch, at: number): void {
  const { voyage, length } = stretch;
  stretch.after = at;
  stretch.met = true;
  voyage.halted = true;
  const { leg, fleet } = voyage;
  if (leg) {
    leg.after = leg.from === leg.lane.a ? at : length - at;
  } else if (fleet.place.kind === 'lane') {
    const ahead = fleet.place.from < fleet.place.to;
    fleet.place = { ...fleet.place, progress: ahead ? at : length - at };
  }
}
