import { describe, expect, it } from 'vitest';
import { ruleset } from '../../src/content';
import { fields, stats, type Technology } from '../../src/sim/state/ruleset';
import { traitIds } from '../../src/sim/traits/registry';
import { contentName, contentText } from '../../src/text';

const technologies = Object.values(ruleset.technologies);

function known(id: string): Technology {
  const technology = ruleset.technologies[id];
  expect(technology, `technology ${id}`).toBeDefined();
  return technology as Technology;
}

/** How many steps lead to a technology; stops at a circle. */
function depth(technology: Technology, path: readonly string[] = []): number {
  expect(path, 'a circle').not.toContain(technology.id);
  const next = [...path, technology.id];
  return 1 + Math.max(0, ...technology.requires.map((id) => depth(known(id), next)));
}

describe('technologies', () => {
  it('are at least 66, in six fields of five tiers', () => {
    expect(technologies.length).toBeGreaterThanOrEqual(66);
    for (const field of fields) {
      for (const tier of [1, 2, 3, 4, 5]) {
        const here = technologies.filter((each) => each.field === field && each.tier === tier);
        expect(
          here.filter(({ secret }) => !secret).length,
          `${field} ${tier}`,
        ).toBeGreaterThanOrEqual(2);
      }
    }
  });

  it('form trees: each above the first tier stands on earlier ones, without circles', () => {
    for (const each of technologies) {
      expect(depth(each)).toBeGreaterThanOrEqual(1);
      if (each.tier === 1) expect(each.requires, each.id).toEqual([]);
      else if (!each.secret) expect(each.requires.length, each.id).toBeGreaterThan(0);
      for (const id of each.requires) {
        expect(known(id).tier, `${each.id} stands on ${id}`).toBeLessThanOrEqual(each.tier);
      }
    }
  });

  it('can all be reached by study, except the secret ones', () => {
    for (const each of technologies.filter(({ secret }) => !secret)) {
      for (const id of each.requires) expect(known(id).secret, `${each.id} by ${id}`).toBe(false);
    }
    const secrets = technologies.filter(({ secret }) => secret).map(({ id }) => id);
    expect(secrets).toEqual(
      expect.arrayContaining([
        'firing_while_cloaked',
        'romulan_cloak',
        'defiant_plans',
        'transphasic_torpedoes',
        'interphase',
      ]),
    );
  });

  it('each change a figure of the closed list, with a real amount', () => {
    for (const each of technologies) {
      expect(each.effects.length + each.grants.length, each.id).toBeGreaterThan(0);
      for (const effect of each.effects) {
        expect(stats, each.id).toContain(effect.stat);
        expect((effect.permille ?? 0) !== 0 || (effect.flat ?? 0) !== 0, each.id).toBe(true);
      }
      for (const trait of each.grants) expect(traitIds, each.id).toContain(trait);
    }
  });

  it('cost more from tier to tier', () => {
    for (const field of fields) {
      for (const tier of [2, 3, 4, 5]) {
        const of = (level: number) =>
          technologies
            .filter((each) => each.field === field && each.tier === level)
            .map(({ cost }) => cost);
        expect(Math.min(...of(tier)), `${field} ${tier}`).toBeGreaterThan(
          Math.max(...of(tier - 1)),
        );
      }
    }
  });

  it('say something of their own', () => {
    const texts = technologies.map(({ id }) => contentText(ruleset, 'technologies', id));
    expect(new Set(texts).size).toBe(texts.length);
    for (const { id } of technologies) {
      expect(contentName(ruleset, 'technologies', id).length, id).toBeGreaterThan(2);
      expect(contentText(ruleset, 'technologies', id).length, id).toBeGreaterThan(20);
    }
  });

  it('and other content leave no figure of the closed list without a use', () => {
    const used = new Set<string>();
    const every = [
      ...technologies.map(({ effects }) => effects),
      ...Object.values(ruleset.buildings).flatMap(({ effects, faction }) => [effects, faction]),
      ...Object.values(ruleset.species).map(({ effects }) => effects),
      ...Object.values(ruleset.cultures).map(({ effects }) => effects),
      ...Object.values(ruleset.characterTraits).map(({ effects }) => effects),
    ];
    for (const effects of every) for (const { stat } of effects) used.add(stat);
    expect(stats.filter((stat) => !used.has(stat))).toEqual([]);
  });
});
