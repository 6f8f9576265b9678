import { expect, test } from 'vitest';
import { ruleset } from '../../../src/content';
import {
  appendTurn,
  decodeText,
  fileText,
  type GivenOrder,
  generateScenario,
  parseScenario,
  resolveTurn,
  type Scenario,
  type Setup,
  startFile,
} from '../../../src/sim';
import { noteCount, noteLength, seedLength } from '../../../src/sim/state/limits';

const galaxy = generateScenario({ seed: 'limits', systems: 30, factions: 2 }, ruleset);
const [one] = galaxy.factions.map(({ id }) => id) as [string];

/** The issues a file has that was played for a turn with these orders. */
function issuesAfter(scenario: Scenario, given: readonly GivenOrder[], seed = '1') {
  const setup: Setup = { scenario: scenario.id, seed, luck: 'full', players: {} };
  const { file, game } = startFile(scenario, setup, ruleset, 'test');
  const orders = { [one]: given };
  const next = resolveTurn(game, orders, ruleset).game;
  const decoded = decodeText(fileText(appendTurn(file, orders, next)), ruleset);
  return { issues: 'issues' in decoded ? decoded.issues : [], game: next };
}

const note = (key: string, value: string): GivenOrder => ({ order: { type: 'note', key, value } });

test.each([
  ['plain letters', 'x'],
  ['quotes', '"'],
  ['line breaks', '\n'],
  ['control characters', '\u0001'],
  ['half a pair of surrogates', '\ud800'],
])('a note as long as a note may be is in the file too: %s', (_, letter) => {
  const { issues, game } = issuesAfter(galaxy, [note('long', letter.repeat(noteLength))]);
  expect(game.factions[one]?.books?.plan.long).toHaveLength(noteLength);
  expect(issues).toEqual([]);
});

test('a note a letter longer is no order', () => {
  const { game } = issuesAfter(galaxy, [note('long', 'x'.repeat(noteLength + 1))]);
  expect(game.factions[one]?.books?.plan.long).toBeUndefined();
});

test('as many notes as may be kept are in the file too', () => {
  const notes = Array.from({ length: noteCount + 5 }, (_, at) => note(`key ${at}`, 'x'));
  const { issues, game } = issuesAfter(galaxy, notes);
  expect(Object.keys(game.factions[one]?.books?.plan ?? {})).toHaveLength(noteCount);
  expect(issues).toEqual([]);
});

test('the longest seed is in the file too', () => {
  expect(issuesAfter(galaxy, [], '"'.repeat(seedLength)).issues).toEqual([]);
});

test('the deepest condition a scenario may have is in the file too', () => {
  const nested = (depth: number) => {
    const draft = structuredClone(galaxy) as { objectives: { when: object }[] } & Scenario;
    let when: object = { alive: { faction: one } };
    for (let level = 0; level < depth; level += 1) when = { not: when };
    (draft.objectives[0] as { when: object }).when = when;
    return parseScenario(draft, ruleset);
  };
  const depths = Array.from({ length: 80 }, (_, depth) => nested(depth).scenario);
  const deepest = depths.findLast((scenario) => scenario !== null);
  expect(nested(79).issues[0]?.code).toBe('tooDeep');
  expect(issuesAfter(deepest as Scenario, []).issues).toEqual([]);
});

test('paragraphs of nothing but quotes are in the file too', () => {
  const draft = { ...galaxy, briefing: ['"'.repeat(4000)] };
  const { scenario } = parseScenario(draft, ruleset);
  expect(issuesAfter(scenario as Scenario, []).issues).toEqual([]);
});
