import { describe, expect, it } from 'vitest';
import { memoryOf } from '../../../src/sim/rules/diplomacy/memories';
import { treaties } from '../../../src/sim/turn/phases/treaties';
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
    treaties: [{ kind: 'tribute', between: ['red', 'blue'], stock: 'latinum', amount }],
  });
  const latinum = ({ game }: Galaxy) =>
    ['red', 'blue'].map((id) => game.factions[id]?.books?.stocks.latinum);

  it('is paid every turn, by what there is', () => {
    const galaxy = powers(tribute(20));
    play(galaxy);
    expect(latinum(galaxy)).toEqual([30, 20]);
    expect(play(galaxy, 2)).toEqual([]);
    expect(latinum(galaxy)).toEqual([0, 50]);
  });

  it('unpaid is broken by who should pay', () => {
    const galaxy = powers(tribute(50));
    expect(play(galaxy)).toEqual([]);
    expect(play(galaxy)).toMatchObject([
      { type: 'treatyBroken', kind: 'tribute', by: 'red', on: 'blue' },
    ]);
    expect(memoryOf(galaxy.game, 'blue', 'red', 'treatyBroken')?.points).toBe(-30);
  });

  it('is paid by the client to the protector', () => {
    const galaxy = powers({
      ...tribute(0),
      treaties: [{ kind: 'protectorate', between: ['blue', 'red'], stock: 'latinum', amount: 5 }],
    });
    play(galaxy);
    expect(latinum(galaxy)).toEqual([45, 5]);
  });
});

describe('a treaty', () => {
  it('holds its last turn, then ends without blame', () => {
    const galaxy = powers({ treaties: [{ kind: 'trade', between: ['red', 'blue'], turns: 3 }] });
    expect(play(galaxy, 2)).toEqual([]);
    expect(play(galaxy)).toMatchObject([
      { type: 'treatyEnded', kind: 'trade', parties: ['red', 'blue'], to: 'all' },
    ]);
    expect(galaxy.game.treaties).toEqual({});
    expect(galaxy.game.memories).toEqual({});
  });

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
    play(galaxy, 11);
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
