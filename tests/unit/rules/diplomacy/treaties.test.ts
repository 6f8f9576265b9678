import { describe, expect, it } from 'vitest';
import { total } from '../../../../src/sim/lib/terms';
import { sightOf } from '../../../../src/sim/rules/detection/sight';
import { opinionOf } from '../../../../src/sim/rules/diplomacy/opinion';
import { borderOf, mayPass, relationOf } from '../../../../src/sim/rules/diplomacy/relations';
import {
  breachPrestige,
  breachTerms,
  breakTreaty,
  defendersOf,
  signTreaty,
  treatyRefusal,
} from '../../../../src/sim/rules/diplomacy/treaties';
import { tributeTerms } from '../../../../src/sim/rules/diplomacy/tribute';
import { worldOutput } from '../../../../src/sim/rules/economy/income';
import type { TreatyKind, TreatyTerms } from '../../../../src/sim/state/diplomacy';
import type { Ruleset } from '../../../../src/sim/state/ruleset';
import { expiries } from '../../../../src/sim/turn/phases/expiries';
import { testContext } from '../../../support/context';
import { type GalaxySpec, tinyGalaxy } from '../../../support/galaxy';
import { testRules } from '../../../support/testRules';

function powers(spec: Partial<GalaxySpec> = {}) {
  return tinyGalaxy({
    systems: { sol: [0, 0], gap: [400, 0], far: [800, 0] },
    lanes: ['sol-gap', 'gap-far'],
    factions: ['red', 'blue', 'green', 'grey'],
    worlds: {
      'sol.home': { owner: 'red', people: 1000 },
      'far.home': { owner: 'blue', people: 1000 },
    },
    ...spec,
  });
}

type Galaxy = ReturnType<typeof powers>;

const terms = (kind: TreatyKind, more: Partial<TreatyTerms> = {}): TreatyTerms => ({
  kind,
  turns: 0,
  zone: [],
  stock: null,
  amount: 0,
  ...more,
});

const refusal = ({ game, rules }: Galaxy, wanted: TreatyTerms, first = 'red', second = 'blue') =>
  treatyRefusal(game, rules, wanted, first, second)?.code ?? null;

describe('a treaty is refused', () => {
  it.each([
    ['with oneself', {}, terms('trade'), 'red', 'ownFaction'],
    ['with nobody', {}, terms('trade'), 'nobody', 'unknownFaction'],
    [
      'twice',
      { treaties: [{ kind: 'trade', between: ['blue', 'red'] }] },
      terms('trade'),
      'blue',
      'treatyExists',
    ],
    ['in war', { wars: [['red', 'blue']] }, terms('trade'), 'blue', 'treatyInWar'],
    ['for too long', {}, terms('trade', { turns: 241 }), 'blue', 'treatyTooLong'],
    [
      'with a zone without armistice',
      {},
      terms('trade', { zone: ['gap'] }),
      'blue',
      'zoneNeedsArmistice',
    ],
    [
      'with too large a zone',
      {},
      terms('armistice', { zone: Array(13).fill('gap') }),
      'blue',
      'zoneTooLarge',
    ],
    ['with an unknown zone', {}, terms('armistice', { zone: ['hell'] }), 'blue', 'unknownSystem'],
    ['with a seat in the zone', {}, terms('armistice', { zone: ['far'] }), 'blue', 'zoneHoldsSeat'],
    ['for no tribute', {}, terms('tribute'), 'blue', 'nothingPaid'],
    [
      'with pay where none is due',
      {},
      terms('trade', { stock: 'latinum', amount: 5 }),
      'blue',
      'treatyPaysNothing',
    ],
    [
      'among allies',
      { alliances: { pact: ['red', 'blue'] } },
      terms('defence'),
      'blue',
      'alliesNeedNoTreaty',
    ],
    [
      'to help beside a Council',
      { alliances: { pact: ['red', 'green'] } },
      terms('defence'),
      'blue',
      'councilPromisesHelp',
    ],
    [
      'to help as a client',
      { treaties: [{ kind: 'protectorate', between: ['grey', 'red'] }] },
      terms('defence'),
      'blue',
      'clientPromisesHelp',
    ],
    [
      'to protect who is protected',
      { treaties: [{ kind: 'protectorate', between: ['grey', 'blue'] }] },
      terms('protectorate'),
      'blue',
      'alreadyProtected',
    ],
  ] as const)('%s', (_, spec, wanted, second, code) => {
    expect(refusal(powers(spec as Partial<GalaxySpec>), wanted, 'red', second)).toBe(code);
  });

  it('otherwise not', () => {
    expect(refusal(powers(), terms('tribute', { stock: 'latinum', amount: 5 }))).toBeNull();
    expect(refusal(powers(), terms('armistice', { zone: ['gap'], turns: 240 }))).toBeNull();
    expect(refusal(powers({ wars: [['red', 'blue']] }), terms('armistice'))).toBeNull();
    expect(refusal(powers({ alliances: { pact: ['red', 'blue'] } }), terms('trade'))).toBeNull();
    const joined = powers({ alliances: { pact: ['red', 'green'] } });
    expect(refusal(joined, terms('protectorate'), 'blue', 'red')).toBeNull();
  });
});

