import { describe, expect, it } from 'vitest';
import { ruleset } from '../../src/content';
import type { ShipClass, ShipRole } from '../../src/sim/state/ruleset';
import { traitIds } from '../../src/sim/traits/registry';
import { shipOrigin } from '../../src/text';

const classes = Object.values(ruleset.shipClasses);

/** Years a power can be met in with worlds and yards; guests without worlds have none. */
const lives: Record<string, number[]> = {
  klingon: [2295, 2370, 2375, 2409],
  cardassian: [2295, 2370, 2375, 2409],
  bajor: [2295, 2370, 2375, 2409],
  romulan: [2295, 2370, 2375, 2409],
  terran: [2295, 2409],
  rebellion: [2370, 2375],
  commonwealth: [2378],
  terran_dark: [2370, 2409],
  klingon_slaves: [2370],
  alliance: [2370, 2375, 2409],
  true_way: [2409],
};
for (const id of [
  'ferengi',
  'vulcan',
  'andorian',
  'tellarite',
  'trill',
  'betazed',
  'orion',
  'gorn',
  'tholian',
  'breen',
  'tzenkethi',
  'talarian',
  'sheliak',
  ...Array.from({ length: 8 }, (_, index) => `house${index + 1}`),
]) {
  lives[id] = [2295, 2370, 2375, 2409];
}

const warships: readonly ShipRole[] = ['raider', 'escort', 'cruiser', 'battleship', 'carrier'];

function builtIn(culture: string, year: number): ShipClass[] {
  return classes.filter(
    ({ builders, years, traits }) =>
      builders.includes(culture) &&
      years[0] <= year &&
      year <= years[1] &&
      !traits.includes('unique'),
  );
}

/** What a ship is worth in battle: the mean of what it deals and what it can take. */
function worth({ attack, shots, accuracy, evasion, hull, shields, cloak }: ShipClass): number {
  const dealt = attack * shots * ((accuracy - 100) / 600);
  const taken = (hull + shields) * (600 / (750 - evasion));
  return Math.sqrt(dealt * taken) * (1 + cloak / 300);
}

function price({ cost }: ShipClass): number {
  return cost.dilithium + cost.duranium + cost.latinum + cost.work / 2;
}

