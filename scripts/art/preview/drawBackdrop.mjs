// Draws assets/title/backdrop.svg: `node scripts/art/preview/drawBackdrop.mjs`. A crown of five blades,
// sundered, its chain broken, above the lit limb of a world.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const out = fileURLToPath(new URL('../../../assets/title/', import.meta.url));

let seed = 2295;
const luck = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};
const one = (value) => Math.round(value * 10) / 10;

/** Stars of one brightness as a single path of dots. */
function stars(count, width, opacity, colour) {
  const dots = Array.from(
    { length: count },
    () => `M${one(luck() * 1920)} ${one(luck() * 1080)}h0`,
  );
  return `<path stroke="${colour}" stroke-width="${width}" opacity="${opacity}" d="${dots.join('')}"/>`;
}

/** A blade of the crown: bright left facet, dark right facet, hairline edges. */
function blade(x, base, height, half, lean) {
  const tip = `${x + lean} ${base - height}`;
  const waist = base - height * 0.36;
  const [l, r] = [x - half, x + half];
  return (
    `<path fill="url(#lit)" d="M${tip}L${l} ${one(waist)}L${x - half * 0.62} ${base}H${x}Z"/>` +
    `<path fill="url(#shade)" d="M${tip}L${r} ${one(waist)}L${x + half * 0.62} ${base}H${x}Z"/>` +
    `<path fill="none" stroke="url(#edge)" stroke-width="2" d="M${x - half * 0.62} ${base}L${l} ${one(waist)}L${tip}L${r} ${one(waist)}L${x + half * 0.62} ${base}"/>`
  );
}

/** Half the band the blades stand on, torn at the cleft, with a row of studs. */
function band(from, to, base, tornAt) {
  const outline =
    tornAt === 'right'
      ? `M${from} ${base}H${to}l-16 22l22 18l-16 30H${from + 26}Z`
      : `M${to} ${base}H${from}l16 20l-22 22l16 28H${to - 26}Z`;
  const studs = Array.from({ length: 4 }, (_, i) => {
    const x = from + 52 + i * ((to - from - 100) / 3);
    return `<path fill="url(#ember)" d="M${one(x)} ${base + 18}l12 17l-12 17l-12 -17z"/>`;
  });
  return `<path fill="url(#band)" stroke="url(#edge)" stroke-width="2" d="${outline}"/>${studs.join('')}`;
}

/** One link, seen flat or on edge. */
function link(x, y, turn, flat) {
  const ry = flat ? 17 : 6;
  return (
    `<g transform="translate(${x} ${y}) rotate(${turn})"><ellipse rx="34" ry="${ry}" fill="none" stroke="#1a120c" stroke-width="15"/>` +
    `<ellipse rx="34" ry="${ry}" fill="none" stroke="url(#edge)" stroke-width="10"/></g>`
  );
}

/** A run of links along a falling curve, the last one torn open and adrift. */
function chain(x, y, dx, links) {
  return Array.from({ length: links }, (_, i) => {
    const adrift = i === links - 1 ? 34 : 0;
    const px = x + dx * i * 50 + dx * adrift;
    const py = y + i * i * 7 + i * 18 + adrift;
    return link(one(px), one(py), dx * (18 + i * 11 + adrift), i % 2 === 0);
  }).join('');
}

function shards() {
  return Array.from({ length: 46 }, () => {
    const spread = luck();
    const x = 1340 + (luck() - 0.5) * (70 + spread * 420);
    const y = 250 + spread * 470;
    const s = 2 + luck() * 9;
    const colour = luck() > 0.45 ? 'url(#ember)' : '#c49e5a';
    return `<path fill="${colour}" opacity="${one(0.35 + luck() * 0.6)}" transform="translate(${one(x)} ${one(y)}) rotate(${one(luck() * 180)})" d="M0 ${-s}L${one(s * 0.5)} ${one(s * 0.3)}L${one(-s * 0.4)} ${one(s * 0.8)}Z"/>`;
  }).join('');
}

const stop = (offset, colour, opacity = 1) =>
  `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`;
const linear = (id, direction, ...stops) =>
  `<linearGradient id="${id}" ${direction}>${stops.join('')}</linearGradient>`;
const radial = (id, ...stops) => `<radialGradient id="${id}">${stops.join('')}</radialGradient>`;

