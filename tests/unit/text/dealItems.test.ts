import { expect, test } from 'vitest';
import { type DealItem, viewFor } from '../../../src/sim';
import { dealItemText, namesIn, plain } from '../../../src/text';
import { basketWords, promiseWords } from '../../../src/text/en/codes/politics/dealItems';
import { tinyGalaxy } from '../../support/galaxy';

const { game, rules } = tinyGalaxy({
  systems: { sol: [0, 0], vega: [100, 0] },
  lanes: ['sol-vega'],
  factions: { red: { name: 'Reds' }, blue: { name: 'Blues' } },
  worlds: { 'sol.home': { owner: 'red', name: 'Earth' }, 'vega.home': { owner: 'blue' } },
  fleets: [{ faction: 'red', at: 'sol', ships: ['cruiser'], name: 'First Fleet' }],
  characters: { kor: { faction: 'red', name: 'Kor' } },
});
const names = namesIn(viewFor(game, rules, 'red'), rules);
const promise = (terms: Extract<DealItem, { kind: 'promise' }>['promise']): DealItem => ({
  kind: 'promise',
  promise: terms,
  turns: terms.kind === 'vote' ? 0 : 6,
});

test.each<[plate: string, told: string, DealItem]>([
  ['40 latinum', '40 latinum', { kind: 'stock', stock: 'latinum', amount: 40 }],
  ['Earth', 'Earth', { kind: 'world', world: 'sol.home' }],
  ['Knowledge: warp', 'the secret of warp', { kind: 'technology', technology: 'warp' }],
  ['Fleet: First Fleet', 'First Fleet', { kind: 'fleet', fleet: 'fleet:red:1' }],
  ['Release of Kor', 'the freedom of Kor', { kind: 'prisoner', character: 'kor' }],
  ['1 favour', 'a favour', { kind: 'favour', amount: 1 }],
  ['2 favours', '2 favours', { kind: 'favour', amount: 2 }],
  ['Peace: the war ends in a truce', 'peace', { kind: 'peace' }],
  [
    'Trade, 12 months',
    'a trade treaty',
    { kind: 'treaty', terms: { kind: 'trade', turns: 12, zone: [], stock: null, amount: 0 } },
  ],
  [
    'Tribute · 5 latinum a month',
    'tribute',
    { kind: 'treaty', terms: { kind: 'tribute', turns: 0, zone: [], stock: 'latinum', amount: 5 } },
  ],
  [
    'Promise to vote for “a war”',
    'a promise to vote for a motion',
    promise({ kind: 'vote', motion: 'm', choice: 'aye' }),
  ],
  [
    'Promise to be at war with Blues within 6 months',
    'a promise to go to war with Blues',
    promise({ kind: 'war', on: 'blue' }),
  ],
  [
    'Promise to begin no war on Blues for 6 months',
    'a promise to spare Blues',
    promise({ kind: 'spare', faction: 'blue' }),
  ],
  [
    'Promise to hand over Earth within 6 months',
    'a promise to hand over Earth',
    promise({ kind: 'cede', world: 'sol.home' }),
  ],
  [
    'Promise to keep the balance in Council for 6 months',
    'a promise to keep the balance',
    promise({ kind: 'lean', toward: null }),
  ],
])('on the table: %s; told: %s', (plate, told, item) => {
  expect(dealItemText(item, names, () => 'a war')).toBe(plate);
  expect(plain(basketWords([item], names))).toBe(told);
  if (item.kind === 'promise')
    expect(told).toBe(`a promise ${promiseWords(item.promise, names).text}`);
});
