import { existsSync } from 'node:fs';
import { ruleset } from '../content';
import { scenarioCards } from '../content/scenarioCards';
import { loadScenario } from '../content/scenarios';
import {
  boundedOptions,
  decisionFrequencies,
  generateScenario,
  nearest,
  type SandboxOptions,
  type Scenario,
  type Setup,
  sandboxLimits,
  seedLength,
} from '../sim';
import { type OptionSpec, type Options, UsageError } from './options';
import { printIssues } from './print';
import { readScenario } from './readInput';

/** The options that say what is played. */
export const gameOptions = [
  'scenario',
  'sandbox',
  'factions',
  'lanes',
  'seed',
  'luck',
  'decisions',
  'difficulty',
] as const;

/** What the command line of `campaigns` may hold: its seeds are numbers, not texts. */
export const campaignOptions: OptionSpec = {
  texts: [
    ...gameOptions.filter((name) => name !== 'seed'),
    'seeds',
    'seed-from',
    'turns',
    'pair',
    'story',
    'out',
    'seat',
    'beside',
    'law',
  ],
  flags: ['json'],
};

export interface Chosen {
  readonly scenario: Scenario;
  readonly setup: Setup;
}

/**
 * The scenario and setup a command line asks for, every faction played by a computer. A generated galaxy
 * is judged on `lastTurn` where that is given. Throws a UsageError for what nobody can choose.
 */
export async function chooseGame(
  options: Options,
  seed = seedOf(options),
  lastTurn?: number,
): Promise<Chosen> {
  const sandbox = sandboxOf(options, seed, lastTurn);
  const scenario = sandbox ? generateScenario(sandbox, ruleset) : await scenarioOf(options);
  const difficulty = options.oneOf('difficulty', ['normal', 'easy', 'hard']);
  const players = Object.fromEntries(
    scenario.factions.map(({ id }) => [
      id,
      { controller: 'computer' as const, difficulty, handicap: 0 },
    ]),
  );
  const luck = options.oneOf('luck', ['full', 'reduced', 'none']);
  const frequency = options.oneOf('decisions', decisionFrequencies);
  const decisions = frequency === 'all' ? {} : { decisions: frequency };
  const setup = { scenario: scenario.id, seed, luck, players, ...decisions };
  return { scenario, setup: sandbox ? { ...setup, sandbox } : setup };
}

/** The seed a command line names. Throws a UsageError when it is empty or too long. */
export function seedOf(options: Options): string {
  const seed = options.text('seed') ?? '1';
  if (seed.length >= 1 && seed.length <= seedLength) return seed;
  throw new UsageError(`--seed must have 1 to ${seedLength} characters.`);
}

function sandboxOf(
  options: Options,
  seed: string,
  turns: number | undefined,
): SandboxOptions | null {
  if (options.text('sandbox') === null) return null;
  if (options.text('scenario') !== null) {
    throw new UsageError('Either --scenario or --sandbox, not both.');
  }
  const systems = options.whole('sandbox', ...sandboxLimits.systems, 100);
  const factions = options.whole('factions', ...sandboxLimits.factions, 8);
  const lanes = options.oneOf('lanes', ['some', 'few', 'many']);
  return boundedOptions({
    seed,
    systems,
    factions,
    lanes,
    ...(turns === undefined ? {} : { turns }),
  });
}

/** The id of a scenario named by its id, or by its year if only one begins in it. */
function idOf(name: string): string {
  const [first, ...others] = scenarioCards.filter(({ year }) => String(year) === name);
  return first !== undefined && others.length === 0 ? first.id : name;
}

async function scenarioOf(options: Options): Promise<Scenario> {
  const name = options.text('scenario');
  if (name === null) throw new UsageError('Which game? --scenario ID|FILE or --sandbox SYSTEMS.');
  const own = await loadScenario(idOf(name));
  if (own) return own;
  if (!existsSync(name)) {
    const ids = scenarioCards.map(({ id }) => id);
    const near = nearest(name, ids);
    const hint = near ? `Did you mean "${near}"?` : `There are: ${ids.join(', ')}.`;
    throw new UsageError(`There is no scenario and no file "${name}". ${hint}`);
  }
  const { scenario, issues } = await readScenario(name);
  if (scenario) return scenario;
  printIssues(name, issues);
  throw new UsageError(`"${name}" is no scenario that could be played.`);
}
