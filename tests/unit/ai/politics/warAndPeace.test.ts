import { describe, expect, test } from 'vitest';
import type { Treaty } from '../../../../src/sim/state/diplomacy';
import { type GalaxySpec, tinyGalaxy } from '../../../support/galaxy';
import { only, planned } from '../../../support/planning';

/** Red is strong, blue weak and next door. */
function neighbours(spec: Partial<GalaxySpec> = {}) {
  return tinyGalaxy({
    systems: { home: [0, 0], next: [100, 0], far: [200, 0] },
    lanes: ['home-next', 'next-far'],
    factions: { red: {}, blue: {} },
    worlds: {
      'home.prime': { owner: 'red', development: 'developed', people: 4000 },
      'next.prime': { owner: 'blue', development: 'developed', people: 500 },
      'far.rock': { owner: 'blue', development: 'outpost' },
    },
    fleets: [{ faction: 'red', at: 'home', ships: ['cruiser*8'] }],
    turn: 41,
    ...spec,
  });
}

function signed(kind: Treaty['terms']['kind']): Treaty {
  return {
    id: 'treaty:blue:1',
    terms: { kind, turns: 0, zone: [], stock: null, amount: 0 },
    parties: ['blue', 'red'],
    since: 30,
    until: 0,
  };
}

describe('war', () => {
  test('the weak neighbour is attacked, for its nearest systems', () => {
    const [war] = only(planned(neighbours(), 'red'), 'declareWar');
    expect(war?.on).toBe('blue');
    expect(war?.goals).toEqual(['next', 'far']);
  });

  test('the reason adds up: the strength of the victim is below the odds that are accepted', () => {
    const reason = planned(neighbours(), 'red').find(
      ({ order }) => order.type === 'declareWar',
    )?.reason;
    const amount = (label: string) =>
      reason?.terms.find((term) => term.label === label)?.amount ?? Number.NaN;
    const risks = reason?.terms.filter(({ label }) => label.startsWith('risk.')) ?? [];
    expect(risks.reduce((sum, risk) => sum + risk.amount, 0)).toBe(amount('accepted'));
    expect(amount('theirStrength')).toBeLessThan(amount('accepted'));
  });

  test('whom the law forbids to begin a war begins none', () => {
    const lawful = neighbours({ factions: { red: { traits: ['cannotDeclareWar'] }, blue: {} } });
    expect(only(planned(lawful, 'red'), 'declareWar')).toEqual([]);
  });

  test('no treaty is broken for a mere chance', () => {
    const bound = neighbours();
    bound.game.treaties['treaty:blue:1'] = signed('nonAggression');
    const given = planned(bound, 'red');
    expect(only(given, 'declareWar')).toEqual([]);
    expect(only(given, 'breakTreaty')).toEqual([]);
  });

  test('friends are left alone, however weak', () => {
    const friends = neighbours();
    friends.game.memories['red>blue'] = [{ kind: 'history', turn: 41, points: 80, about: null }];
    expect(only(planned(friends, 'red'), 'declareWar')).toEqual([]);
  });
});

describe('peace', () => {
  const atWar = (exhaustion: number) =>
    neighbours({ factions: { red: { exhaustion }, blue: {} }, wars: [['red', 'blue']] });

  test('the weary offer it, once', () => {
    const table = atWar(95);
    const offers = only(planned(table, 'red'), 'proposeDeal');
    expect(offers).toHaveLength(1);
    expect([...(offers[0]?.give ?? []), ...(offers[0]?.take ?? [])]).toContainEqual({
      kind: 'peace',
    });
  });

  test('the fresh fight on', () => {
    expect(only(planned(atWar(5), 'red'), 'proposeDeal')).toEqual([]);
  });
});
