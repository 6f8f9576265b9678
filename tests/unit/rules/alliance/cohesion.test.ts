import { describe, expect, test } from 'vitest';
import { total } from '../../../../src/sim/lib/terms';
import { bind, cohesionOf, cohesionTerms } from '../../../../src/sim/rules/alliance/cohesion';
import { leave } from '../../../../src/sim/rules/alliance/membership';
import { leadershipOf } from '../../../../src/sim/rules/battle/leadership';
import { keepPledge, makePledge } from '../../../../src/sim/rules/deals/pledges';
import { treatyRefusal } from '../../../../src/sim/rules/diplomacy/treatyRefusal';
import { technologyCost } from '../../../../src/sim/rules/economy/researchRules';
import { preferredBy } from '../../../../src/sim/rules/economy/trade';
import type { AllianceLevel, MotionTerms } from '../../../../src/sim/state/alliance';
import { pairKey } from '../../../../src/sim/state/ids';
import { tendBonds } from '../../../../src/sim/turn/phases/alliances/tendBonds';
import { production } from '../../../../src/sim/turn/phases/production';
import { viewFor } from '../../../../src/sim/view/viewFor';
import { table as byLabel } from '../../../support/accord';
import { testContext } from '../../../support/context';
import { council, interestsOf, refusedWith, type Table } from '../../../support/council';
import { enact } from '../../../support/motions';

const closer = (level: AllianceLevel | null): MotionTerms => ({
  kind: 'charter',
  change: { what: 'level', level },
});

const cohesion = ({ game, rules, alliance }: Table) => cohesionOf(rules, alliance, game.turn);

/** So many months in which members lose so much, in all, in the war with grey; what was told. */
function months(made: Table, count: number, losses: Record<string, number> = {}) {
  const context = testContext(made.game, made.rules);
  for (const [member, lost] of Object.entries(losses)) {
    made.game.relations[pairKey(member, 'grey')]!.losses = { [member]: lost };
  }
  for (let month = 0; month < count; month += 1) {
    tendBonds(made.game, context, made.alliance);
    made.game.turn += 1;
  }
  return context.events;
}

/** Binds an alliance by a war of the past. */
function seasoned(made: Table, points: number): Table {
  made.alliance.bonds = [
    { kind: 'sharedWar', since: made.game.turn, turn: made.game.turn, points },
  ];
  return made;
}

const war = () =>
  council({
    wars: [
      ['red', 'grey'],
      ['blue', 'grey'],
    ],
  });

describe('cohesion', () => {
  test('is a sum of what members went through, known to everybody', () => {
    const made = seasoned(council(), 20);
    bind(made.game, made.rules, made.alliance, 'promisesBroken');
    const terms = cohesionTerms(made.rules, made.alliance, made.game.turn);
    expect(byLabel(terms)).toEqual({
      'cohesion.base': 30,
      'cohesion.sharedWar': 20,
      'cohesion.promisesBroken': -8,
    });
    const outside = viewFor(made.game, made.rules, 'grey').alliances.pact!;
    expect(cohesionTerms(made.rules, outside, made.game.turn)).toEqual(terms);
  });

  test('fades to what a charter alone is worth', () => {
    const made = seasoned(council(), 30);
    expect(cohesion(made)).toBe(60);
    made.game.turn += 31;
    expect(cohesion(made)).toBe(45);
    months(made, 31);
    expect(cohesion(made)).toBe(30);
    expect(made.alliance.bonds).toBeUndefined();
  });

  test('grows month by month in a war in which several bleed, as far as they bled', () => {
    const made = war();
    months(made, 8, { red: 500, blue: 50 });
    expect(cohesion(made)).toBe(35);
    months(made, 12, { red: 500, blue: 500 });
    expect(cohesion(made)).toBeGreaterThan(40);
  });

  test('does not grow by a war that is only declared, nor by one that one member fights alone', () => {
    const made = war();
    months(made, 40);
    expect(cohesion(made)).toBe(30);
    months(made, 40, { red: 9000 });
    expect(cohesion(made)).toBe(30);
  });

  test('grows less by each further promise that is kept', () => {
    const made = council();
    const steps = Array.from({ length: 3 }, () => {
      const before = cohesion(made);
      bind(made.game, made.rules, made.alliance, 'promisesKept');
      return cohesion(made) - before;
    });
    expect(steps).toEqual([3, 2, 1]);
  });

  test('is not bought by promises that cost nothing', () => {
    const made = council();
    for (let deal = 0; deal < 60; deal += 1) {
      for (const [by, to] of [
        ['red', 'blue'],
        ['blue', 'red'],
      ] as const) {
        const terms = { kind: 'spare', faction: 'grey' } as const;
        const pledge = makePledge(made.game, by, to, terms, 3);
        keepPledge(made.game, testContext(made.game, made.rules), pledge);
      }
    }
    expect(cohesion(made)).toBeGreaterThan(30);
    expect(cohesion(made)).toBeLessThan(made.rules.numbers.cohesion.level.supply);
    expect(refusedWith(made, 'red', closer('supply'))).toBe('cohesionShort');
  });

  test('is less by who leaves; a splinter begins anew', () => {
    const made = seasoned(council(), 30);
    made.alliance.charter.level = 'supply';
    leave(made.game, testContext(made.game, made.rules), made.alliance, 'green', 'expelled');
    expect(cohesion(made)).toBe(45);
  });

  test('is less by discontent while it lasts', () => {
    const made = council();
    made.alliance.council!.discontent = { blue: { stage: 'obstructing', since: 1 } };
    months(made, 5);
    expect(cohesion(made)).toBe(24);
    delete made.alliance.council!.discontent;
    months(made, 4);
    expect(cohesion(made)).toBeGreaterThan(28);
  });
});

