import { expect, test } from 'vitest';
import { ruleset } from '../../../src/content';
import { type Condition, parseScenario, type SimpleWord, simpleWords } from '../../../src/sim';
import { sampleScenario } from './sampleScenario';

/** A condition of every word in which nothing that is named exists, and what its ids should name. */
const strangers: { readonly [W in SimpleWord]: [Condition, Record<string, string>] } = {
  holds: [
    { holds: { faction: 'nobody', systems: ['nowhere'] } },
    { 'holds.faction': 'faction', 'holds.systems[0]': 'system' },
  ],
  worldsAtLeast: ofFaction('worldsAtLeast', { count: 1 }),
  freedAtLeast: ofFaction('freedAtLeast', { count: 1 }),
  developedAtLeast: ofFaction('developedAtLeast', { count: 1 }),
  shareAtLeast: ofFaction('shareAtLeast', { permille: 1 }),
  largest: ofFaction('largest'),
  eliminated: ofFaction('eliminated'),
  alive: ofFaction('alive'),
  exhaustionAtLeast: ofFaction('exhaustionAtLeast', { points: 1 }),
  inBondage: ofFaction('inBondage', { millions: 1 }),
  movementAtLeast: [
    { movementAtLeast: { faction: 'nobody', step: 'strike', species: 'stone' } },
    { 'movementAtLeast.faction': 'faction', 'movementAtLeast.species': 'species' },
  ],
  opinionAtLeast: [
    { opinionAtLeast: { of: 'nobody', about: 'someone', points: 1 } },
    { 'opinionAtLeast.of': 'faction', 'opinionAtLeast.about': 'faction' },
  ],
  decided: [
    { decided: { decision: 'nothing', option: 'none', by: 'nobody' } },
    { 'decided.decision': 'decision', 'decided.by': 'faction' },
  ],
  serves: ofPerson('serves', 'faction'),
  heads: ofPerson('heads', 'faction'),
  captive: ofPerson('captive', 'by'),
  rules: [
    { rules: { faction: 'nobody', world: 'no.where' } },
    { 'rules.faction': 'faction', 'rules.world': 'world' },
  ],
  prestigeAtLeast: ofFaction('prestigeAtLeast', { points: 1 }),
  standingAtLeast: ofFaction('standingAtLeast', { permille: 1 }),
  contentAtLeast: ofFaction('contentAtLeast', { points: 1 }),
  stockAtLeast: ofFaction('stockAtLeast', { stock: 'latinum', amount: 1 }),
  knows: [
    { knows: { faction: 'nobody', technology: 'nothing' } },
    { 'knows.faction': 'faction', 'knows.technology': 'technology' },
  ],
  allied: ofTwo('allied'),
  atWar: ofTwo('atWar'),
  treaty: ofTwo('treaty', { kind: 'trade' }),
  inAlliance: [
    { inAlliance: { faction: 'nobody', with: ['noone'] } },
    { 'inAlliance.faction': 'faction', 'inAlliance.with[0]': 'faction' },
  ],
  turnAtLeast: [{ turnAtLeast: 1 }, {}],
};

function ofFaction(word: SimpleWord, more: object = {}): [Condition, Record<string, string>] {
  const condition = { [word]: { faction: 'nobody', ...more } };
  return [condition as unknown as Condition, { [`${word}.faction`]: 'faction' }];
}

function ofTwo(word: SimpleWord, more: object = {}): [Condition, Record<string, string>] {
  const condition = { [word]: { factions: ['nobody', 'noone'], ...more } };
  const named = { [`${word}.factions[0]`]: 'faction', [`${word}.factions[1]`]: 'faction' };
  return [condition as unknown as Condition, named];
}

test.each(simpleWords)('a slip in what %s names is found, wherever the word stands', (word) => {
  const [condition, wanted] = strangers[word];
  for (const [at, when] of [
    ['', condition],
    ['all[0].not.', { all: [{ not: condition }] }],
    ['any[1].', { any: [{ turnAtLeast: 1 }, condition] }],
  ] as const) {
    const draft = sampleScenario();
    draft.objectives[0].when = when;
    const { issues } = parseScenario(draft, ruleset);
    const found = issues.filter(({ code }) => code === 'unknownReference');
    expect(Object.fromEntries(found.map(({ path, values }) => [path, values.kind]))).toEqual(
      Object.fromEntries(
        Object.entries(wanted).map(([path, kind]) => [`objectives[0].when.${at}${path}`, kind]),
      ),
    );
  }
});

function ofPerson<W extends 'serves' | 'heads' | 'captive'>(
  word: W,
  power: 'faction' | 'by',
): [Condition, Record<string, string>] {
  return [
    { [word]: { person: 'stranger', [power]: 'nobody' } } as unknown as Condition,
    { [`${word}.person`]: 'character', [`${word}.${power}`]: 'faction' },
  ];
}