describe('what a treaty does', () => {
  const signed = (kind: TreatyKind, more: Partial<TreatyTerms> = {}) =>
    powers({ treaties: [{ kind, between: ['red', 'blue'], ...more }] });

  it.each(['transit', 'defence', 'protectorate'] as const)('%s opens borders', (kind) => {
    expect(borderOf(powers().game, 'red', 'far')).toBe('blue');
    expect(borderOf(signed(kind).game, 'red', 'far')).toBeNull();
    expect(borderOf(signed('trade').game, 'red', 'far')).toBe('blue');
  });

  it('a neutral zone closes its systems to armed ships that show themselves', () => {
    const { game } = signed('armistice', { zone: ['gap'] });
    expect(mayPass(powers().game, 'red', 'gap', true, false)).toBe(true);
    expect(mayPass(game, 'red', 'gap', true, false)).toBe(false);
    expect(borderOf(game, 'red', 'gap')).toBe('blue');
    expect(borderOf(game, 'blue', 'gap')).toBe('red');
    expect(mayPass(game, 'red', 'gap', false, false)).toBe(true);
    expect(mayPass(game, 'red', 'gap', true, true)).toBe(true);
    expect(mayPass(game, 'green', 'gap', true, false)).toBe(true);
  });

  it('shared intelligence lets both see what the other’s sensors see', () => {
    const sees = ({ game, rules }: Galaxy, faction: string) => sightOf(game, rules, faction).sees;
    expect(sees(powers(), 'red')('far')).toBe(false);
    expect(sees(signed('intelligence'), 'red')('far')).toBe(true);
    expect(sees(signed('intelligence'), 'blue')('sol')).toBe(true);
    expect(sees(signed('intelligence'), 'green')('sol')).toBe(false);
  });

  it('a trade treaty adds to what the partner’s worlds bring', () => {
    const building = {
      ...testRules.buildings.mine!,
      id: 'exchange',
      effects: [{ stat: 'tradeRange', flat: 900 }] as const,
    };
    const rules: Ruleset = {
      ...testRules,
      buildings: { ...testRules.buildings, exchange: building },
    };
    const traders = (spec: Partial<GalaxySpec>) =>
      powers({
        rules,
        worlds: {
          'sol.home': { owner: 'red', people: 1000, buildings: ['exchange'] },
          'far.home': { owner: 'blue', people: 1000 },
          'gap.home': { owner: 'green', people: 1000 },
        },
        ...spec,
      });
    const trade = ({ game }: Galaxy) =>
      worldOutput(game, rules, game.worlds['sol.home']!).flows.latinum.filter(({ label }) =>
        label.startsWith('output.trade'),
      );
    expect(trade(traders({}))).toEqual([{ label: 'output.trade', amount: 4 }]);
    expect(trade(traders({ treaties: [{ kind: 'trade', between: ['blue', 'red'] }] }))).toEqual([
      { label: 'output.trade', amount: 4 },
      { label: 'output.tradeTreaty', subject: 'blue', amount: 3 },
    ]);
  });

  it('partners in defence and protectors are called, clients are not', () => {
    const { game } = powers({
      treaties: [
        { kind: 'defence', between: ['green', 'red'] },
        { kind: 'protectorate', between: ['blue', 'red'] },
        { kind: 'trade', between: ['red', 'grey'] },
      ],
    });
    expect(defendersOf(game, 'red')).toEqual(['blue', 'green']);
    expect(defendersOf(game, 'blue')).toEqual([]);
    expect(defendersOf(game, 'grey')).toEqual([]);
  });

  it('tells who pays whom', () => {
    const { game } = powers({
      treaties: [
        { kind: 'tribute', between: ['red', 'blue'], stock: 'latinum', amount: 7 },
        { kind: 'protectorate', between: ['red', 'green'], stock: 'latinum', amount: 4 },
      ],
    });
    expect(tributeTerms(game, 'red', 'latinum')).toEqual([
      { label: 'tribute.paid', subject: 'blue', amount: -7 },
      { label: 'tribute.received', subject: 'green', amount: 4 },
    ]);
    expect(tributeTerms(game, 'green', 'latinum')).toEqual([
      { label: 'tribute.paid', subject: 'red', amount: -4 },
    ]);
    expect(tributeTerms(game, 'red', 'dilithium')).toEqual([]);
  });
});

