import { describe, expect, it } from 'vitest';
import { planOrders } from '../../src/ai/planOrders';
import { total } from '../../src/sim/lib/terms';
import { applyOrder } from '../../src/sim/orders/applyOrder';
import { validateOrder } from '../../src/sim/orders/validateOrder';
import { fleetsBySystem } from '../../src/sim/rules/chart/places';
import { proceeds } from '../../src/sim/rules/economy/market';
import { forecastQueue } from '../../src/sim/rules/production/productionSites';
import { runTerms } from '../../src/sim/rules/smuggling/runOdds';
import { sealOn } from '../../src/sim/rules/smuggling/seals';
import { tollTerms } from '../../src/sim/rules/smuggling/toll';
import { watchTerms } from '../../src/sim/rules/smuggling/watchTerms';
import { stateSchema } from '../../src/sim/save/stateSchema';
import type { Order } from '../../src/sim/state/order';
import { economy } from '../../src/sim/turn/phases/economy';
import { production } from '../../src/sim/turn/phases/production';
import { viewFor } from '../../src/sim/view/viewFor';
import { testContext } from '../support/context';
import { type GalaxySpec, type SystemSpec, tinyGalaxy } from '../support/galaxy';

// Blue sits in its one port, with a yard and money; red lies before it.

const port = 'den.port';

function siege(more: Partial<GalaxySpec> = {}, den: Partial<SystemSpec> = {}) {
  return tinyGalaxy({
    systems: { den: { x: 0, y: 0, ...den }, out: [100, 0], sol: [300, 0] },
    lanes: ['den-out', 'out-sol'],
    factions: {
      blue: { stocks: { latinum: 1000, duranium: 1000, dilithium: 1000 } },
      red: { stocks: { latinum: 0 } },
    },
    worlds: {
      [port]: { owner: 'blue', people: 2000, loyalty: 90, buildings: ['shipyard1'] },
      'sol.red': { owner: 'red', people: 4000, loyalty: 90 },
    },
    fleets: [{ faction: 'red', at: 'den', ships: ['cruiser*2'], stance: 'assault' }],
    wars: [['blue', 'red']],
    ...more,
  });
}

type Siege = ReturnType<typeof siege>;

/** A month of money and of yards. */
function month({ game, rules }: Siege) {
  const context = testContext(game, rules);
  economy(game, context);
  production(game, context);
  game.turn += 1;
  return context.events;
}

function order({ game, rules }: Siege, faction: string, given: Order): string | null {
  const view = viewFor(game, rules, faction);
  const refusal = validateOrder(given, { view, faction, rules });
  if (refusal === null) applyOrder(given, { realm: game, faction, rules });
  return refusal?.code ?? null;
}

const run = (count: number, world = port): Order => ({ type: 'runBlockade', world, count });
const build: Order = {
  type: 'enqueue',
  world: port,
  kind: 'ship',
  what: 'escort',
  repeat: false,
};

/** Unarmed ships, one after the other: they lift no siege. */
const keepBuilding: Order = { ...build, what: 'transport', repeat: true };

/** Months until blue has a ship; 99: it never has. */
function firstShip(sealed: Siege, months = 60): number {
  for (let turn = 1; turn <= months; turn += 1) {
    month(sealed);
    if (Object.values(sealed.game.ships).some(({ faction }) => faction === 'blue')) return turn;
  }
  return 99;
}

