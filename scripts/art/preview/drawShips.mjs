// Draws the ship silhouettes of assets/ships from one grammar per culture and one row of
// proportions per role: `node scripts/art/preview/drawShips.mjs`. Nose up, 96 by 96, origin amidships.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { around, box, curve, disc, mirrored, pair } from './outline.mjs';

const out = fileURLToPath(new URL('../../../assets/ships/', import.meta.url));

/** len, span, body: multiples of the culture's cruiser; size: share of the drawing it fills. */
const roles = {
  scout: { size: 0.56, len: 1, span: 0.62, body: 0.85, module: 'probe' },
  raider: { size: 0.68, len: 0.86, span: 1.12, body: 0.85, module: 'none' },
  escort: { size: 0.76, len: 1.06, span: 0.78, body: 1, module: 'none' },
  cruiser: { size: 0.88, len: 1, span: 1, body: 1, module: 'spine' },
  battleship: { size: 1, len: 1.02, span: 1.05, body: 1.4, module: 'guns' },
  carrier: { size: 1, len: 0.94, span: 1, body: 1.75, module: 'bays' },
  transport: { size: 0.84, len: 0.98, span: 0.58, body: 1.35, module: 'pods' },
  settler: { size: 0.92, len: 1, span: 0.66, body: 1.4, module: 'dome' },
};

