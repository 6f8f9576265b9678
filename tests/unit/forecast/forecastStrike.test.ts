import { describe, expect, it } from 'vitest';
import { forecastStrike } from '../../../src/sim/forecast/forecastStrike';
import type { StrikePlan } from '../../../src/sim/forecast/strikeForecast';
import { invasion } from '../../../src/sim/turn/phases/invasion';
import { movement } from '../../../src/sim/turn/phases/movement';
import { spaceCombat } from '../../../src/sim/turn/phases/spaceCombat';
import { viewFor } from '../../../src/sim/view/viewFor';
import { testContext } from '../../support/context';
import { type FleetSpec, type GalaxySpec, tinyGalaxy, type WorldSpec } from '../../support/galaxy';

/** Red's home, a gap, blue's outer world and blue's home, each within a month of the next. */
function theatre(fleets: FleetSpec[], target: WorldSpec = {}, more: Partial<GalaxySpec> = {}) {
  return tinyGalaxy({
    systems: { sol: [0, 0], gap: [200, 0], vega: [400, 0], kronos: [600, 0] },
    lanes: ['sol-gap', 'gap-vega', 'vega-kronos'],
    factions: ['red', 'blue'],
    worlds: {
      'sol.home': { owner: 'red', people: 1000 },
      'vega.prime': { owner: 'blue', people: 100, garrison: 20, ...target },
      'kronos.home': { owner: 'blue', people: 1000 },
    },
    wars: [['red', 'blue']],
    fleets,
    ...more,
  });
}

/** A scout beside the target, so that it is in sight; it keeps out of fights. */
const watcher: FleetSpec = { faction: 'red', at: 'gap', ships: ['scout'], stance: 'evade' };

function ask(galaxy: ReturnType<typeof theatre>, plan: Partial<StrikePlan> = {}) {
  const view = viewFor(galaxy.game, galaxy.rules, 'red');
  return forecastStrike(view, galaxy.rules, {
    fleets: ['fleet:red:1'],
    system: 'vega',
    ...plan,
  });
}

const cruisers = (count: number, more: Partial<FleetSpec> = {}): FleetSpec => ({
  faction: 'red',
  at: 'gap',
  ships: [`cruiser*${count}`],
  stance: 'assault',
  ...more,
});
/** They leave when a foreign fleet is taken to. */
const guards = (count: number, at = 'vega'): FleetSpec => ({
  faction: 'blue',
  at,
  ships: [`cruiser*${count}`],
  stance: 'hold',
  retreatAt: 700,
});

describe('the way there', () => {
  it('is halted by a guard, and the fight with it is told', () => {
    const galaxy = theatre([cruisers(4, { at: 'sol' }), watcher, guards(2, 'gap')]);
    const { journey, encounters } = ask(galaxy);
    expect(journey.halts).toEqual([
      { fleet: 'fleet:red:1', turn: 1, system: 'gap', why: 'blockade', by: 'blue' },
    ]);
    expect(journey.turns).toBe(2);
    expect(encounters).toMatchObject([{ turn: 1, system: 'gap', by: ['blue'] }]);
    // It may have left by then.
    expect(encounters[0]?.chance).toBeGreaterThan(700);
    expect(encounters[0]?.win).toBeGreaterThan(500);
  });

  it('counts enemies on it that could never come to the goal', () => {
    const post: FleetSpec = { faction: 'blue', at: 'gap', ships: ['station*3'], stance: 'hold' };
    const galaxy = theatre([cruisers(1, { at: 'sol' }), watcher, post]);
    const { threats, encounters } = ask(galaxy);
    expect(threats).toMatchObject([{ fleet: 'fleet:blue:1', role: 'onTheWay' }]);
    expect(encounters).toMatchObject([{ turn: 1, system: 'gap', by: ['blue'] }]);
    expect(encounters[0]?.chance).toBeGreaterThan(500);
  });

  it('meets enemies that come the other way', () => {
    const coming: FleetSpec = {
      faction: 'blue',
      at: { kind: 'lane', from: 'vega', to: 'gap', progress: 20 },
      ships: ['cruiser*3'],
    };
    const { encounters } = ask(theatre([cruisers(3), watcher, coming]));
    expect(encounters).toMatchObject([{ turn: 1, by: ['blue'] }]);
    expect([encounters[0]?.system, encounters[0]?.towards].sort()).toEqual(['gap', 'vega']);
  });

  it('says why there is none', () => {
    const { journey, battle } = ask(
      theatre([cruisers(3), watcher], {}, { wars: [], factions: ['red', 'blue'] }),
    );
    expect(journey.noWay).toMatchObject({ 'fleet:red:1': { code: 'borderInTheWay' } });
    expect(battle).toBeNull();
  });
});

