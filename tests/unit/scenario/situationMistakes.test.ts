import { expect, test } from 'vitest';
import { ruleset } from '../../../src/content';
import {
  type IssueCode,
  newGame,
  parseScenario,
  rulesFor,
  situationsOf,
  viewFor,
} from '../../../src/sim';
import { issueSentence } from '../../../src/text';
import { type Draft, sampleScenario } from './sampleScenario';

const sample = sampleScenario();
const [one, two] = sample.factions.map(({ id }: { id: string }) => id) as [string, string];

/** A situation without a mistake. */
function followed(): Draft {
  const draft = sampleScenario();
  draft.situations = [
    {
      id: 'quarrel',
      name: 'The quarrel',
      text: 'Two courts look at each other.',
      who: [one, two],
      shows: { alive: { faction: 'the_viewer' } },
      bar: {
        points: {
          begin: 10,
          full: 100,
          moves: [
            { points: 60, when: { atWar: { factions: [one, two] } } },
            { points: -5, when: { prestigeAtLeast: { faction: two, points: 9 } } },
          ],
        },
      },
      stages: [
        { id: 'words', name: 'Words' },
        { id: 'threats', name: 'Threats', at: 40 },
        { id: 'over', name: 'Over', when: { eliminated: { faction: two } }, over: true },
      ],
      days: [{ id: 'feast', name: 'A feast', turn: 4 }],
    },
  ];
  return draft;
}

test('a situation without a mistake is read', () => {
  const { scenario, issues } = parseScenario(followed(), ruleset);
  expect(issues).toEqual([]);
  expect(scenario?.situations?.map(({ id }) => id)).toEqual(['quarrel']);
});

type Mistake = readonly [
  what: string,
  make: (situation: Draft, draft: Draft) => void,
  path: string,
  code: IssueCode,
  more?: { readonly suggestion?: string; readonly warning?: true },
];

const mistakes: readonly Mistake[] = [
  [
    'a bar that is none',
    (s) => (s.bar = { pionts: s.bar.points }),
    'situations[0].bar.pionts',
    'unknownKey',
    { suggestion: 'points' },
  ],
  ['two bars', (s) => (s.bar.date = { from: 1, until: 9 }), 'situations[0].bar', 'oneGauge'],
  [
    'a power that is none',
    (s) => (s.who[1] = `${two}x`),
    'situations[0].who[1]',
    'unknownReference',
    { suggestion: two },
  ],
  ['a power twice', (s) => (s.who[1] = one), 'situations[0].who[1]', 'duplicate'],
  [
    'a power that is none, in what moves the bar',
    (s) => (s.bar.points.moves[1].when.prestigeAtLeast.faction = `${two}x`),
    'situations[0].bar.points.moves[1].when.prestigeAtLeast.faction',
    'unknownReference',
    { suggestion: two },
  ],
  [
    'a role that it has not',
    (s) => (s.shows.alive.faction = 'the_veiwer'),
    'situations[0].shows.alive.faction',
    'unknownRole',
    { suggestion: 'the_viewer' },
  ],
  [
    'an aim that is none',
    (s, draft) => {
      s.bar = { aim: { objective: `${draft.objectives[0].id}x` } };
      s.stages[1].at = 500;
    },
    'situations[0].bar.aim.objective',
    'unknownReference',
  ],
  [
    'a system that is none',
    (s) => {
      s.bar = { ships: { faction: one, systems: ['nowhere_at_all'], full: 60 } };
    },
    'situations[0].bar.ships.systems[0]',
    'unknownReference',
  ],
  [
    'a bar that goes nowhere',
    (s) => (s.bar.points.full = 0),
    'situations[0].bar.points',
    'barEmpty',
  ],
  [
    'a date before its beginning',
    (s) => (s.bar = { date: { from: 9, until: 9 } }),
    'situations[0].bar.date',
    'barEmpty',
  ],
  [
    'a stage beyond the end of the bar',
    (s) => (s.stages[1].at = 101),
    'situations[0].stages[1].at',
    'stageAbove',
  ],
  [
    'a stage that all that moves the bar does not reach',
    (s) => (s.stages[1].at = 71),
    'situations[0].stages[1].at',
    'stageAbove',
  ],
  [
    'a stage below the beginning of the bar',
    (s) => (s.stages[1].at = -1),
    'situations[0].stages[1].at',
    'tooSmall',
  ],
  [
    'a stage that asks for a thing and its contrary',
    (s) => (s.stages[2].when = { all: [s.stages[2].when, { not: s.stages[2].when }] }),
    'situations[0].stages[2].when',
    'neverTrue',
  ],
  [
    'a stage after the last turn',
    (s) => (s.stages[1].when = { any: [{ turnAtLeast: 9999 }, { turnAtLeast: 9998 }] }),
    'situations[0].stages[1].when',
    'afterTheEnd',
  ],
  [
    'a stage hidden by the next',
    (s) => s.stages.splice(2, 0, { id: 'lower', name: 'Lower', at: 40 }),
    'situations[0].stages[1]',
    'stageBehind',
  ],
  [
    'a first stage that may not have come',
    (s) => (s.stages[0].at = 5),
    'situations[0].stages[0]',
    'firstStage',
  ],
  [
    'a later stage that asks for nothing',
    (s) => delete s.stages[1].at,
    'situations[0].stages[1]',
    'stageOfNothing',
  ],
  ['one stage', (s) => (s.stages = [s.stages[0]]), 'situations[0].stages', 'tooFew'],
  ['a stage twice', (s) => (s.stages[1].id = 'words'), 'situations[0].stages[1].id', 'duplicate'],
  [
    'nothing but ends',
    (s) => {
      for (const stage of s.stages) stage.over = true;
    },
    'situations[0].stages',
    'allOver',
    { warning: true },
  ],
  [
    'a day after the last',
    (s) => (s.days[0].turn = 9999),
    'situations[0].days[0].turn',
    'afterTheEnd',
  ],
  [
    'a decision that does not exist',
    (s) => (s.decisions = ['field_one']),
    'situations[0].decisions[0]',
    'unknownReference',
    { suggestion: 'field_won' },
  ],
  [
    'a situation twice',
    (s, draft) => draft.situations.push(structuredClone(s)),
    'situations[1].id',
    'duplicate',
  ],
  [
    'a situation called as roles are',
    (s) => (s.id = 'the_quarrel'),
    'situations[0].id',
    'nameOfRole',
  ],
  [
    'a translated stage that it has not',
    (_, draft) => (draft.texts = { sv: { situations: { quarrel: { stages: { wrods: {} } } } } }),
    'texts.sv.situations.quarrel.stages.wrods',
    'unknownReference',
    { suggestion: 'words' },
  ],
];

