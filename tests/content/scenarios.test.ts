import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ruleset } from '../../src/content';
import { scenarioCards } from '../../src/content/scenarioCards';
import { loadScenario } from '../../src/content/scenarios';
import {
  capacityTerms,
  chartIndex,
  type Game,
  garrisonLimit,
  isMet,
  newGame,
  parseScenario,
  populationOf,
  type Ruleset,
  resolveTurn,
  rulesFor,
  type Scenario,
  supplyOf,
  total,
  validateOrder,
  viewFor,
} from '../../src/sim';
import { atlas } from '../support/scenarios';

const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const WARLIKE = ['raider', 'escort', 'cruiser', 'battleship', 'carrier'];

/** What the powers of each starting point must look like. */
const promised = {
  khitomer_2295: {
    playable: ['bajor', 'cardassian', 'klingon', 'romulan', 'terran'],
    great: ['klingon', 'cardassian', 'terran', 'romulan'],
    warships: { klingon: [45, 55], cardassian: [26, 30], bajor: [8, 10], terran: [55, 65] },
    systems: [110, 135],
  },
  dark_mirror_2367: {
    playable: ['ferengi', 'klingon_slaves', 'prime_starfleet', 'terran_dark'],
    great: ['terran_dark'],
    warships: {
      terran_dark: [54, 74],
      klingon_slaves: [6, 12],
      ferengi: [8, 14],
      prime_starfleet: [6, 6],
    },
    systems: [105, 125],
  },
  crossover_2370: {
    playable: ['bajor', 'cardassian', 'klingon', 'rebellion'],
    great: ['klingon', 'cardassian'],
    warships: { klingon: [28, 34], cardassian: [36, 42], bajor: [8, 12], rebellion: [6, 12] },
    systems: [60, 80],
  },
  borg_2371: {
    playable: ['cardassian', 'klingon', 'rebellion', 'romulan'],
    great: ['klingon', 'cardassian', 'romulan'],
    warships: { klingon: [40, 46], cardassian: [22, 26], romulan: [28, 34], borg: [4, 4] },
    systems: [60, 70],
  },
  terok_nor_2372: {
    playable: ['bajor', 'cardassian', 'klingon', 'rebellion'],
    great: ['klingon', 'cardassian'],
    warships: { klingon: [22, 28], cardassian: [22, 28], bajor: [8, 12], rebellion: [20, 26] },
    systems: [45, 60],
  },
  saturns_children_2375: {
    playable: ['bajor', 'cardassian', 'klingon', 'rebellion'],
    great: ['klingon', 'cardassian'],
    warships: { klingon: [25, 30], cardassian: [33, 38], bajor: [8, 12], rebellion: [22, 28] },
    systems: [60, 80],
  },
  spectre_2375: {
    playable: ['alliance', 'prime_starfleet', 'rebellion', 'tiberius'],
    great: ['alliance'],
    warships: {
      alliance: [60, 72],
      prime_starfleet: [16, 22],
      rebellion: [18, 24],
      tiberius: [8, 14],
    },
    systems: [70, 85],
  },
  rise_like_lions_2378: {
    playable: ['bajor', 'cardassian', 'ferengi', 'klingon', 'rebellion', 'tholian'],
    great: ['klingon', 'cardassian'],
    warships: { klingon: [40, 52], cardassian: [36, 46], bajor: [10, 14], rebellion: [28, 36] },
    systems: [100, 120],
  },
  q_crisis_2379: {
    playable: ['alliance', 'bajor', 'ferengi', 'klingon', 'prime_starfleet', 'romulan'],
    great: ['prime_starfleet', 'klingon', 'romulan'],
    warships: {
      alliance: [28, 34],
      prime_starfleet: [28, 36],
      klingon: [28, 36],
      romulan: [24, 32],
    },
    systems: [85, 105],
  },
  counterpoint_2409: {
    playable: ['cardassian', 'klingon', 'prime_starfleet', 'romulan', 'terran'],
    great: ['terran', 'klingon', 'cardassian', 'romulan'],
    warships: {
      terran: [56, 72],
      klingon: [34, 44],
      cardassian: [22, 32],
      prime_starfleet: [13, 18],
      romulan: [18, 26],
    },
    systems: [85, 105],
  },
  other_side_2409: {
    playable: ['cardassian', 'klingon', 'prime_starfleet', 'romulan', 'terran'],
    great: ['terran', 'klingon', 'cardassian', 'romulan'],
    warships: {
      terran: [48, 58],
      klingon: [40, 48],
      cardassian: [26, 34],
      prime_starfleet: [13, 18],
    },
    systems: [90, 110],
  },
} as const;