describe('a port that is sealed off', () => {
  it('builds nothing without runners, and with them slowly and dearly', () => {
    const [without, with_] = [siege(), siege()];
    for (const each of [without, with_]) {
      expect(order(each, 'blue', build)).toBeNull();
      expect(order(each, 'blue', run(3))).toBe('notSealed');
      month(each);
    }
    expect(order(with_, 'blue', run(3))).toBeNull();
    expect(firstShip(without)).toBe(99);
    expect(firstShip(with_)).toBeLessThan(40);
    const latinum = (each: Siege) => each.game.factions.blue!.books!.stocks.latinum;
    expect(latinum(with_)).toBeLessThan(latinum(without));
  });

  it('has runs told to its owner and to who seals it off, and to nobody else', () => {
    const sealed = siege({ factions: { blue: { stocks: { latinum: 900 } }, red: {}, green: {} } });
    order(sealed, 'blue', keepBuilding);
    month(sealed);
    order(sealed, 'blue', run(3));
    const events = Array.from({ length: 12 }, () => month(sealed)).flat();
    const runs = events.filter((event) => event.type === 'blockadeRun');
    expect(runs).toHaveLength(12);
    for (const { to } of runs) expect(to).toEqual(['blue', 'red']);
    const sum = (of: (each: (typeof runs)[number]) => number) =>
      runs.reduce((all, each) => all + of(each), 0);
    expect(sum(({ through }) => through)).toBeGreaterThan(0);
    expect(sum(({ caught }) => caught)).toBeGreaterThan(0);
    const { prize } = sealed.rules.numbers.smuggling;
    expect(sum((each) => each.prize)).toBeLessThanOrEqual(
      sum(({ caught }) => caught) * sealed.rules.numbers.smuggling.price * (prize / 1000),
    );
    const seen = (who: string) => viewFor(sealed.game, sealed.rules, who).seals?.[port];
    expect(seen('blue')).toEqual(sealOn(sealed.game, port));
    expect(seen('red')).toEqual(sealOn(sealed.game, port));
    expect(seen('green')).toBeUndefined();
    expect(viewFor(sealed.game, sealed.rules, 'red').worlds[port]!.works).toBeNull();
  });

  it('is watched the closer the more is ordered to watch it; a storm hides who runs', () => {
    const odds = (more: Partial<GalaxySpec> = {}, den: Partial<SystemSpec> = {}) => {
      const sealed = siege(more, den);
      month(sealed);
      const { game, rules } = sealed;
      return total(runTerms(game, rules, game.worlds[port]!, sealOn(game, port)!));
    };
    const fleets = (...stances: ('assault' | 'blockade' | 'patrol')[]) => ({
      fleets: stances.map((stance) => ({
        faction: 'red',
        at: stance === 'patrol' ? 'out' : 'den',
        ships: ['cruiser*2'],
        stance,
      })),
    });
    const loose = odds(fleets('assault'));
    const ordered = odds(fleets('blockade'));
    const patrolled = odds(fleets('blockade', 'patrol'));
    expect(loose).toBeGreaterThan(ordered);
    expect(ordered).toBeGreaterThan(patrolled);
    expect(odds(fleets('blockade', 'patrol', 'patrol'))).toBeLessThan(patrolled);
    expect(odds(fleets('blockade'), { hazard: 'plasma' })).toBeGreaterThan(ordered);
  });

  it('says its odds before it is run, and they are those of the draw', () => {
    let [through, sent, told] = [0, 0, 0];
    for (let seed = 0; seed < 300; seed += 1) {
      const sealed = siege({ seed: `draw ${seed}` });
      order(sealed, 'blue', build);
      month(sealed);
      order(sealed, 'blue', run(3));
      const view = viewFor(sealed.game, sealed.rules, 'blue');
      told = total(runTerms(view, sealed.rules, view.worlds[port]!, view.seals![port]!));
      month(sealed);
      through += sealOn(sealed.game, port)!.through;
      sent += 3;
    }
    expect(Math.abs((1000 * through) / sent - told)).toBeLessThan(45);
  });

  it('has its watch said with terms that its blockader can open', () => {
    const sealed = siege();
    month(sealed);
    const { game, rules } = sealed;
    const view = viewFor(game, rules, 'red');
    const terms = watchTerms(view, rules, view.worlds[port]!, 'red', fleetsBySystem(view));
    expect(total(terms)).toBe(sealOn(game, port)!.watch);
    expect(terms.map(({ label }) => label)).toEqual(['watch.ships']);
  });

  it('forecasts its yard by the parts it has and no others', () => {
    const sealed = siege();
    order(sealed, 'blue', build);
    month(sealed);
    const { game, rules } = sealed;
    expect(forecastQueue(game, rules, port)[0]).toMatchObject({ turns: null, stalled: 'blockade' });
    game.worlds[port]!.works!.parts = 500;
    const [{ turns } = { turns: null }] = forecastQueue(game, rules, port);
    expect(turns).toBe(firstShip(sealed));
  });

  it('is open again when the siege is lifted: runners are called back', () => {
    const sealed = siege();
    order(sealed, 'blue', build);
    month(sealed);
    order(sealed, 'blue', run(3));
    month(sealed);
    sealed.game.fleets['fleet:red:1']!.command!.stance = 'hold';
    month(sealed);
    expect(sealed.game.seals).toBeUndefined();
    expect(sealed.game.worlds[port]!.works!.runners).toBeUndefined();
    expect(sealed.game.factions.blue!.books!.toll).toBeUndefined();
  });

  it('is kept in saved games with all that belongs to it', () => {
    const sealed = siege();
    month(sealed);
    order(sealed, 'blue', run(2));
    sealed.game.worlds[port]!.works!.parts = 7;
    const { chart: _, ...state } = sealed.game;
    expect(stateSchema.safeParse(state).success).toBe(true);
    expect(stateSchema.safeParse({ ...state, seals: { x: { by: 3 } } }).success).toBe(false);
  });
});

