import { describe, expect, test } from 'vitest';
import { openPlanner } from '../../../../src/ai/core/planner';
import { recallPlans } from '../../../../src/ai/plans/plan';
import { takeProspects } from '../../../../src/ai/plans/prospects';
import { viewFor } from '../../../../src/sim/view/viewFor';
import { tinyGalaxy } from '../../../support/galaxy';
import { only, planned, playTurns } from '../../../support/planning';
import { weighs } from '../../../support/weighs';

/** Red beside blue, which holds more worlds and wins by it when the time is over. */
function neighbours({ turn = 62, blueFleet = 2, plan = {} as Record<string, string> } = {}) {
  const table = tinyGalaxy({
    systems: { home: [0, 0], next: [100, 0], mine: [150, 30], far: [4000, 0] },
    lanes: ['home-next', 'next-mine', 'mine-far'],
    factions: {
      red: { capital: 'home.prime', plan },
      blue: { capital: 'next.prime' },
    },
    worlds: {
      'home.prime': { owner: 'red', development: 'developed', people: 4000 },
      'next.prime': { owner: 'blue', development: 'developed', people: 4000 },
      'mine.rock': { owner: 'blue', development: 'outpost' },
      'far.rock': { owner: 'blue', development: 'outpost' },
    },
    fleets: [
      { faction: 'red', at: 'home', ships: ['cruiser*8', 'transport*2'] },
      { faction: 'blue', at: 'next', ships: [`cruiser*${blueFleet}`] },
    ],
    turn,
  });
  const game = { ...table.game, frame: { ...table.game.frame, lastTurn: 120 } };
  game.objectives = (['red', 'blue'] as const).map((faction) => ({
    id: `${faction}_greatest`,
    faction,
    title: 'The greatest',
    text: 'More worlds than anybody.',
    points: 50,
    kind: 'last' as const,
    when: { largest: { faction } },
    metOn: null,
  }));
  game.factions.blue!.census = 2;
  game.factions.red!.census = 1;
  weighs(game, 'red', { fleets: 900, industry: 60 });
  weighs(game, 'blue', { fleets: 300, industry: 60 });
  return { ...table, game };
}

function plansAfter(table: ReturnType<typeof neighbours>) {
  return only(planned(table, 'red'), 'note').flatMap(({ key, value }) =>
    key.startsWith('plan:') ? [value.split('|').slice(0, 2).join(' ')] : [],
  );
}

describe('the end in sight', () => {
  test('who holds the most worlds by the almanac is expected to win', () => {
    const { game, rules } = neighbours();
    const planner = openPlanner(viewFor(game, rules, 'red'), rules, { difficulty: 'hard' });
    const { leader, gap, lead, points } = takeProspects(planner);
    expect(leader).toBe('blue');
    expect(gap).toBe(points('blue') - points('red'));
    expect(gap).toBeGreaterThanOrEqual(50);
    expect(lead).toBe(0);
  });

  test('the almanac speaks also of worlds that nobody has seen', () => {
    const { game, rules } = neighbours();
    game.factions.red!.census = 1;
    for (const id of ['next.prime', 'mine.rock']) delete game.factions.red!.books!.intel.worlds[id];
    const planner = openPlanner(viewFor(game, rules, 'red'), rules, { difficulty: 'hard' });
    expect(takeProspects(planner).leader).toBe('blue');
  });
});

describe('a grand plan', () => {
  test('is resolved where sitting still would not win, and kept in the notes', () => {
    const table = neighbours();
    expect(plansAfter(table)).toContain('restrain blue');
    const later = { ...table, game: playTurns(table, ['red'], 1) };
    const planner = openPlanner(viewFor(later.game, table.rules, 'red'), table.rules, {
      difficulty: 'hard',
    });
    expect(recallPlans(planner)).toMatchObject([
      { kind: 'restrain', about: 'blue', since: 62, until: 134 },
    ]);
  });

  test('says what it is worth and how the game would end without it', () => {
    const notes = planned(neighbours(), 'red').filter(
      ({ order }) => order.type === 'note' && order.key === 'plan:1',
    );
    const labels = notes[0]?.reason?.terms.map(({ label }) => label);
    expect(notes[0]?.reason?.code).toBe('plan.restrain');
    expect(labels).toEqual(
      expect.arrayContaining(['plan.leader', 'plan.effort', 'plan.prospectLeader']),
    );
  });

  test('goes on while it is neither won nor late; what was late rests a while', () => {
    const kept = neighbours({ plan: { 'plan:1': 'restrain|blue|mine|61|120|prepare' } });
    expect(plansAfter(kept)).toEqual([]);
    const won = neighbours({ plan: { 'plan:1': 'conquer|blue|home|50|110|prepare' } });
    expect(plansAfter(won)).toContain('restrain blue');
    const late = neighbours({ plan: { 'plan:1': 'restrain|blue|mine|20|61|prepare' } });
    expect(plansAfter(late)).not.toContain('restrain blue');
  });

  test('leads to war when it is ripe, for its goals', () => {
    const ripe = neighbours({ plan: { 'plan:1': 'restrain|blue|next,mine|30|120|prepare' } });
    ripe.game.factions.red!.books!.intel.seen = { next: 60, mine: 60 };
    expect(only(planned(ripe, 'red'), 'declareWar')).toEqual([
      { type: 'declareWar', on: 'blue', goals: ['next', 'mine'] },
    ]);
  });

  test('keeps its victim out of treaties that would bind', () => {
    const table = neighbours({ plan: { 'plan:1': 'restrain|blue|mine|61|120|prepare' } });
    expect(only(planned(table, 'red'), 'proposeDeal')).toEqual([]);
  });
});
