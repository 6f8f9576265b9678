import { describe, expect, it } from 'vitest';
import { forecastBattle } from '../../../src/sim/rules/battle/forecastBattle';
import { strengthOf } from '../../../src/sim/rules/battle/strengthOf';
import { spaceCombat } from '../../../src/sim/turn/phases/spaceCombat';
import { testContext } from '../../support/context';
import { type FleetSpec, type GalaxySpec, tinyGalaxy } from '../../support/galaxy';

/** Two powers at war, one system between their homes. */
function front(fleets: FleetSpec[], more: Partial<GalaxySpec> = {}) {
  return tinyGalaxy({
    systems: { sol: [0, 0], mid: [100, 0], kronos: [200, 0] },
    lanes: ['sol-mid', 'mid-kronos'],
    factions: ['red', 'blue'],
    worlds: {
      'sol.home': { owner: 'red', people: 1000 },
      'kronos.home': { owner: 'blue', people: 1000 },
    },
    wars: [['red', 'blue']],
    fleets,
    ...more,
  });
}

function play({ game, rules }: ReturnType<typeof front>) {
  const context = testContext(game, rules);
  spaceCombat(game, context);
  return context;
}

describe('enemies at one place', () => {
  it('fight, and a small fleet is destroyed by a great one', () => {
    const galaxy = front([
      { faction: 'red', at: 'mid', ships: ['battleship*6'] },
      { faction: 'blue', at: 'mid', ships: ['scout*2'] },
    ]);
    const { events, battles } = play(galaxy);
    expect(battles).toHaveLength(1);
    expect(events.find(({ type }) => type === 'battleFought')).toMatchObject({
      lost: { red: 0, blue: 2 },
      victor: ['red'],
      to: ['blue', 'red'],
    });
    expect(galaxy.game.fleets['fleet:blue:1']).toBeUndefined();
    expect(events.filter(({ type }) => type === 'shipLost')).toHaveLength(2);
    expect(galaxy.game.factions.red?.prestige).toBe(2);
    expect(galaxy.game.relations['blue|red']?.losses.blue).toBe(120);
  });

  it('pass in peace when no war is on', () => {
    const galaxy = front(
      [
        { faction: 'red', at: 'mid', ships: ['cruiser'] },
        { faction: 'blue', at: 'mid', ships: ['cruiser'] },
      ],
      { wars: [] },
    );
    expect(play(galaxy).battles).toEqual([]);
  });

  it('keep out of each other’s way when both evade or nobody is armed', () => {
    const evading = front([
      { faction: 'red', at: 'mid', ships: ['cruiser'], stance: 'evade' },
      { faction: 'blue', at: 'mid', ships: ['cruiser'], stance: 'evade' },
    ]);
    expect(play(evading).battles).toEqual([]);
    const unarmed = front([
      { faction: 'red', at: 'mid', ships: ['transport'] },
      { faction: 'blue', at: 'mid', ships: ['transport'] },
    ]);
    expect(play(unarmed).battles).toEqual([]);
  });

  it('gain experience by surviving', () => {
    const galaxy = front([
      { faction: 'red', at: 'mid', ships: ['battleship*6'] },
      { faction: 'blue', at: 'mid', ships: ['scout'] },
    ]);
    play(galaxy);
    const { experienceSurvive } = galaxy.rules.numbers.combat;
    expect(galaxy.game.ships['ship:red:1']?.crew).toBeGreaterThanOrEqual(100 + experienceSurvive);
  });

  it('meet on a lane as in a system', () => {
    const galaxy = front([
      {
        faction: 'red',
        at: { kind: 'lane', from: 'sol', to: 'mid', progress: 40 },
        ships: ['cruiser'],
      },
      {
        faction: 'blue',
        at: { kind: 'lane', from: 'mid', to: 'sol', progress: 60 },
        ships: ['cruiser'],
      },
    ]);
    const { battles } = play(galaxy);
    expect(battles[0]).toMatchObject({ system: 'sol', towards: 'mid' });
  });
});