describe('who is cut off', () => {
  it('deals with the market through smugglers, the dearer the closer his ports are watched', () => {
    const sealed = siege();
    const { game, rules } = sealed;
    const blue = game.factions.blue!;
    const open = {
      buy: proceeds(rules, blue, 'duranium', 40),
      sell: proceeds(rules, blue, 'duranium', -40),
    };
    month(sealed);
    expect(total(tollTerms(game, rules, 'blue'))).toBe(blue.books!.toll);
    expect(-proceeds(rules, blue, 'duranium', -40)).toBeGreaterThan(-open.sell);
    expect(proceeds(rules, blue, 'duranium', 40)).toBeLessThan(open.buy);
    const loose = blue.books!.toll!;
    game.fleets['fleet:red:1']!.command!.stance = 'blockade';
    month(sealed);
    expect(blue.books!.toll).toBeGreaterThan(loose);
  });

  it('is not cut off while one port is open', () => {
    const sealed = siege({
      worlds: {
        [port]: { owner: 'blue', people: 2000, buildings: ['shipyard1'] },
        'out.two': { owner: 'blue', people: 900 },
        'sol.red': { owner: 'red', people: 4000 },
      },
    });
    month(sealed);
    expect(sealOn(sealed.game, port)).not.toBeNull();
    expect(sealed.game.factions.blue!.books!.toll).toBeUndefined();
  });
});

describe('computer players', () => {
  it('run parts to a yard that waits, and stop when it does not', () => {
    const sealed = siege();
    order(sealed, 'blue', build);
    month(sealed);
    const { game, rules } = sealed;
    const plan = () => planOrders(viewFor(game, rules, 'blue'), rules, { difficulty: 'normal' });
    const given = plan().find((each) => each.order.type === 'runBlockade');
    expect(given?.order).toMatchObject({ world: port });
    expect(given?.reason?.code).toBe('run.parts');
    applyOrder(given!.order, { realm: game, faction: 'blue', rules });
    game.factions.blue!.books!.stocks.latinum = 10;
    expect(plan().find((each) => each.order.type === 'runBlockade')?.order).toMatchObject({
      count: 0,
    });
  });

  it('send patrols to where goods slip through', () => {
    const sealed = siege({
      fleets: [
        { faction: 'red', at: 'den', ships: ['cruiser*2'], stance: 'blockade' },
        { faction: 'red', at: 'out', ships: ['cruiser*3'], stance: 'hold' },
      ],
    });
    month(sealed);
    const { game, rules } = sealed;
    game.seals = { [port]: { ...sealOn(game, port)!, through: 2 } };
    const orders = planOrders(viewFor(game, rules, 'red'), rules, { difficulty: 'normal' });
    const sent = orders.filter(({ reason }) => reason?.code === 'run.watch');
    expect(sent.map(({ order: { type } }) => type)).toContain('setStance');
  });
});

describe('nobody makes money of it', () => {
  it('with an accomplice who seals him off: what is caught is worth less than it cost', () => {
    const [quiet, together] = [siege(), siege()];
    for (const each of [quiet, together]) {
      order(each, 'blue', keepBuilding);
      month(each);
    }
    order(together, 'blue', run(3));
    const wealth = ({ game }: Siege) =>
      ['blue', 'red'].reduce((sum, id) => sum + game.factions[id]!.books!.stocks.latinum, 0);
    for (let turn = 0; turn < 12; turn += 1) {
      const before = wealth(quiet) - wealth(together);
      month(quiet);
      month(together);
      expect(wealth(quiet) - wealth(together)).toBeGreaterThan(before);
    }
  });

  it('by buying and selling while cut off: every round trip loses', () => {
    const sealed = siege();
    month(sealed);
    const { game, rules } = sealed;
    const books = () => game.factions.blue!.books!.stocks;
    const before = { ...books() };
    for (const amount of [40, -40, -30, 30]) {
      expect(order(sealed, 'blue', { type: 'trade', stock: 'duranium', amount })).toBeNull();
    }
    expect(books().duranium).toBe(before.duranium);
    expect(books().latinum).toBeLessThan(before.latinum);
    expect(rules.numbers.smuggling.toll.most).toBeLessThan(1000);
  });

  it('by laying in parts: they are no ship, and are of no use where the way is open', () => {
    const [open, sealed] = [siege({ fleets: [] }), siege()];
    for (const each of [open, sealed]) {
      order(each, 'blue', build);
      each.game.worlds[port]!.works!.parts = 5000;
    }
    const spent = (each: Siege) => {
      firstShip(each);
      return 1000 - each.game.factions.blue!.books!.stocks.duranium;
    };
    const openly = siege({ fleets: [] });
    order(openly, 'blue', build);
    expect(spent(open)).toBe(spent(openly));
    expect(order(open, 'blue', run(1))).toBe('notSealed');
    expect(firstShip(sealed)).toBeLessThan(99);
  });
});
