import { describe, expect, it } from 'vitest';
import { ruleset } from '../../src/content';
import { independent, type Livery, liveriesOf } from '../../src/content/liveries';
import { scenarioCards } from '../../src/content/scenarioCards';
import { loadScenario } from '../../src/content/scenarios';
import { generateScenario, rulesFor, type Scenario } from '../../src/sim';
import { threeStars } from '../support/scenarios';

type Triple = [number, number, number];

const cultures = Object.keys(ruleset.cultures);

/** Linear-light matrices of Machado, Oliveira and Fernandes (2009), full severity. */
const deficiencies: Record<string, Triple[]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};
const plainSight: Triple[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

const linear = (hex: string): Triple => {
  const channel = (at: number) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};

const through = (matrix: Triple[], v: Triple): Triple =>
  matrix.map((row) =>
    Math.min(1, Math.max(0, row[0] * v[0] + row[1] * v[1] + row[2] * v[2])),
  ) as Triple;

const luminance = ([r, g, b]: Triple) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function lab([r, g, b]: Triple): Triple {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(luminance([r, g, b]));
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIE94 with the symmetric chroma, graphic arts weights: about 1 is a just noticeable difference. */
function distance(a: Triple, b: Triple): number {
  const [ca, cb] = [Math.hypot(a[1], a[2]), Math.hypot(b[1], b[2])];
  const chroma = Math.sqrt(ca * cb);
  const dl = a[0] - b[0];
  const dc = ca - cb;
  const dh = Math.sqrt(Math.max(0, (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2 - dc * dc));
  return Math.hypot(dl, dc / (1 + 0.045 * chroma), dh / (1 + 0.015 * chroma));
}

/** Least distance of two colours that are told apart, in full colour vision and without. */
const apart = { plain: 15, impaired: 14 };

const near = (one: Livery, other: Livery, sight: Triple[]) =>
  distance(lab(through(sight, linear(one.colour))), lab(through(sight, linear(other.colour))));

/** Pairs that somebody takes for one another, whatever eyes he has, for neither colour nor pattern tells. */
const lost = (one: Livery, other: Livery) =>
  one.pattern === other.pattern &&
  (near(one, other, plainSight) < apart.plain ||
    Object.values(deficiencies).some((sight) => near(one, other, sight) < apart.impaired));

/** The same, and pairs that full colour vision tells by nothing but the pattern. */
const mistaken = (one: Livery, other: Livery) =>
  near(one, other, plainSight) < apart.plain || lost(one, other);

function pairs(liveries: readonly Livery[], are: typeof lost): string[] {
  return liveries.flatMap((one, index) =>
    liveries
      .slice(0, index)
      .filter((other) => are(one, other))
      .map((other) => `${JSON.stringify(one)} and ${JSON.stringify(other)}`),
  );
}

const seenIn = (scenario: Scenario) => {
  const of = liveriesOf(scenario.factions, rulesFor(scenario, ruleset));
  return scenario.factions.map(({ id }) => of(id));
};

/** Powers a, b, c … of one culture, without colours of their own. */
const brothers = (culture: string, count: number) => {
  const powers = Array.from({ length: count }, (_, index) => ({ id: `p${index}`, culture }));
  const of = liveriesOf(powers, ruleset);
  return powers.map(({ id }) => of(id));
};

describe('powers that share a map', () => {
  it.each(scenarioCards.map(({ id }) => id))('are told apart in %s', async (id) => {
    const scenario = (await loadScenario(id)) as Scenario;
    expect(pairs([...seenIn(scenario), independent], mistaken)).toEqual([]);
    // Each in the colours of its culture: nobody had to make way.
    const own = scenario.factions.map(({ culture, id }) => ruleset.cultures[culture ?? id]);
    expect(seenIn(scenario)).toMatchObject(
      own.map((culture) => ({ colour: culture?.colour, pattern: culture?.pattern })),
    );
  });

  it('are told apart in the example of the guide, each as its culture', () => {
    const [haven, talon] = seenIn(threeStars);
    expect(pairs([haven!, talon!, independent], mistaken)).toEqual([]);
    expect(haven).toMatchObject({ colour: ruleset.cultures.bajor?.colour, emblem: 'bajor' });
    expect(talon).toMatchObject({ colour: ruleset.cultures.klingon?.colour, emblem: 'klingon' });
  });

  it.each(cultures)('are told apart where two and three are of the culture %s', (culture) => {
    expect(pairs(brothers(culture, 2), mistaken)).toEqual([]);
    expect(pairs(brothers(culture, 3), mistaken)).toEqual([]);
    expect(brothers(culture, 3).every(({ emblem }) => emblem === culture)).toBe(true);
    expect(new Set(brothers(culture, 8).map(({ pattern }) => pattern)).size).toBe(8);
  });

  it('are told apart in generated galaxies', () => {
    const galaxies = Array.from({ length: 30 }, (_, seed) =>
      generateScenario({ seed: `${seed}`, systems: 64, factions: 8 }, ruleset),
    );
    expect(galaxies.flatMap((galaxy) => pairs(seenIn(galaxy), lost))).toEqual([]);
  });
});

describe('a power', () => {
  const powers = [
    { id: 'a', culture: 'klingon' },
    { id: 'b', culture: 'klingon', colour: '#ec2c24' },
    { id: 'c', culture: 'bajor', pattern: 'cross' },
  ] as const;

  it('flies the colours its scenario gives it, and others make way', () => {
    const of = liveriesOf(powers, ruleset);
    expect(of('b')).toEqual({ colour: '#ec2c24', pattern: 'solid', emblem: 'klingon' });
    expect(of('c')).toMatchObject({ colour: ruleset.cultures.bajor?.colour, pattern: 'cross' });
    expect(pairs([of('a'), of('b'), of('c')], mistaken)).toEqual([]);
  });

  it('flies the same in whatever order the powers are told', () => {
    const [there, back] = [liveriesOf(powers, ruleset), liveriesOf([...powers].reverse(), ruleset)];
    for (const { id } of powers) expect(there(id)).toEqual(back(id));
  });

  it('flies nobody’s colours where it has neither a culture nor its own', () => {
    const of = liveriesOf([{ id: 'lost' }], ruleset);
    expect(of('lost')).toEqual({ ...independent, emblem: 'lost' });
    expect([of('nobody'), of(null)]).toEqual([independent, independent]);
  });
});

it('every colour glows on near-black: it reaches 4.5 to 1', () => {
  const ground = luminance(linear('#0c090b')) + 0.05;
  const flown = cultures.flatMap((culture) => brothers(culture, 9));
  const dim = flown.filter(({ colour }) => (luminance(linear(colour)) + 0.05) / ground < 4.5);
  expect(dim).toEqual([]);
});
