import { describe, expect, it } from 'vitest';
import { foundAlliance } from '../../../src/sim/rules/alliance/foundAlliance';
import { garrisonLimit, risersOn } from '../../../src/sim/rules/ground/defences';
import { forecastInvasion } from '../../../src/sim/rules/ground/forecastInvasion';
import { groundSetup } from '../../../src/sim/rules/ground/ground';
import { invasion } from '../../../src/sim/turn/phases/invasion';
import { testContext } from '../../support/context';
import { type FleetSpec, type GalaxySpec, tinyGalaxy, type WorldSpec } from '../../support/galaxy';

function orbit(fleets: FleetSpec[], world: WorldSpec, more: Partial<GalaxySpec> = {}) {
  return tinyGalaxy({
    systems: { sol: [0, 0], vega: [100, 0] },
    lanes: ['sol-vega'],
    factions: ['red', 'blue'],
    worlds: {
      'sol.home': { owner: 'red', people: 5000 },
      'vega.prime': { owner: 'blue', people: 100, garrison: 50, ...world },
      'vega.moon': { owner: 'blue', people: 0, development: 'outpost' },
    },
    wars: [['red', 'blue']],
    fleets,
    ...more,
  });
}

function play({ game, rules }: ReturnType<typeof orbit>) {
  const context = testContext(game, rules);
  invasion(game, context);
  return context.events;
}

const marines = (troops: number): FleetSpec => ({
  faction: 'red',
  at: 'vega',
  ships: [{ class: 'transport', troops }],
  mission: { kind: 'invade', world: 'vega.prime' },
});

