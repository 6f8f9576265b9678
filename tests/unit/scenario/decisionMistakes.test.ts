import { expect, test } from 'vitest';
import { ruleset } from '../../../src/content';
import { type IssueCode, parseScenario } from '../../../src/sim';
import { issueSentence } from '../../../src/text';
import { type Draft, sampleScenario } from './sampleScenario';

const sample = sampleScenario();
const [one, two] = sample.factions.map(({ id }: { id: string }) => id) as [string, string];

/** A decision without a mistake; two of them, of which the second follows on the first. */
function decided(): Draft {
  const draft = sampleScenario();
  draft.decisions = [
    {
      id: 'first',
      name: 'First',
      text: 'Something happens.',
      on: { battleWon: { by: one } },
      who: 'the_victor',
      when: { alive: { faction: 'the_loser' } },
      options: [
        {
          id: 'a',
          name: 'A',
          effects: [{ stock: { stock: 'latinum', amount: 5 } }],
          follows: [{ decision: 'second', after: 3 }],
        },
        { id: 'b', name: 'B', effects: [{ prestige: { faction: 'the_loser', points: 2 } }] },
      ],
    },
    {
      id: 'second',
      name: 'Second',
      text: 'Something else happens.',
      who: 'the_chooser',
      options: [
        { id: 'a', name: 'A', effects: [{ opinion: { of: 'the_loser', about: one, points: 2 } }] },
        { id: 'b', name: 'B', effects: [{ prestige: { points: 1 } }] },
      ],
    },
  ];
  return draft;
}

test('decisions without a mistake are read, with who decides where no power is named', () => {
  const { scenario, issues } = parseScenario(decided(), ruleset);
  expect(issues).toEqual([]);
  expect(scenario?.decisions?.[0]?.options[0]?.effects).toEqual([
    { stock: { faction: 'the_decider', stock: 'latinum', amount: 5 } },
  ]);
});

type Mistake = readonly [
  what: string,
  make: (first: Draft, second: Draft, draft: Draft) => void,
  path: string,
  code: IssueCode,
  more?: { readonly suggestion?: string; readonly warning?: true },
];

