import { describe, expect, it } from 'vitest';
import atlas from '../../scenarios/atlas.json';
import { ruleset } from '../../src/content';
import { stats } from '../../src/sim/state/ruleset';
import { worldClasses } from '../../src/sim/state/world';
import { contentText } from '../../src/text';

const species = Object.values(ruleset.species);

describe('species', () => {
  it('include every people of the star chart', () => {
    const named = new Set<string>();
    for (const system of atlas.systems) {
      for (const world of system.worlds) if (world.species !== null) named.add(world.species);
    }
    expect(named.size).toBeGreaterThan(50);
    for (const id of named) expect(ruleset.species[id], id).toBeDefined();
  });

  it('each have a home: a class of world they can fill, and no class beyond it', () => {
    for (const { id, habitability } of species) {
      const shares = Object.values(habitability);
      expect(Math.max(...shares), id).toBeGreaterThanOrEqual(900);
      for (const [worldClass, share] of Object.entries(habitability)) {
        expect(worldClasses, id).toContain(worldClass);
        expect(Number.isInteger(share) && share > 0 && share <= 1000, `${id} ${share}`).toBe(true);
      }
    }
  });

  it('can live where the chart has them', () => {
    for (const system of atlas.systems) {
      for (const world of system.worlds) {
        if (world.species === null) continue;
        const habitability: Record<string, number> =
          ruleset.species[world.species]?.habitability ?? {};
        expect(habitability[world.class] ?? 0, `${world.species} on ${world.id}`).toBeGreaterThan(
          0,
        );
      }
    }
  });

  it('each differ in something, within reason', () => {
    for (const { id, effects } of species) {
      expect(effects.length, id).toBeGreaterThan(0);
      expect(contentText(ruleset, 'species', id).length, id).toBeGreaterThan(10);
      for (const { stat, permille = 0, flat = 0 } of effects) {
        expect(stats, id).toContain(stat);
        expect(Math.abs(permille), `${id} ${stat}`).toBeLessThanOrEqual(900);
        expect(Math.abs(flat), `${id} ${stat}`).toBeLessThanOrEqual(30);
      }
    }
  });
});
