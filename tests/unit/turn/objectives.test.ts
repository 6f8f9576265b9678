import { describe, expect, it } from 'vitest';
import type { Objective } from '../../../src/sim/state/objective';
import { objectives } from '../../../src/sim/turn/phases/objectives';
import { testContext } from '../../support/context';
import { type GalaxySpec, tinyGalaxy } from '../../support/galaxy';

function objective(id: string, faction: string, change: Partial<Objective> = {}): Objective {
  return {
    id,
    faction,
    title: '',
    text: '',
    points: 10,
    kind: 'points',
    when: { turnAtLeast: 1 },
    metOn: null,
    ...change,
  };
}

function judged(spec: Partial<GalaxySpec>) {
  const { game, rules } = tinyGalaxy({
    systems: { sol: [0, 0], vega: [100, 0], deneb: [200, 0] },
    factions: ['red', 'blue', 'green'],
    worlds: {
      'sol.home': { owner: 'red' },
      'vega.home': { owner: 'blue' },
      'deneb.home': { owner: 'green' },
    },
    ...spec,
  });
  const context = testContext(game, rules);
  objectives(game, context);
  return { game, events: context.events };
}

describe('objectives', () => {
  it('are met once and end nothing by themselves', () => {
    const { game, events } = judged({ objectives: [objective('a', 'red')] });
    expect(game.objectives[0]?.metOn).toBe(1);
    expect(game.outcome).toBeNull();
    expect(events).toHaveLength(1);
  });

  it('of the last date are judged on it alone', () => {
    const last = objective('a', 'red', { kind: 'last' });
    expect(judged({ objectives: [last] }).game.objectives[0]?.metOn).toBeNull();
    const { game } = judged({ objectives: [last], turn: 100 });
    expect(game.outcome).toMatchObject({ kind: 'date', winners: ['red'] });
    expect(game.outcome?.points).toEqual({ blue: 0, green: 0, red: 10 });
  });

  it('of victory end the game; who meets theirs in the same turn shares it', () => {
    const { game } = judged({
      objectives: [
        objective('a', 'red', { kind: 'victory' }),
        objective('b', 'green', { kind: 'victory' }),
        objective('c', 'blue', { kind: 'victory', when: { turnAtLeast: 9 } }),
      ],
    });
    expect(game.outcome).toMatchObject({
      kind: 'objective',
      objective: 'a',
      winners: ['green', 'red'],
    });
  });
});

describe('an objective that has to last', () => {
  const holding = { holds: { faction: 'red', systems: ['vega'] } };
  const spec = (change: Partial<Objective> = {}): Partial<GalaxySpec> => ({
    worlds: { 'vega.home': { owner: 'red' }, 'sol.home': { owner: 'blue' } },
    objectives: [objective('a', 'red', { kind: 'victory', months: 3, when: holding, ...change })],
  });
  const told = (events: readonly { type: string }[]) => events.map(({ type }) => type);

  it('is told when it begins to be so, and ends the game when the months are over', () => {
    const begun = judged(spec());
    expect(begun.game.objectives[0]).toMatchObject({ since: 1, metOn: null });
    expect(told(begun.events)).toEqual(['objectiveStands']);
    expect(begun.game.outcome).toBeNull();

    const early = judged({ ...spec({ since: 1 }), turn: 3 });
    expect(early.game.objectives[0]).toMatchObject({ since: 1, metOn: null });
    expect(early.events).toEqual([]);

    const met = judged({ ...spec({ since: 1 }), turn: 4 });
    expect(met.game.objectives[0]?.metOn).toBe(4);
    expect(met.game.objectives[0]).not.toHaveProperty('since');
    expect(met.game.outcome).toMatchObject({ kind: 'objective', winners: ['red'] });
  });

  it('begins anew when it was lost in between', () => {
    const lost = judged({
      ...spec({ since: 1 }),
      worlds: { 'vega.home': { owner: 'blue' }, 'sol.home': { owner: 'red' } },
      turn: 3,
    });
    expect(lost.game.objectives[0]).not.toHaveProperty('since');
    expect(told(lost.events)).toEqual(['objectiveSlips']);
  });

  it('of the last date is met where it has been so for all of the last months', () => {
    const last = (since: number) =>
      judged({ ...spec({ kind: 'last', since }), turn: 100 }).game.objectives[0]?.metOn;
    expect(last(97)).toBe(100);
    expect(last(98)).toBeNull();
    // The months are counted from when it began, with nobody told.
    const begun = judged({ ...spec({ kind: 'last' }), turn: 40 });
    expect(begun.game.objectives[0]?.since).toBe(40);
    expect(begun.events).toEqual([]);
  });
});

describe('the game ends', () => {
  it('when one side is left', () => {
    const factions = { red: {}, blue: { alive: false }, green: {} };
    const alliances = { pact: ['red', 'green'] };
    const worlds = { 'sol.home': { owner: 'red' }, 'deneb.home': { owner: 'green' } };
    const { game } = judged({ factions, alliances, worlds });
    expect(game.outcome).toMatchObject({ kind: 'elimination', winners: ['green', 'red'] });
  });

  it('when an alliance holds the map', () => {
    const { game } = judged({ alliances: { pact: ['red', 'green'] } });
    expect(game.outcome).toMatchObject({ kind: 'hegemony', winners: ['green', 'red'] });
  });

  it('on the last date, by points; nobody wins without any', () => {
    expect(judged({ turn: 100 }).game.outcome).toMatchObject({ kind: 'date', winners: [] });
    expect(judged({ turn: 99 }).game.outcome).toBeNull();
  });

  it('only once', () => {
    const { game } = judged({ turn: 100 });
    const { outcome } = game;
    objectives(game, testContext(game, tinyGalaxy({ systems: { sol: [0, 0] } }).rules));
    expect(game.outcome).toBe(outcome);
  });
});
