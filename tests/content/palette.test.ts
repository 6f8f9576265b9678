import { describe, expect, it } from 'vitest';
import { palette } from '../../src/content/palette';

type Triple = [number, number, number];

const meetings = {
  2295: 'klingon cardassian bajor terran romulan gorn tholian orion ferengi breen talarian sheliak independent',
  2370: 'klingon cardassian bajor rebellion orion breen tholian tzenkethi independent',
};

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

function pairs(matrix: Triple[], year: keyof typeof meetings) {
  const ids = meetings[year].split(' ');
  const seen = ids.map((id) => lab(through(matrix, linear(palette[id]!.colour))));
  return ids.flatMap((a, i) =>
    ids.slice(0, i).map((b, j) => ({ a, b, apart: distance(seen[i]!, seen[j]!) })),
  );
}

describe('the palette', () => {
  it('keeps factions that share a map apart in full colour vision', () => {
    for (const year of [2295, 2370] as const) {
      const close = pairs(plainSight, year).filter((pair) => pair.apart < 15);
      expect(close).toEqual([]);
    }
  });

  it.each(Object.keys(deficiencies))(
    'gives pairs that %s brings near different patterns',
    (name) => {
      for (const year of [2295, 2370] as const) {
        const lost = pairs(deficiencies[name]!, year).filter(
          ({ a, b, apart }) => apart < 14 && palette[a]!.pattern === palette[b]!.pattern,
        );
        expect(lost).toEqual([]);
      }
    },
  );

  it('glows on near-black: every colour reaches 4.5 to 1', () => {
    const ground = luminance(linear('#0c090b')) + 0.05;
    const dim = Object.entries(palette).filter(
      ([, { colour }]) => (luminance(linear(colour)) + 0.05) / ground < 4.5,
    );
    expect(dim).toEqual([]);
  });
});
