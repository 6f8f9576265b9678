/**
 * `npm run screenshots`: plays a little of both campaigns in a browser and photographs what a
 * player sees, at two sizes of screen, into docs/screenshots.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { buildIfChanged } from '../build/buildAll.mjs';
import { calmContext, chromiumArguments, ensureChromium } from '../check/browser.mjs';
import { dist, root } from '../paths.mjs';
import { serve } from '../serve/serve.mjs';

const folder = join(root, 'docs/screenshots');
const sizes = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];
const patience = 120_000;

/** @typedef {import('playwright').Page} Page */
/** @typedef {(name: string) => Promise<void>} Shoot */

await buildIfChanged();
mkdirSync(folder, { recursive: true });
const executablePath = await ensureChromium();
if (executablePath === undefined) throw new Error('No browser to take pictures with.');
const { address, close } = await serve(dist, { port: 4411, tries: 20 });
const browser = await chromium.launch({ executablePath, args: chromiumArguments });
try {
  for (const viewport of sizes) await photograph(viewport);
} finally {
  await browser.close();
  close();
}

/** @param {{ width: number, height: number }} viewport */
async function photograph(viewport) {
  const context = await calmContext(browser, viewport);
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  /** @type {Shoot} */
  const shoot = async (name) => {
    await page.mouse.move(0, viewport.height - 1);
    await page.waitForTimeout(800);
    const path = join(folder, `${name}-${viewport.width}.png`);
    await page.screenshot({ path, timeout: patience });
    console.log(path);
  };
  await page.goto(address);
  await page.getByRole('button', { name: 'New campaign' }).waitFor();
  await shoot('title');
  await begin(page, shoot);
  await diplomacy(page, shoot);
  await war(page, shoot);
  await replay(page, shoot);
  await council(page, shoot);
  await curtain(page, shoot);
  await context.close();
}

/**
 * @param {Page} page
 * @param {Shoot} shoot
 */
async function begin(page, shoot) {
  await page.getByRole('button', { name: 'New campaign' }).click();
  await page.getByRole('textbox', { name: 'Seed' }).fill('screenshots');
  await shoot('campaign');
  await page.getByRole('button', { name: 'Begin as Klingon Empire' }).click();
  await page.getByRole('button', { name: 'To the map' }).waitFor();
  await shoot('briefing');
  await page.getByRole('button', { name: 'To the map' }).click();
  await page.locator('.ra-map canvas').waitFor();
  await page.waitForTimeout(2000);
  await zoom(page, 5);
  await shoot('map-far');
  await zoom(page, -4);
  await shoot('map-middle');
}

/**
 * Looks at the powers, lays out a deal and an alliance, and ends what peace there was.
 * @param {Page} page
 * @param {Shoot} shoot
 */
async function diplomacy(page, shoot) {
  await page.keyboard.press('F5');
  await page.getByRole('button', { name: /^Terran Republic: / }).click();
  await shoot('diplomacy');
  await page.getByRole('button', { name: 'Founding talks' }).click();
  await shoot('founding');
  await page.getByRole('button', { name: 'Deal table' }).click();
  await page.getByRole('group', { name: 'With whom' }).getByText('Cardassian Union').click();
  await page.getByRole('button', { name: 'Add to: You give' }).click();
  await page.getByRole('menuitem', { name: 'Stocks' }).click();
  await page.getByRole('button', { name: 'Add to: You get' }).click();
  await page.getByRole('menuitem', { name: 'Treaty' }).click();
  await shoot('deal');
  await page.getByRole('button', { name: 'Relations' }).click();
  await page.getByRole('button', { name: /^Terran Republic: / }).click();
  await page.getByRole('tab', { name: 'War and peace' }).click();
  await page.getByRole('button', { name: 'Declare war…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Declare war' }).click();
  await page.keyboard.press('Escape');
}

/**
 * @param {Page} page
 * @param {Shoot} shoot
 */
async function war(page, shoot) {
  await page.getByRole('button', { name: /^Fist of Archanis/ }).click();
  await shoot('fleet');
  await find(page, 'Donatu');
  await shoot('system');
  await page.getByRole('button', { name: 'Invade' }).click();
  await endTurn(page);
  await find(page, 'K-7');
  const strike = page.getByRole('button', { name: 'Invade' });
  if (await strike.isVisible()) await strike.click();
  await endTurn(page);
  await page.keyboard.press('b');
  const field = page.getByRole('region', { name: 'Battles' });
  for (let shot = 0; shot < 4; shot += 1) {
    await field.getByRole('slider').press('ArrowRight');
  }
  await shoot('battle');
  await page.keyboard.press('F4');
  await shoot('research');
  await page.keyboard.press('Escape');
  await find(page, "Qo'noS");
  await zoom(page, -4);
  await shoot('map-near');
}

