import { describe, expect, test } from 'vitest';
import { publishPowerRatings } from '../../../../src/sim/rules/figures/publishPowerRatings';
import { tinyGalaxy } from '../../../support/galaxy';
import { only, planned, playTurns } from '../../../support/planning';

/** Red and blue, who share a bond with green; red needs what blue holds, and is as strong as it is told to be. */
function bond({
  red = 8,
  turn = 91,
  needs = true,
  plan = {} as Record<string, string>,
  shares = { blue: 800, green: 100, red: 100 },
} = {}) {
  const table = tinyGalaxy({
    systems: { r: [0, 0], b: [100, 0], g: [200, 0], m: [100, 60] },
    lanes: ['r-b', 'b-g', 'b-m'],
    factions: { red: { envoys: true, plan }, blue: { envoys: true }, green: { envoys: true } },
    worlds: {
      'r.home': { owner: 'red', development: 'developed', people: 4000 },
      'b.home': { owner: 'blue', development: 'developed', people: 2000 },
      'm.mine': { owner: 'blue', development: 'outpost' },
      'g.home': { owner: 'green', development: 'developed', people: 200 },
    },
    fleets: [
      { faction: 'red', at: 'r', ships: [`cruiser*${red}`] },
      { faction: 'blue', at: 'b', ships: ['cruiser*3'] },
      { faction: 'green', at: 'g', ships: ['cruiser'] },
    ],
    alliances: {
      pact: {
        members: ['blue', 'green', 'red'],
        leader: 'blue',
        shares,
        offices: {},
      },
    },
    turn,
  });
  const { rules } = table;
  const game = { ...table.game, frame: { ...table.game.frame, lastTurn: 120 } };
  publishPowerRatings(game, rules);
  if (needs) {
    game.objectives = ['m', 'b', 'g'].map((system) => ({
      id: `red_${system}`,
      faction: 'red',
      title: 'Ours by right',
      text: 'It is held.',
      points: 50,
      kind: 'points' as const,
      when: { holds: { faction: 'red', systems: [system] } },
      metOn: null,
    }));
  }
  return { rules, game };
}

const ripe = { 'plan:1': 'sunder|blue|m,b|60|132|prepare' };

function plansOf(table: ReturnType<typeof bond>) {
  return only(planned(table, 'red'), 'note')
    .filter(({ key, value }) => key.startsWith('plan:') && value !== '')
    .map(({ value }) => value.split('|').slice(0, 2).join(' '));
}

describe('a bond that keeps from what one needs', () => {
  test('is meant to be broken, with the mightiest ally for a victim', () => {
    expect(plansOf(bond())).toContain('sunder blue');
  });

  test('is kept where the allies hold nothing one needs', () => {
    // With a share by what it brings: who is cheated of it has a reason of its own.
    const shares = { blue: 300, green: 100, red: 600 };
    expect(plansOf(bond({ needs: false, shares }))).not.toContain('sunder blue');
  });

  test('holds by itself for a while: that it is young speaks against a breach', () => {
    const bondOf = (turn: number) =>
      planned(bond({ turn }), 'red')
        .flatMap(({ reason }) => (reason?.code === 'plan.sunder' ? reason.terms : []))
        .find(({ label }) => label === 'plan.bond')?.amount;
    expect(bondOf(4)).toBeLessThan(0);
    expect(bondOf(91)).toBeUndefined();
  });

  test('is broken with drawn swords when the plan is ripe', () => {
    const table = bond({ plan: ripe });
    const given = planned(table, 'red').filter(({ order }) => order.type === 'leaveAlliance');
    expect(given).toMatchObject([
      { order: { manner: 'war' }, reason: { code: 'secede', values: { faction: 'blue' } } },
    ]);
    const after = playTurns(table, ['red'], 1);
    expect(after.relations['blue|red']?.kind).toBe('war');
  });

  test('is not broken by the weaker', () => {
    const table = bond({ red: 1, plan: ripe });
    expect(only(planned(table, 'red'), 'leaveAlliance')).toEqual([]);
  });

  test('is not broken as soon as it is thought of', () => {
    const table = bond({ plan: { 'plan:1': 'sunder|blue|m,b|88|160|prepare' } });
    expect(only(planned(table, 'red'), 'leaveAlliance')).toEqual([]);
  });
});
