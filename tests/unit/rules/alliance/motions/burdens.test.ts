import { describe, expect, test } from 'vitest';
import { alterWorld } from '../../../../../src/sim/rules/figures/alterWorld';
import { council, interestsOf, refusedWith, think } from '../../../../support/council';
import { enact, recalls, samples, withSpoil } from '../../../../support/motions';
import { weighs } from '../../../../support/weighs';

describe('quota and tariff', () => {
  test('who brings more than an even share bears the quota', () => {
    const table = council({ wars: [['red', 'grey']], customs: { blue: { war: -40 } } });
    weighs(table.game, 'red', { fleets: 600, industry: 60 });
    weighs(table.game, 'blue', { fleets: 200, industry: 60 });
    weighs(table.game, 'green', { fleets: 200, industry: 60 });
    expect(interestsOf(table, 'red', samples.quota)).toEqual({
      'lean.custom': -8,
      'lean.brings': -24,
      'lean.othersBring': 8,
      'lean.needed': 12,
    });
    expect(interestsOf(table, 'blue', samples.quota)).toEqual({
      'lean.custom': -8,
      'lean.brings': -8,
      'lean.othersBring': 16,
      'lean.attitude.war': -10,
    });
    enact(table, samples.quota);
    expect(table.alliance.charter.quota).toBe(500);
    expect(refusedWith(table, 'red', samples.quota)).toBe('nothingChanges');
    expect(refusedWith(table, 'red', { kind: 'quota', permille: 900 })).toBe('quotaTooHigh');
  });

  test('the rich pay the tariff, the keeper of the chest likes it, traders do not', () => {
    const offices = { supremeLegate: 'blue' };
    const table = council({ alliance: { offices }, customs: { green: { trade: 40 } } });
    weighs(table.game, 'red', { fleets: 0, industry: 80 });
    weighs(table.game, 'blue', { fleets: 0, industry: 10 });
    weighs(table.game, 'green', { fleets: 0, industry: 10 });
    expect(interestsOf(table, 'red', samples.tariff)).toEqual({
      'lean.custom': -8,
      'lean.pays': -40,
      'lean.gets': 16,
    });
    expect(interestsOf(table, 'blue', samples.tariff)).toEqual({
      'lean.custom': -8,
      'lean.pays': -5,
      'lean.gets': 16,
      'lean.keepsChest': 15,
    });
    expect(interestsOf(table, 'green', samples.tariff)).toMatchObject({
      'lean.attitude.trade': -10,
    });
    enact(table, samples.tariff);
    expect(table.alliance.charter.tariff).toBe(100);
    expect(refusedWith(table, 'red', { kind: 'tariff', permille: 400 })).toBe('tariffTooHigh');
  });
});

describe('allotment', () => {
  test('weighs the prize, what was earned, nearness and regard; the broker helps the lighter', () => {
    const table = withSpoil({ alliance: { broker: 'green' } });
    table.alliance.council!.accounts = {
      red: { given: { ships: 300 }, received: {} },
      blue: { given: { ships: 100 }, received: {} },
    };
    table.game.factions.red!.prestige = 50;
    think(table.game, 'blue', 'red', -40);
    expect(interestsOf(table, 'red', samples.allotment)).toEqual({
      'lean.prize y.rock': 28,
      'lean.earned red': 75,
    });
    // It has had everything (1000 permille) for a quarter of the effort, and hands it to a rival.
    expect(interestsOf(table, 'blue', samples.allotment)).toEqual({
      'lean.handsOver y.rock': -28,
      'lean.nearer y.rock': -4,
      'lean.regard red': -20,
    });
    expect(interestsOf(table, 'green', samples.allotment)).toEqual({
      'lean.earned red': 75,
      'lean.possession blue': -20,
      'lean.nearer y.rock': -10,
      'lean.balance blue': -30,
    });
  });

  test('an unmet claim of one’s own speaks against giving it to another', () => {
    const table = withSpoil();
    table.alliance.council!.accounts = { green: { given: { ships: 100 }, received: {} } };
    expect(interestsOf(table, 'green', samples.allotment)).toMatchObject({ 'lean.claim': -100 });
  });

  test('the world changes hands and is settled; the cheated remember', () => {
    const table = withSpoil();
    table.alliance.council!.accounts = { blue: { given: { ships: 100 }, received: {} } };
    const events = enact(table, samples.allotment);
    expect(table.game.worlds['y.rock']!.owner).toBe('red');
    expect(table.alliance.council!.spoils['y.rock']!.allotted).toBe(5);
    expect(events).toMatchObject([
      { type: 'worldAllotted', world: 'y.rock', from: 'blue', receiver: 'red' },
    ]);
    expect(recalls(table, 'red', 'rewarded')).toMatchObject({ about: 'y.rock' });
    // The grievance grows with the worth of what was taken from it, which it had not moved itself.
    expect(recalls(table, 'blue', 'cheated')).toMatchObject({ about: 'y.rock', points: -48 });
    expect(recalls(table, 'green', 'cheated')).toBeUndefined();
    expect(refusedWith(table, 'red', samples.allotment)).toBe('allottedAlready');
  });

  test('is refused for what is no spoil, a stranger, or a seat', () => {
    const table = withSpoil();
    const allot = (world: string, to: string) => ({ kind: 'allotment', world, to }) as const;
    expect(refusedWith(table, 'red', allot('b.home', 'red'))).toBe('notASpoil');
    expect(refusedWith(table, 'red', allot('y.rock', 'grey'))).toBe('notMember');
    table.game.factions.blue!.capital = 'y.rock';
    expect(refusedWith(table, 'red', samples.allotment)).toBe('isCapital');
    alterWorld(table.game, table.game.worlds['y.rock']!, { owner: 'grey' });
    expect(refusedWith(table, 'red', samples.allotment)).toBe('spoilLost');
  });
});

describe('technology', () => {
  test('weighs what could be learned against what would be given away', () => {
    const table = council({ customs: { red: { coalition: 20 } } });
    table.game.factions.red!.technologies = ['warp', 'ghostFire'];
    table.game.factions.blue!.technologies = ['guns', 'plating'];
    expect(interestsOf(table, 'red', samples.technology)).toEqual({
      'lean.custom': -8,
      'lean.learns': 6,
      'lean.teaches': -2,
      'lean.attitude.coalition': 5,
    });
    expect(interestsOf(table, 'green', samples.technology)).toEqual({
      'lean.custom': -8,
      'lean.learns': 9,
    });
    enact(table, samples.technology);
    expect(table.alliance.charter.technology).toBe(true);
    expect(refusedWith(table, 'red', samples.technology)).toBe('nothingChanges');
  });
});
