import type { Refusal } from '../lib/refusal';
import { friendly } from '../rules/diplomacy/relations';
import { routeFrom, travellerOf } from '../rules/travel/routes';
import { whyNoWay } from '../rules/travel/whyNoWay';
import type { FleetId, SystemId } from '../state/ids';
import type { Ruleset } from '../state/ruleset';
import type { View } from '../state/view';
import { sailMonth } from './sailMonth';
import { isThere, rehearse, type Stage } from './stage';
import type { Halting, StrikeJourney } from './strikeForecast';

/** Turns a journey is followed at most. */
const horizon = 36;
/** Turns after the last of them in which others are still said to come. */
const aftermath = 6;

/** The ways of some fleets to a goal: their own orders where those lead there, else the shortest. */
export interface Ways {
  readonly routes: Readonly<Record<FleetId, readonly SystemId[]>>;
  readonly noWay: Readonly<Record<FleetId, Refusal>>;
}

export function waysTo(
  view: View,
  rules: Ruleset,
  fleets: readonly FleetId[],
  goal: SystemId,
): Ways {
  const routes: Record<FleetId, readonly SystemId[]> = {};
  const noWay: Record<FleetId, Refusal> = {};
  for (const id of fleets) {
    const fleet = view.fleets[id];
    if (!fleet) continue;
    const ordered = fleet.command?.route ?? [];
    const refusal = whyNoWay(view, rules, fleet, goal);
    const route =
      ordered.at(-1) === goal
        ? ordered
        : refusal === null
          ? routeFrom(view, fleet.place, goal, travellerOf(view, rules, fleet))
          : null;
    if (route !== null) routes[id] = route;
    else if (refusal !== null) noWay[id] = refusal;
  }
  return { routes, noWay };
}

/** Arrivals at the goal, by fleet; of everybody on the stage. */
export interface Voyages {
  readonly journey: StrikeJourney;
  readonly arrivals: ReadonlyMap<FleetId, number>;
}

/** Sails a stage on until all that are asked for are at the goal or go no further, as if nobody fought. */
export function journeyOf(stage: Stage, ways: Ways): Voyages {
  return rehearse(stage, () => sailed(stage, ways));
}

function sailed(stage: Stage, { routes, noWay }: Ways): Voyages {
  const { strike, game, view } = stage;
  const arrivals = new Map<FleetId, number>();
  const halts: Halting[] = [];
  const note = (turn: number) => {
    for (const id in game.fleets) {
      const settled = game.fleets[id]?.command?.route.length === 0;
      if (settled && isThere(stage, id) && !arrivals.has(id)) arrivals.set(id, turn);
    }
  };
  note(0);
  const coming = Object.keys(game.fleets).filter(
    (id) => friendly(view, view.faction, game.fleets[id]?.faction ?? '') && !arrivals.has(id),
  );
  const isUnderWay = (id: FleetId) =>
    !arrivals.has(id) && (game.fleets[id]?.command?.route.length ?? 0) > 0;
  let last = strike.some(isUnderWay) ? horizon : aftermath;
  for (let turn = 1; turn <= last && coming.some(isUnderWay); turn++) {
    halts.push(...sailMonth(stage, turn).filter(({ fleet }) => strike.includes(fleet)));
    note(turn);
    if (!strike.some(isUnderWay)) last = Math.min(last, turn + aftermath);
  }
  const reached = strike.map((id) => arrivals.get(id) ?? null);
  const supplies = strike.flatMap((id) => game.fleets[id]?.command?.supplies ?? []);
  return {
    arrivals,
    journey: {
      turns: reached.some((each) => each === null)
        ? null
        : Math.max(0, ...reached.map((each) => each ?? 0)),
      arrivals: Object.fromEntries(strike.map((id) => [id, arrivals.get(id) ?? null])),
      routes,
      noWay,
      halts,
      supplyTurns: supplies.length === 0 ? 0 : Math.min(...supplies),
    },
  };
}