const down = 'x1="0" y1="0" x2="0" y2="1"';
const defs = [
  linear('lit', down, stop(0, '#f6dca0'), stop(0.5, '#9c7336'), stop(1, '#3a2614')),
  linear('shade', down, stop(0, '#8a6430'), stop(0.5, '#3b2615'), stop(1, '#140c09')),
  linear('edge', down, stop(0, '#ffe9ba'), stop(0.5, '#c49e5a'), stop(1, '#6b4a24')),
  linear('band', down, stop(0, '#6d4d25'), stop(0.3, '#2a1b10'), stop(1, '#0e0806')),
  linear('ember', down, stop(0, '#ffc08a'), stop(0.5, '#ff6a3d'), stop(1, '#8c2a1a')),
  linear('veil', 'x1="0" y1="0" x2="1" y2="0"', stop(0, '#050304', 0.88), stop(0.5, '#050304', 0)),
  linear('rift', down, stop(0, '#ffd9a8', 0), stop(0.45, '#ff8a52', 0.95), stop(1, '#ff6a3d', 0)),
  radial('glow', stop(0, '#ff7a43', 0.75), stop(0.35, '#c8401f', 0.28), stop(1, '#8c2a1a', 0)),
  radial('dust', stop(0, '#5a1c2c', 0.55), stop(1, '#3a1020', 0)),
  radial('dustB', stop(0, '#6a3a1c', 0.42), stop(1, '#2a140a', 0)),
  radial('dustC', stop(0, '#1d2748', 0.5), stop(1, '#0a0f20', 0)),
  radial(
    'air',
    stop(0.955, '#ff7a43', 0),
    stop(0.968, '#ff8a52', 0.55),
    stop(0.974, '#c8401f', 0.3),
    stop(1, '#8c2a1a', 0),
  ),
  radial(
    'world',
    stop(0.8, '#060405'),
    stop(0.95, '#150b09'),
    stop(0.988, '#4a1e12'),
    stop(0.997, '#d9743f'),
    stop(1, '#ffe0ad'),
  ),
].join('');

const cloud = (id, x, y, rx, ry, turn) =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" transform="rotate(${turn} ${x} ${y})" fill="url(#${id})"/>`;

const left = `<g transform="rotate(-7 1200 600) translate(-26 10)">${blade(1085, 560, 190, 40, -34)}${blade(1185, 560, 275, 46, -18)}${blade(1282, 560, 380, 50, -4)}${band(1030, 1326, 560, 'right')}</g>`;
const right = `<g transform="rotate(9 1480 600) translate(34 26)">${blade(1414, 560, 330, 48, 8)}${blade(1510, 560, 262, 46, 20)}${blade(1608, 560, 185, 40, 36)}${band(1366, 1664, 560, 'left')}</g>`;

const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1920 1080" preserveAspectRatio="xMidYMid slice"><defs>${defs}</defs><rect width="1920" height="1080" fill="#050304"/>${[
  cloud('dust', 1350, 330, 900, 420, -18),
  cloud('dustB', 1500, 640, 760, 330, 14),
  cloud('dustC', 420, 260, 760, 380, 12),
  cloud('dust', 250, 900, 620, 300, -8),
].join(
  '',
)}<g stroke-linecap="round">${stars(620, 1.1, 0.45, '#e6dccb')}${stars(190, 1.8, 0.7, '#fff1d8')}${stars(46, 2.8, 0.9, '#ffffff')}${stars(24, 2.6, 0.9, '#ffb98a')}${stars(18, 2.6, 0.9, '#a9c8ff')}</g><circle cx="1340" cy="2330" r="1640" fill="url(#air)"/><circle cx="1340" cy="2330" r="1590" fill="url(#world)"/><ellipse cx="1345" cy="480" rx="520" ry="470" fill="url(#glow)"/><path fill="url(#rift)" d="M1352 60L1366 330L1354 470L1372 610L1346 860L1330 640L1340 480L1326 330Z"/>${chain(1012, 640, -1, 6)}${chain(1672, 690, 1, 5)}${left}${right}${shards()}<rect width="1920" height="1080" fill="url(#veil)"/></svg>\n`;

mkdirSync(out, { recursive: true });
writeFileSync(`${out}backdrop.svg`, picture);