const texts = new Map(
  scenarioCards.map(({ id }) => [id, readFileSync(inProject(`scenarios/${id}.json`), 'utf8')]),
);

function started(id: string): { scenario: Scenario; game: Game; rules: Ruleset } {
  const { scenario, issues } = parseScenario(texts.get(id) ?? '', ruleset, atlas);
  if (!scenario) throw new Error(JSON.stringify(issues, null, 2));
  const setup = { scenario: id, seed: 'sweep', luck: 'full', players: {} } as const;
  return { scenario, game: newGame(scenario, setup, ruleset), rules: rulesFor(scenario, ruleset) };
}

it('there is a card for every promised starting point', () => {
  expect(scenarioCards.map(({ id }) => id)).toEqual(Object.keys(promised));
});

it('no scenario hides behind an id that is not its own', async () => {
  expect(await loadScenario('elsewhere')).toBeNull();
  expect(await loadScenario('constructor')).toBeNull();
});

describe.each(Object.entries(promised))('%s', (id, promise) => {
  const { scenario, game, rules } = started(id);
  const worldsOf = (faction: string) =>
    Object.values(game.worlds).filter(({ owner }) => owner === faction);

  it('is without a fault or a warning', () => {
    expect(parseScenario(texts.get(id) ?? '', ruleset, atlas).issues).toEqual([]);
  });

  it('loads by its card and agrees with it', async () => {
    const card = scenarioCards.find((each) => each.id === id);
    const loaded = await loadScenario(id);
    expect(loaded).toEqual(scenario);
    expect(card).toMatchObject({ title: scenario.title, year: scenario.year });
    expect(card?.systems.length).toBe(scenario.map.systems.length);
    expect(card?.factions.map((faction) => faction.id)).toEqual(
      scenario.factions.map((faction) => faction.id),
    );
  });

  it('gives the promised powers to choose from', () => {
    const playable = scenario.factions.filter((faction) => faction.playable);
    expect(playable.map((faction) => faction.id).sort()).toEqual(promise.playable);
  });

  it('is played on one connected map of the promised size', () => {
    const systems = Object.keys(game.chart.systems);
    const [least, most] = promise.systems;
    expect(systems.length).toBeGreaterThanOrEqual(least);
    expect(systems.length).toBeLessThanOrEqual(most);
    const index = chartIndex(game.chart);
    const [first = ''] = systems;
    for (const system of systems) expect(index.distance(first, system), system).not.toBe(-1);
  });

  it('leaves a great power five to twelve worlds that ask for decisions', () => {
    for (const power of promise.great) {
      const developed = worldsOf(power).filter(({ development }) => development === 'developed');
      expect(developed.length, power).toBeGreaterThanOrEqual(5);
      expect(developed.length, power).toBeLessThanOrEqual(12);
    }
  });

  it('musters the promised fleets', () => {
    for (const [faction, [least, most]] of Object.entries(promise.warships)) {
      const warships = Object.values(game.ships).filter(
        (ship) =>
          ship.faction === faction && WARLIKE.includes(rules.shipClasses[ship.class]?.role ?? ''),
      );
      expect(warships.length, faction).toBeGreaterThanOrEqual(least);
      expect(warships.length, faction).toBeLessThanOrEqual(most);
    }
  });

  it('flies only ships of the year, built by its people', () => {
    for (const ship of Object.values(game.ships)) {
      const shipClass = rules.shipClasses[ship.class];
      const [from, to] = shipClass?.years ?? [0, 0];
      expect(from, ship.class).toBeLessThanOrEqual(scenario.year);
      expect(to, ship.class).toBeGreaterThanOrEqual(scenario.year);
      expect(shipClass?.builders, ship.class).toContain(game.factions[ship.faction]?.culture);
    }
  });

  it('supplies every capital and every fleet that waits for orders', () => {
    for (const faction of Object.values(game.factions)) {
      const supply = supplyOf(game, rules, faction.id);
      const capital = faction.capital === null ? null : game.worlds[faction.capital];
      if (capital) expect(supply.has(capital.system), faction.id).toBe(true);
      if (faction.traits.includes('homeless')) continue;
      for (const fleet of Object.values(game.fleets)) {
        if (fleet.faction !== faction.id || fleet.place.kind !== 'system') continue;
        expect(supply.has(fleet.place.system), fleet.name).toBe(true);
      }
    }
  });

  it('crowds no developed world and overfills no barracks', () => {
    for (const world of Object.values(game.worlds)) {
      if (world.development !== 'developed') continue;
      const capacity = total(capacityTerms(game, rules, world));
      expect(populationOf(world), world.id).toBeLessThanOrEqual(capacity);
      expect(world.garrison, world.id).toBeLessThanOrEqual(garrisonLimit(game, rules, world));
    }
  });

  it('gives every power a head, every great fleet a commander, and each of them one post', () => {
    for (const faction of scenario.factions) {
      expect(faction.head, faction.id).toBeTypeOf('string');
    }
    const posts = scenario.fleets.map(({ commander }) => commander).filter((post) => post);
    const governors = scenario.factions.flatMap(({ sectors = [] }) =>
      sectors.map(({ governor }) => governor).filter((post) => post),
    );
    const heads = scenario.factions.map(({ head }) => head);
    const all = [...posts, ...governors, ...heads];
    expect(new Set(all).size).toBe(all.length);
  });

  it('gives every playable power a way to win, and goals besides', () => {
    for (const faction of scenario.factions.filter(({ playable }) => playable)) {
      const own = scenario.objectives.filter((objective) => objective.faction === faction.id);
      const victories = own.filter(({ kind }) => kind === 'victory');
      expect(victories.length, faction.id).toBeGreaterThanOrEqual(1);
      expect(victories.length, faction.id).toBeLessThanOrEqual(2);
      expect(own.length - victories.length, faction.id).toBeGreaterThanOrEqual(3);
    }
  });

  it('has nothing won before the first turn', () => {
    const won = scenario.objectives.filter(
      ({ kind, when }) => kind !== 'last' && isMet(game, ruleset, when),
    );
    expect(won.map((objective) => objective.id)).toEqual([]);
  });

  it('asks history only what can be asked', () => {
    expect(scenario.history?.length).toBeGreaterThanOrEqual(6);
    for (const { check } of scenario.history ?? []) {
      if (check) expect(isMet(game, ruleset, check)).toBeTypeOf('boolean');
    }
  });

  it('lets every playable power give a legal order and end its first turn', () => {
    for (const faction of promise.playable) {
      const view = viewFor(game, rules, faction);
      const fleet = Object.values(view.fleets).find((each) => each.faction === faction);
      const order = { type: 'holdFleet', fleet: fleet?.id ?? '' } as const;
      expect(validateOrder(order, { view, faction, rules }), faction).toBeNull();
    }
    const { game: next } = resolveTurn(game, {}, rules);
    expect(next.turn).toBe(2);
    expect(next.outcome).toBeNull();
  });
});
