import { describe, expect, it } from 'vitest';
import { powerFigures } from '../../../../src/sim/rules/figures/knownFigures';
import { viewFor } from '../../../../src/sim/view/viewFor';
import { words } from '../../../../src/text';
import { tinyGalaxy } from '../../../support/galaxy';
import { weighs } from '../../../support/weighs';

/** Red at home; blue a month away with a great fleet at home and a scout at red's gates. */
function neighbours() {
  const table = tinyGalaxy({
    systems: { sol: [0, 0], far: [3000, 0], away: [6000, 0] },
    lanes: ['sol-far', 'far-away'],
    factions: ['red', 'blue', 'green'],
    worlds: {
      'sol.home': { owner: 'red', people: 1000 },
      'far.home': { owner: 'blue', people: 1000 },
      'away.home': { owner: 'green', people: 1000 },
    },
    fleets: [
      { faction: 'red', at: 'sol', ships: ['cruiser*2'] },
      { faction: 'blue', at: 'sol', ships: ['scout*6'] },
      { faction: 'blue', at: 'far', ships: ['battleship*64'] },
    ],
  });
  weighs(table.game, 'blue', { fleets: 600, industry: 10 });
  return table;
}

describe('figures about a power', () => {
  const { game, rules } = neighbours();
  const view = viewFor(game, rules, 'red');

  it('are exact of oneself, and of all in the whole truth', () => {
    const own = powerFigures(view, rules, 'red', 'red');
    expect(own.ships).toEqual({ kind: 'exact', value: 2 });
    expect(powerFigures(game, rules, null, 'blue').ships).toEqual({ kind: 'exact', value: 70 });
  });

  it('are a lower bound of what is seen, never a total: six ships where there are seventy', () => {
    const theirs = powerFigures(view, rules, 'red', 'blue');
    expect(theirs.ships).toEqual({ kind: 'atLeast', value: 6, age: 0 });
    expect(words.known.short(theirs.ships)).toBe('6+');
    expect(theirs.worlds).toEqual({ kind: 'unknown' });
    expect(words.known.short(theirs.worlds)).toBe('?');
  });

  it('are reckoned where they cannot be counted, and say between what', () => {
    const { strength, prestige } = powerFigures(view, rules, 'red', 'blue');
    expect(strength).toMatchObject({ kind: 'estimate', value: 600, most: 1200 });
    expect(words.known.source(strength)).toContain('reckoned by the almanac');
    expect(prestige.kind).toBe('exact');
  });

  it('are as last seen, with their age, where every world was seen once', () => {
    const older = { ...view, unknown: {}, age: { 'far.home': 5 } };
    const theirs = powerFigures(older, rules, 'red', 'blue').worlds;
    expect(theirs).toMatchObject({ kind: 'lastSeen', age: 5 });
    expect(words.known.source(theirs)).toContain('5 months ago');
  });

  it('do not change with ships nobody sees', () => {
    const before = JSON.stringify(powerFigures(view, rules, 'red', 'blue'));
    const other = neighbours();
    const hidden = other.game.fleets['fleet:blue:2']!;
    for (const id of hidden.ships.splice(1)) delete other.game.ships[id];
    const after = powerFigures(viewFor(other.game, rules, 'red'), rules, 'red', 'blue');
    expect(JSON.stringify(after)).toBe(before);
  });
});
