import { describe, expect, it } from 'vitest';
import { luckOf } from '../../../../src/sim/lib/luck';
import { fight } from '../../../../src/sim/rules/battle/fight';
import { type Fighter, plainFighter, type Side } from '../../../../src/sim/rules/battle/fighter';
import { forecastFight } from '../../../../src/sim/rules/battle/forecastBattle';
import type { BattleResult } from '../../../../src/sim/rules/battle/result';
import type { BattleSetup, Group } from '../../../../src/sim/rules/battle/setup';
import { cpuTime } from '../../../support/cpuTime';
import { testRules as rules } from '../../../support/testRules';

const sides = ['red', 'blue'] as const;

function cruisers(side: Side, count: number, figures: Partial<Fighter> = {}): Fighter[] {
  return Array.from({ length: count }, (_, index) =>
    plainFighter({
      id: `ship:${sides[side]}:${index}`,
      kind: 'ship',
      name: '',
      class: 'cruiser',
      faction: sides[side],
      fleet: `fleet:${sides[side]}:1`,
      side,
      group: side,
      role: 'cruiser',
      hull: 160,
      maxHull: 160,
      shields: 120,
      attack: 18,
      shots: 3,
      accuracy: 700,
      evasion: 200,
      initiative: 5,
      crew: 16,
      ...figures,
    }),
  );
}

function battle(
  first: Fighter[],
  second: Fighter[],
  change: { luck?: BattleSetup['luck']; groups?: [Partial<Group>, Partial<Group>] } = {},
): BattleSetup {
  const group = (side: Side): Group => ({
    fleet: `fleet:${sides[side]}:1`,
    faction: sides[side],
    side,
    retreatAt: 1000,
    evades: false,
    retreatTo: null,
    escape: 500,
    ...change.groups?.[side],
  });
  return {
    system: 'sol',
    towards: null,
    sides: [['red'], ['blue']],
    fighters: [...first, ...second],
    groups: [group(0), group(1)],
    luck: change.luck ?? 'full',
    terms: [],
  };
}

const luck = (seed: string | number) => luckOf(String(seed), 1, 'battle', 'sol');

function fates(result: BattleResult, setup: BattleSetup, side: Side): string[] {
  return result.fighters.flatMap(({ fate }, i) => (setup.fighters[i]!.side === side ? [fate] : []));
}

/** Share of battles won by side 0, in permille. */
function winsOf(setup: BattleSetup, fights: number): number {
  let wins = 0;
  for (let seed = 0; seed < fights; seed++) {
    if (fight(setup, luck(seed), rules).victor === 0) wins += 1;
  }
  return Math.floor((wins * 1000) / fights);
}

function hullLeft(result: BattleResult, setup: BattleSetup, side: Side): number {
  return result.fighters.reduce(
    (sum, { hull, fate }, i) =>
      setup.fighters[i]!.side === side && fate !== 'captured' ? sum + hull : sum,
    0,
  );
}

describe('a battle', () => {
  it('comes out the same with the same luck, and leaves its set-up alone', () => {
    const setup = battle(cruisers(0, 5), cruisers(1, 5));
    const before = JSON.stringify(setup);
    const once = fight(setup, luck('same'), rules, true);
    expect(fight(setup, luck('same'), rules, true)).toEqual(once);
    expect(JSON.stringify(setup)).toBe(before);
  });

  it('ends alike whether or not it is recorded', () => {
    const setup = battle(cruisers(0, 5, { hidden: true }), cruisers(1, 5));
    const seen = fight(setup, luck('tape'), rules, true);
    expect(fight(setup, luck('tape'), rules)).toEqual({ ...seen, actions: [] });
    expect(seen.actions.flat().length).toBeGreaterThan(20);
  });

  it('replays to the same hull from its recording', () => {
    const setup = battle(cruisers(0, 6), cruisers(1, 4));
    const result = fight(setup, luck('replay'), rules, true);
    const hull = setup.fighters.map((fighter) => fighter.hull);
    for (const action of result.actions.flat()) {
      if (action.kind === 'shot' && action.hit) hull[action.at]! -= action.hull;
    }
    expect(hull).toEqual(result.fighters.map((fighter) => fighter.hull));
  });

  it('is even between equals and lost by the outnumbered', () => {
    const strong = { attack: 40 };
    const even = battle(cruisers(0, 6, strong), cruisers(1, 6, strong));
    const { win, lose } = forecastFight(even, rules, 2000, 6);
    expect(Math.abs(win - lose)).toBeLessThan(80);
    expect(winsOf(battle(cruisers(0, 12, strong), cruisers(1, 6, strong)), 200)).toBeGreaterThan(
      900,
    );
  });

  it('needs no luck when luck is set aside', () => {
    const setup = battle(cruisers(0, 6), cruisers(1, 3), { luck: 'none' });
    expect(fight(setup, luck(1), rules)).toEqual(fight(setup, null, rules));
    expect(hullLeft(fight(setup, null, rules), setup, 0)).toBeGreaterThan(
      hullLeft(fight(setup, null, rules), setup, 1),
    );
  });

  it('without luck loses what it loses on average with luck', () => {
    const plain = { evasion: 150 };
    const setup = battle(cruisers(0, 8, plain), cruisers(1, 8, { ...plain, attack: 5 }));
    const expected = hullLeft(fight(setup, null, rules), setup, 1);
    let sum = 0;
    for (let seed = 0; seed < 300; seed++) {
      sum += hullLeft(fight(setup, luck(seed), rules), setup, 1);
    }
    const average = sum / 300;
    expect(Math.abs(average - expected)).toBeLessThan(8 * 160 * 0.12);
  });

  it('wears shields down before hull', () => {
    const setup = battle(cruisers(0, 1), cruisers(1, 1, { attack: 0, shields: 10_000 }));
    const result = fight(setup, luck('shields'), rules);
    expect(result.fighters[1]?.hull).toBe(160);
  });
});

