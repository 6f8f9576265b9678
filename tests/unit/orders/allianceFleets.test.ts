import { describe, expect, test } from 'vitest';
import { commitFleet } from '../../../src/sim/orders/commitFleet';
import { declareIntents } from '../../../src/sim/orders/declareIntents';
import { excuseFleets } from '../../../src/sim/orders/excuseFleets';
import type { Excuse } from '../../../src/sim/state/alliance';
import { tinyGalaxy } from '../../support/galaxy';
import { give } from '../../support/judge';
import { calledOperation } from '../../support/operations';

function pact() {
  const made = tinyGalaxy({
    systems: { home: [0, 0], camp: [100, 0], target: [200, 0] },
    lanes: ['home-camp', 'camp-target'],
    factions: ['red', 'green', 'blue'],
    worlds: {
      'home.prime': { owner: 'red', people: 2000 },
      'target.prime': { owner: 'blue', people: 1000 },
    },
    fleets: [
      { faction: 'red', at: 'home', ships: ['cruiser*2'] },
      { faction: 'red', at: 'home', ships: ['station'] },
      { faction: 'green', at: 'home', ships: ['cruiser'] },
      { faction: 'blue', at: 'target', ships: ['cruiser'] },
    ],
    wars: [['red', 'blue']],
    alliances: { pact: ['red', 'green'] },
  });
  const { game, rules } = made;
  const first = calledOperation(game, rules, { target: 'target', staging: 'camp', strike: 4 });
  const second = calledOperation(game, rules, { target: 'target', staging: 'home', strike: 6 });
  return { ...made, first, second };
}

const fleet = 'fleet:red:1';

describe('commitFleet', () => {
  test('tells a fleet off for one operation, and for another instead', () => {
    const made = pact();
    const { first, second } = made;
    expect(give(commitFleet, made, 'red', { fleet, operation: first.id })).toBe('ok');
    expect(first.fleets).toEqual({ red: [fleet] });
    expect(give(commitFleet, made, 'red', { fleet, operation: second.id })).toBe('ok');
    expect(first.fleets).toEqual({});
    expect(second.fleets).toEqual({ red: [fleet] });
    expect(give(commitFleet, made, 'red', { fleet, operation: null })).toBe('ok');
    expect(second.fleets).toEqual({});
  });

  test('is refused for what cannot go, what goes already, and what is over', () => {
    const made = pact();
    const { first, second } = made;
    const refused = (faction: string, order: { fleet: string; operation: string | null }) =>
      give(commitFleet, made, faction, order);
    expect(refused('red', { fleet: 'fleet:green:1', operation: first.id })).toBe('noSuchFleet');
    expect(refused('red', { fleet: 'fleet:red:2', operation: first.id })).toBe('cannotMove');
    expect(refused('red', { fleet, operation: 'operation:red:9' })).toBe('noSuchOperation');
    expect(refused('red', { fleet, operation: null })).toBe('notCommitted');
    expect(refused('red', { fleet, operation: 5 as unknown as string })).toBe('malformed');
    expect(refused('blue', { fleet: 'fleet:blue:1', operation: first.id })).toBe('noAlliance');
    expect(refused('red', { fleet, operation: first.id })).toBe('ok');
    expect(refused('red', { fleet, operation: first.id })).toBe('alreadyCommitted');
    second.status = 'striking';
    expect(refused('red', { fleet, operation: second.id })).toBe('operationBegun');
  });
});

describe('excuseFleets', () => {
  test('tells the allies why, once for each reason, while the operation gathers', () => {
    const made = pact();
    const { first } = made;
    const excuse = (faction: string, order: { operation: string; why: Excuse }) =>
      give(excuseFleets, made, faction, order);
    expect(excuse('green', { operation: first.id, why: 'tooFar' })).toBe('ok');
    expect(first.excuses).toEqual({ green: 'tooFar' });
    expect(excuse('green', { operation: first.id, why: 'tooFar' })).toBe('excuseStands');
    expect(excuse('green', { operation: first.id, why: 'ownFront' })).toBe('ok');
    expect(first.excuses).toEqual({ green: 'ownFront' });
    expect(excuse('blue', { operation: first.id, why: 'spent' })).toBe('noAlliance');
    expect(excuse('red', { operation: 'operation:red:9', why: 'spent' })).toBe('noSuchOperation');
    expect(excuse('red', { operation: first.id, why: 'bored' as Excuse })).toBe('malformed');
    first.status = 'striking';
    expect(excuse('red', { operation: first.id, why: 'spent' })).toBe('operationBegun');
  });

  test('is not for who owes nothing', () => {
    const made = pact();
    const { second } = made;
    const order = { operation: second.id, why: 'spent' } as const;
    expect(second.quotas.red).toBe(0);
    expect(give(excuseFleets, made, 'red', order)).toBe('nothingOwed');
  });
});

describe('declareIntents', () => {
  const attack = { kind: 'attack', system: 'target' } as const;

  test('replaces what was said before, dated', () => {
    const made = pact();
    const council = made.game.alliances.pact!.council!;
    expect(give(declareIntents, made, 'red', { intents: [attack] })).toBe('ok');
    expect(council.intents).toEqual({ red: [{ ...attack, turn: 1 }] });
    expect(give(declareIntents, made, 'red', { intents: [] })).toBe('ok');
    expect(council.intents).toEqual({});
  });

  test.each([
    ['red', [{ kind: 'attack', system: 'nowhere' }], 'noSuchSystem'],
    ['red', Array.from({ length: 5 }, () => attack), 'tooManyIntents'],
    ['red', [{ kind: 'sleep', system: 'target' }], 'malformed'],
    ['red', [{ ...attack, turn: 3 }], 'malformed'],
    ['red', Array.from({ length: 51 }, () => attack), 'malformed'],
    ['blue', [attack], 'noAlliance'],
  ])('of %s %j is refused: %s', (faction, intents, code) => {
    expect(give(declareIntents, pact(), faction, { intents: intents as [typeof attack] })).toBe(
      code,
    );
  });
});