describe('an invasion', () => {
  it('takes a world that is outnumbered: owner, works, capital and loyalty change', () => {
    const galaxy = orbit([marines(300)], { buildings: ['mine', 'mine', 'mine', 'mine', 'wonder'] });
    const [event] = play(galaxy).filter(({ type }) => type === 'worldInvaded');
    const { game } = galaxy;
    const world = game.worlds['vega.prime'];
    expect(event).toMatchObject({ by: 'red', from: 'blue', liberated: false });
    expect(world).toMatchObject({ owner: 'red', takenOn: 1, defences: 0 });
    expect(world?.garrison).toBeGreaterThan(100);
    expect(world?.buildings).toContain('wonder');
    expect(game.factions.blue?.capital).toBe('vega.moon');
    expect(game.factions.red?.prestige).toBeGreaterThan(0);
    expect(game.ships['ship:red:1']?.troops).toBe(0);
    expect(game.fleets['fleet:red:1']?.command?.mission).toEqual({ kind: 'none' });
  });

  it('lands as many troops as it is ordered to: the rest stays aboard', () => {
    const mission = { kind: 'invade', world: 'vega.prime', troops: 200 } as const;
    const ships = [
      { class: 'transport', troops: 150 },
      { class: 'transport', troops: 150 },
    ];
    const galaxy = orbit([{ faction: 'red', at: 'vega', ships, mission }], {});
    play(galaxy);
    const { game } = galaxy;
    expect(game.worlds['vega.prime']).toMatchObject({ owner: 'red' });
    expect(game.worlds['vega.prime']?.garrison).toBeLessThan(200);
    expect(game.ships['ship:red:1']?.troops).toBe(0);
    expect(game.ships['ship:red:2']?.troops).toBe(100);
  });

  it('brings the survivors of a part that was beaten back aboard', () => {
    const mission = { kind: 'invade', world: 'vega.prime', troops: 40 } as const;
    const ships = [
      { class: 'transport', troops: 30 },
      { class: 'transport', troops: 30 },
    ];
    const galaxy = orbit([{ faction: 'red', at: 'vega', ships, mission }], { garrison: 200 });
    const [event] = play(galaxy).filter(({ type }) => type === 'invasionRepelled');
    const lost = (event as { attackersLost: number }).attackersLost;
    const aboard = [1, 2].map((ship) => galaxy.game.ships[`ship:red:${ship}`]?.troops ?? 0);
    expect(lost).toBeLessThanOrEqual(40);
    expect(aboard[1]).toBeGreaterThanOrEqual(20);
    expect(60 - lost - aboard[0]! - aboard[1]!).toBeLessThanOrEqual(2);
  });

  it('is beaten back by a strong garrison, with losses on both sides', () => {
    const galaxy = orbit([marines(60)], { garrison: 200 });
    const [event] = play(galaxy).filter(({ type }) => type === 'invasionRepelled');
    expect(event).toMatchObject({ by: 'red', owner: 'blue' });
    expect(galaxy.game.worlds['vega.prime']?.owner).toBe('blue');
    expect(galaxy.game.worlds['vega.prime']?.garrison).toBeLessThan(200);
    expect(galaxy.game.ships['ship:red:1']?.troops).toBeLessThan(60);
  });

  it('waits while batteries fire or enemy warships stand by', () => {
    const waits = (obstacle: string) => [
      expect.objectContaining({ type: 'landingBarred', obstacle }),
    ];
    expect(play(orbit([marines(300)], { defences: 10 }))).toEqual(waits('defences'));
    const guarded = orbit([marines(300), { faction: 'blue', at: 'vega', ships: ['cruiser'] }], {});
    expect(play(guarded)).toEqual(waits('enemyShips'));
    const harmless = orbit(
      [marines(300), { faction: 'blue', at: 'vega', ships: ['transport'] }],
      {},
    );
    expect(play(harmless)[0]?.type).toBe('worldInvaded');
  });

  it('is called off where there is no war', () => {
    const galaxy = orbit([marines(300)], {}, { wars: [] });
    expect(play(galaxy)).toMatchObject([{ type: 'missionEnded', why: 'notHostile' }]);
    expect(galaxy.game.fleets['fleet:red:1']?.command?.mission).toEqual({ kind: 'none' });
  });

  it('of a free people needs no war, and meets their militia', () => {
    const free: WorldSpec = {
      owner: null,
      garrison: 0,
      people: [{ species: 'lizard', status: 'citizen', millions: 1000 }],
    };
    const galaxy = orbit([marines(60)], free);
    const setup = forecastInvasion(
      galaxy.game,
      galaxy.rules,
      [galaxy.game.fleets['fleet:red:1']!],
      galaxy.game.worlds['vega.prime']!,
    );
    expect(setup.defence).toBe(10);
    expect(setup.win).toBe(1000);
    play(galaxy);
    expect(galaxy.game.worlds['vega.prime']).toMatchObject({
      owner: 'red',
      development: 'outpost',
    });
    expect(galaxy.game.worlds['vega.prime']?.people[0]?.status).toBe('subject');
  });

  it('by emancipators is helped by whom the loser holds in bondage, who stay under arms', () => {
    const people = [{ species: 'vulcan', millions: 5000, status: 'enslaved' as const }];
    const landing = (traits: string[]) => {
      const galaxy = orbit(
        [marines(50)],
        { people, garrison: 60, loyalty: 0 },
        {
          factions: { red: { traits }, blue: {} },
        },
      );
      const fleets = Object.values(galaxy.game.fleets);
      const world = galaxy.game.worlds['vega.prime']!;
      return { galaxy, world, setup: groundSetup(galaxy.game, galaxy.rules, fleets, world) };
    };
    const freeing = landing(['emancipator']);
    const rising = freeing.setup.terms.find(({ label }) => label === 'ground.rising');
    expect(rising?.amount).toBe(risersOn(freeing.galaxy.rules, freeing.world));
    expect(rising?.amount).toBeGreaterThan(0);
    const conquering = landing([]);
    expect(freeing.setup.attack - conquering.setup.attack).toBe(rising?.amount);
    const events = play(freeing.galaxy).map(({ type }) => type);
    expect(events).toContain('worldInvaded');
    // All who rose stay, as far as there is room; of those who landed no more than 50 could be left.
    const { game, rules } = freeing.galaxy;
    expect(freeing.world.garrison).toBeGreaterThan(50);
    expect(freeing.world.garrison).toBeLessThanOrEqual(garrisonLimit(game, rules, freeing.world));
  });

  it('by emancipators frees whom the loser held in bondage', () => {
    const bondage: WorldSpec = {
      people: [{ species: 'lizard', status: 'enslaved', millions: 500 }],
    };
    const galaxy = orbit([marines(300)], bondage, {
      factions: { red: { traits: ['emancipator'] }, blue: {} },
    });
    expect(play(galaxy)[0]).toMatchObject({ liberated: true });
    expect(galaxy.game.worlds['vega.prime']?.people[0]?.status).toBe('citizen');
  });

  it('by slaveholders puts strangers in bondage, their own kin not', () => {
    const mixed: WorldSpec = {
      people: [
        { species: 'lizard', status: 'citizen', millions: 100 },
        { species: 'human', status: 'enslaved', millions: 100 },
      ],
    };
    const galaxy = orbit([marines(300)], mixed, {
      factions: { red: { traits: ['slaveholder'] }, blue: {} },
    });
    play(galaxy);
    expect(galaxy.game.worlds['vega.prime']?.people.map(({ status }) => status)).toEqual([
      'enslaved',
      'citizen',
    ]);
  });

  it('comes out as forecast', () => {
    const fight = (seed: string) => orbit([marines(51)], {}, { seed });
    const { game, rules } = fight('odds');
    const fleet = game.fleets['fleet:red:1']!;
    const { win } = forecastInvasion(game, rules, [fleet], game.worlds['vega.prime']!, 1000);
    let taken = 0;
    for (let seed = 0; seed < 500; seed++) {
      const galaxy = fight(String(seed));
      play(galaxy);
      if (galaxy.game.worlds['vega.prime']?.owner === 'red') taken += 1;
    }
    expect(win).toBeGreaterThan(50);
    expect(win).toBeLessThan(950);
    expect(Math.abs(win - taken * 2)).toBeLessThan(70);
  });
});