describe('signing', () => {
  it('dates it and tells everybody', () => {
    const { game, rules } = powers({ turn: 5 });
    const context = testContext(game, rules);
    const treaty = signTreaty(game, context, terms('trade', { turns: 24 }), 'red', 'blue');
    expect(treaty).toMatchObject({
      id: 'treaty:red:1',
      since: 5,
      until: 29,
      parties: ['red', 'blue'],
    });
    expect(game.treaties).toEqual({ 'treaty:red:1': treaty });
    expect(context.events).toMatchObject([{ type: 'treatySigned', kind: 'trade', to: 'all' }]);
  });

  it('an armistice ends a war', () => {
    const { game, rules } = powers({ wars: [['red', 'blue']] });
    const context = testContext(game, rules);
    signTreaty(game, context, terms('armistice', { zone: ['gap'] }), 'red', 'blue');
    expect(relationOf(game, 'red', 'blue')).toBe('truce');
    expect(context.events.map(({ type }) => type)).toEqual(['peaceMade', 'treatySigned']);
  });
});

describe('a treaty that runs out', () => {
  const { treaties } = testRules.numbers;
  const rules = {
    ...testRules,
    numbers: {
      ...testRules.numbers,
      treaties: { ...treaties, usual: { ...treaties.usual, trade: 24 } },
    },
  };
  /** Red and blue trade until a turn; it is `now`. */
  function trading(now: number, until: number, kind: TreatyKind = 'trade') {
    const galaxy = powers({ rules, turn: now, treaties: [{ kind, between: ['red', 'blue'] }] });
    const held = galaxy.game.treaties['treaty:red:1']!;
    galaxy.game.treaties[held.id] = { ...held, since: 2, until };
    return galaxy;
  }

  it('is signed for a time, at most twice the usual one; others for good if one likes', () => {
    const galaxy = powers({ rules });
    expect(refusal(galaxy, terms('trade'))).toBe('treatyRunsOut');
    expect(refusal(galaxy, terms('trade', { turns: 49 }))).toBe('treatyRunsOut');
    expect(refusal(galaxy, terms('trade', { turns: 48 }))).toBe(null);
    expect(refusal(galaxy, terms('transit'))).toBe(null);
  });

  it('may be signed anew near its end, and then stands on as the same one', () => {
    const { renewal } = treaties;
    const anew = terms('trade', { turns: 24 });
    expect(refusal(trading(30, 31 + renewal), anew)).toBe('treatyExists');
    const galaxy = trading(30, 30 + renewal);
    expect(refusal(galaxy, anew, 'blue', 'red')).toBe(null);
    const context = testContext(galaxy.game, galaxy.rules);
    signTreaty(galaxy.game, context, anew, 'blue', 'red');
    expect(galaxy.game.treaties).toMatchObject({
      'treaty:red:1': { since: 2, until: 54, parties: ['red', 'blue'] },
    });
    expect(Object.keys(galaxy.game.treaties)).toHaveLength(1);
    expect(context.events).toMatchObject([{ type: 'treatySigned', renewed: true }]);
    expect(refusal(galaxy, anew)).toBe('treatyExists');
  });

  it('never changes sides by being signed anew', () => {
    const galaxy = trading(30, 31, 'tribute');
    const anew = terms('tribute', { turns: 24, stock: 'latinum', amount: 5 });
    expect(refusal(galaxy, anew, 'blue', 'red')).toBe('treatyExists');
    expect(refusal(galaxy, anew)).toBe(null);
  });

  it('ends without blame', () => {
    const galaxy = trading(30, 30);
    const context = testContext(galaxy.game, galaxy.rules);
    expiries(galaxy.game, context);
    expect(context.events).toMatchObject([{ type: 'treatyEnded', kind: 'trade' }]);
    expect(galaxy.game.memories).toEqual({});
    expect(galaxy.game.factions.red?.prestige).toBe(0);
  });
});