/** A hull is { base: dim plates, plate: bright plates, deck: [y, halfWidth] where modules sit }. */
const hulls = {
  // A hooked blade: command head on a thin neck, wings that reach forward.
  klingon({ len, span, body: b }) {
    const [L, W] = [44 * len, 42 * span];
    const wing = [
      [8 * b, 4],
      [W * 0.55, -2],
      [W * 0.86, -8],
      [W, -26],
      [W, 2],
      [W * 0.84, 22],
      [W * 0.74, 12],
      [W * 0.6, 24],
      [W * 0.5, 14],
      [9 * b, 26],
    ];
    const keel = mirrored([
      [0, -L],
      [4.5 * b, -L + 5],
      [6.5 * b, -L + 13],
      [3 * b, -L + 18],
      [2.6 * b, -6],
      [9 * b, 4],
      [10 * b, 22],
      [6 * b, 36],
      [3 * b, 32],
      [0, 38],
    ]);
    const edge = [
      [W * 0.55, -2],
      [W * 0.86, -8],
      [W, -26],
      [W, 2],
      [W * 0.88, -1],
      [W * 0.55, 4],
    ];
    return { base: pair(wing), plate: [keel, ...pair(edge)], deck: [13, 7 * b] };
  },
  // A hooded spear: scaled plates narrowing to a long sting.
  cardassian({ len, span, body: b }) {
    const [L, W] = [44 * len, 30 * span];
    const hood = mirrored([
      ...curve([0, -L * 0.86], [W * 0.55, -L * 0.7], [W * 0.95, -8]),
      ...curve([W, -4], [W * 0.95, 12], [W * 0.3, 16]),
      [0, 14],
    ]);
    const spear = mirrored([
      [0, -L],
      [3.5 * b, -L * 0.72],
      [5 * b, -16],
      [9 * b, 2],
      [6 * b, 18],
      [3.4 * b, 30],
      [6 * b, 36],
      [2.4 * b, 38],
      [0, 46],
    ]);
    const scale = (y, reach) =>
      pair([
        [6 * b, y],
        [W * reach, y + 7],
        [W * reach * 0.9, y + 10],
        [7 * b, y + 5],
      ]);
    const fin = pair([
      [5 * b, 16],
      [W * 0.66, 24],
      [W * 0.56, 32],
      [4 * b, 24],
    ]);
    return {
      base: [hood, ...fin],
      plate: [spear, ...scale(-17, 0.74), ...scale(-8, 0.92), ...scale(1, 0.86)],
      deck: [4, 6 * b],
    };
  },
  // A crescent sail: slender prow, ribs fanned like a temple arch.
  bajoran({ len, span, body: b }) {
    const [L, W] = [43 * len, 40 * span];
    const sail = [
      ...curve([4 * b, -14], [W * 0.95, -16], [W, 26], 10),
      ...curve([W * 0.9, 24], [W * 0.7, 2], [4 * b, 10], 10),
    ];
    const rib = (reach, drop) => [
      ...curve([3 * b, 12], [W * reach * 0.8, 12], [W * reach, drop], 6),
      ...curve([W * reach - 2.6, drop - 1], [W * reach * 0.66, 16], [3 * b, 17], 6),
    ];
    const keel = mirrored([
      ...curve([0, -L], [3 * b, -L * 0.5], [4.6 * b, -14], 4),
      ...curve([6 * b, 0], [7 * b, 14], [3.6 * b, 32], 5),
      [0, 42],
    ]);
    return {
      base: pair(sail),
      plate: [keel, ...pair(rib(0.72, 34)), ...pair(rib(0.42, 40))],
      deck: [4, 5 * b],
    };
  },
  // A drawn sword: shield bow, straight keel, two outrigger engines.
  terran({ len, span, body: b }) {
    const [L, W] = [44 * len, 30 * span];
    const bow = disc(0, -L + 20, 15.5 * Math.sqrt(b), 6, -Math.PI / 2);
    const blade = mirrored([
      [0, -L],
      [3 * b, -L + 12],
      [3.4 * b, 6],
      [8 * b, 10],
      [8 * b, 18],
      [4.4 * b, 22],
      [3.4 * b, 36],
      [0, 40],
    ]);
    const guard = pair([
      [4 * b, 8],
      [W, 14],
      [W, 20],
      [4 * b, 18],
    ]);
    const engine = pair([
      [W - 1.5, 0],
      [W + 2, -6],
      [W + 5.5, 0],
      [W + 5, 38],
      [W - 1, 38],
    ]);
    return { base: [bow, ...guard], plate: [blade, ...engine], deck: [13, 6 * b] };
  },
  // Folded wings around an open heart, feathers trailing.
  romulan({ len, span, body: b }) {
    const [L, W] = [42 * len, 43 * span];
    const wing = [
      ...curve([5 * b, -18], [W * 0.8, -34], [W, 8], 10),
      [W * 0.93, 28],
      [W * 0.82, 14],
      [W * 0.7, 34],
      [W * 0.6, 16],
      [W * 0.46, 36],
      ...curve([W * 0.4, 16], [W * 0.46, -8], [6 * b, -8], 8),
    ];
    const edge = [
      ...curve([5 * b, -18], [W * 0.8, -34], [W, 8], 10),
      ...curve([W * 0.9, 4], [W * 0.7, -22], [6 * b, -12], 10),
    ];
    const head = mirrored([
      ...curve([0, -L], [6 * b, -L + 4], [6 * b, -20], 5),
      [7 * b, -8],
      [4 * b, 2],
      [0, 6],
    ]);
    const tail = mirrored([
      [0, 12],
      [5 * b, 20],
      [3 * b, 34],
      [0, 42],
    ]);
    return { base: pair(wing), plate: [head, ...pair(edge), tail], deck: [-8, 5 * b] };
  },
  // Blocks and booms, bolted together in any yard.
  other({ len, span, body: b }) {
    const [L, W] = [42 * len, 26 * span];
    const frame = mirrored([
      [0, -L + 6],
      [6 * b, -L + 12],
      [8 * b, -14],
      [8 * b, 22],
      [5 * b, 34],
      [0, 34],
    ]);
    const prow = mirrored([
      [0, -L],
      [3.4 * b, -L + 8],
      [5 * b, -20],
      [0, -14],
    ]);
    const boom = pair([
      [7 * b, -6],
      [W, -12],
      [W + 7, -4],
      [W + 7, 20],
      [W, 28],
      [W, 4],
      [7 * b, 8],
    ]);
    const drive = pair(box(W + 1, -2, 4, 20));
    return {
      base: [frame, ...boom],
      plate: [prow, ...drive, ...pair(box(1.5 * b, 26, 3 * b, 12))],
      deck: [4, 6 * b],
    };
  },
};

/** What a role carries, drawn bright on the deck or cut out of it. */
const modules = {
  none: () => ({ plate: [], hole: [] }),
  probe: ([y]) => ({ plate: [disc(0, y, 4, 8)], hole: [disc(0, y, 2, 8)] }),
  spine: ([y, w]) => ({ plate: [], hole: [box(-w * 0.22, y - 9, w * 0.44, 14)] }),
  guns: ([y, w]) => ({
    plate: [...pair(box(w + 3, y - 16, 3, 22)), ...pair(box(w + 9, y - 8, 3, 18))],
    hole: [box(-w * 0.16, y - 12, w * 0.32, 20)],
  }),
  bays: ([y, w]) => ({
    plate: [...pair(box(w * 0.75, y - 12, w * 0.5, 26))],
    hole: [-10, -2, 6].flatMap((dy) => pair(box(w * 0.12, y + dy, w * 0.42, 5))),
  }),
  pods: ([y, w]) => ({
    plate: [-14, -3, 8].flatMap((dy) => pair(box(w * 0.7, y + dy, w * 0.75 + 3, 9))),
    hole: [],
  }),
  dome: ([y, w]) => ({
    plate: [],
    hole: [disc(0, y, w * 0.78, 24), disc(0, y, w * 0.48, 20)],
  }),
};