describe('a level', () => {
  test('is voted one at a time, by who hold together for it', () => {
    const made = seasoned(council(), 10);
    expect(refusedWith(made, 'red', closer('supply'))).toBe('cohesionShort');
    seasoned(made, 30);
    expect(refusedWith(made, 'red', closer('command'))).toBe('levelBySteps');
    expect(refusedWith(made, 'red', closer(null))).toBe('nothingChanges');
    expect(refusedWith(made, 'red', closer('supply'))).toBeNull();
    enact(made, closer('supply'));
    expect(made.alliance.charter.level).toBe('supply');
    expect(refusedWith(made, 'red', closer('supply'))).toBe('nothingChanges');
    enact(made, closer(null));
    expect(made.alliance.charter).not.toHaveProperty('level');
  });

  test('falls when cohesion has been well below it for some months, and not before', () => {
    const made = seasoned(council(), 8);
    made.alliance.charter.level = 'supply';
    expect(months(made, 1)).toEqual([]);
    expect(made.alliance.slackSince).toBeUndefined();
    delete made.alliance.bonds;
    expect(months(made, 3)).toEqual([]);
    expect(made.alliance.slackSince).toBe(6);
    expect(months(made, 1)).toMatchObject([{ type: 'levelFell', level: 'supply', cohesion: 30 }]);
    expect(made.alliance).not.toHaveProperty('slackSince');
    expect(made.alliance.charter).not.toHaveProperty('level');
  });

  test('is wanted by who fights beside others and feared by the ambitious', () => {
    const made = seasoned(war(), 30);
    expect(interestsOf(made, 'red', closer('supply'))).toMatchObject({
      'lean.sharedWars': 6,
      'lean.cohesion': 15,
    });
    expect(interestsOf(made, 'green', closer('supply'))).not.toHaveProperty('lean.sharedWars');
    const proud = seasoned(
      council({ customs: { blue: { ambition: 60 }, red: { ambition: 60 } } }),
      40,
    );
    proud.alliance.charter.level = 'supply';
    const fears = interestsOf(proud, 'blue', closer('command'))['lean.ownMaster'];
    expect(fears).toBeLessThan(0);
    expect(interestsOf(proud, 'red', closer('command'))).not.toHaveProperty('lean.ownMaster');
    proud.alliance.charter.level = 'command';
    expect(interestsOf(proud, 'blue', closer(null))['lean.ownMaster']).toBe(-fears!);
  });
});

describe('common supply', () => {
  test('opens ports of members to each other, without their drydocks', () => {
    const mended = (level: AllianceLevel | null) => {
      const { game, rules, alliance } = council();
      if (level) alliance.charter.level = level;
      const fleet = game.fleets['fleet:red:1']!;
      fleet.place = { kind: 'system', system: 'b' };
      const ship = game.ships[fleet.ships[0]!]!;
      ship.hull = 10;
      production(game, testContext(game, rules));
      return ship.hull - 10;
    };
    expect(mended('supply')).toBeGreaterThan(mended(null));
  });
});

describe('a joint command', () => {
  const led = (level: AllianceLevel | null, edit: (made: Table) => void = () => undefined) => {
    const made = council({
      characters: {
        nog: {
          faction: 'blue',
          skills: { attack: 6, defence: 4, ground: 0, manoeuvre: 0, administration: 0 },
        },
      },
    });
    if (level) made.alliance.charter.level = level;
    made.game.fleets['fleet:blue:1']!.commander = 'nog';
    edit(made);
    const { game, rules } = made;
    return leadershipOf(game, rules, game.fleets['fleet:red:1']!, Object.values(game.fleets));
  };

  test('puts fleets under the ablest admiral of those who fight', () => {
    expect(led('supply').commander).toBeNull();
    expect(led('command')).toMatchObject({ commander: 'nog' });
    expect(led('command').attack).toBeGreaterThan(0);
  });

  test('is not had from an admiral who keeps out of it', () => {
    const evades = (made: Table) => {
      made.game.fleets['fleet:blue:1']!.command!.stance = 'evade';
    };
    expect(led('command', evades).commander).toBeNull();
  });
});

describe('common laws', () => {
  test('open trade as a treaty does, once, and make learning cheaper', () => {
    const { game, rules, alliance } = council();
    game.factions.blue!.technologies = ['warp'];
    const price = () => total(technologyCost(game, rules, 'red', 'warp'));
    const before = price();
    expect(preferredBy(game, 'red')).toEqual([]);
    alliance.charter.level = 'laws';
    expect(preferredBy(game, 'red')).toEqual(['blue', 'green']);
    expect(price()).toBe(before - 10);
    const terms = { kind: 'trade', turns: 12, zone: [], stock: null, amount: 0 } as const;
    expect(treatyRefusal(game, rules, terms, 'red', 'blue')?.code).toBe('lawsOpenTrade');
    game.treaties.old = { id: 'old', terms, parties: ['red', 'blue'], since: 0, until: 0 };
    expect(preferredBy(game, 'red')).toEqual(['blue', 'green']);
  });
});
