import { describe, expect, it, test } from 'vitest';
import {
  type DealItem,
  incomeOf,
  itemEffects,
  type Ruleset,
  type TreatyKind,
  total,
  tradeEffects,
  treatyEffects,
  treatyKinds,
  viewFor,
} from '../../../../src/sim';
import { signTreaty } from '../../../../src/sim/rules/diplomacy/treaties';
import { namesIn, statementSentence } from '../../../../src/text';
import { testContext } from '../../../support/context';
import { tinyGalaxy } from '../../../support/galaxy';
import { testRules } from '../../../support/testRules';

const port = {
  ...testRules.buildings.tradeHub!,
  id: 'port',
  effects: [{ stat: 'tradeRange', flat: 120 }] as const,
};
const rules: Ruleset = { ...testRules, buildings: { ...testRules.buildings, port } };

/** Red has a port; blue has two worlds in its range and one beyond; green is far from everybody. */
function traders() {
  return tinyGalaxy({
    rules,
    systems: { sol: [0, 0], near: [100, 0], far: [400, 0], out: [900, 0] },
    lanes: ['sol-near', 'near-far', 'far-out'],
    factions: ['red', 'blue', 'green'],
    worlds: {
      'sol.earth': { owner: 'red', people: 4000, buildings: ['port'], loyalty: 100 },
      'near.one': { owner: 'blue', people: 1000 },
      'near.two': { owner: 'blue', people: 1000 },
      'far.three': { owner: 'blue', people: 1000 },
      'out.home': { owner: 'green', people: 1000 },
    },
    fleets: [
      { faction: 'red', at: 'near', ships: ['scout'] },
      { faction: 'red', at: 'out', ships: ['cruiser'] },
    ],
  }).game;
}

describe('a trade treaty', () => {
  it('says before it is signed what it pays, from where and within which range', () => {
    const game = traders();
    const view = viewFor(game, rules, 'red');
    const [pays, from] = tradeEffects(view, rules, 'red', 'blue');
    const before = total(incomeOf(game, rules, 'red').latinum);
    const terms = { kind: 'trade', turns: 0, zone: [], stock: null, amount: 0 } as const;
    signTreaty(game, testContext(game, rules), terms, 'red', 'blue');
    const gained = total(incomeOf(game, rules, 'red').latinum) - before;
    expect(gained).toBeGreaterThan(0);
    expect(pays).toEqual({
      code: 'trade.pays',
      values: { faction: 'red', other: 'blue', latinum: gained },
    });
    expect(from).toEqual({
      code: 'trade.from',
      values: {
        world: 'sol.earth',
        latinum: gained,
        range: 12,
        partners: ['near.one', 'near.two'],
      },
    });
    // Signed, its card says the same.
    expect(tradeEffects(game, rules, 'red', 'blue')).toEqual([pays, from]);
  });

  it('says why it pays nothing: no range, or nobody within it', () => {
    const game = traders();
    expect(tradeEffects(game, rules, 'blue', 'red')).toEqual([
      { code: 'trade.noRange', values: { faction: 'blue' } },
    ]);
    expect(tradeEffects(game, rules, 'red', 'green')).toEqual([
      {
        code: 'trade.tooFar',
        values: { faction: 'red', from: 'sol.earth', to: 'out.home', range: 12, distance: 90 },
      },
    ]);
  });
});

test.each(treatyKinds)('a treaty says what it does, in whole sentences: %s', (kind: TreatyKind) => {
  const game = traders();
  const paid = kind === 'tribute' || kind === 'protectorate';
  const terms = {
    kind,
    turns: 12,
    zone: kind === 'armistice' ? ['near'] : [],
    stock: paid ? ('latinum' as const) : null,
    amount: paid ? 7 : 0,
  };
  const effects = treatyEffects(game, rules, terms, 'red', 'blue');
  const said = effects.map((effect) => statementSentence(effect, namesIn(game, rules)));
  expect(said.length).toBeGreaterThanOrEqual(2);
  for (const sentence of said) isSentence(sentence);
  if (paid) expect(said.join(' ')).toContain('84 in all');
});

const items: readonly DealItem[] = [
  { kind: 'stock', stock: 'latinum', amount: 50 },
  { kind: 'world', world: 'near.one' },
  { kind: 'technology', technology: 'guns' },
  { kind: 'fleet', fleet: 'fleet:red:2' },
  { kind: 'prisoner', character: 'nobody' },
  { kind: 'favour', amount: 2 },
  { kind: 'peace' },
  { kind: 'promise', promise: { kind: 'war', on: 'green' }, turns: 6 },
  { kind: 'promise', promise: { kind: 'spare', faction: 'green' }, turns: 6 },
  { kind: 'promise', promise: { kind: 'cede', world: 'near.two' }, turns: 6 },
  { kind: 'promise', promise: { kind: 'lean', toward: null }, turns: 6 },
  { kind: 'promise', promise: { kind: 'vote', motion: 'm', choice: 'aye' }, turns: 0 },
];

test.each(items.map((item) => [item.kind, item] as const))(
  'a thing in a basket says what it does: %s',
  (_, item) => {
    const game = traders();
    const effects = itemEffects(game, rules, item, 'red', 'blue');
    expect(effects.length).toBeGreaterThan(0);
    for (const effect of effects) isSentence(statementSentence(effect, namesIn(game, rules)));
  },
);

function isSentence(text: string): void {
  expect(text).toMatch(/^\p{Lu}.*\.$/u);
  expect(text).not.toMatch(/[{}]|undefined| {2}|\b[a-z]+[A-Z]/);
}
