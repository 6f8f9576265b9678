import { describe, expect, it } from 'vitest';
import { affairs } from '../../../../src/sim/rules/diplomacy/affairs/registry';
import { claimsOn } from '../../../../src/sim/rules/diplomacy/claims';
import { handOverWorld } from '../../../../src/sim/rules/diplomacy/handOverWorld';
import { causeFor } from '../../../../src/sim/rules/diplomacy/warRefusal';
import type { Objective } from '../../../../src/sim/state/objective';
import { expiries } from '../../../../src/sim/turn/phases/expiries';
import { conquer } from '../../../../src/sim/turn/phases/invasion/conquer';
import { viewFor } from '../../../../src/sim/view/viewFor';
import { testContext } from '../../../support/context';
import { type GalaxySpec, tinyGalaxy } from '../../../support/galaxy';

type Galaxy = ReturnType<typeof tinyGalaxy>;
const toll = { attackersLost: 0, defendersLost: 0 };

/** Red's worlds at `a`, blue's at `b`, green far away; it is turn 10. */
function start(more: Partial<GalaxySpec> = {}): Galaxy {
  return tinyGalaxy({
    systems: { a: [0, 0], b: [500, 0], c: [0, 900] },
    factions: ['red', 'blue', 'green'],
    worlds: {
      'a.one': { owner: 'red', development: 'developed', people: 100 },
      'a.two': { owner: 'red', development: 'outpost' },
      'b.one': { owner: 'blue', development: 'developed', people: 100 },
      'c.one': { owner: 'green', development: 'developed', people: 100 },
    },
    turn: 10,
    ...more,
  });
}

function take({ game, rules }: Galaxy, world: string, by: string): void {
  conquer(game, testContext(game, rules), game.worlds[world]!, by, toll);
}

const claimed = ({ game }: Galaxy, world: string) =>
  claimsOn(game, game.worlds[world]!).map(({ by, ground, since, until }) =>
    [by, ground, since, until].join(' '),
  );

/** `holder>subject steps world` of a kind of affair. */
function told({ game, rules }: Galaxy, kind: string): string[] {
  const lines: string[] = [];
  for (const affair of affairs) {
    if (affair.kind !== kind) continue;
    affair.measure(game, rules, (holder, subject, steps, about) =>
      lines.push(`${holder}>${subject} ${steps} ${about}`),
    );
  }
  return lines;
}

describe('a world taken', () => {
  const { home, taken, heldFor } = start().rules.numbers.affairs.claims;

  it('is claimed by who lost it, longer where it was his own from the beginning', () => {
    const galaxy = start();
    take(galaxy, 'a.one', 'blue');
    expect(claimed(galaxy, 'a.one')).toEqual([`red home 10 ${10 + home}`]);
    galaxy.game.turn = 10 + heldFor;
    take(galaxy, 'a.one', 'green');
    expect(claimed(galaxy, 'a.one')).toEqual([
      `blue taken ${10 + heldFor} ${10 + heldFor + taken}`,
      `red home 10 ${10 + home}`,
    ]);
  });

  it('is claimed no more while it is held again, nor by who hands it over or is no more', () => {
    const galaxy = start();
    const { game } = galaxy;
    take(galaxy, 'a.one', 'blue');
    game.turn += 1;
    take(galaxy, 'a.one', 'red');
    expect(claimed(galaxy, 'a.one')).toEqual([]);
    take(galaxy, 'a.one', 'blue');
    expect(claimed(galaxy, 'a.one')).toEqual([`red home 11 ${11 + home}`]);
    take(galaxy, 'a.one', 'red');
    handOverWorld(game, game.worlds['a.one']!, 'blue');
    expect(claimed(galaxy, 'a.one')).toEqual([]);
    expect(game.claims).toBeUndefined();
    take(galaxy, 'b.one', 'red');
    expect(claimed(galaxy, 'b.one')).toHaveLength(1);
    game.factions.blue!.alive = false;
    expect(claimed(galaxy, 'b.one')).toEqual([]);
  });

  it('gives no title to who took it and could not keep it', () => {
    const galaxy = start();
    take(galaxy, 'a.one', 'blue');
    galaxy.game.turn += heldFor - 1;
    take(galaxy, 'a.one', 'green');
    expect(claimed(galaxy, 'a.one')).toEqual([`red home 10 ${10 + home}`]);
  });

  it('is claimed no longer than that', () => {
    const galaxy = start();
    const { game, rules } = galaxy;
    take(galaxy, 'a.one', 'blue');
    game.turn = 10 + home - 1;
    expiries(game, testContext(game, rules));
    expect(claimed(galaxy, 'a.one')).toHaveLength(1);
    game.turn += 1;
    expiries(game, testContext(game, rules));
    expect(game.claims).toBeUndefined();
  });

  it('is a quarrel of both, by its system, unless they are allies', () => {
    const galaxy = start();
    take(galaxy, 'a.two', 'blue');
    expect(told(galaxy, 'holdsClaimed')).toEqual(['red>blue 1 a.two']);
    take(galaxy, 'a.one', 'blue');
    expect(told(galaxy, 'holdsClaimed')).toEqual(['red>blue 2 a.one']);
    expect(told(galaxy, 'claimsOurs')).toEqual(['blue>red 2 a.one']);
    const allies = start({ alliances: { pact: ['red', 'blue'] } });
    take(allies, 'a.one', 'blue');
    expect(told(allies, 'holdsClaimed')).toEqual([]);
  });

  it('is a cause for war, and known to all', () => {
    const galaxy = start();
    const { game, rules } = galaxy;
    expect(causeFor(game, rules, 'red', 'blue')).toBe('conquest');
    take(galaxy, 'a.one', 'blue');
    expect(causeFor(game, rules, 'red', 'blue')).toBe('claim');
    expect(causeFor(game, rules, 'red', 'green')).toBe('conquest');
    expect(viewFor(game, rules, 'green').claims).toEqual(game.claims);
  });
});

describe('an open aim', () => {
  const aim = (metOn: number | null): Objective => ({
    id: 'aim',
    faction: 'green',
    title: 'Hold them',
    text: 'Hold them.',
    points: 10,
    kind: 'points',
    when: { all: [{ holds: { faction: 'green', systems: ['b', 'c'] } }] },
    metOn,
  });

  it('claims what it asks for of who holds it, until it is met', () => {
    const galaxy = start({ objectives: [aim(null)] });
    expect(claimed(galaxy, 'b.one')).toEqual(['green aim 0 0']);
    expect(claimed(galaxy, 'c.one')).toEqual([]);
    expect(told(galaxy, 'claimsOurs')).toEqual(['blue>green 2 b.one']);
    expect(claimed(start({ objectives: [aim(5)] }), 'b.one')).toEqual([]);
  });

  it('of its denial claims nothing', () => {
    const denied = { ...aim(null), when: { not: aim(null).when } };
    expect(claimed(start({ objectives: [denied] }), 'b.one')).toEqual([]);
  });
});