describe('the battle there', () => {
  it('counts own fleets that are ordered there for the same month', () => {
    const enemy = guards(6);
    const alone = ask(theatre([cruisers(3), watcher, enemy]));
    const joined = ask(theatre([cruisers(3), watcher, cruisers(8, { route: ['vega'] }), enemy]));
    expect(alone.battle?.win).toBeLessThan(200);
    expect(joined.battle?.win).toBeGreaterThan(800);
    expect(joined.companions).toEqual([{ fleet: 'fleet:red:3', turn: 1, when: 'together' }]);
  });

  it('counts own fleets that only mean to pass and are stopped there', () => {
    const passing = cruisers(8, { route: ['vega', 'kronos'] });
    const { battle } = ask(theatre([cruisers(3), watcher, passing, guards(6)]));
    expect(battle?.win).toBeGreaterThan(800);
  });

  it('leaves out those that come later, and tells them apart', () => {
    const { battle, companions } = ask(
      theatre(
        [
          cruisers(3),
          watcher,
          cruisers(8, { at: 'sol', ships: ['battleship*6'], route: ['gap', 'vega'] }),
          guards(6),
        ],
        {},
        { systems: { sol: [0, 0], gap: [400, 0], vega: [600, 0], kronos: [800, 0] } },
      ),
    );
    expect(companions).toEqual([{ fleet: 'fleet:red:3', turn: 2, when: 'later' }]);
    expect(battle?.win).toBeLessThan(200);
  });

  it('is of the stance: an ambush leaves batteries alone, and nothing falls', () => {
    const hidden: FleetSpec = {
      faction: 'red',
      at: 'gap',
      ships: [...Array(6).fill('raider')],
      cloaked: true,
    };
    const boats: FleetSpec = {
      faction: 'red',
      at: 'gap',
      ships: [
        { class: 'transport', troops: 60 },
        { class: 'transport', troops: 60 },
      ],
      route: ['vega'],
      mission: { kind: 'invade', world: 'vega.prime' },
    };
    const landing: FleetSpec = { ...hidden, ships: [{ class: 'raider', troops: 60 }, 'raider*5'] };
    const ambush = ask(theatre([landing, watcher], { defences: 60 }), { stance: 'ambush' });
    expect(ambush.battle).toBeNull();
    expect(ambush.landings).toMatchObject([
      {
        world: 'vega.prime',
        falls: { from: 0, to: 0, likely: 0 },
        landing: { obstacle: 'defences' },
      },
    ]);
    const open = theatre([cruisers(6), watcher, boats], { defences: 60 });
    const assault = ask(open, { fleets: ['fleet:red:1', 'fleet:red:3'], stance: 'assault' });
    expect(assault.battle?.win).toBeGreaterThan(500);
    expect(assault.landings[0]?.falls.likely).toBeGreaterThan(500);
  });

  it('is nothing for a fleet that evades and is faster', () => {
    const { battle } = ask(theatre([cruisers(3), watcher, guards(6)]), { stance: 'evade' });
    expect(battle?.win ?? 0).toBe(0);
  });
});