describe('bombardment', () => {
  it('kills troops and people, silences batteries and stains a name', () => {
    const galaxy = orbit(
      [
        {
          faction: 'red',
          at: 'vega',
          ships: ['battleship*4'],
          mission: { kind: 'bombard', world: 'vega.prime' },
        },
      ],
      { defences: 200, people: 1000 },
    );
    const [event] = play(galaxy);
    expect(event).toMatchObject({
      type: 'worldBombarded',
      garrison: 22,
      defences: 88,
      millions: 44,
    });
    expect(galaxy.game.worlds['vega.prime']).toMatchObject({ garrison: 28, defences: 112 });
    expect(galaxy.game.factions.red?.prestige).toBe(-3);
  });
});

describe('settlers', () => {
  const settler = (faction: string): FleetSpec => ({
    faction,
    at: 'vega',
    ships: ['settler'],
    mission: { kind: 'settle', world: 'vega.prime' },
  });
  const empty: WorldSpec = { owner: null, people: 0, garrison: 0 };

  it('make a home where their species can live, and their ship is used up', () => {
    const galaxy = orbit([settler('red')], empty);
    expect(play(galaxy)[0]).toMatchObject({ type: 'worldSettled', developed: true });
    expect(galaxy.game.worlds['vega.prime']).toMatchObject({
      owner: 'red',
      development: 'developed',
    });
    expect(galaxy.game.fleets['fleet:red:1']).toBeUndefined();
  });

  it('make an outpost of a rock', () => {
    const galaxy = orbit([settler('red')], { ...empty, class: 'barren' });
    play(galaxy);
    expect(galaxy.game.worlds['vega.prime']).toMatchObject({ development: 'outpost', people: [] });
  });

  it('who come late find it taken', () => {
    const galaxy = orbit([settler('red'), settler('blue')], empty, { wars: [] });
    expect(play(galaxy)).toMatchObject([
      { type: 'worldSettled' },
      { type: 'missionEnded', mission: 'settle', why: 'owned' },
    ]);
    expect(Object.keys(galaxy.game.fleets)).toHaveLength(1);
  });
});

describe('a power that has lost its last world', () => {
  const last = (traits: string[], fleets: FleetSpec[]) =>
    orbit(
      [marines(500), ...fleets],
      {},
      {
        worlds: {
          'sol.home': { owner: 'red', people: 1000 },
          'vega.prime': { owner: 'blue', people: 10, garrison: 5 },
        },
        factions: { red: {}, blue: { traits } },
      },
    );
  const scout: FleetSpec = { faction: 'blue', at: 'sol', ships: ['transport'] };
  const warship: FleetSpec = { faction: 'blue', at: 'sol', ships: ['cruiser'] };

  it('is out, and what it leaves is scrapped', () => {
    const galaxy = last([], [scout]);
    expect(play(galaxy).map(({ type }) => type)).toContain('factionEliminated');
    expect(galaxy.game.factions.blue?.alive).toBe(false);
    expect(galaxy.game.ships['ship:blue:1']).toBeUndefined();
  });

  it('fights on with a warship, or without a home with any ship', () => {
    const armed = last([], [warship]);
    play(armed);
    expect(armed.game.factions.blue?.alive).toBe(true);
    const homeless = last(['homeless'], [scout]);
    play(homeless);
    expect(homeless.game.factions.blue?.alive).toBe(true);
  });

  it('leaves its alliance, which ends with one member', () => {
    const galaxy = last([], []);
    galaxy.game.factions.green = { ...galaxy.game.factions.red!, id: 'green', alliance: 'pact' };
    galaxy.game.factions.blue!.alliance = 'pact';
    galaxy.game.alliances.pact = foundAlliance(galaxy.rules, {
      id: 'pact',
      name: 'The pact',
      form: 'khitomer',
      members: ['blue', 'green'],
      leader: 'blue',
      broker: null,
      turn: 0,
    });
    const events = play(galaxy);
    expect(events.find(({ type }) => type === 'allianceDissolved')).toMatchObject({
      alliance: 'pact',
      why: 'fallen',
    });
    expect(galaxy.game.alliances.pact).toBeUndefined();
    expect(galaxy.game.factions.green.alliance).toBeNull();
  });
});