const arms = {
  klingon: () => ({
    base: [disc(0, 0, 15, 6)],
    plate: around(3, [
      [-6, -10],
      [-3, -30],
      [-8, -44],
      [12, -38],
      [22, -20],
      [14, -26],
      [6, -28],
      [6, -10],
    ]),
    hole: [disc(0, 0, 6, 3, -Math.PI / 2)],
  }),
  cardassian: () => ({
    base: [disc(0, 0, 30, 36)],
    plate: [
      ...around(4, [
        ...curve([-3, -12], [-9, -32], [0, -46], 6),
        ...curve([0, -46], [9, -32], [3, -12], 6),
      ]),
      disc(0, 0, 12, 24),
    ],
    hole: [disc(0, 0, 24, 36), disc(0, 0, 6, 18)],
  }),
  bajoran: () => ({
    base: around(8, [
      ...curve([-6, -16], [-11, -34], [0, -44], 6),
      ...curve([0, -44], [11, -34], [6, -16], 6),
    ]),
    plate: [disc(0, 0, 19, 32)],
    hole: [disc(0, 0, 13, 32), disc(0, 0, 5, 16).reverse()],
  }),
  terran: () => ({
    base: [disc(0, 0, 22, 32)],
    plate: around(4, [
      [-4, -10],
      [-4, -36],
      [0, -46],
      [4, -36],
      [4, -10],
      [0, -4],
    ]).concat(around(4, box(-2, -32, 4, 14), 45)),
    hole: [disc(0, 0, 15, 32), disc(0, 0, 9, 24).reverse()],
  }),
  romulan: () => ({
    base: pair([
      ...curve([6, -38], [48, -30], [40, 22], 10),
      [34, 42],
      [30, 24],
      [20, 40],
      ...curve([20, 18], [26, -12], [6, -22], 8),
    ]),
    plate: [
      ...pair([
        ...curve([6, -38], [48, -30], [40, 22], 10),
        ...curve([35, 18], [40, -22], [6, -32], 10),
      ]),
      mirrored([
        [0, -44],
        [7, -26],
        [5, 4],
        [0, 34],
      ]),
    ],
    hole: [],
  }),
  other: () => ({
    base: around(6, [
      [-3, -12],
      [-3, -28],
      [3, -28],
      [3, -12],
    ]),
    plate: [disc(0, 0, 14, 6), ...around(6, disc(0, -35, 8.5, 6))],
    hole: [disc(0, 0, 7, 6), ...around(6, disc(0, -35, 3.5, 6))],
  }),
};

const number = (value) => String(Math.round(value * 10) / 10);

const svg = (body) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" fill="currentColor">${body}</svg>\n`;

const pathOf = (polygon, size) =>
  `M${polygon.map(([x, y]) => `${number(48 + x * size)} ${number(48 + y * size)}`).join('L')}Z`;

const pathsOf = (polygons, size) => polygons.map((polygon) => pathOf(polygon, size)).join('');

/** Even-odd cuts the holes into the keel, which is each hull's first plate. */
function drawShip({ base, plate, hole }, size) {
  const [keel, ...rest] = plate;
  return svg(
    `<path opacity=".5" d="${pathsOf(base, size)}"/><path d="${pathsOf(rest, size)}"/>` +
      `<path fill-rule="evenodd" d="${pathsOf([keel, ...hole], size)}"/>`,
  );
}

function drawStation({ base, plate, hole }, size) {
  const evenodd = (polygons) => `fill-rule="evenodd" d="${pathsOf(polygons, size)}"`;
  return svg(
    `<path opacity=".5" ${evenodd([...base, ...hole])}/><path ${evenodd([...plate, ...hole])}/>`,
  );
}

/** Shrinks a drawing that would leave its square. */
function fit(shape, wanted) {
  const reach = Math.max(...[...shape.base, ...shape.plate].flat().flat().map(Math.abs));
  return Math.min(wanted, 47 / reach);
}

mkdirSync(out, { recursive: true });
for (const culture of Object.keys(hulls)) {
  for (const [role, row] of Object.entries(roles)) {
    const hull = hulls[culture](row);
    const fitted = modules[row.module](hull.deck);
    const shape = {
      base: hull.base,
      plate: [...hull.plate, ...fitted.plate],
      hole: fitted.hole,
    };
    writeFileSync(`${out}${culture}-${role}.svg`, drawShip(shape, fit(shape, row.size)));
  }
  const station = arms[culture]();
  writeFileSync(`${out}${culture}-station.svg`, drawStation(station, fit(station, 1)));
}