describe('a landing', () => {
  const boats = (more: Partial<FleetSpec>): FleetSpec => ({
    faction: 'red',
    at: 'gap',
    ships: [{ class: 'transport', troops: 30 }],
    ...more,
  });
  const ordered = boats({ route: ['vega'], mission: { kind: 'invade', world: 'vega.prime' } });

  it('counts the troops of all own fleets that are ordered to land there', () => {
    const target = { garrison: 50 };
    const [alone] = ask(theatre([boats({}), watcher], target)).landings;
    const [all] = ask(theatre([boats({}), watcher, ordered, ordered, ordered], target)).landings;
    expect(alone).toMatchObject({ falls: { likely: 0 }, aboard: 30, troops: null });
    expect(all?.falls.likely).toBeGreaterThan(800);
    expect(all?.aboard).toBe(120);
    expect(all?.troops?.needed).toBeGreaterThan(30);
  });
});

describe('what is not known', () => {
  it('is never a sure thing: a place nobody looks at may hold anything', () => {
    const blind = theatre([{ ...cruisers(9), at: 'sol' }], { defences: 20 });
    blind.game.factions.red!.books!.intel.worlds['vega.prime'] = {
      turn: 0,
      owner: 'blue',
      development: 'developed',
      people: [{ species: 'human', status: 'citizen', millions: 100 }],
      buildings: [],
      garrison: 20,
      defences: 20,
    };
    blind.game.factions.red!.books!.intel.seen.vega = 0;
    blind.game.turn = 6;
    const { battle, unknowns } = ask(blind);
    expect(unknowns).toContainEqual({ kind: 'unseen', system: 'vega', age: 5 });
    expect(battle?.odds.from).toBe(0);
    expect(battle?.odds.likely).toBeLessThan(1000);
  });

  it('counts enemies near enough to come', () => {
    const near = ask(
      theatre([cruisers(6), { ...watcher, at: 'vega' }, guards(1), guards(9, 'kronos')]),
    );
    expect(near.threats.map(({ role }) => role).sort()).toEqual(['inReach', 'there']);
    expect(near.battle?.odds.to).toBeGreaterThan(900);
    expect(near.battle?.odds.from).toBeLessThan(300);
    expect(near.unknowns).toContainEqual({ kind: 'inReach', fleets: ['fleet:blue:2'] });
  });
});

describe('an enemy that may come and most likely will not', () => {
  // What is supposed is drawn for each goal anew.
  const goals = Array.from({ length: 12 }, (_, number) => `goal${number}`);
  const forecasts = goals.map((goal) => {
    const { game, rules } = tinyGalaxy({
      systems: { sol: [0, 0], [goal]: [200, 0], kronos: [400, 0] },
      lanes: [`sol-${goal}`, `${goal}-kronos`],
      factions: ['red', 'blue'],
      worlds: { [`${goal}.post`]: { owner: 'blue', people: 10 } },
      wars: [['red', 'blue']],
      fleets: [
        cruisers(3, { at: 'sol' }),
        { ...watcher, at: goal },
        { ...watcher, at: 'kronos' },
        { faction: 'blue', at: 'kronos', ships: ['battleship*20'] },
      ],
    });
    const view = viewFor(game, rules, 'red');
    return forecastStrike(view, rules, { fleets: ['fleet:red:1'], system: goal });
  });

  it('is never left out: the odds against it are told', () => {
    for (const { battle } of forecasts) expect(battle?.odds.likely).toBe(0);
  });

  it('is no likelier for the many courses its battle is tried in', () => {
    const chances = forecasts.map(({ battle }) => battle?.chance ?? 1000);
    const mean = chances.reduce((all, each) => all + each, 0) / chances.length;
    expect(mean).toBeGreaterThan(50);
    expect(mean).toBeLessThan(270);
  });
});