function era({ years }: ShipClass): number {
  return years[0] < 2240 ? 2150 : years[0] < 2340 ? 2295 : years[0] < 2380 ? 2370 : 2409;
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

describe('ship classes', () => {
  it('are many, with whole figures within their ranges', () => {
    expect(classes.length).toBeGreaterThanOrEqual(119);
    for (const each of classes) {
      const figures = [
        ...[each.hull, each.shields, each.attack, each.shots, each.accuracy, each.evasion],
        ...[each.sensors, each.sensorRange, each.cloak, each.troops, each.speed, each.endurance],
        ...[...Object.values(each.cost), ...Object.values(each.upkeep)],
      ];
      for (const figure of figures) {
        expect(Number.isInteger(figure) && figure >= 0, `${each.id} ${figure}`).toBe(true);
      }
      expect(each.hull, each.id).toBeGreaterThan(0);
      expect(each.years[0], each.id).toBeLessThanOrEqual(each.years[1]);
      expect(each.accuracy, each.id).toBeLessThanOrEqual(1000);
      expect(each.evasion, each.id).toBeLessThan(600);
      expect(each.cloak, each.id).toBeLessThanOrEqual(100);
      expect(each.speed > 0, each.id).toBe(each.role !== 'station');
      expect(each.cost.work, each.id).toBeGreaterThan(0);
      expect(shipOrigin(ruleset, each.id).length, each.id).toBeGreaterThan(3);
    }
  });

  it('name only what exists', () => {
    for (const each of classes) {
      expect(each.builders.length, each.id).toBeGreaterThan(0);
      for (const builder of each.builders) {
        expect(ruleset.cultures[builder], `${each.id} is built by ${builder}`).toBeDefined();
      }
      for (const trait of each.traits) {
        expect(traitIds, each.id).toContain(trait);
      }
      if (each.requires !== null) {
        expect(ruleset.technologies[each.requires], `${each.id} needs`).toBeDefined();
      }
    }
  });

  it('give every power in every year of its life a scout, a warship, a transport and a settler', () => {
    for (const [culture, years] of Object.entries(lives)) {
      for (const year of years) {
        const free = builtIn(culture, year).filter(({ requires }) => requires === null);
        const roles = new Set(free.map(({ role }) => role));
        const where = `${culture} in ${year}`;
        expect(roles, where).toContain('scout');
        expect(roles, where).toContain('settler');
        expect(
          warships.some((role) => roles.has(role)),
          `${where}: a warship`,
        ).toBe(true);
        expect(
          free.some(({ role, troops }) => role === 'transport' && troops >= 30),
          `${where}: troops`,
        ).toBe(true);
        expect(
          free.some(({ role, traits }) => role === 'settler' && !traits.includes('prospector')),
          `${where}: colonists`,
        ).toBe(true);
      }
    }
  });

  it('give the great powers three sizes of warship and a carrier of troops in their great years', () => {
    for (const culture of ['klingon', 'cardassian', 'terran', 'romulan']) {
      for (const year of lives[culture] ?? []) {
        const roles = new Set(builtIn(culture, year).map(({ role }) => role));
        const sizes = warships.filter((role) => roles.has(role));
        expect(sizes.length, `${culture} in ${year}: ${sizes}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('are worth their price: within a third of the middle of their era and role', () => {
    const groups = new Map<string, ShipClass[]>();
    for (const each of classes) {
      if (!warships.includes(each.role) || each.traits.includes('unique')) continue;
      // The Borg are not for sale.
      if (each.builders.includes('borg')) continue;
      const key = `${era(each)} ${each.role}`;
      groups.set(key, [...(groups.get(key) ?? []), each]);
    }
    for (const [key, group] of groups) {
      const middle = median(group.map((each) => worth(each) / price(each)));
      for (const each of group) {
        const share = worth(each) / price(each) / middle;
        expect(share, `${each.id} among ${key}`).toBeGreaterThan(0.67);
        expect(share, `${each.id} among ${key}`).toBeLessThan(1.33);
      }
    }
  });

  it('grow with the century: the same hull of a later time is stronger, and worth more of its price', () => {
    const pairs = classes.flatMap((late) => {
      const early = ruleset.shipClasses[late.id.replace(/_late$/, '')];
      return late.id.endsWith('_late') && early && warships.includes(late.role)
        ? [{ early, late }]
        : [];
    });
    expect(pairs.length).toBeGreaterThanOrEqual(5);
    for (const { early, late } of pairs) {
      expect(worth(late), late.id).toBeGreaterThan(1.5 * worth(early));
      expect(worth(late) / price(late), late.id).toBeGreaterThan(worth(early) / price(early));
    }
  });

  it('keep the setting: who cloaks, who fires cloaked, and with what knowledge', () => {
    const chang = ruleset.shipClasses.kli_bop_chang;
    expect(chang?.traits).toEqual(expect.arrayContaining(['firesWhileCloaked', 'plasmaTrail']));
    expect(chang?.requires).toBe('firing_while_cloaked');
    expect(chang?.cloak).toBeGreaterThan(0);
    for (const each of classes.filter(({ traits }) => traits.includes('firesWhileCloaked'))) {
      expect(each.requires, each.id).not.toBeNull();
      expect(ruleset.technologies[each.requires ?? '']?.secret, each.id).toBe(true);
    }
    const terran = builtIn('terran', 2295);
    expect(terran.length).toBeGreaterThan(8);
    expect(terran.every(({ cloak }) => cloak === 0)).toBe(true);
  });
});
