import { describe, expect, it } from 'vitest';
import { total } from '../../../src/sim/lib/terms';
import { memoryOf } from '../../../src/sim/rules/diplomacy/memories';
import { incomeOf } from '../../../src/sim/rules/economy/income';
import { treaties } from '../../../src/sim/turn/phases/treaties';
import { resolveTurn } from '../../../src/sim/turn/resolveTurn';
import { viewFor } from '../../../src/sim/view/viewFor';
import { testContext } from '../../support/context';
import { type GalaxySpec, tinyGalaxy } from '../../support/galaxy';

function powers(spec: Partial<GalaxySpec> = {}) {
  return tinyGalaxy({
    systems: { sol: [0, 0] },
    factions: ['red', 'blue', 'green', 'grey'],
    ...spec,
  });
}

type Galaxy = ReturnType<typeof powers>;

/** Plays the phase of so many turns; returns what happened. */
function play({ game, rules }: Galaxy, turns = 1) {
  const context = testContext(game, rules);
  for (let played = 0; played < turns; played += 1) {
    treaties(game, context);
    game.turn += 1;
  }
  return context.events;
}

describe('tribute', () => {
  const tribute = (amount: number): Partial<GalaxySpec> => ({
    factions: { red: { stocks: { latinum: 50 } }, blue: { stocks: { latinum: 0 } } },
    treaties: [{ kind: 'tribute', between: ['red', 'blue'], stock: 'latinum', amount, turns: 4 }],
    fleets: ['red', 'blue'].map((faction) => ({
      faction,
      at: 'sol',
      ships: ['settler', 'raider'],
    })),
  });
  const latinum = ({ game }: Galaxy) =>
    ['red', 'blue'].map((id) => game.factions[id]?.books?.stocks.latinum ?? 0);
  const upkeep = 2;

  /** Plays whole turns: tribute is booked with everybody's income. */
  function live(galaxy: Galaxy, turns: number) {
    const types: string[] = [];
    for (let played = 0; played < turns; played += 1) {
      const { game, events } = resolveTurn(galaxy.game, {}, galaxy.rules);
      galaxy.game = game;
      types.push(...events.map(({ type }) => type));
    }
    return types;
  }

  it('is paid every turn until its last, and forecast so', () => {
    const galaxy = powers(tribute(7));
    const view = viewFor(galaxy.game, galaxy.rules, 'red');
    expect(total(incomeOf(view, galaxy.rules, 'red').latinum)).toBe(-7 - upkeep);
    live(galaxy, 1);
    expect(latinum(galaxy)).toEqual([50 - 7 - upkeep, 7 - upkeep]);
    expect(live(galaxy, 2)).not.toContain('treatyEnded');
    expect(live(galaxy, 1)).toContain('treatyEnded');
    expect(latinum(galaxy)).toEqual([50 - 4 * (7 + upkeep), 4 * (7 - upkeep)]);
    live(galaxy, 1);
    expect(latinum(galaxy)).toEqual([50 - 4 * 7 - 5 * upkeep, 4 * 7 - 5 * upkeep]);
  });

  it('is not paid yet in the turn it is signed', () => {
    const galaxy = powers(tribute(7));
    galaxy.game.treaties['treaty:red:1'] = { ...galaxy.game.treaties['treaty:red:1']!, since: 1 };
    live(galaxy, 1);
    expect(latinum(galaxy)).toEqual([50 - upkeep, 0]);
  });

  it('that cannot be paid is broken by who should pay', () => {
    const galaxy = powers(tribute(50 - upkeep));
    expect(live(galaxy, 1)).not.toContain('treatyBroken');
    expect(live(galaxy, 1)).toContain('treatyBroken');
    expect(latinum(galaxy)[1]).toBe(50 - upkeep - 2 * upkeep);
    expect(memoryOf(galaxy.game, 'blue', 'red', 'treatyBroken')?.points).toBe(-30);
  });

  it('is paid by the client to the protector', () => {
    const galaxy = powers({
      ...tribute(0),
      treaties: [{ kind: 'protectorate', between: ['blue', 'red'], stock: 'latinum', amount: 5 }],
    });
    live(galaxy, 1);
    expect(latinum(galaxy)).toEqual([50 - 5 - upkeep, 5 - upkeep]);
  });
});

describe('a treaty', () => {
  it('ends with a signatory, and between allies who have it anyway', () => {
    const dead = powers({
      factions: { red: {}, blue: { alive: false } },
      treaties: [{ kind: 'trade', between: ['red', 'blue'] }],
    });
    expect(play(dead).map(({ type }) => type)).toEqual(['treatyEnded']);
    const allies = powers({
      alliances: { pact: ['red', 'blue'] },
      treaties: [
        { kind: 'trade', between: ['red', 'blue'] },
        { kind: 'transit', between: ['red', 'blue'] },
      ],
    });
    expect(play(allies)).toMatchObject([{ type: 'treatyEnded', kind: 'transit' }]);
  });

  it('is remembered as kept year by year, by both', () => {
    const galaxy = powers({ treaties: [{ kind: 'trade', between: ['red', 'blue'] }] });
    galaxy.game.turn = 0;
    play(galaxy, 12);
    expect(galaxy.game.memories).toEqual({});
    play(galaxy);
    expect(memoryOf(galaxy.game, 'red', 'blue', 'treatyKept')?.points).toBe(5);
    play(galaxy, 12);
    expect(memoryOf(galaxy.game, 'blue', 'red', 'treatyKept')).toMatchObject({
      points: 8,
      turn: 24,
    });
  });
});

describe('armed ships under a cloak in closed space', () => {
  /** Red's cloaked raider in blue's system; blue's sensors find it, or there are none. */
  function thief(seen: boolean, more: Partial<GalaxySpec> = {}) {
    return powers({
      systems: { sol: [0, 0] },
      turn: 20,
      worlds: {
        'sol.home': {
          owner: 'blue',
          development: 'developed',
          people: 100,
          buildings: seen ? ['tachyonGrid'] : [],
        },
      },
      fleets: [{ faction: 'red', at: 'sol', ships: ['raider'], cloaked: true }],
      ...more,
    });
  }

  it('give offence where they are found, whoever may come that way is no thief', () => {
    const galaxy = thief(true);
    expect(play(galaxy)).toMatchObject([{ type: 'fleetTrespassed', host: 'blue' }]);
    expect(memoryOf(galaxy.game, 'blue', 'red', 'trespassed')).toMatchObject({ about: 'sol' });
    expect(play(thief(false))).toEqual([]);
    expect(play(thief(true, { wars: [['red', 'blue']] }))).toEqual([]);
    expect(
      play(thief(true, { treaties: [{ kind: 'transit', between: ['red', 'blue'] }] })),
    ).toEqual([]);
  });
});

it('kin in bondage are a grievance for as long as it lasts', () => {
  const galaxy = powers({
    factions: { red: { species: 'lizard' }, blue: {}, green: {} },
    worlds: {
      'sol.home': {
        owner: 'blue',
        people: [{ species: 'lizard', status: 'enslaved', millions: 101 }],
      },
    },
  });
  play(galaxy, 3);
  expect(memoryOf(galaxy.game, 'red', 'blue', 'kinEnslaved')).toMatchObject({
    points: -6,
    turn: 3,
  });
  expect(memoryOf(galaxy.game, 'green', 'blue', 'kinEnslaved')).toBeUndefined();
  galaxy.game.worlds['sol.home']!.people[0]!.status = 'citizen';
  play(galaxy, 25);
  expect(galaxy.game.memories).toEqual({});
});
