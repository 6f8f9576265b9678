import { describe, expect, it } from 'vitest';
import { moveFleet } from '../../../../src/sim/orders/moveFleet';
import { carryOut } from '../../../../src/sim/rules/deals/carryOut';
import { handOverWorld } from '../../../../src/sim/rules/diplomacy/handOverWorld';
import { endTreaty } from '../../../../src/sim/rules/diplomacy/treaties';
import { makePeace } from '../../../../src/sim/rules/diplomacy/wars';
import { alterWorld } from '../../../../src/sim/rules/figures/alterWorld';
import { findRoute, reachFrom } from '../../../../src/sim/rules/travel/routes';
import {
  closingOf,
  guestOf,
  leaversAfter,
  withdrawalEnds,
} from '../../../../src/sim/rules/travel/withdrawal';
import type { Game } from '../../../../src/sim/state/game';
import { movement } from '../../../../src/sim/turn/phases/movement';
import { treaties } from '../../../../src/sim/turn/phases/treaties';
import { testContext } from '../../../support/context';
import { addTreaty, type GalaxySpec, tinyGalaxy } from '../../../support/galaxy';
import { give } from '../../../support/judge';
import { planned } from '../../../support/planning';
import { testRules } from '../../../support/testRules';

const deep = 'fleet:red:1';

/** Red's home at a, nobody's b, blue's c to f in a row; red's ships stand in e. */
function row(own: Partial<GalaxySpec> = {}) {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  return tinyGalaxy({
    systems: Object.fromEntries(ids.map((id, at) => [id, [at * 100, 0] as const])),
    lanes: ids.slice(1).map((id, at) => `${ids[at]}-${id}`),
    factions: ['red', 'blue', 'green'],
    worlds: {
      'a.home': { owner: 'red', people: 1000 },
      ...Object.fromEntries(['c', 'd', 'e', 'f'].map((id) => [`${id}.w`, { owner: 'blue' }])),
    },
    fleets: [{ faction: 'red', at: 'e', ships: ['cruiser'], stance: 'evade' }],
    ...own,
  });
}

const order = (game: Game, route: string[]) =>
  give(moveFleet, { game, rules: testRules }, 'red', { fleet: deep, route });

describe('the right of withdrawal', () => {
  it('opens the way home to who is cut off, and no other', () => {
    const { game, rules } = row({ wars: [['red', 'blue']] });
    makePeace(game, rules, 'red', 'blue');
    expect(order(game, ['d', 'c', 'b', 'a'])).toBe('ok');
    expect(order(game, ['f'])).toBe('borderClosed');
    expect(order(game, ['d', 'e'])).toBe('borderClosed');
    const fleet = game.fleets[deep]!;
    expect(findRoute(game, rules, fleet, 'a')).toEqual(['d', 'c', 'b', 'a']);
    expect(findRoute(game, rules, fleet, 'f')).toBeNull();
    const reaches = reachFrom(game, fleet.place, { faction: 'red', armed: true, cloaked: false });
    expect(['a', 'd', 'f'].map(reaches)).toEqual([true, true, false]);
  });

  it('is no way in: who could go home by open space may not cross', () => {
    const { game, rules } = row({
      lanes: ['a-b', 'b-c', 'c-d', 'd-e', 'e-f', 'a-e'],
    });
    expect(order(game, ['d'])).toBe('borderClosed');
    game.fleets[deep]!.place = { kind: 'system', system: 'b' };
    expect(order(game, ['c'])).toBe('borderClosed');
    expect(findRoute(game, rules, game.fleets[deep]!, 'd')).toBeNull();
  });

  it('leads on out of a pocket of free space', () => {
    const { game, rules } = row();
    alterWorld(game, game.worlds['e.w']!, { owner: null });
    expect(findRoute(game, rules, game.fleets[deep]!, 'a')).toEqual(['d', 'c', 'b', 'a']);
  });

  it('is kept by the month that moves them', () => {
    const { game, rules } = row();
    game.fleets[deep]!.command!.route = ['d', 'c', 'b', 'a'];
    for (let month = 0; month < 12; month += 1) {
      const context = testContext(game, rules);
      movement(game, context);
      expect(context.events.filter(({ type }) => type === 'fleetHalted')).toEqual([]);
    }
    expect(game.fleets[deep]!.place).toEqual({ kind: 'system', system: 'a' });
  });

  it('holds where a world changes hands under a guest', () => {
    const { game } = row({
      treaties: [{ kind: 'transit', between: ['red', 'blue'] }],
      worlds: { 'a.home': { owner: 'red' }, 'b.w': { owner: 'green' }, 'e.w': { owner: 'blue' } },
    });
    handOverWorld(game, game.worlds['e.w']!, 'green');
    expect(order(game, ['d'])).toBe('ok');
  });

  it('is used by computers: their ships go home first', () => {
    const { game, rules } = row({ wars: [['red', 'blue']] });
    makePeace(game, rules, 'red', 'blue');
    const orders = planned({ game, rules }, 'red').map((given) => given.order);
    expect(orders).toContainEqual({
      type: 'moveFleet',
      fleet: deep,
      route: ['d', 'c', 'b', 'a'],
    });
  });
});

