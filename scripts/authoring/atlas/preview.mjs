// Draws a chart as SVG, to look at what the lane finder did.
// Run: node scripts/authoring/atlas/preview.mjs <scenarios/…json> <year> <out.svg>
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const COLOURS = {
  terran: '#e0b020',
  klingon: '#c92a2a',
  cardassian: '#b5893b',
  bajor: '#ff9a3c',
  romulan: '#2e9d5f',
  rebellion: '#ff5fff',
  gorn: '#8fae3f',
  tholian: '#d13c7a',
  breen: '#6f8fa0',
  ferengi: '#c98a1b',
  orion: '#3fa36b',
};
const NEUTRAL = '#8a93a6';
const MARGIN = 120;

const [, , chartPath, year, outPath] = process.argv;
const atlasPath = fileURLToPath(new URL('../../../scenarios/atlas.json', import.meta.url));
const atlas = new Map(
  JSON.parse(readFileSync(atlasPath, 'utf8')).systems.map((system) => [system.id, system]),
);
const { map, ...chart } = JSON.parse(readFileSync(chartPath, 'utf8'));
writeFileSync(outPath, drawChart(map ?? chart));

function drawChart({ systems, lanes }) {
  const xs = systems.map(({ x }) => x);
  const ys = systems.map(({ y }) => -y);
  const left = Math.min(...xs) - MARGIN;
  const top = Math.min(...ys) - MARGIN;
  const width = Math.max(...xs) + 2 * MARGIN - left;
  const height = Math.max(...ys) + MARGIN - top;
  const at = new Map(systems.map((system) => [system.id, system]));
  const lines = lanes.map(([a, b]) => drawLane(at.get(a), at.get(b)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}"`,
    ` width="1600" font-family="DejaVu Sans" font-size="34">`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="#0a0e18"/>`,
    ...lines,
    ...systems.map(drawSystem),
    '</svg>',
  ].join('\n');
}

function colourOf({ id }) {
  return COLOURS[atlas.get(id).owners[year]] ?? NEUTRAL;
}

function drawLane(a, b) {
  const stroke = colourOf(a) === colourOf(b) ? colourOf(a) : '#e8ecf5';
  return `<line x1="${a.x}" y1="${-a.y}" x2="${b.x}" y2="${-b.y}" stroke="${stroke}" stroke-width="5" opacity="0.7"/>`;
}

function drawSystem(system) {
  const { name, importance } = atlas.get(system.id);
  const fill = colourOf(system);
  const [x, y] = [system.x, -system.y];
  return `<circle cx="${x}" cy="${y}" r="${8 + 3 * importance}" fill="${fill}"/><text x="${x + 24}" y="${y + 12}" fill="#dfe6f2">${name}</text>`;
}