describe('breaking a treaty', () => {
  const kinds: TreatyKind[] = [
    'nonAggression',
    'transit',
    'trade',
    'defence',
    'armistice',
    'tribute',
  ];

  it.each(kinds)('costs exactly what was said before: %s', (kind) => {
    const honour = { ...testRules.cultures.green!, attitudes: { honour: 100, forgiveness: 50 } };
    const { game, rules } = powers({
      rules: { ...testRules, cultures: { ...testRules.cultures, green: honour } },
      wars: [['grey', 'blue']],
      treaties: [{ kind, between: ['red', 'blue'] }],
    });
    const treaty = Object.values(game.treaties)[0]!;
    const said = breachTerms(game, rules, 'red', treaty);
    const prestige = breachPrestige(rules, treaty);
    const before = ['blue', 'green', 'grey'].map((id) => opinionOf(game, rules, id, 'red'));
    const untouched = JSON.stringify(game);
    breachTerms(game, rules, 'red', treaty);
    expect(JSON.stringify(game)).toBe(untouched);

    const context = testContext(game, rules);
    breakTreaty(game, context, treaty, 'red');
    const after = ['blue', 'green', 'grey'].map((id) => opinionOf(game, rules, id, 'red'));
    const change = (id: string) => total(said.find(({ faction }) => faction === id)?.terms ?? []);
    expect(after.map((opinion, at) => opinion - before[at]!)).toEqual(
      ['blue', 'green', 'grey'].map(change),
    );
    expect(change('blue')).toBeLessThan(0);
    expect(change('green')).toBeLessThan(0);
    // Who is at war with the wronged does not mind.
    expect(said.some(({ faction }) => faction === 'grey')).toBe(false);
    expect(game.factions.red!.prestige).toBe(-prestige);
    expect(game.treaties).toEqual({});
    expect(context.events).toMatchObject([{ type: 'treatyBroken', kind, by: 'red', on: 'blue' }]);
  });

  it('weighs by its gravity, and its own worth is lost', () => {
    const { game, rules } = powers({ treaties: [{ kind: 'defence', between: ['red', 'blue'] }] });
    const said = breachTerms(game, rules, 'red', Object.values(game.treaties)[0]!);
    expect(said).toEqual([
      {
        faction: 'blue',
        terms: [
          { label: 'memory.treatyBroken', amount: -50 },
          { label: 'opinion.treaty.defence', amount: -15 },
        ],
      },
      {
        faction: 'green',
        terms: [{ label: 'memory.sawTreatyBroken', subject: 'blue', amount: -15 }],
      },
      {
        faction: 'grey',
        terms: [{ label: 'memory.sawTreatyBroken', subject: 'blue', amount: -15 }],
      },
    ]);
  });
});