describe('the term of withdrawal', () => {
  const { withdrawal } = testRules.numbers.treaties;

  /** Months of treaties with the ships left where they are: the months in which offence was taken. */
  function offences(game: Game, rules: typeof testRules, months: number): number[] {
    const taken: number[] = [];
    for (let month = 1; month <= months; month += 1) {
      game.turn += 1;
      const context = testContext(game, rules);
      treaties(game, context);
      if (context.events.some(({ type }) => type === 'fleetOverstayed')) taken.push(month);
    }
    return taken;
  }

  it('begins with a peace; after it whoever stays gives offence each month', () => {
    const { game, rules } = row({ wars: [['red', 'blue']] });
    const peace = { give: [{ kind: 'peace' }], take: [], turn: 1, counters: null } as const;
    carryOut(game, testContext(game, rules), {
      id: 'deal:red:1',
      from: 'red',
      to: 'blue',
      ...peace,
    });
    expect(offences(game, rules, withdrawal + 2)).toEqual([withdrawal + 1, withdrawal + 2]);
    expect(game.memories['blue>red']?.find(({ kind }) => kind === 'overstayed')).toMatchObject({
      about: 'e',
    });
  });

  it('begins anew with the end of a treaty of passage, and where a host has just come', () => {
    const { game, rules } = row({ treaties: [{ kind: 'transit', between: ['red', 'blue'] }] });
    game.turn = 20;
    endTreaty(game, testContext(game, rules), Object.values(game.treaties)[0]!);
    expect(offences(game, rules, withdrawal + 1)).toEqual([withdrawal + 1]);
    handOverWorld(game, game.worlds['e.w']!, 'green');
    expect(offences(game, rules, withdrawal + 1)).toEqual([withdrawal + 1]);
  });

  it('is told before a deal is signed, and to the ships it runs for', () => {
    const { game, rules } = row({ wars: [['red', 'blue']] });
    const treaty = (kind: 'transit' | 'trade' | 'armistice') =>
      ({ kind: 'treaty', terms: { kind, turns: 12, zone: [], stock: null, amount: 0 } }) as const;
    expect(closingOf([{ kind: 'peace' }])).toBe('now');
    expect(closingOf([treaty('armistice'), treaty('transit')])).toBe('now');
    expect(closingOf([treaty('transit')])).toBe('later');
    expect(closingOf([treaty('trade')])).toBeNull();
    const said = withdrawalEnds(game, rules);
    expect(guestOf(game, rules, game.fleets[deep]!)).toBeNull();
    makePeace(game, rules, 'red', 'blue');
    expect(guestOf(game, rules, game.fleets[deep]!)).toEqual({ host: 'blue', until: said });
    expect(offences(game, rules, withdrawal + 1)).toEqual([withdrawal + 1]);
  });

  it('never runs out for what cannot move, is not seen, or bears no arms', () => {
    const { game, rules } = row({
      fleets: [
        { faction: 'red', at: 'd', ships: ['station'] },
        { faction: 'red', at: 'e', ships: ['raider'], cloaked: true },
        { faction: 'red', at: 'f', ships: ['transport'] },
      ],
    });
    expect(offences(game, rules, withdrawal + 3)).toEqual([]);
  });
});

describe('before a treaty is broken', () => {
  const allied = (kind: 'transit' | 'trade' | 'defence', own: Partial<GalaxySpec> = {}) =>
    row({ treaties: [{ kind, between: ['red', 'blue'] }], ...own });
  const leavers = ({ game, rules }: ReturnType<typeof row>) =>
    leaversAfter(game, rules, game.treaties['treaty:red:1']!).map(({ fleet, system }) => [
      fleet.id,
      system,
    ]);

  it('is foretold who must go home from where', () => {
    expect(leavers(allied('transit'))).toEqual([[deep, 'e']]);
    const guests = allied('defence', {
      fleets: [
        { faction: 'red', at: 'e', ships: ['cruiser'] },
        { faction: 'red', at: 'e', ships: ['transport'] },
        { faction: 'red', at: 'b', ships: ['cruiser'] },
        { faction: 'blue', at: 'a', ships: ['cruiser'] },
        { faction: 'green', at: 'a', ships: ['cruiser'] },
      ],
    });
    expect(leavers(guests).sort()).toEqual([
      ['fleet:blue:1', 'a'],
      [deep, 'e'],
    ]);
  });

  it('nobody has to where nothing closes', () => {
    expect(leavers(allied('trade'))).toEqual([]);
    const both = allied('transit');
    addTreaty(both.game, { kind: 'defence', between: ['red', 'blue'] });
    expect(leavers(both)).toEqual([]);
  });
});
