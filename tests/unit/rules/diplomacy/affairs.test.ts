import { describe, expect, it } from 'vitest';
import { affairs } from '../../../../src/sim/rules/diplomacy/affairs/registry';
import type { MemoryKind } from '../../../../src/sim/state/diplomacy';
import type { AffairsNumbers } from '../../../../src/sim/state/politics/affairsNumbers';
import { type GalaxySpec, type TreatySpec, tinyGalaxy } from '../../../support/galaxy';
import { testRules } from '../../../support/testRules';
import { weighs } from '../../../support/weighs';

type Galaxy = ReturnType<typeof tinyGalaxy>;

/** The rules of the tests with other numbers of affairs. */
function withAffairs(numbers: Partial<AffairsNumbers>) {
  const affairsNumbers = { ...testRules.numbers.affairs, ...numbers };
  return { ...testRules, numbers: { ...testRules.numbers, affairs: affairsNumbers } };
}

/** What is told of a kind: `holder>subject steps about`. */
function told({ game, rules }: Galaxy, kind: MemoryKind): string[] {
  const lines: string[] = [];
  const affair = affairs.find((each) => each.kind === kind)!;
  affair.measure(game, rules, (holder, subject, steps, about) =>
    lines.push([`${holder}>${subject}`, steps, ...(about ? [about] : [])].join(' ')),
  );
  return lines.sort();
}

describe('borders that rub', () => {
  const { borders } = testRules.numbers.affairs;
  const colony = { development: 'outpost' } as const;
  /** Red at 0, blue near it, green out of reach of red and within that of blue. */
  function frontier(spec: Partial<GalaxySpec> = {}) {
    const { range } = borders;
    return tinyGalaxy({
      systems: { a: [0, 0], b: [range, 0], c: [2 * range, 0], far: [9 * range, 0] },
      lanes: ['a-b', 'b-c', 'c-far'],
      factions: ['red', 'blue', 'green'],
      worlds: {
        'a.one': { owner: 'red', ...colony },
        'b.one': { owner: 'blue', ...colony },
        'far.one': { owner: 'green', ...colony },
      },
      ...spec,
    });
  }

  it('are where worlds lie within reach of each other, by each such system', () => {
    expect(told(frontier(), 'bordersRub')).toEqual(['blue>red 1 a', 'red>blue 1 b']);
    const more = frontier({
      worlds: {
        'a.one': { owner: 'red', ...colony },
        'b.one': { owner: 'blue', ...colony },
        'b.two': { owner: 'blue', ...colony },
        'c.one': { owner: 'red', ...colony },
      },
    });
    expect(told(more, 'bordersRub')).toEqual(['blue>red 2 a', 'red>blue 1 b']);
  });

  it('rub most in a system that both hold worlds of, and where the other came lately', () => {
    const shared = frontier({
      worlds: { 'a.one': { owner: 'red', ...colony }, 'a.two': { owner: 'blue', ...colony } },
    });
    expect(told(shared, 'bordersRub')).toEqual([
      `blue>red ${borders.shared} a`,
      `red>blue ${borders.shared} a`,
    ]);
    const fresh = frontier({ turn: 50 });
    fresh.game.worlds['b.one']!.takenOn = 50 - borders.freshFor + 1;
    expect(told(fresh, 'bordersRub')).toEqual(['blue>red 1 a', `red>blue ${borders.fresh} b`]);
    fresh.game.turn += 1;
    expect(told(fresh, 'bordersRub')).toEqual(['blue>red 1 a', 'red>blue 1 b']);
  });

  it('are settled by a neutral zone there, eased by other treaties, and nothing among allies', () => {
    const worlds = { 'a.one': { owner: 'red' }, 'a.two': { owner: 'blue' } };
    const under = (treaty: Omit<TreatySpec, 'between'>) =>
      told(frontier({ worlds, treaties: [{ ...treaty, between: ['red', 'blue'] }] }), 'bordersRub');
    expect(under({ kind: 'armistice', zone: ['b'] })).toEqual([]);
    expect(under({ kind: 'armistice', zone: ['far'] })).toHaveLength(2);
    expect(under({ kind: 'transit' })).toEqual(['blue>red 1 a', 'red>blue 1 a']);
    expect(under({ kind: 'trade' })).toEqual(['blue>red 3 a', 'red>blue 3 a']);
    expect(told(frontier({ alliances: { pact: ['red', 'blue'] } }), 'bordersRub')).toEqual([]);
  });
});

