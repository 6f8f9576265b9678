import { describe, expect, test } from 'vitest';
import { agentOf, arouse, post, shadows } from '../../../support/agents';
import { only, planned } from '../../../support/planning';

/** A turn on which red and blue both think politics through. */
function table(latinum: number) {
  const stocks = { latinum, influence: 400, dilithium: 200, duranium: 200 };
  return shadows({
    turn: 60,
    factions: {
      red: { species: 'crimson', stocks, technologies: ['guns', 'plating', 'mining', 'warp'] },
      blue: { species: 'azure', stocks, technologies: [] },
      green: { species: 'verdant' },
    },
    wars: [['blue', 'red']],
  });
}

/** What is ordered in the first of three months in which politics are thought through. */
function inThought(galaxy: ReturnType<typeof table>, faction: string) {
  for (const turn of [60, 61, 62]) {
    galaxy.game.turn = turn;
    const given = planned(galaxy, faction);
    const secret = given.filter(({ order }) =>
      ['recruitAgent', 'sendAgent', 'instructAgent', 'searchAfter'].includes(order.type),
    );
    if (secret.length > 0) return secret;
  }
  return [];
}

describe('a computer player', () => {
  test('recruits somebody and sends him where its enemy is, with reasons', () => {
    const secret = inThought(table(900), 'blue');
    expect(secret.map(({ order }) => order.type)).toEqual(['recruitAgent', 'sendAgent']);
    expect(only(secret, 'sendAgent')).toMatchObject([{ station: { kind: 'court', of: 'red' } }]);
    expect(secret[1]?.reason?.code).toBe('agent.send');
    expect(secret[1]?.reason?.terms.length).toBeGreaterThan(1);
  });

  test('does not when it is poor', () => {
    expect(inThought(table(60), 'blue')).toEqual([]);
  });

  test('has him do what is worth it by odds that he sees, and then rests', () => {
    const galaxy = table(900);
    post(galaxy);
    post(galaxy, { id: 'agent:blue:2', station: { kind: 'court', of: 'green' } });
    const secret = only(inThought(galaxy, 'blue'), 'instructAgent');
    expect(secret).toHaveLength(1);
    expect(secret[0]?.mission).toMatch(/watch|stealDesign/);
  });

  test('calls him home when he is suspected too much', () => {
    const galaxy = table(900);
    post(galaxy);
    arouse(galaxy, 70);
    const secret = only(inThought(galaxy, 'blue'), 'sendAgent');
    expect(secret).toMatchObject([{ agent: 'agent:blue:1', station: { kind: 'home' } }]);
  });

  test('searches after strangers and has somebody counter them, and nobody when all is quiet', () => {
    const galaxy = table(900);
    post(galaxy);
    arouse(galaxy, 50);
    const own = agentOf({ id: 'agent:red:1', faction: 'red', station: { kind: 'home' } });
    galaxy.game.agents = { ...galaxy.game.agents, [own.id]: own };
    const secret = inThought(galaxy, 'red');
    expect(only(secret, 'searchAfter')).toHaveLength(1);
    expect(only(secret, 'instructAgent')).toMatchObject([{ agent: own.id, mission: 'counter' }]);
    const quiet = table(900);
    quiet.game.agents = {
      [own.id]: { ...own, mission: { kind: 'counter', target: null, since: 1, due: 0 } },
    };
    expect(only(inThought(quiet, 'red'), 'instructAgent')).toMatchObject([{ mission: null }]);
  });
});
