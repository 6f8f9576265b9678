import { expect } from 'vitest';
import { computerTurn } from '../../src/ai/computerTurn';
import { nodeCodec } from '../../src/cli/nodeCodec';
import { ruleset } from '../../src/content';
import {
  appendTurn,
  decode,
  encode,
  hashState,
  luckOf,
  parseScenario,
  resolveTurn,
  restore,
  rulesFor,
  type Scenario,
  type Setup,
  startFile,
  verify,
} from '../../src/sim';
import { mutated } from './mutateScenario';
import { atlas } from './scenarios';

/**
 * Plays a scenario with computers on all sides, saves it, opens it again and plays it from its first
 * turn: null when all goes well, else what went wrong.
 */
export async function brokenPromise(scenario: Scenario, months: number): Promise<string | null> {
  const rules = rulesFor(scenario, ruleset);
  const setup: Setup = { scenario: scenario.id, seed: 'proof', luck: 'full', players: {} };
  let step = 'starting';
  try {
    let { file, game } = startFile(scenario, setup, ruleset, 'proof');
    for (let month = 1; month <= months; month += 1) {
      step = `planning month ${month}`;
      const { orders, views, viewHashes } = computerTurn(game, rules, file.setup, { humans: [] });
      step = `playing month ${month}`;
      game = resolveTurn(game, orders, rules, { views }).game;
      file = appendTurn(file, orders, game, viewHashes);
    }
    step = 'saving';
    const bytes = await encode(file, nodeCodec);
    step = 'opening';
    const opened = await decode(bytes, ruleset, nodeCodec);
    if ('issues' in opened) return `opening: ${JSON.stringify(opened.issues.slice(0, 3))}`;
    const there = restore(opened.file, months, ruleset);
    if (there === null || hashState(there) !== hashState(game)) return 'opening: another state';
    step = 'verifying';
    const verdict = verify(opened.file, ruleset, () => {}, { views: true });
    return verdict.ok ? null : `verifying: ${JSON.stringify(verdict)}`;
  } catch (error) {
    return `${step}: ${error instanceof Error ? `${error.message} ${error.stack?.split('\n').slice(1, 4).join('')}` : error}`;
  }
}

export interface Proven {
  tried: number;
  accepted: number;
  readonly broken: string[];
}

/**
 * Promise 26: where `validate` accepts a scenario, the game plays it, saves it, opens it and verifies
 * it. Changes scenarios at random until so many are accepted, and plays each of those.
 */
export async function proveScenarios(
  scenarios: readonly { readonly id: string }[],
  { seed, accepted, months }: { seed: string; accepted: number; months: number },
): Promise<Proven> {
  const proven: Proven = { tried: 0, accepted: 0, broken: [] };
  for (let round = 0; proven.accepted < accepted; round += 1) {
    const luck = luckOf(seed, round, 'mutation');
    const source = luck.pick(scenarios);
    const { draft, kinds } = mutated(source, luck);
    const name = `${source.id}, seed ${seed}, round ${round} (${kinds.join(', ')})`;
    proven.tried += 1;
    const parsed = tellOf(name, JSON.stringify(draft), proven);
    if (parsed === null) continue;
    proven.accepted += 1;
    const wrong = await brokenPromise(parsed, months);
    if (wrong !== null) proven.broken.push(`${name}: ${wrong}`);
  }
  return proven;
}

function tellOf(name: string, text: string, proven: Proven): Scenario | null {
  try {
    const { scenario, issues } = parseScenario(text, ruleset, atlas);
    if (scenario === null) expect(issues.length).toBeGreaterThan(0);
    return scenario;
  } catch (error) {
    proven.broken.push(`${name}: validating: ${error instanceof Error ? error.stack : error}`);
    return null;
  }
}
