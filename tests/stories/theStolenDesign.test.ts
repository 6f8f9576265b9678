import { describe, expect, it } from 'vitest';
import { insightOf } from '../../src/sim/rules/diplomacy/insight';
import { memoryOf } from '../../src/sim/rules/diplomacy/memories';
import { trustOf } from '../../src/sim/rules/diplomacy/trust';
import { suspicionPoints } from '../../src/sim/rules/intelligence/suspicion';
import { checkPolitics } from '../../src/sim/save/checkPolitics';
import { stateSchema } from '../../src/sim/save/stateSchema';
import { viewFor } from '../../src/sim/view/viewFor';
import { arouse, command, nights, post, type Shadows, shadows } from '../support/agents';

/** Numbers under which every mission works, or every one is found out. */
function fated(how: 'works' | 'found'): Shadows {
  const galaxy = shadows({ factions: spec });
  const { intelligence } = galaxy.rules.numbers;
  const [least, most] = how === 'works' ? [1000, 1000] : [0, 0];
  const numbers = {
    ...galaxy.rules.numbers,
    intelligence: {
      ...intelligence,
      odds: { ...intelligence.odds, least, most },
      risk: { ...intelligence.risk, least: 1000, most: 1000 },
    },
  };
  return { ...galaxy, rules: { ...galaxy.rules, numbers } };
}

const spec = {
  red: { species: 'crimson', technologies: ['guns', 'warp'], stocks: { latinum: 500 } },
  blue: { species: 'azure', technologies: ['warp'], stocks: { latinum: 2000, influence: 500 } },
  green: { species: 'verdant', stocks: { latinum: 500, influence: 200 } },
};

const agent = 'agent:blue:1';

/** Blue recruits somebody, sends him to red's court and has him copy what red's yards use. */
function sendThief(galaxy: Shadows): void {
  expect(command(galaxy, 'blue', { type: 'recruitAgent' })).toBeNull();
  const station = { kind: 'court', of: 'red' } as const;
  expect(command(galaxy, 'blue', { type: 'sendAgent', agent, station })).toBeNull();
  const order = { type: 'instructAgent', agent, mission: 'stealDesign', target: 'guns' } as const;
  expect(command(galaxy, 'blue', order)).toBeNull();
}

/** Plays until something of a kind happens; what it was. */
function until(galaxy: Shadows, type: string) {
  for (let month = 0; month < 24; month += 1) {
    const event = nights(galaxy).find((each) => each.type === type);
    if (event) return event;
  }
  throw new Error(`no ${type}`);
}

describe('a design', () => {
  it('is copied after months on the way and months at work, and is known from then on', () => {
    const galaxy = fated('works');
    sendThief(galaxy);
    const { game, rules } = galaxy;
    const arrived = until(galaxy, 'agentArrived');
    expect(arrived.to).toEqual(['blue']);
    const settled = game.turn;
    const worked = until(galaxy, 'covertWorked');
    expect(game.turn - settled).toBe(rules.numbers.intelligence.missions.stealDesign.months);
    expect(worked.to).toEqual(['blue']);
    expect(game.factions.blue?.technologies).toContain('guns');
    expect(game.factions.red?.technologies).toContain('guns');
    // Red has noticed that drawings were copied, and not by whom.
    const noticed = viewFor(game, rules, 'red');
    expect(Object.values(noticed.suspicions ?? {})).toMatchObject([
      { victim: 'red', culprit: null, clues: [{ kind: 'stealDesign' }] },
    ]);
    expect(JSON.stringify(noticed)).not.toContain(agent);
    expect(viewFor(game, rules, 'green').suspicions).toBeUndefined();
  });

  it('is not what he brings home who is found: the galaxy hears of it, and red holds him', () => {
    const galaxy = fated('found');
    sendThief(galaxy);
    const { game, rules } = galaxy;
    const found = until(galaxy, 'agentFound');
    expect(found).toMatchObject({ by: 'blue', faction: 'red', mission: 'stealDesign', to: 'all' });
    expect(game.factions.blue?.technologies).not.toContain('guns');
    expect(memoryOf(game, 'red', 'blue', 'spiedOn')?.points).toBeLessThan(0);
    expect(trustOf(game, rules, 'red', 'blue')).toBeLessThan(1000);
    expect(game.factions.blue?.prestige).toBeLessThan(game.factions.red?.prestige ?? 0);
    expect(viewFor(game, rules, 'red').agents?.[agent]?.held?.by).toBe('red');
    const send = { type: 'sendAgent', agent, station: { kind: 'home' } } as const;
    expect(command(galaxy, 'blue', send)).toBe('agentHeld');
    // Two years later he comes home, with a face that many know.
    until(galaxy, 'agentReturned');
    expect(game.agents?.[agent]).toMatchObject({ station: { kind: 'home' }, mission: null });
    expect(game.agents?.[agent]?.cover).toBeLessThan(40);
  });
});

