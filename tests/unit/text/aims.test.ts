import { expect, test } from 'vitest';
import { type Condition, stepsOf, viewFor } from '../../../src/sim';
import { aimStepText, namesIn } from '../../../src/text';
import { tinyGalaxy } from '../../support/galaxy';

const { game, rules } = tinyGalaxy({
  systems: { sol: [0, 0], vega: [100, 0] },
  lanes: ['sol-vega'],
  factions: {
    red: { name: 'Reds', prestige: 7, stocks: { latinum: 30 } },
    blue: { name: 'Blues' },
  },
  worlds: { 'sol.home': { owner: 'red' }, 'vega.home': { owner: 'blue' } },
});
const view = viewFor(game, rules, 'red');

test.each<[string, Condition]>([
  ['1 of 2 systems held', { holds: { faction: 'red', systems: ['sol', 'vega'] } }],
  [
    '1 of 1 systems held by your side',
    { holds: { faction: 'red', systems: ['sol'], allied: true } },
  ],
  ['30 of 50 latinum in store', { stockAtLeast: { faction: 'red', stock: 'latinum', amount: 50 } }],
  ['prestige 7; 10 is needed', { prestigeAtLeast: { faction: 'red', points: 10 } }],
  ['unless Blues has fallen', { not: { eliminated: { faction: 'blue' } } }],
  ['Reds, Blues are at war', { atWar: { factions: ['red', 'blue'] } }],
  ['Reds is member of an alliance with Blues', { inAlliance: { faction: 'red', with: ['blue'] } }],
  ['trade treaty between Reds and Blues', { treaty: { kind: 'trade', factions: ['red', 'blue'] } }],
  ['turn 1 of 9', { turnAtLeast: 9 }],
])('an aim says how far it has come: %s', (said, condition) => {
  const [step] = stepsOf(view, rules, condition);
  expect(step && aimStepText(step, namesIn(view, rules))).toBe(said);
});
