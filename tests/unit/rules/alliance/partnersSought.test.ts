import { describe, expect, test } from 'vitest';
import { aimsOf, alliesWanted } from '../../../../src/ai/core/aims';
import { type Condition, viewFor } from '../../../../src/sim';
import { partnersSought } from '../../../../src/sim/rules/alliance/partnersSought';
import { tinyGalaxy } from '../../../support/galaxy';

function wanting(when: Condition, metOn: number | null = null) {
  const aim = { id: 'aim', title: '', text: '', points: 1, kind: 'points' } as const;
  const { game, rules } = tinyGalaxy({
    systems: { a: [0, 0], b: [9000, 0], c: [9000, 900] },
    factions: ['red', 'blue', 'green'],
    worlds: {
      'a.home': { owner: 'red' },
      'b.home': { owner: 'blue' },
      'c.home': { owner: 'green' },
    },
    objectives: [{ ...aim, faction: 'red', when, metOn }],
  });
  return {
    partners: partnersSought(game, 'red'),
    allies: alliesWanted(viewFor(game, rules, 'red'), 'red'),
    systems: [...aimsOf(viewFor(game, rules, 'red'), 'red')],
  };
}

describe('whom an aim would have at one’s side', () => {
  test.each<[string, Condition]>([
    ['by a league', { allied: { factions: ['red', 'blue', 'green'] } }],
    ['by a seat in Council', { inAlliance: { faction: 'red', with: ['blue', 'green'] } }],
    [
      'in parts',
      {
        all: [
          { allied: { factions: ['red', 'blue'] } },
          { allied: { factions: ['red', 'green'] } },
        ],
      },
    ],
  ])('is told %s', (_, when) => {
    expect(wanting(when)).toMatchObject({ partners: ['blue', 'green'], allies: ['blue', 'green'] });
  });

  test.each<[string, Condition]>([
    ['of others', { allied: { factions: ['blue', 'green'] } }],
    ['denied', { not: { allied: { factions: ['red', 'blue'] } } }],
    ['for oneself alone', { inAlliance: { faction: 'red' } }],
  ])('is nobody in an aim %s', (_, when) => {
    expect(wanting(when)).toMatchObject({ partners: [], allies: [] });
  });

  test('is nobody once it is met, and need not be founded for one way of several', () => {
    const league: Condition = { allied: { factions: ['red', 'blue'] } };
    expect(wanting(league, 1)).toMatchObject({ partners: [], allies: [] });
    expect(wanting({ any: [league] })).toMatchObject({ partners: [], allies: ['blue'] });
  });
});

test('the systems that aims ask for are those of all their parts', () => {
  const hold = (system: string): Condition => ({ holds: { faction: 'red', systems: [system] } });
  expect(wanting({ all: [hold('b'), { any: [hold('c')] }, { not: hold('a') }] }).systems).toEqual([
    'b',
    'c',
  ]);
});
