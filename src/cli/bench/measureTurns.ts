import { performance } from 'node:perf_hooks';
import { computerTurn } from '../../ai/computerTurn';
import { ruleset } from '../../content';
import { build } from '../../content/build';
import { appendTurn, type Game, type GameFile, resolveTurn, rulesFor, startFile } from '../../sim';
import type { Chosen } from '../chooseScenario';
import { type Spread, spread } from './samples';

/** What a state holds, so that a figure says what it was measured at. */
export interface Entities {
  readonly systems: number;
  readonly factions: number;
  readonly worlds: number;
  readonly fleets: number;
  readonly ships: number;
}

/** The cost of whole turns between two turns of a game, in milliseconds. */
export interface TurnCost {
  readonly from: number;
  readonly to: number;
  readonly whole: Spread;
  /** View, plan and view's hash of all computers; each phase; hashing and filing the turn. */
  readonly parts: Readonly<Record<string, Spread>>;
  /** Share of the computer players' thinking in the time of these turns together, in permille. */
  readonly aiShare: number;
  readonly entities: Entities;
}

export interface Measured {
  readonly costs: readonly TurnCost[];
  readonly file: GameFile;
  readonly game: Game;
  /** Whole turns, in order. */
  readonly turns: readonly number[];
}

/** Plays a game as far as the last window asks and measures the turns within each window. */
export function measureTurns(
  { scenario, setup }: Chosen,
  windows: readonly (readonly [from: number, to: number])[],
): Measured {
  const rules = rulesFor(scenario, ruleset);
  let { file, game } = startFile(scenario, setup, ruleset, build);
  const last = Math.max(...windows.map(([, to]) => to));
  const turns: number[] = [];
  const parts: Record<string, number>[] = [];
  const entities: Entities[] = [];
  for (let turn = 1; turn <= last; turn++) {
    const laps = new Laps();
    const { orders, views, viewHashes } = computerTurn(game, rules, setup, {
      humans: [],
      watch: (step) => laps.end(step),
    });
    game = resolveTurn(game, orders, rules, {
      views,
      watch: (phase) => laps.end(`phase ${phase}`),
    }).game;
    laps.end('events');
    file = appendTurn(file, orders, game, viewHashes);
    laps.end('hash');
    turns.push(laps.total());
    parts.push(laps.parts);
    entities.push(entitiesOf(game));
  }
  const costs = windows.map(([from, to]) => ({
    from,
    to,
    whole: spread(turns.slice(from - 1, to)),
    parts: partSpreads(parts.slice(from - 1, to)),
    aiShare: shareOfPlans(parts.slice(from - 1, to)),
    entities: entities[to - 1] as Entities,
  }));
  return { costs, file, game, turns };
}

class Laps {
  readonly parts: Record<string, number> = {};
  private started = performance.now();

  /** The time since the last lap ended belongs to `name`. */
  end(name: string): void {
    const now = performance.now();
    this.parts[name] = (this.parts[name] ?? 0) + now - this.started;
    this.started = now;
  }

  total(): number {
    return Object.values(this.parts).reduce((sum, part) => sum + part, 0);
  }
}

function partSpreads(parts: readonly Readonly<Record<string, number>>[]): Record<string, Spread> {
  const names = new Set(parts.flatMap((each) => Object.keys(each)));
  return Object.fromEntries(
    [...names].map((name) => [name, spread(parts.map((each) => each[name] ?? 0))]),
  );
}

/** Of all the time of some turns, in permille: medians of parts do not add up to that of the whole. */
function shareOfPlans(turns: readonly Readonly<Record<string, number>>[]): number {
  let [planned, whole] = [0, 0];
  for (const parts of turns) {
    planned += parts.plan ?? 0;
    for (const part of Object.values(parts)) whole += part;
  }
  return Math.round((1000 * planned) / whole);
}

export function entitiesOf(game: Game): Entities {
  return {
    systems: Object.keys(game.chart.systems).length,
    factions: Object.values(game.factions).filter(({ alive }) => alive).length,
    worlds: Object.values(game.worlds).filter(({ owner }) => owner !== null).length,
    fleets: Object.keys(game.fleets).length,
    ships: Object.keys(game.ships).length,
  };
}
