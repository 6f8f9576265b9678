import { describe, expect, it } from 'vitest';
import { ruleset } from '../../src/content';
import { patterns, stats } from '../../src/sim/state/ruleset';
import { traitIds } from '../../src/sim/traits/registry';
import { contentText } from '../../src/text';

const cultures = Object.values(ruleset.cultures);
const great = ['klingon', 'cardassian', 'bajor', 'terran', 'rebellion', 'romulan'];

describe('cultures', () => {
  it('name only what exists', () => {
    for (const each of cultures) {
      expect(ruleset.species[each.species], `${each.id} are ${each.species}`).toBeDefined();
      expect(ruleset.temperaments[each.temperament], each.id).toBeDefined();
      expect(patterns, each.id).toContain(each.pattern);
      for (const trait of each.traits) expect(traitIds, each.id).toContain(trait);
      for (const { stat } of each.effects) expect(stats, each.id).toContain(stat);
    }
  });

  it('each play in a way of their own', () => {
    const ways = cultures.map(({ effects, traits, temperament }) =>
      JSON.stringify([effects, traits, temperament]),
    );
    expect(new Set(ways).size).toBe(ways.length);
    for (const { id, effects } of cultures) {
      const gains = effects.filter(
        ({ stat, permille = 0, flat = 0 }) => permille + flat > 0 !== /Cost|Upkeep/.test(stat),
      );
      expect(gains.length, `${id} is good at something`).toBeGreaterThan(0);
    }
  });

  it('pay for what they are good at: the great powers have a weakness or a bond', () => {
    for (const id of great) {
      const { effects = [], traits = [] } = ruleset.cultures[id] ?? {};
      const losses = effects.filter(
        ({ stat, permille = 0, flat = 0 }) => permille + flat < 0 !== /Cost|Upkeep/.test(stat),
      );
      expect(losses.length + traits.length, id).toBeGreaterThan(0);
    }
  });

  it('have names enough, each once', () => {
    for (const { id, shipNames, fleetNames, personNames } of cultures) {
      const [ships, fleets, people] = great.includes(id) ? [20, 12, 20] : [8, 8, 8];
      expect(shipNames.length, `${id} ships`).toBeGreaterThanOrEqual(ships);
      expect(fleetNames.length, `${id} fleets`).toBeGreaterThanOrEqual(fleets);
      expect(personNames.length, `${id} people`).toBeGreaterThanOrEqual(people);
      for (const names of [shipNames, fleetNames, personNames]) {
        expect(new Set(names).size, id).toBe(names.length);
        for (const name of names) expect(name.length, `${id} ${name}`).toBeGreaterThan(1);
      }
    }
  });

  it('keep the setting: no first strike by law, honour, bondage, hideouts', () => {
    const traits = (id: string) => ruleset.cultures[id]?.traits ?? [];
    expect(traits('klingon')).toEqual(expect.arrayContaining(['honour', 'slaveholder']));
    expect(traits('rebellion')).toEqual(
      expect.arrayContaining(['homeless', 'hideouts', 'emancipator']),
    );
    expect(traits('commonwealth')).toContain('cannotDeclareWar');
    expect(traits('terran')).toContain('cannotDeclareWar');
    expect(traits('terran_dark')).not.toContain('cannotDeclareWar');
  });
});

describe('traits', () => {
  it('are all used by some class, culture or technology', () => {
    const used = new Set([
      ...Object.values(ruleset.shipClasses).flatMap(({ traits }) => traits),
      ...cultures.flatMap(({ traits }) => traits),
      ...Object.values(ruleset.technologies).flatMap(({ grants }) => grants),
    ]);
    expect(traitIds.filter((id) => !used.has(id))).toEqual([]);
  });

  it('of people each change a figure of the closed list', () => {
    const traits = Object.values(ruleset.characterTraits);
    expect(traits.length).toBeGreaterThanOrEqual(40);
    for (const { id, effects } of traits) {
      expect(effects.length, id).toBeGreaterThan(0);
      expect(contentText(ruleset, 'characterTraits', id).length, id).toBeGreaterThan(10);
      for (const { stat, permille = 0, flat = 0 } of effects) {
        expect(stats, id).toContain(stat);
        expect(permille !== 0 || flat !== 0, `${id} ${stat}`).toBe(true);
      }
    }
  });
});

describe('temperaments', () => {
  it('lean between 0 and 100, and no two alike', () => {
    const leanings = Object.values(ruleset.temperaments);
    expect(leanings.length).toBeGreaterThanOrEqual(14);
    for (const { id, aggression, caution, expansion, science, trade, stealth } of leanings) {
      for (const lean of [aggression, caution, expansion, science, trade, stealth]) {
        expect(Number.isInteger(lean) && lean >= 0 && lean <= 100, id).toBe(true);
      }
    }
    expect(new Set(leanings.map(({ id: _, ...leans }) => JSON.stringify(leans))).size).toBe(
      leanings.length,
    );
  });
});
