import { describe, expect, it } from 'vitest';
import { relationOf } from '../../../../src/sim';
import { viewFor } from '../../../../src/sim/view/viewFor';
import { choicesOf, itemKinds } from '../../../../src/ui/screens/diplomacy/deal/itemTable';
import { promisesOf } from '../../../../src/ui/screens/diplomacy/model/promiseChoices';
import {
  treatyTerms,
  zoneCandidates,
} from '../../../../src/ui/screens/diplomacy/model/treatyChoices';
import { goalChoices, warForecast } from '../../../../src/ui/screens/diplomacy/model/warForecast';
import { tinyGalaxy } from '../../../support/galaxy';

const { game, rules } = tinyGalaxy({
  systems: { home: [0, 0], march: [100, 0], border: [200, 0], far: [300, 0] },
  lanes: ['home-march', 'march-border', 'border-far'],
  factions: ['red', 'blue', 'green'],
  worlds: {
    'home.one': { owner: 'red', development: 'developed', people: 100 },
    'march.one': { owner: 'red', development: 'outpost', people: 10 },
    'far.one': { owner: 'blue', development: 'developed', people: 100 },
  },
  fleets: [{ faction: 'red', at: 'far', ships: ['cruiser'] }],
  wars: [['red', 'blue']],
});
const view = viewFor(game, rules, 'red');
const side = { view, rules, giver: 'red', receiver: 'blue' };

describe('what can be laid into a basket', () => {
  it('holds the kind that was asked for', () => {
    for (const kind of itemKinds) {
      for (const item of choicesOf(side, kind)) expect(item.kind).toBe(kind);
    }
  });

  it('never offers the capital, favours to strangers, or peace without war', () => {
    expect(choicesOf(side, 'world')).not.toContainEqual({ kind: 'world', world: 'home.one' });
    expect(choicesOf(side, 'favour')).toEqual([]);
    expect(choicesOf(side, 'peace')).toEqual([{ kind: 'peace' }]);
    expect(choicesOf({ ...side, receiver: 'green' }, 'peace')).toEqual([]);
  });

  it('promises to spare only whom one is not fighting', () => {
    for (const promise of promisesOf(side, 'spare')) {
      if (promise.kind !== 'spare') throw new Error('another promise');
      expect(relationOf(view, 'red', promise.faction)).toBe('peace');
    }
    expect(promisesOf(side, 'war')).toEqual([{ kind: 'war', on: 'green' }]);
  });

  it('promises own worlds but the seat first, then what an enemy may lose, and nobody else’s', () => {
    const made = tinyGalaxy({
      systems: { a: [0, 0], b: [100, 0], c: [200, 0], d: [300, 0] },
      factions: ['red', 'blue', 'green', 'grey'],
      worlds: {
        'a.home': { owner: 'red', people: 100 },
        'a.two': { owner: 'red', people: 100 },
        'b.home': { owner: 'blue', people: 100 },
        'c.home': { owner: 'green', people: 100 },
        'd.home': { owner: 'grey', people: 100 },
      },
      fleets: [{ faction: 'red', at: 'a', ships: ['cruiser*4'] }],
      wars: [['red', 'grey']],
    });
    const offered = promisesOf(
      {
        view: viewFor(made.game, made.rules, 'red'),
        rules: made.rules,
        giver: 'red',
        receiver: 'blue',
      },
      'cede',
    );
    expect(offered).toEqual([
      { kind: 'cede', world: 'a.two' },
      { kind: 'cede', world: 'd.home' },
    ]);
  });

  it('finds the systems between two powers for a neutral zone', () => {
    expect(zoneCandidates(view, 'red', 'blue')).toEqual(['border']);
    expect(treatyTerms(side, 'armistice').zone).toEqual(['border']);
    expect(treatyTerms(side, 'tribute')).toMatchObject({ stock: 'latinum', amount: 10 });
  });
});

describe('a declaration of war', () => {
  it('tells who would be against the declarer, and who resents it, before it is given', () => {
    const forecast = warForecast(view, rules, { type: 'declareWar', on: 'green', goals: [] });
    expect(forecast.against).toEqual(['green']);
    expect(relationOf(view, 'red', 'green')).toBe('peace');
    expect(forecast.opinions.find(({ faction }) => faction === 'green')).toBeDefined();
  });

  it('is about systems of the enemy', () => {
    expect(goalChoices(view, 'red')).toEqual(['home', 'march']);
  });
});
