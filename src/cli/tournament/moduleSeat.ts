import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SeatPlanner } from '../../ai/computerTurn';
import type { Difficulty } from '../../ai/planOrders';
import { ruleset } from '../../content';
import {
  contentHash,
  type FactionId,
  type Game,
  type GivenOrder,
  hashState,
  idsOf,
  newGame,
  type Ruleset,
  rulesFor,
  type Scenario,
  type Setup,
  type View,
  viewFor,
} from '../../sim';
import type { Chosen } from '../chooseScenario';
import { UsageError } from '../options';

/** What another build's `dist/sim.js` must offer to take a seat in our games. */
interface SimModule {
  readonly ruleset: Ruleset;
  newGame(scenario: Scenario, setup: Setup): Game;
  viewFor(game: Game, faction: FactionId): View;
  planView(view: View, rules: Ruleset, difficulty: Difficulty): readonly GivenOrder[];
}

const needed = ['newGame', 'viewFor', 'planView'] as const;

/**
 * The computer player of another build, shown our views of our game. Throws a UsageError where the
 * file is no such build, has other rules or content, or would show a power something else at the start.
 */
export async function moduleSeat(
  path: string,
  difficulty: Difficulty,
  { scenario, setup }: Chosen,
): Promise<SeatPlanner> {
  const module = await load(path);
  const { version } = module.ruleset;
  if (version !== ruleset.version) {
    throw new UsageError(`"${path}" has rules version ${version}, this build ${ruleset.version}.`);
  }
  if (contentHash(module.ruleset) !== contentHash(ruleset)) {
    throw new UsageError(`"${path}" has other content than this build.`);
  }
  const rules = rulesFor(scenario, ruleset);
  const theirs = module.newGame(scenario, setup);
  const ours = newGame(scenario, setup, ruleset);
  for (const faction of idsOf(ours.factions)) {
    const view = hashState(viewFor(ours, rules, faction));
    if (view === hashState(module.viewFor(theirs, faction))) continue;
    throw new UsageError(`"${path}" makes other views of a game than this build.`);
  }
  return (view, rules) => module.planView(view, rules, difficulty);
}

async function load(path: string): Promise<SimModule> {
  if (!existsSync(path)) throw new UsageError(`There is no file "${path}".`);
  const module: Partial<SimModule> = await import(
    /* @vite-ignore */ pathToFileURL(resolve(path)).href
  );
  const missing = needed.filter((name) => typeof module[name] !== 'function');
  if (typeof module.ruleset?.version !== 'number' || missing.length > 0) {
    throw new UsageError(
      `"${path}" is no dist/sim.js that could take a seat: it lacks ${missing.join(', ')}.`,
    );
  }
  return module as SimModule;
}