describe('those who come unseen', () => {
  it('fire first and are then in the open', () => {
    const setup = battle(cruisers(0, 4, { hidden: true }), cruisers(1, 4));
    const result = fight(setup, luck('ambush'), rules, true);
    const free = result.actions[0]!.filter((action) => action.kind === 'shot');
    expect(free.length).toBe(12);
    expect(free.every((shot) => shot.kind === 'shot' && shot.free)).toBe(true);
    expect(result.fighters.slice(0, 4).every(({ seen }) => seen)).toBe(true);
  });

  it('cannot be hit while they fire cloaked and nobody finds them', () => {
    const ghosts = cruisers(0, 2, { hidden: true, firesCloaked: true, revealChance: 0 });
    const setup = battle(ghosts, cruisers(1, 6));
    const result = fight(setup, luck('ghosts'), rules);
    expect(hullLeft(result, setup, 0)).toBe(320);
    expect(result.fighters.slice(0, 2).some(({ seen }) => seen)).toBe(false);
  });

  it('are found the sooner the better the enemy detects', () => {
    const found = (revealChance: number) => {
      const ghosts = cruisers(0, 4, { hidden: true, firesCloaked: true, revealChance });
      let count = 0;
      for (let seed = 0; seed < 40; seed++) {
        const result = fight(battle(ghosts, cruisers(1, 4)), luck(seed), rules);
        count += result.fighters.slice(0, 4).filter(({ seen }) => seen).length;
      }
      return count;
    };
    expect(found(50)).toBeLessThan(found(200));
    expect(found(200)).toBeLessThan(found(1000));
    expect(found(1000)).toBe(160);
  });
});

describe('retreat', () => {
  it('takes a beaten fleet away when there is a way out, under fire', () => {
    const weak = cruisers(1, 4);
    const groups: [Partial<Group>, Partial<Group>] = [{}, { retreatAt: 300, retreatTo: 'home' }];
    const setup = battle(cruisers(0, 12), weak, { groups });
    const result = fight(setup, luck('flee'), rules, true);
    expect(result.left[1]).toBe(true);
    expect(fates(result, setup, 1)).toContain('retreated');
    expect(result.victor).toBe(0);
  });

  it('is impossible without a way out, or in a web', () => {
    const hemmed: [Partial<Group>, Partial<Group>] = [{}, { retreatAt: 100 }];
    const setup = battle(cruisers(0, 12), cruisers(1, 4), { groups: hemmed });
    expect(fight(setup, luck('hemmed'), rules).left[1]).toBe(false);
    const open: [Partial<Group>, Partial<Group>] = [
      {},
      { evades: true, escape: 1000, retreatTo: 'home' },
    ];
    const spinners = cruisers(0, 12, { attack: 1, holds: true });
    const web = battle(spinners, cruisers(1, 4), { groups: open });
    expect(fight(web, luck('web'), rules).left[1]).toBe(false);
  });

  it('is tried at once by those who evade', () => {
    const groups: [Partial<Group>, Partial<Group>] = [
      {},
      { evades: true, escape: 1000, retreatTo: 'home' },
    ];
    const setup = battle(cruisers(0, 1), cruisers(1, 3), { groups });
    const result = fight(setup, luck('evade'), rules);
    expect(result.left[1]).toBe(true);
    expect(result.rounds).toBe(1);
  });
});

describe('boarding', () => {
  it('takes disabled ships, the more so with more troops', () => {
    const taken = (boarders: number) => {
      let count = 0;
      for (let seed = 0; seed < 60; seed++) {
        const setup = battle(cruisers(0, 8, { boarders }), cruisers(1, 4));
        count += fates(fight(setup, luck(seed), rules), setup, 1).filter(
          (fate) => fate === 'captured',
        ).length;
      }
      return count;
    };
    expect(taken(0)).toBe(0);
    expect(taken(5)).toBeGreaterThan(0);
    expect(taken(60)).toBeGreaterThan(taken(5));
  });
});

describe('a forecast', () => {
  it('gives the share of battles that are really won', () => {
    const setup = battle(cruisers(0, 7, { attack: 30 }), cruisers(1, 6, { attack: 30 }));
    const { win, lose, undecided } = forecastFight(setup, rules, 2000, 1);
    expect(win + lose + undecided).toBe(1000);
    expect(Math.abs(win - winsOf(setup, 2000))).toBeLessThan(40);
  });
});

describe('speed', () => {
  it('fights a hundred against a hundred in a moment', () => {
    const setup = battle(cruisers(0, 100), cruisers(1, 100));
    for (let seed = 0; seed < 20; seed++) fight(setup, luck(seed), rules);
    const before = cpuTime();
    for (let seed = 0; seed < 50; seed++) fight(setup, luck(seed), rules);
    expect((cpuTime() - before) / 50).toBeLessThan(10);
  });
});