describe('kin under foreign rule', () => {
  const rules = withAffairs({ kin: { citizen: 250, client: 500, subject: 1000, enslaved: 0 } });
  const under = (status: 'citizen' | 'client' | 'subject' | 'enslaved', species = 'human') =>
    tinyGalaxy({
      rules,
      systems: { sol: [0, 0] },
      factions: { red: { species: 'lizard' }, blue: { species } },
      worlds: {
        'sol.home': { owner: 'blue', people: [{ species: 'lizard', status, millions: 400 }] },
      },
    });

  it('weigh by what they are there', () => {
    expect(told(under('subject'), 'kinRuled')).toEqual(['red>blue 4']);
    expect(told(under('client'), 'kinRuled')).toEqual(['red>blue 2']);
    expect(told(under('citizen'), 'kinRuled')).toEqual(['red>blue 1']);
  });

  it('in bondage are a grievance of their own, and under their own people they are at home', () => {
    expect(told(under('enslaved'), 'kinRuled')).toEqual([]);
    expect(told(under('enslaved'), 'kinEnslaved')).toEqual(['red>blue 4']);
    expect(told(under('subject', 'lizard'), 'kinRuled')).toEqual([]);
  });
});

describe('aid to an enemy', () => {
  const at = (spec: Partial<GalaxySpec>) =>
    told(
      tinyGalaxy({
        systems: { sol: [0, 0] },
        factions: ['red', 'blue', 'green'],
        wars: [['red', 'blue']],
        ...spec,
      }),
      'aidsEnemy',
    );
  const { aid } = testRules.numbers.affairs;

  it('is every treaty of use to him, held against both who signed it by who fights either', () => {
    const between = (kind: TreatySpec['kind']): TreatySpec => ({
      kind,
      between: ['green', 'blue'],
    });
    expect(at({ treaties: [between('trade'), between('defence')] })).toEqual([
      `red>green ${aid.trade + aid.defence} blue`,
    ]);
    expect(at({ treaties: [between('nonAggression')] })).toEqual([]);
    expect(at({ treaties: [between('trade')], wars: [] })).toEqual([]);
  });

  it('is nothing new from an enemy', () => {
    const wars: [string, string][] = [
      ['red', 'blue'],
      ['red', 'green'],
    ];
    expect(at({ wars, treaties: [{ kind: 'trade', between: ['green', 'blue'] }] })).toEqual([]);
  });
});

describe('the balance of power', () => {
  const rules = withAffairs({ mastery: { from: 400, fair: 1200, step: 50 } });
  const weighing = (fleets: readonly number[], spec: Partial<GalaxySpec> = {}) => {
    const galaxy = tinyGalaxy({
      rules,
      systems: { sol: [0, 0] },
      factions: ['red', 'blue', 'green', 'grey'],
      ...spec,
    });
    for (const [at, id] of ['red', 'blue', 'green', 'grey'].entries()) {
      weighs(galaxy.game, id, { fleets: fleets[at]!, industry: 0 });
    }
    return galaxy;
  };

  it('is upset by who has more of all might than it bears: all others resent him by his lead', () => {
    expect(told(weighing([40, 20, 20, 20]), 'overmighty')).toEqual([]);
    expect(told(weighing([50, 20, 20, 10]), 'overmighty')).toEqual([
      'blue>red 2',
      'green>red 2',
      'grey>red 2',
    ]);
    expect(told(weighing([70, 10, 10, 10]), 'overmighty')).toContain('grey>red 6');
  });

  it('counts allies together, and asks nothing of who is bound to them', () => {
    const alliances = { pact: ['red', 'blue'] };
    expect(told(weighing([30, 30, 20, 20], { alliances }), 'overmighty')).toEqual([
      'green>blue 4',
      'green>red 4',
      'grey>blue 4',
      'grey>red 4',
    ]);
    const treaties: TreatySpec[] = [{ kind: 'defence', between: ['red', 'grey'] }];
    expect(told(weighing([30, 30, 20, 20], { alliances, treaties }), 'overmighty')).toEqual([
      'green>blue 4',
      'green>red 4',
    ]);
  });

  it('draws those together who fear the same, unless they fight each other', () => {
    expect(told(weighing([50, 20, 20, 10]), 'drawnTogether')).toHaveLength(6);
    expect(told(weighing([50, 20, 20, 10]), 'drawnTogether')).toContain('blue>grey 2 red');
    expect(told(weighing([50, 20, 20, 10], { wars: [['blue', 'grey']] }), 'drawnTogether')).toEqual(
      ['blue>green 2 red', 'green>blue 2 red', 'green>grey 2 red', 'grey>green 2 red'],
    );
  });

  it('is nothing where there are but two sides', () => {
    const alliances = { pact: ['red', 'blue'], union: ['green', 'grey'] };
    expect(told(weighing([90, 5, 3, 2], { alliances }), 'overmighty')).toEqual([]);
  });
});