const mistakes: readonly Mistake[] = [
  [
    'a moment that is none',
    (d) => (d.on = { battleWno: {} }),
    'decisions[0].on.battleWno',
    'unknownKey',
    { suggestion: 'battleWon' },
  ],
  ['two moments', (d) => (d.on.month = { turn: 3 }), 'decisions[0].on', 'oneMoment'],
  ['no moment at all', (d) => delete d.on, 'decisions[0]', 'noMoment'],
  [
    'a power that is none',
    (d) => (d.on.battleWon.by = `${one}x`),
    'decisions[0].on.battleWon.by',
    'unknownReference',
    { suggestion: one },
  ],
  [
    'a role that the moment has not',
    (d) => (d.who = 'the_victer'),
    'decisions[0].who',
    'unknownRole',
    { suggestion: 'the_victor' },
  ],
  [
    'a role of another kind',
    (d) => (d.when.alive.faction = 'the_system'),
    'decisions[0].when.alive.faction',
    'wrongRole',
  ],
  [
    'a role that was not handed on',
    (_, d) => (d.options[1].effects[0].prestige.faction = 'the_winner'),
    'decisions[1].options[1].effects[0].prestige.faction',
    'unknownRole',
  ],
  [
    'a power that is called like a role',
    (_, __, draft) => (draft.characters[1].id = 'the_governor'),
    'characters[1].id',
    'nameOfRole',
  ],
  [
    'a decision that is called like a role',
    (d) => (d.id = 'the_harvest'),
    'decisions[0].id',
    'nameOfRole',
  ],
  [
    'an effect that is none',
    (d) => (d.options[0].effects[0] = { stokc: {} }),
    'decisions[0].options[0].effects[0].stokc',
    'unknownKey',
    { suggestion: 'stock' },
  ],
  [
    'two effects in one',
    (d) => (d.options[0].effects[0].prestige = { points: 1 }),
    'decisions[0].options[0].effects[0]',
    'oneEffect',
  ],
  [
    'a class of ships that is none',
    (d) => (d.options[0].effects[0] = { ships: { class: 'no_such_hull', count: 1 } }),
    'decisions[0].options[0].effects[0].ships.class',
    'unknownReference',
  ],
  [
    'an amount that is no number',
    (d) => (d.options[0].effects[0].stock.amount = 'much'),
    'decisions[0].options[0].effects[0].stock.amount',
    'wrongType',
  ],
  [
    'an effect of nothing',
    (d) => (d.options[0].effects[0].stock.amount = 0),
    'decisions[0].options[0].effects[0].stock',
    'nothingChanges',
  ],
  [
    'an effect on oneself',
    (_, d) => (d.options[0].effects[0].opinion.of = one),
    'decisions[1].options[0].effects[0].opinion',
    'toItself',
  ],
  [
    'what is known anyhow',
    (d, _, draft) => {
      draft.factions[0].technologies = { plus: ['warp_coils'] };
      const lesson = { faction: one, technology: 'warp_coils' };
      d.options[0].effects[0] = { technologyLearned: lesson };
    },
    'decisions[0].options[0].effects[0].technologyLearned',
    'knownAlready',
    { warning: true },
  ],
  [
    'a seat given away',
    (d, _, draft) =>
      (d.options[0].effects[0] = { worldCeded: { world: draft.factions[0].capital, to: two } }),
    'decisions[0].options[0].effects[0].worldCeded',
    'seatCeded',
    { warning: true },
  ],
  ['one option', (d) => d.options.pop(), 'decisions[0].options', 'tooFew'],
  [
    'five options',
    (d) => d.options.push(...['c', 'd', 'e'].map((id) => ({ ...d.options[1], id }))),
    'decisions[0].options',
    'tooMany',
  ],
  ['an option twice', (d) => (d.options[1].id = 'a'), 'decisions[0].options[1].id', 'duplicate'],
  ['a decision twice', (_, d) => (d.id = 'first'), 'decisions[1].id', 'duplicate'],
  [
    'an option without effects',
    (d) => (d.options[1].effects = []),
    'decisions[0].options[1]',
    'noEffect',
    { warning: true },
  ],
  [
    'two for no answer',
    (d) => {
      for (const option of d.options) option.otherwise = true;
    },
    'decisions[0].options[1].otherwise',
    'twoOtherwise',
  ],
  [
    'no answer that may be closed',
    (d) => (d.options[1].when = { alive: {} }),
    'decisions[0].options[1].when',
    'otherwiseWhen',
  ],
  [
    'a condition and its contrary',
    (d) => (d.when = { all: [d.when, { not: d.when }] }),
    'decisions[0].when',
    'neverTrue',
  ],
  [
    'alive and fallen',
    (d) => (d.when = { all: [{ alive: { faction: two } }, { eliminated: { faction: two } }] }),
    'decisions[0].when',
    'neverTrue',
  ],
  [
    'a day after the last',
    (d) => {
      d.on = { month: { turn: 9999 } };
      d.who = one;
      delete d.when;
      d.options[1].effects = [{ prestige: { points: 1 } }];
    },
    'decisions[0].on.month',
    'afterTheEnd',
  ],
  [
    'a span that ends before it begins',
    (d) => {
      d.on = { month: { from: 9, until: 4 } };
      d.who = one;
      delete d.when;
      d.options[1].effects = [{ prestige: { points: 1 } }];
    },
    'decisions[0].on.month',
    'endsBefore',
  ],
  [
    'a follow-up that is none',
    (d) => (d.options[0].follows[0].decision = 'secund'),
    'decisions[0].options[0].follows[0].decision',
    'unknownReference',
    { suggestion: 'second' },
  ],
  [
    'a ring that ends by itself',
    (_, d) => (d.options[0].follows = [{ decision: 'first', after: 3 }]),
    'decisions[1].options[0].follows[0]',
    'comesOnce',
    { warning: true },
  ],
  [
    'a ring quicker than its cooldown',
    (d, e) => {
      d.cooldown = 12;
      e.options[0].follows = [{ decision: 'first', after: 3 }];
    },
    'decisions[1].options[0].follows[0]',
    'comesTooSoon',
  ],
  [
    'an option that was never there',
    (_, d) => (d.when = { decided: { decision: 'first', option: 'c' } }),
    'decisions[1].when.decided.option',
    'unknownReference',
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
  const draft = decided();
  make(draft.decisions[0], draft.decisions[1], draft);
  const { scenario, issues } = parseScenario(draft, ruleset);
  const found = issues.find((each) => each.path === path && each.code === code);
  expect(issues.map((each) => `${each.path} ${each.code}`)).toContain(`${path} ${code}`);
  if (more.suggestion !== undefined) expect(found?.suggestion).toBe(more.suggestion);
  expect(found?.severity).toBe(more.warning ? 'warning' : 'error');
  expect(scenario === null).toBe(more.warning === undefined);
  expect(issueSentence(found!)).not.toMatch(/[{}]|undefined/);
});

test('all mistakes are told at once', () => {
  const draft = decided();
  draft.decisions[0].who = 'the_victer';
  draft.decisions[0].options[0].follows[0].decision = 'secund';
  draft.decisions[1].options[0].effects[0].opinion.of = 'nobody';
  expect(parseScenario(draft, ruleset).issues.length).toBeGreaterThanOrEqual(3);
});

test('a warning that was thought about is not told again; a mistake is', () => {
  const draft = decided();
  draft.decisions[0].options[1].effects = [];
  draft.decisions[0].allow = ['noEffect', 'unknownRole'];
  expect(parseScenario(draft, ruleset).issues).toEqual([]);
  draft.decisions[0].who = 'the_victer';
  expect(parseScenario(draft, ruleset).issues).toHaveLength(1);
});