describe('what widens the odds is named', () => {
  it('ships that nobody has seen of late', () => {
    const { game, rules } = theatre([cruisers(3), watcher, guards(4)]);
    const view = viewFor(game, rules, 'red');
    const plan = { fleets: ['fleet:red:1'], system: 'vega' };
    const fresh = forecastStrike(view, rules, plan);
    const old = { ...view, age: { ...view.age, 'fleet:blue:1': 4 } };
    const stale = forecastStrike(old, rules, plan);
    expect(stale.unknowns).toContainEqual({ kind: 'stale', fleet: 'fleet:blue:1', age: 4 });
    expect(stale.battle?.chance).toBeLessThan(fresh.battle?.chance ?? 0);
  });

  it('a storm that hides what is there', () => {
    const vega = { x: 400, y: 0, hazard: 'nebula' } as const;
    const systems = { sol: [0, 0], gap: [200, 0], vega, kronos: [600, 0] } as const;
    const made = theatre([cruisers(3), watcher], {}, { systems } as unknown as GalaxySpec);
    const { numbers } = made.rules;
    const detection = { ...numbers.detection, hazardHide: 90 };
    const { unknowns } = ask({
      ...made,
      rules: { ...made.rules, numbers: { ...numbers, detection } },
    });
    expect(unknowns).toContainEqual({ kind: 'storm', system: 'vega' });
    expect(ask(made).unknowns.map(({ kind }) => kind)).not.toContain('storm');
  });

  it('enemies known to hide', () => {
    const ghost: FleetSpec = { faction: 'blue', at: 'gap', ships: ['ghost'], cloaked: false };
    const { unknowns } = ask(theatre([cruisers(3), watcher, ghost]));
    expect(unknowns).toContainEqual({ kind: 'cloaks', system: 'vega', factions: ['blue'] });
    const { unknowns: others } = ask(theatre([cruisers(3), watcher, guards(1)]));
    expect(others.map(({ kind }) => kind)).not.toContain('cloaks');
  });
});

describe('a raid', () => {
  it('is forecast with what it takes and whether anybody escorts', () => {
    const rich = { people: 2000 };
    const open = ask(theatre([cruisers(3), watcher], rich), { stance: 'raid' });
    expect(open.raid?.latinum).toBeGreaterThan(0);
    expect(open.raid?.chance).toBe(1000);
    const guarded = ask(theatre([cruisers(1), watcher, guards(9)], rich), { stance: 'raid' });
    // Nine guards may have gone on by then.
    expect(guarded.raid?.chance).toBeLessThan(700);
  });
});

it('looking changes nothing', () => {
  const { game, rules } = theatre([
    cruisers(3, { mission: { kind: 'survey' } }),
    watcher,
    guards(2),
  ]);
  const before = JSON.stringify(game);
  ask({ game, rules });
  expect(JSON.stringify(game)).toBe(before);
});

it('comes out as forecast, from the march to the landing', () => {
  const stand = (seed: string) =>
    theatre(
      [
        cruisers(5, { route: ['vega'] }),
        {
          faction: 'red',
          at: 'gap',
          ships: [{ class: 'transport', troops: 45 }],
          route: ['vega'],
          mission: { kind: 'invade', world: 'vega.prime' },
        },
        { faction: 'red', at: 'vega', ships: ['scout'], stance: 'evade', cloaked: false },
        guards(4),
      ],
      {},
      { seed },
    );
  const fleets = ['fleet:red:1', 'fleet:red:2'];
  const { battle, landings } = ask(stand('odds'), { fleets, draws: 2000 });
  // If the guards stay, as they do here.
  const [win, falls] = [battle?.odds.from ?? 0, landings[0]?.falls.from ?? 0];
  let won = 0;
  let taken = 0;
  for (let seed = 0; seed < 300; seed++) {
    const { game, rules } = stand(String(seed));
    const context = testContext(game, rules);
    for (const phase of [movement, spaceCombat, invasion]) phase(game, context);
    const fight = context.events.findLast(({ type }) => type === 'battleFought');
    if (fight?.type === 'battleFought' && fight.victor.includes('red')) won += 1;
    if (game.worlds['vega.prime']?.owner === 'red') taken += 1;
  }
  expect(win).toBeGreaterThan(100);
  expect(Math.abs(win - (won * 1000) / 300)).toBeLessThan(80);
  expect(Math.abs(falls - (taken * 1000) / 300)).toBeLessThan(80);
});

it('takes foreign ships not built to fight to get out of the way', () => {
  const ships = ['transport*5', 'scout'];
  const freighters: FleetSpec = { faction: 'blue', at: 'vega', ships };
  const { battle } = ask(theatre([cruisers(1), watcher, freighters]));
  expect(battle?.odds.from).toBeGreaterThan(900);
});