/**
 * @param {Page} page
 * @param {Shoot} shoot
 */
async function replay(page, shoot) {
  for (let turns = 0; turns < 4; turns += 1) await endTurn(page);
  await page.reload();
  await page.getByRole('button', { name: 'Replays' }).click();
  await page.getByRole('button', { name: 'Watch' }).first().click();
  await page.locator('.ra-map canvas').waitFor();
  await page.getByRole('button', { name: 'To the end' }).click();
  await page.waitForTimeout(3000);
  await shoot('replay');
}

/**
 * Sits in the Council of 2370 as Cardassia and draws up a motion.
 * @param {Page} page
 * @param {Shoot} shoot
 */
async function council(page, shoot) {
  await page.goto(address);
  await page.getByRole('button', { name: 'New campaign' }).click();
  await page.getByRole('radio', { name: 'Crossover 2370' }).check({ force: true });
  await page.getByRole('radio', { name: 'Cardassian Union' }).check({ force: true });
  await page.getByRole('textbox', { name: 'Seed' }).fill('screenshots');
  await page.getByRole('button', { name: 'Begin as Cardassian Union' }).click();
  await page.getByRole('button', { name: 'To the map' }).click();
  await page.locator('.ra-map canvas').waitFor();
  await page.keyboard.press('F6');
  const screen = page.getByRole('region', { name: 'Council', exact: true });
  await screen.getByRole('button', { name: 'Propose', exact: true }).click();
  await screen
    .getByRole('combobox', { name: 'Kind of motion' })
    .selectOption({ label: 'Election to an office' });
  await shoot('council');
}

/**
 * @param {Page} page
 * @param {string} name
 */
async function find(page, name) {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search' }).fill(name);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForTimeout(500);
}

/** @param {Page} page */
async function endTurn(page) {
  const button = page.locator('.ra-end-turn:not([aria-disabled="true"])');
  await button.waitFor();
  const before = await page.locator('.ra-date').innerText();
  await page.keyboard.press('Shift+Enter');
  await page.waitForFunction(
    (text) => /** @type {HTMLElement} */ (document.querySelector('.ra-date')).innerText !== text,
    before,
  );
  await button.waitFor();
}

/**
 * Turns the wheel over the middle of the map: positive notches lead away.
 * @param {Page} page
 * @param {number} notches
 */
async function zoom(page, notches) {
  const { width, height } = /** @type {{ width: number, height: number }} */ (page.viewportSize());
  await page.mouse.move(width / 2, height / 2);
  for (let turned = 0; turned < Math.abs(notches); turned += 1) {
    await page.mouse.wheel(0, 120 * Math.sign(notches));
    await page.waitForTimeout(150);
  }
}

/**
 * Two people at one page.
 * @param {Page} page
 * @param {Shoot} shoot
 */
async function curtain(page, shoot) {
  await page.goto(address);
  await page.getByRole('button', { name: 'New campaign' }).click();
  await page.getByRole('radio', { name: 'Khitomer 2295' }).check({ force: true });
  await page.getByRole('radio', { name: 'Klingon Empire' }).check({ force: true });
  await page.getByRole('button', { name: 'Another person at this page' }).click();
  await page.getByRole('textbox', { name: 'Name of person 1' }).fill('Anna');
  await page.getByRole('textbox', { name: 'Name of person 2' }).fill('Bertram');
  const power = page.getByRole('combobox', { name: 'Power of person 2' });
  await power.selectOption({ label: 'Romulan Star Empire' });
  await shoot('people');
  await page.getByRole('button', { name: 'Begin with 2 people' }).click();
  await page.getByRole('button', { name: 'I am Anna' }).click();
  await page.getByRole('button', { name: 'To the map' }).click();
  await page.getByRole('main', { name: 'Galaxy map' }).locator('canvas').first().waitFor();
  await page.keyboard.press('Shift+Enter');
  await page.getByRole('button', { name: 'I am Bertram' }).waitFor();
  await shoot('curtain');
}
