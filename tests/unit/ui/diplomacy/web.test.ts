import { describe, expect, it } from 'vitest';
import { viewFor } from '../../../../src/sim/view/viewFor';
import { powersOf } from '../../../../src/ui/screens/diplomacy/model/powers';
import {
  allianceArcs,
  lineBetween,
  lineLook,
  neighbourOn,
  ringOf,
  webLines,
} from '../../../../src/ui/screens/diplomacy/model/web';
import { tinyGalaxy } from '../../../support/galaxy';

const { game, rules } = tinyGalaxy({
  systems: { home: [0, 0] },
  factions: ['amber', 'blue', 'cyan', 'dun', 'ecru'],
  worlds: { 'home.one': { owner: 'cyan', development: 'developed', people: 100 } },
  wars: [['blue', 'cyan']],
  truces: [['amber', 'cyan']],
  alliances: { pact: ['blue', 'ecru'] },
});
game.treaties.one = {
  id: 'one',
  terms: { kind: 'trade', turns: 12, zone: [], stock: null, amount: 0 },
  parties: ['dun', 'cyan'],
  since: 1,
  until: 13,
};
const view = viewFor(game, rules, 'cyan');
const powers = powersOf(view, 'cyan');

describe('the web of relations', () => {
  it('puts the viewer first and allies side by side', () => {
    expect(powers[0]).toBe('cyan');
    expect(Math.abs(powers.indexOf('blue') - powers.indexOf('ecru'))).toBe(1);
    expect([...powers].sort()).toEqual(['amber', 'blue', 'cyan', 'dun', 'ecru']);
  });

  it('has every pair once, drawn by its strongest tie', () => {
    expect(webLines(view, rules, powers)).toHaveLength(10);
    const look = (a: string, b: string) => lineLook(lineBetween(view, rules, a, b));
    expect(look('blue', 'cyan')).toBe('war');
    expect(look('amber', 'cyan')).toBe('truce');
    expect(look('dun', 'cyan')).toBe('treaty');
    expect(look('blue', 'ecru')).toBe('allied');
    expect(look('amber', 'dun')).toBeNull();
  });

  it('begins at the top and goes round clockwise within the drawing', () => {
    const places = [...ringOf(powers).values()];
    expect(places[0]?.x).toBeCloseTo(50);
    expect(places[1]!.x).toBeGreaterThan(50);
    for (const { x, y } of places) {
      expect(x).toBeGreaterThanOrEqual(10);
      expect(x).toBeLessThanOrEqual(90);
      expect(y).toBeGreaterThanOrEqual(10);
      expect(y).toBeLessThanOrEqual(90);
    }
  });

  it('draws one arc for the allies, in the colour of their leader', () => {
    expect(allianceArcs(view, powers).map(({ alliance, leader }) => [alliance, leader])).toEqual([
      ['pact', view.alliances.pact?.leader],
    ]);
  });

  it('is walked by arrow keys, round and round', () => {
    expect(neighbourOn(powers, 'cyan', 'ArrowRight')).toBe(powers[1]);
    expect(neighbourOn(powers, 'cyan', 'ArrowLeft')).toBe(powers.at(-1));
    expect(neighbourOn(powers, 'cyan', 'x')).toBeNull();
  });
});
