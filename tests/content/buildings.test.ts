import { describe, expect, it } from 'vitest';
import { ruleset } from '../../src/content';
import { type Building, stats } from '../../src/sim/state/ruleset';
import { sectorPolicies as policies } from '../../src/sim/state/sector';

const buildings = Object.values(ruleset.buildings);
const common = buildings.filter(({ unique }) => !unique);
const wonders = buildings.filter(({ unique }) => unique);

function chain(building: Building, path: readonly string[] = []): Building[] {
  expect(path, 'a circle').not.toContain(building.id);
  if (building.replaces === null) return [building];
  const before = ruleset.buildings[building.replaces];
  expect(before, `${building.id} replaces ${building.replaces}`).toBeDefined();
  return [...chain(before as Building, [...path, building.id]), building];
}

describe('buildings', () => {
  it('are about forty that can be built, and wonders that cannot', () => {
    expect(common.length).toBeGreaterThanOrEqual(38);
    expect(wonders.length).toBeGreaterThanOrEqual(12);
    for (const each of wonders) expect(each.kind, each.id).toBe('wonder');
    for (const id of ['terok_nor', 'rura_penthe', 'utopia_planitia', 'council_chamber']) {
      expect(wonders.map((each) => each.id)).toContain(id);
    }
  });

  it('cost work and stocks, unless nobody can build them', () => {
    for (const { id, cost, upkeep } of common) {
      expect(cost.work, id).toBeGreaterThan(0);
      expect(cost.duranium + cost.latinum, id).toBeGreaterThan(0);
      expect(upkeep, id).toBeGreaterThan(0);
    }
  });

  it('need only knowledge that can be won by study', () => {
    for (const { id, requires } of common) {
      if (requires === null) continue;
      expect(ruleset.technologies[requires], `${id} needs ${requires}`).toBeDefined();
      expect(ruleset.technologies[requires]?.secret, `${id} needs ${requires}`).toBe(false);
    }
  });

  it('do something: a yard, a dock or a figure of the closed list', () => {
    for (const each of buildings) {
      const effects = [...each.effects, ...each.faction];
      expect(each.yard + each.drydock + effects.length, each.id).toBeGreaterThan(0);
      for (const effect of effects) {
        expect(stats, each.id).toContain(effect.stat);
        expect((effect.permille ?? 0) !== 0 || (effect.flat ?? 0) !== 0, each.id).toBe(true);
      }
    }
  });

  it('improve on what they replace, at a higher price', () => {
    for (const each of common) {
      const line = chain(each);
      const before = line.at(-2);
      if (!before) continue;
      expect(each.cost.work, each.id).toBeGreaterThan(before.cost.work);
      expect(each.kind, each.id).toBe(before.kind);
      expect(each.yard, each.id).toBeGreaterThanOrEqual(before.yard);
      expect(each.drydock, each.id).toBeGreaterThanOrEqual(before.drydock);
    }
    expect(chain(ruleset.buildings.shipyard_3 as Building).map(({ yard }) => yard)).toEqual([
      1, 2, 3,
    ]);
  });

  it('cover the levels of yard that ship classes ask for, and every policy of governors', () => {
    const levels = new Set(Object.values(ruleset.shipClasses).map(({ yard }) => yard));
    for (const level of levels) {
      if (level > 0)
        expect(
          common.some(({ yard }) => yard === level),
          `yard ${level}`,
        ).toBe(true);
    }
    expect(ruleset.sectorPolicies.map(({ id }) => id)).toEqual([...policies]);
    for (const { id, builds } of ruleset.sectorPolicies) {
      if (id !== 'none') expect(builds.length, id).toBeGreaterThan(5);
      for (const each of builds) {
        expect(ruleset.buildings[each]?.unique, `${id} builds ${each}`).toBe(false);
      }
    }
  });

  it('include plain ones of every use for a world that has just been developed', () => {
    const plain = common.filter(({ requires, replaces }) => requires === null && replaces === null);
    const kinds = new Set(plain.map(({ kind }) => kind));
    for (const kind of ['works', 'fleet', 'science', 'trade', 'defence', 'order', 'influence']) {
      expect(kinds, kind).toContain(kind);
    }
  });
});