describe('cloaked fleets', () => {
  const unseen = { ships: ['raider*3'], cloaked: true, faction: 'red', at: 'mid' };

  it('stay out while they hold', () => {
    const galaxy = front([
      { ...unseen, stance: 'hold' },
      { faction: 'blue', at: 'mid', ships: ['cruiser'] },
    ]);
    expect(play(galaxy).battles).toEqual([]);
    expect(galaxy.game.fleets['fleet:red:1']?.cloaked).toBe(true);
  });

  it('open with a free volley from ambush and are then seen', () => {
    const galaxy = front([
      { ...unseen, stance: 'ambush' },
      { faction: 'blue', at: 'mid', ships: ['cruiser*2'] },
    ]);
    const { battles } = play(galaxy);
    const [volley = []] = battles[0]!.rounds;
    const shots = volley.filter(({ kind }) => kind === 'shot');
    expect(shots).toHaveLength(6);
    expect(battles[0]!.combatants.slice(0, 3).every(({ cloaked }) => cloaked)).toBe(true);
    expect(galaxy.game.fleets['fleet:red:1']?.cloaked ?? false).toBe(false);
  });

  it('that fire while cloaked suffer less the worse the enemy detects', () => {
    const hullAfter = (escort: string) => {
      const galaxy = front([
        { ...unseen, ships: ['ghost*4'], stance: 'ambush' },
        { faction: 'blue', at: 'mid', ships: [escort, 'escort*4'] },
      ]);
      play(galaxy);
      const own = Object.values(galaxy.game.ships).filter(({ faction }) => faction === 'red');
      return own.reduce((sum, { hull }) => sum + hull, 0);
    };
    expect(hullAfter('escort')).toBeGreaterThan(0);
    expect(hullAfter('escort')).toBeGreaterThanOrEqual(hullAfter('scout'));
  });
});

describe('retreat', () => {
  const beaten: FleetSpec[] = [
    { faction: 'red', at: 'mid', ships: ['battleship*5'] },
    {
      faction: 'blue',
      at: 'mid',
      ships: ['cruiser*4'],
      retreatAt: 200,
      mission: { kind: 'survey' },
    },
  ];

  it('leads home and costs prestige', () => {
    const galaxy = front(beaten);
    const { events } = play(galaxy);
    const fleet = galaxy.game.fleets['fleet:blue:1'];
    expect(events.find(({ type }) => type === 'fleetRetreated')).toMatchObject({
      refuge: 'kronos',
    });
    expect(fleet?.place).toEqual({ kind: 'system', system: 'kronos' });
    expect(fleet?.command?.mission).toEqual({ kind: 'none' });
    expect(galaxy.game.factions.blue?.prestige).toBeLessThan(0);
  });

  it('fails where an enemy waits at the only way out', () => {
    const galaxy = front(
      [
        ...beaten,
        { faction: 'red', at: 'kronos', ships: ['cruiser'] },
        { faction: 'red', at: 'sol', ships: ['cruiser'] },
      ],
      { worlds: {} },
    );
    const { events } = play(galaxy);
    expect(events.some(({ type }) => type === 'fleetRetreated')).toBe(false);
  });
});

describe('those who follow the beaten', () => {
  const boats: FleetSpec = { faction: 'blue', at: 'kronos', ships: ['transport'], route: ['mid'] };
  const onTheWay: FleetSpec = {
    ...boats,
    at: { kind: 'lane', from: 'kronos', to: 'mid', progress: 40 },
  };
  const warships: FleetSpec = { faction: 'blue', at: 'mid', ships: ['scout*2'] };

  it('wait instead of going on alone, or turn back', () => {
    const enemy: FleetSpec = { faction: 'red', at: 'mid', ships: ['battleship*6'] };
    const galaxy = front([enemy, warships, boats, onTheWay]);
    const { events } = play(galaxy);
    expect(galaxy.game.fleets['fleet:blue:2']?.command?.route).toEqual([]);
    expect(galaxy.game.fleets['fleet:blue:3']?.command?.route).toEqual(['kronos']);
    expect(events.filter(({ type }) => type === 'fleetHalted')).toMatchObject([
      { fleet: 'fleet:blue:2', why: 'beaten', by: 'red', to: ['blue'] },
      { fleet: 'fleet:blue:3', why: 'beaten', by: 'red', to: ['blue'] },
    ]);
  });

  it('go on where the field was not lost', () => {
    const galaxy = front([
      { faction: 'red', at: 'mid', ships: ['scout'] },
      { ...warships, ships: ['battleship*6'] },
      boats,
    ]);
    play(galaxy);
    expect(galaxy.game.fleets['fleet:blue:2']?.command?.route).toEqual(['mid']);
  });
});

