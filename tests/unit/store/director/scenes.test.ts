import { describe, expect, it } from 'vitest';
import { type ChronicleEntry, viewFor } from '../../../../src/sim';
import { scenesOf } from '../../../../src/store/director/scenes';
import { tinyGalaxy } from '../../../support/galaxy';

const { game, rules } = tinyGalaxy({
  systems: { home: [0, 0], foe: [100, 0], far: [200, 0], rim: [300, 0], gate: [400, 0] },
  factions: { red: { capital: 'home.one' }, blue: { capital: 'foe.one' }, green: {} },
  worlds: { 'home.one': { owner: 'red' }, 'foe.one': { owner: 'blue' } },
});
const view = viewFor(game, rules, 'red');

const battle = (place: string, weight: number): ChronicleEntry => ({
  kind: 'battle',
  sides: [['red'], ['blue']],
  lost: { red: 3, blue: 4 },
  victor: ['red'],
  fights: 1,
  turn: 3,
  until: 3,
  place,
  powers: ['blue', 'red'],
  weight,
  telling: 0,
});
const broken = (weight: number): ChronicleEntry => ({
  kind: 'treatyBroken',
  by: 'red',
  on: 'blue',
  treaty: 'nonAggression',
  war: null,
  turn: 3,
  until: 3,
  place: null,
  powers: ['blue', 'red'],
  weight,
  telling: 0,
});

const told = (stories: readonly ChronicleEntry[], reader: string | null = null) =>
  scenesOf(stories, view, reader).map(({ story }) => story);

describe('the director', () => {
  it('has nothing to show of a quiet month', () => {
    expect(told([])).toEqual([]);
    expect(told([battle('far', 60)])).toEqual([]);
  });

  it('shows the greatest first, three at most, and no small change beside great news', () => {
    const [small, great] = [battle('far', 90), battle('gate', 500)];
    expect(told([small])).toEqual([small]);
    expect(told([small, broken(300), great])).toEqual([great, broken(300)]);
    const many = ['home', 'foe', 'far', 'rim', 'gate'].map((place) => battle(place, 100));
    expect(told(many)).toHaveLength(3);
  });

  it('goes to one place once', () => {
    expect(told([battle('foe', 150), battle('foe', 200)])).toEqual([battle('foe', 200)]);
  });

  it('stands still longer for what is great', () => {
    const great = (weight: number) => scenesOf([battle('far', weight)], view, null)[0]?.great;
    expect(great(400)).toBe(true);
    expect(great(150)).toBe(false);
  });

  it('looks where it happened; between powers, at their seats', () => {
    const seen = (story: ChronicleEntry) => scenesOf([story], view, null)[0]?.systems;
    expect(seen(battle('far', 100))).toEqual(['far']);
    expect(seen(broken(150))).toEqual(['foe', 'home']);
  });

  it('cares more for what concerns the power through whose eyes it is watched', () => {
    expect(told([battle('far', 60)], 'red')).toEqual([battle('far', 60)]);
    expect(told([battle('far', 60)], 'green')).toEqual([]);
  });
});
