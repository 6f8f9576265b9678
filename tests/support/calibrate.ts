import { computerTurn } from '../../src/ai/computerTurn';
import { ruleset } from '../../src/content';
import {
  atWar,
  chartIndex,
  type EventOf,
  eyesOf,
  type FleetId,
  findRoute,
  fleetFigures,
  forecastStrike,
  type Game,
  type GameEvent,
  type GivenOrder,
  idsOf,
  luckOf,
  type Order,
  type Ruleset,
  resolveTurn,
  type StrikeForecast,
  startFile,
  type TurnOrders,
  type View,
  viewFor,
} from '../../src/sim';
import { applyOrder } from '../../src/sim/orders/applyOrder';
import { validateOrder } from '../../src/sim/orders/validateOrder';
import { planningCopy } from '../../src/sim/view/planningCopy';
import { type ProofName, proofGame } from './proofGames';

/** A fight as its attacker foresaw it when he ordered it, and what became of it. */
export interface Case {
  readonly faction: string;
  readonly system: string;
  readonly turn: number;
  /** Permille. */
  readonly likely: number;
  readonly from: number;
  readonly to: number;
  /** Whether nobody of his looked at the place. */
  readonly unseen: boolean;
  readonly won: boolean;
  /** Whether another power fought on his side. */
  readonly helped: boolean;
  readonly forecast: StrikeForecast;
}

type Foreseen = Omit<Case, 'won' | 'helped'>;

/**
 * Every attack that the powers of a computer campaign order for the same month: forecast from the
 * view its attacker had, with his orders applied, and compared with what the turn then brought. Only
 * those count where it came to a fight; it is won when the field is left to his side. Computers attack where they are
 * strong; so that every odds occur, some captains are `rash` and go for whatever enemy is near.
 */
export function casesOf(name: ProofName, seed: string, turns: number): Case[] {
  const { rules, scenario, setup } = proofGame(name, seed);
  const cases: Case[] = [];
  let { game } = startFile(scenario, setup, ruleset, 'calibration');
  for (let turn = 1; turn <= turns && game.outcome === null; turn++) {
    const { orders } = computerTurn(game, rules, setup, { humans: [] });
    const foreseen: Foreseen[] = [];
    const given: Record<string, readonly GivenOrder[]> = {};
    for (const faction of idsOf(game.factions)) {
      if (!game.factions[faction]?.alive) continue;
      const view = planned(game, rules, faction, orders);
      given[faction] = [...(orders[faction] ?? []), ...rashOrders(view, rules)];
      foreseen.push(...attacksOf(view, rules));
    }
    const result = resolveTurn(game, given, rules);
    game = result.game;
    for (const each of foreseen) {
      const outcome = outcomeAt(each.faction, each.system, result.events);
      if (outcome !== null) cases.push({ ...each, ...outcome });
    }
  }
  return cases;
}

/** Chance a month that the captain of a fleet is rash, in permille. */
const rashness = 400;

/** Gives rash captains their orders, in the view too. */
function rashOrders(view: View, rules: Ruleset): GivenOrder[] {
  const { faction } = view;
  const given: GivenOrder[] = [];
  const give = (order: Order) => {
    if (validateOrder(order, { view, faction, rules }) !== null) return;
    applyOrder(order, { realm: view, faction, rules });
    given.push({ order });
  };
  for (const id of idsOf(view.fleets)) {
    const fleet = view.fleets[id];
    if (fleet?.faction !== faction || fleet.place.kind !== 'system') continue;
    const luck = luckOf('rash', view.turn, faction, id);
    if (!luck.chance(rashness) || !fleetFigures(view, rules, fleet).armed) continue;
    const { speed } = fleetFigures(view, rules, fleet);
    const ways = chartIndex(view.chart).laneDistances(fleet.place.system);
    const near = Object.keys(view.chart.systems).filter((system) => {
      const length = ways.get(system);
      return length > 0 && length <= speed && isHostile(view, system);
    });
    const route = near.length === 0 ? null : findRoute(view, rules, fleet, luck.pick(near));
    if (route === null) continue;
    give({ type: 'setStance', fleet: id, stance: 'assault' });
    give({ type: 'moveFleet', fleet: id, route: [...route] });
  }
  return given;
}