describe('worlds', () => {
  it('fire from their batteries until they are silenced', () => {
    const galaxy = front([{ faction: 'red', at: 'kronos', ships: ['battleship*3'] }], {
      worlds: { 'kronos.home': { owner: 'blue', people: 1000, defences: 300 } },
    });
    const { battles } = play(galaxy);
    const shotsOfWorld = battles[0]!.rounds
      .flat()
      .filter(
        (action) => action.kind === 'shot' && battles[0]!.combatants[action.by]?.kind === 'world',
      );
    expect(shotsOfWorld.length).toBeGreaterThan(0);
    expect(galaxy.game.worlds['kronos.home']?.defences).toBe(0);
  });
});

describe('three powers', () => {
  it('fight one battle when allied, two when everyone is against everyone', () => {
    const fleets: FleetSpec[] = ['red', 'blue', 'green'].map((faction) => ({
      faction,
      at: 'mid',
      ships: ['cruiser*2'],
    }));
    const factions = ['red', 'blue', 'green'];
    const alliances = { pact: ['blue', 'green'] };
    const wars: [string, string][] = [
      ['red', 'blue'],
      ['red', 'green'],
    ];
    expect(play(front(fleets, { factions, wars, alliances })).battles).toHaveLength(1);
    const all: [string, string][] = [...wars, ['blue', 'green']];
    expect(play(front(fleets, { factions, wars: all })).battles.length).toBeGreaterThan(1);
  });
});

describe('a commander', () => {
  it('may die with his flagship and leaves his post', () => {
    let fallen = 0;
    for (let seed = 0; seed < 30; seed++) {
      const galaxy = front(
        [
          { faction: 'red', at: 'mid', ships: ['battleship*8'] },
          { faction: 'blue', at: 'mid', ships: ['scout'], commander: 'kor' },
        ],
        { characters: { kor: { faction: 'blue' } }, seed: String(seed) },
      );
      play(galaxy);
      if (galaxy.game.characters.kor?.status !== 'active') fallen += 1;
    }
    expect(fallen).toBeGreaterThan(5);
    expect(fallen).toBeLessThan(30);
  });
});

describe('the forecast', () => {
  it('gives the share of battles that the phase then decides', () => {
    const fleets: FleetSpec[] = [
      { faction: 'red', at: 'mid', ships: ['battleship*4'] },
      { faction: 'blue', at: 'mid', ships: ['battleship', 'cruiser*3'] },
    ];
    const { game, rules } = front(fleets);
    const forecast = forecastBattle(game, rules, {
      attackers: ['fleet:red:1'],
      system: 'mid',
      draws: 1000,
    });
    let wins = 0;
    const fights = 400;
    for (let seed = 0; seed < fights; seed++) {
      const { battles } = play(front(fleets, { seed: String(seed) }));
      const [battle] = battles;
      if (battle?.victor !== null && battle?.sides[battle.victor]?.includes('red')) wins += 1;
    }
    expect(Math.abs((wins * 1000) / fights - (forecast?.win ?? 0))).toBeLessThan(80);
  });

  it('changes nothing and finds nobody to fight where nobody is known', () => {
    const { game, rules } = front([
      { faction: 'red', at: 'sol', ships: ['cruiser*2'] },
      { faction: 'blue', at: 'mid', ships: ['cruiser'] },
    ]);
    const before = JSON.stringify(game);
    const attackers = ['fleet:red:1'];
    expect(forecastBattle(game, rules, { attackers, system: 'kronos' })).toBeNull();
    expect(forecastBattle(game, rules, { attackers, system: 'mid' })?.win).toBeGreaterThan(0);
    expect(JSON.stringify(game)).toBe(before);
  });

  it('weighs a fleet by what it can do and suffer', () => {
    const { game, rules } = front([
      { faction: 'red', at: 'sol', ships: ['cruiser'] },
      { faction: 'red', at: 'sol', ships: ['cruiser*2'] },
      { faction: 'red', at: 'sol', ships: ['transport'] },
    ]);
    const [one, two, none] = Object.values(game.fleets).map((each) =>
      strengthOf(game, rules, each),
    );
    expect(two).toBe(2 * one!);
    expect(none).toBe(0);
  });
});