it('who counters and searches finds a stranger, and sees the chance before', () => {
  const galaxy = shadows();
  const { game, rules } = galaxy;
  post(galaxy, { mission: { kind: 'watch', target: null, since: 1, due: 0 } });
  expect(insightOf(game, 'blue', 'red')).toBeGreaterThanOrEqual(3);
  expect(viewFor(game, rules, 'blue').factions.red?.purse).toBeDefined();
  arouse(galaxy, 55);
  const search = { type: 'searchAfter', suspicion: 'suspicion:red:1' } as const;
  expect(command(galaxy, 'red', { type: 'recruitAgent' })).toBeNull();
  const counter = { type: 'instructAgent', mission: 'counter', target: null } as const;
  expect(command(galaxy, 'red', { ...counter, agent: 'agent:red:1' })).toBeNull();
  let found = false;
  for (let month = 0; month < 40 && !found; month += 1) {
    if (game.suspicions?.['suspicion:red:1']?.clues[0]) arouse(galaxy, 55);
    command(galaxy, 'red', search);
    found = nights(galaxy).some(({ type }) => type === 'agentFound');
  }
  expect(found).toBe(true);
  expect(game.factions.red?.vigilance).toBeGreaterThan(game.factions.green?.vigilance ?? 99);
  expect(viewFor(game, rules, 'blue').factions.red?.purse).toBeUndefined();
});

it('agents and suspicions are kept in saved games as they are, and of nobody who is not there', () => {
  const galaxy = shadows();
  const { game, rules } = galaxy;
  const held = { by: 'red', since: 1 };
  const forged = [{ court: 'red', against: 'green' }];
  post(galaxy, { held, forged });
  const station = { kind: 'fleet', fleet: 'fleet:red:1' } as const;
  const mission = { kind: 'watch', target: null, since: 1, due: 0 } as const;
  post(galaxy, { id: 'agent:blue:2', station, mission });
  arouse(galaxy, 20);
  nights(galaxy);
  const { chart: _, ...state } = game;
  expect(stateSchema.safeParse(state).success).toBe(true);
  const other = { ...game.agents!['agent:blue:2']!, skill: 11 };
  expect(stateSchema.safeParse({ ...state, agents: { other } }).success).toBe(false);
  const strangers = () => {
    const found: string[] = [];
    checkPolitics(game, rules, (at, kind, id, among) => {
      if (id !== null && kind === 'faction' && !Object.hasOwn(among, id)) found.push(at);
    });
    return found;
  };
  expect(strangers()).toEqual([]);
  post(galaxy, { faction: 'nobody', held: { by: 'noone', since: 1 } });
  expect(strangers()).toEqual(['agents.agent:blue:1', 'agents.agent:blue:1']);
});

it('an agent learns from what is hard, and not from what is easy', () => {
  for (const [base, learns] of [
    [300, true],
    [900, false],
  ] as const) {
    const galaxy = shadows({ factions: spec });
    const { missions } = galaxy.rules.numbers.intelligence;
    const watch = { ...missions.watch, base };
    const intelligence = {
      ...galaxy.rules.numbers.intelligence,
      missions: { ...missions, watch },
    };
    const rules = { ...galaxy.rules, numbers: { ...galaxy.rules.numbers, intelligence } };
    let skill: number | undefined;
    for (let turn = 1; skill === undefined; turn += 1) {
      const mission = { kind: 'watch', target: null, since: 1, due: turn } as const;
      galaxy.game.turn = turn;
      delete galaxy.game.suspicions;
      post(galaxy, { mission });
      const worked = nights({ ...galaxy, rules }).some(({ type }) => type === 'covertWorked');
      if (worked) skill = galaxy.game.agents?.[agent]?.skill;
    }
    expect(skill).toBe(learns ? 5 : 4);
  }
});

describe('the same again and again', () => {
  it('is suspected more each time, and works less', () => {
    const galaxy = shadows({ factions: spec });
    const { game, rules } = galaxy;
    const chances: number[] = [];
    for (let month = 0; month < 60; month += 1) {
      if (!game.agents?.[agent] || game.agents[agent]?.held) post(galaxy, { cover: 60 });
      const mine = game.agents?.[agent];
      const suspicion = Object.values(game.suspicions ?? {})[0];
      if (suspicion) chances.push(suspicionPoints(game, rules, suspicion));
      if (mine?.mission === null) {
        command(galaxy, 'blue', {
          type: 'instructAgent',
          agent,
          mission: 'forge',
          target: 'green',
        });
      }
      nights(galaxy);
    }
    expect(Math.max(...chances)).toBeGreaterThan(60);
    expect(memoryOf(game, 'red', 'blue', 'spiedOn')?.points).toBeLessThan(0);
  });

  it('does not go on where nobody is paid', () => {
    const galaxy = fated('works');
    sendThief(galaxy);
    galaxy.game.factions.blue!.books!.arrears.latinum = 1;
    for (let month = 0; month < 24; month += 1) nights(galaxy);
    expect(galaxy.game.factions.blue?.technologies).not.toContain('guns');
    galaxy.game.factions.blue!.books!.arrears.latinum = 0;
    nights(galaxy);
    nights(galaxy);
    expect(galaxy.game.factions.blue?.technologies).toContain('guns');
  });

  it('costs latinum each time, and nobody leads more agents than he can', () => {
    const galaxy = shadows({ factions: spec });
    const stocks = galaxy.game.factions.blue!.books!.stocks;
    const { latinum } = stocks;
    const { first } = galaxy.rules.numbers.intelligence.agents;
    for (let count = 0; count < first; count += 1) {
      expect(command(galaxy, 'blue', { type: 'recruitAgent' })).toBeNull();
    }
    expect(command(galaxy, 'blue', { type: 'recruitAgent' })).toBe('agentsEnough');
    expect(stocks.latinum).toBe(latinum - first * galaxy.rules.numbers.intelligence.agents.latinum);
    stocks.latinum = 10;
    post(galaxy);
    const order = { type: 'instructAgent', agent, mission: 'forge', target: 'green' } as const;
    expect(command(galaxy, 'blue', order)).toBe('lacksStock');
  });
});
