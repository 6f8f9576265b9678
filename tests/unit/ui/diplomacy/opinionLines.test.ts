import { expect, it } from 'vitest';
import { opinionTerms, total, trustOf } from '../../../../src/sim';
import { viewFor } from '../../../../src/sim/view/viewFor';
import {
  opinionLedger,
  trustLedger,
} from '../../../../src/ui/screens/diplomacy/model/opinionLines';
import { tinyGalaxy } from '../../../support/galaxy';

const { game, rules } = tinyGalaxy({
  systems: { home: [0, 0] },
  factions: ['red', 'blue'],
  worlds: { 'home.one': { owner: 'red', development: 'developed', people: 100 } },
  wars: [['red', 'blue']],
  turn: 11,
});
game.memories['red>blue'] = [
  { kind: 'promiseBroken', turn: 4, points: -40, about: null },
  { kind: 'gift', turn: 9, points: 6, about: null },
];
const view = viewFor(game, rules, 'red');

it('shows every term of an opinion once, and what they add up to', () => {
  const ledger = opinionLedger(view, rules, 'red', 'blue');
  const shown = [...ledger.lasting, ...ledger.deeds.map(({ term }) => term)];
  const terms = opinionTerms(view, rules, 'red', 'blue');
  expect(shown).toHaveLength(terms.length);
  expect(total(shown)).toBe(total(terms));
  expect(ledger.total).toBe(total(terms));
});

it('dates what is remembered, the latest first, and says when it will have faded', () => {
  const { deeds } = opinionLedger(view, rules, 'red', 'blue');
  expect(deeds.map(({ memory }) => memory.kind)).toEqual(['gift', 'promiseBroken']);
  for (const { memory, fadesOn, left } of deeds) {
    expect(fadesOn).toBe(memory.turn + rules.numbers.opinion.memories[memory.kind].span);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(1);
  }
});

it('opens trust the same way: the word itself, and each deed with its date', () => {
  const { lasting, deeds, total: trust } = trustLedger(view, rules, 'red', 'blue');
  expect(lasting).toMatchObject([{ label: 'trust.word', amount: 1000 }]);
  expect(deeds.map(({ memory }) => [memory.kind, memory.turn])).toEqual([['promiseBroken', 4]]);
  expect(trust).toBe(trustOf(view, rules, 'red', 'blue'));
  expect(trust).toBeLessThan(1000);
  expect(deeds[0]?.left).toBeLessThan(1);
});
