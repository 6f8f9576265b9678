/**
 * `npm run bench:browser`: what the game costs a browser. A table for people, one line of JSON
 * with `--json`. Times are medians; script sizes are compressed as a server would.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { buildIfChanged } from '../build/buildAll.mjs';
import { dist, root } from '../paths.mjs';
import { serve } from '../serve/serve.mjs';
import { calmContext, chromiumArguments, ensureChromium } from './browser.mjs';

const repeats = 5;
const patience = 180_000;
/** Frames until the engine has compiled what it draws with. */
const warm = 30;
/** The theatre of 2295 repeated, and fleets over all. */
const crowd = { tiles: 8, fleets: 3000 };
/** Places of the map that the pointer is moved to, in a grid over its middle. */
const stops = { columns: 12, rows: 8 };

/** @typedef {import('playwright').Page} Page */
/** @typedef {{ item: string, value: number, unit: string, note?: string }} Row */

await buildIfChanged();
const executablePath = await ensureChromium();
if (executablePath === undefined) throw new Error('No browser to measure in.');
const browser = await chromium.launch({ executablePath, args: chromiumArguments });
/** @type {Row[]} */
const rows = [];
try {
  await measureGame();
  await measureMap();
} finally {
  await browser.close();
}
print();

/** Time to the menu, to the first turn, weight of the script, blocks while a turn resolves. */
async function measureGame() {
  const { address, close } = await serve(dist, { port: 4431, tries: 20 });
  /** @type {Record<'menu' | 'map' | 'hover' | 'block' | 'turn', number[]>} */
  const times = { menu: [], map: [], hover: [], block: [], turn: [] };
  let script = 0;
  for (let run = 0; run < repeats; run += 1) {
    const page = await open({ width: 1280, height: 720 });
    script = await toMenu(page, address, times.menu);
    await toFirstTurn(page, times.map);
    await hover(page, times.hover);
    await resolveTurn(page, times);
    await page.context().close();
  }
  close();
  add('time to a usable menu', median(times.menu), 'ms');
  add('compressed script before the menu', script / 1000, 'kB');
  add('from choosing a power to the first playable turn', median(times.map), 'ms');
  add('script of a move of the pointer over the map', median(times.hover), 'ms', '2295, turn 1');
  add('end of turn, click to shown', median(times.turn), 'ms', '2295, turn 1');
  add('longest block of the main thread while a turn resolves', median(times.block), 'ms');
}

/**
 * @param {Page} page
 * @param {string} address
 * @param {number[]} times
 * @returns {Promise<number>} bytes of compressed script
 */
async function toMenu(page, address, times) {
  const started = performance.now();
  await page.goto(address);
  await page.getByRole('button', { name: 'New campaign' }).waitFor();
  times.push(performance.now() - started);
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1) ?? ''),
  );
  const assets = join(dist, 'assets');
  return readdirSync(assets)
    .filter((file) => file.endsWith('.js') && loaded.includes(file))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(assets, file))).length, 0);
}

/**
 * @param {Page} page
 * @param {number[]} times
 */
async function toFirstTurn(page, times) {
  await page.getByRole('button', { name: 'New campaign' }).click();
  await page.getByRole('textbox', { name: 'Seed' }).fill('bench');
  const started = performance.now();
  await page.getByRole('button', { name: /^Begin as/ }).click();
  await page.getByRole('button', { name: 'To the map' }).click();
  await page.locator('.ra-map canvas').waitFor();
  times.push(performance.now() - started);
  await page.waitForTimeout(1500);
}

/**
 * Moves the pointer all over the map, over systems, fleets and lanes.
 *
 * @param {Page} page
 * @param {number[]} times
 */
async function hover(page, times) {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const script = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
  };
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
  const before = await script();
  for (let row = 0; row < stops.rows; row += 1) {
    for (let column = 0; column < stops.columns; column += 1) {
      const x = width * (0.25 + (0.5 * column) / stops.columns);
      const y = height * (0.2 + (0.6 * row) / stops.rows);
      await page.mouse.move(x, y);
      await page.evaluate('new Promise(requestAnimationFrame)');
    }
  }
  times.push(((await script()) - before) / (stops.rows * stops.columns));
}

/**
 * @param {Page} page
 * @param {{ block: number[], turn: number[] }} times
 */
async function resolveTurn(page, times) {
  const before = await page.locator('.ra-date').innerText();
  await page.evaluate(() => {
    const seen = { longest: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
  });
  const started = performance.now();
  await page.keyboard.press('Shift+Enter');
  await page.waitForFunction(
    (text) => /** @type {HTMLElement} */ (document.querySelector('.ra-date')).innerText !== text,
    before,
  );
  times.turn.push(performance.now() - started);
  await page.waitForTimeout(1000);
  const longest = await page.evaluate('window.seen.longest');
  times.block.push(/** @type {number} */ (longest));
}

/** Script time of the map's frames while it is panned over a crowded galaxy. */
async function measureMap() {
  const server = await createServer({
    configFile: join(root, 'scripts/art/preview/vite.config.mjs'),
    logLevel: 'error',
    server: { port: 4451, host: '127.0.0.1' },
  });
  await server.listen();
  const page = await open({ width: 1280, height: 720 });
  const [origin] = server.resolvedUrls?.local ?? [];
  await page.goto(
    `${origin}map/index.html?tiles=${crowd.tiles}&fleets=${crowd.fleets / crowd.tiles}&still=1`,
  );
  await page.waitForFunction('window.preview !== undefined');
  await page.waitForTimeout(2000);
  for (const key of ['KeyD', 'KeyS', 'KeyA', 'KeyW']) {
    await page.keyboard.down(key);
    await page.waitForTimeout(7000);
    await page.keyboard.up(key);
  }
  const found = /** @type {{ scriptMs: number[], systems: number }} */ (
    await page.evaluate(`({
      scriptMs: window.preview.handle.statistics().scriptMs.slice(${warm}),
      systems: Object.keys(window.preview.stores.game.getState().view.chart.systems).length,
    })`)
  );
  await page.context().close();
  await server.close();
  const note = `${found.systems} systems, ${crowd.fleets} fleets, ${found.scriptMs.length} frames`;
  add('map script per frame, panning', median(found.scriptMs), 'ms', note);
  add('map script per frame, panning, 95th percentile', percentile(found.scriptMs, 95), 'ms', note);
}

/** @param {{ width: number, height: number }} viewport */
async function open(viewport) {
  const context = await calmContext(browser, viewport);
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  return page;
}

/**
 * @param {string} item
 * @param {number} value
 * @param {string} unit
 * @param {string} [note]
 */
function add(item, value, unit, note) {
  rows.push({ item, value: Math.round(value * 100) / 100, unit, ...(note ? { note } : {}) });
}

/** @param {readonly number[]} values */
function median(values) {
  return percentile(values, 50);
}

/**
 * @param {readonly number[]} values
 * @param {number} share 0 to 100
 */
function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))] ?? 0;
}

function print() {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`;
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify({ machine, repeats, rows }));
    return;
  }
  console.log(`${machine}, median of ${repeats} runs\n`);
  for (const { item, value, unit, note } of rows) {
    console.log(`${item.padEnd(56)} ${String(value).padStart(9)} ${unit}  ${note ?? ''}`);
  }
}