const told = mistakes.map(([what, make, path, code, more = {}]) => ({
  what,
  make,
  path,
  code,
  more,
}));

test.each(told)('$what is told with its place', ({ make, path, code, more }) => {
  const draft = followed();
  make(draft.situations[0], draft);
  const { scenario, issues } = parseScenario(draft, ruleset);
  const found = issues.find((each) => each.path === path && each.code === code);
  expect(issues.map((each) => `${each.path} ${each.code}`)).toContain(`${path} ${code}`);
  if (more.suggestion !== undefined) expect(found?.suggestion).toBe(more.suggestion);
  expect(found?.severity).toBe(more.warning ? 'warning' : 'error');
  expect(scenario === null).toBe(more.warning === undefined);
  expect(issueSentence(found!)).not.toMatch(/[{}]|undefined/);
});

test('all mistakes are told at once, those of shape beside those of meaning', () => {
  const draft = followed();
  const [situation] = draft.situations;
  situation.who[0] = 'nobody';
  situation.stages[1].at = 400;
  situation.stages[2].over = 'yes';
  situation.days[0].turn = 9999;
  situation.decisions = ['no_such_thing'];
  const codes = parseScenario(draft, ruleset).issues.map(({ path, code }) => `${path} ${code}`);
  expect(codes).toEqual(
    expect.arrayContaining([
      'situations[0].who[0] unknownReference',
      'situations[0].stages[1].at stageAbove',
      'situations[0].stages[2].over notOneOf',
      'situations[0].days[0].turn afterTheEnd',
      'situations[0].decisions[0] unknownReference',
    ]),
  );
});

const junk = [null, 7, -7, 'junk', '', [], {}, [[]], undefined];

/** A draft, and the ways to every value in it. */
function* waysInto(value: Draft, way: readonly string[] = []): Generator<readonly string[]> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    yield [...way, key];
    yield* waysInto(value[key], [...way, key]);
  }
}

test('whatever is damaged is refused with a sentence, or can be looked at', () => {
  const [situation] = followed().situations;
  let refused = 0;
  for (const [at, way] of [...waysInto(situation)].entries()) {
    const draft = followed();
    const last = way.at(-1) as string;
    const holder = way.slice(0, -1).reduce((value, key) => value[key], draft.situations[0]);
    const found = junk[at % junk.length];
    if (found === undefined) delete holder[last];
    else holder[last] = found;
    const { scenario, issues } = parseScenario(draft, ruleset);
    for (const each of issues) expect(issueSentence(each)).not.toMatch(/[{}]|undefined/);
    if (scenario === null) {
      refused += 1;
      expect(issues.length).toBeGreaterThan(0);
      continue;
    }
    const rules = rulesFor(scenario, ruleset);
    const setup = { scenario: scenario.id, seed: 'junk', luck: 'full', players: {} } as const;
    const game = newGame(scenario, setup, ruleset);
    for (const power of [one, two]) situationsOf(viewFor(game, rules, power), rules, power);
  }
  expect(refused).toBeGreaterThan(20);
});