function isHostile(view: View, system: string): boolean {
  const isFoe = (faction: string | null) => faction !== null && atWar(view, view.faction, faction);
  return (
    Object.values(view.fleets).some(
      ({ place, faction }) => place.kind === 'system' && place.system === system && isFoe(faction),
    ) ||
    (view.chart.systems[system]?.worlds ?? []).some((id) => isFoe(view.worlds[id]?.owner ?? null))
  );
}

function attacksOf(view: View, rules: Ruleset): Foreseen[] {
  const bound = boundFor(view, rules);
  if (bound.size === 0) return [];
  const eyes = eyesOf(view, rules);
  return [...bound].flatMap(([system, fleets]): Foreseen[] => {
    const forecast = forecastStrike(view, rules, { fleets, system, draws: 60 }, eyes);
    const { battle, journey } = forecast;
    if (battle === null || journey.turns !== 1) return [];
    const { from, to, likely } = battle.odds;
    const unseen = forecast.unknowns.some(({ kind }) => kind === 'unseen');
    const { turn, faction } = view;
    return [{ faction, system, turn, likely, from, to, unseen, forecast }];
  });
}

function planned(game: Game, rules: Ruleset, faction: string, orders: TurnOrders): View {
  const view = planningCopy(viewFor(game, rules, faction));
  for (const { order } of orders[faction] ?? []) {
    if (validateOrder(order, { view, faction, rules }) !== null) continue;
    applyOrder(order, { realm: view, faction, rules });
  }
  return view;
}

/** Armed fleets under way, by where they are bound. */
function boundFor(view: View, rules: Ruleset): Map<string, FleetId[]> {
  const bound = new Map<string, FleetId[]>();
  for (const id of idsOf(view.fleets)) {
    const fleet = view.fleets[id];
    const end = fleet?.command?.route.at(-1);
    if (fleet?.faction !== view.faction || end === undefined) continue;
    if (!fleetFigures(view, rules, fleet).armed || fleet.command?.stance === 'evade') continue;
    bound.set(end, [...(bound.get(end) ?? []), id]);
  }
  return bound;
}

/** How the last battle there ended for his side; null when it came to none. */
function outcomeAt(
  faction: string,
  system: string,
  events: readonly GameEvent[],
): Pick<Case, 'won' | 'helped'> | null {
  const last = events.findLast(
    (event): event is EventOf<'battleFought'> =>
      event.type === 'battleFought' &&
      event.where === system &&
      event.sides.flat().includes(faction),
  );
  if (last === undefined) return null;
  const side = last.sides.find((each) => each.includes(faction)) ?? [];
  return { won: last.victor.includes(faction), helped: side.length > 1 };
}

/** One tenth of the odds: how many cases it has, what was foretold of them and what came true. */
export interface Tenth {
  readonly from: number;
  readonly cases: number;
  readonly foretold: number;
  readonly won: number;
}

/** Cases by the tenth their likeliest odds fall into; figures in permille. */
export function tenthsOf(cases: readonly Case[]): Tenth[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const own = cases.filter(({ likely }) => Math.min(9, Math.floor(likely / 100)) === tenth);
    const mean = (figure: (each: Case) => number) =>
      own.length === 0
        ? 0
        : Math.round(own.reduce((sum, each) => sum + figure(each), 0) / own.length);
    return {
      from: tenth * 100,
      cases: own.length,
      foretold: mean(({ likely }) => likely),
      won: mean(({ won }) => (won ? 1000 : 0)),
    };
  });
}

/** The table as a person reads it. */
export function tableOf(tenths: readonly Tenth[]): string {
  const cell = (value: number | string) => String(value).padStart(9);
  const rows = tenths.map(({ from, cases, foretold, won }) =>
    [`${from / 10}-${from / 10 + 10} %`, cases, foretold / 10, won / 10].map(cell).join(''),
  );
  return [['tenth', 'cases', 'foretold', 'won'].map(cell).join(''), ...rows].join('\n');
}
