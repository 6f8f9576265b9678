import { readFile } from 'node:fs/promises';
import { Player } from './support/player';
import { expect, test } from './support/test';

const example = new URL('../../docs/examples/three_stars.json', import.meta.url);

test('a scenario that has texts in the language that is spoken is told in it', async ({ page }) => {
  const scenario = JSON.parse(String(await readFile(example)));
  scenario.language = 'fr';
  scenario.texts = {
    en: {
      title: 'Told otherwise',
      briefing: ['One paragraph, told otherwise.'],
      systems: { ford: 'Otherford' },
      factions: { talon: { name: 'House of Otherwise', situation: 'Not as it was.' } },
    },
  };
  const player = new Player(page);
  await player.openTitle();
  await player.drop('told.json', Buffer.from(JSON.stringify(scenario)));
  await expect(page.getByRole('heading', { name: 'Told otherwise' })).toBeVisible();
  await page.getByRole('radio', { name: /Otherwise/ }).check({ force: true });
  await expect(page.getByText('Not as it was.')).toBeVisible();
  await page.getByRole('button', { name: /^Begin as .*Otherwise/ }).click();
  await expect(page.getByText('One paragraph, told otherwise.')).toBeVisible();
  await expect(page.getByRole('heading', { name: /House of Otherwise/ })).toBeVisible();
  await page.getByRole('button', { name: 'To the map' }).click();
  await player.waitForMap();
  await player.endTurns(1);
});

test('a scenario that is dropped begins with the power and the rules that were chosen', async ({
  page,
}) => {
  const player = new Player(page);
  await player.openTitle();
  await player.drop('three_stars.json', await readFile(example));
  await expect(page.getByRole('heading', { name: 'Three stars' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy link' })).toHaveCount(0);
  // Each in the colour of its people.
  const emblems = page.locator('.ra-power-emblem:not(:has(.ra-icon))');
  await expect(emblems.nth(0)).toHaveCSS('color', 'rgb(120, 169, 255)');
  await expect(emblems.nth(1)).toHaveCSS('color', 'rgb(236, 44, 36)');
  await page.getByRole('radio', { name: /Talon/ }).check({ force: true });
  await page.getByRole('textbox', { name: 'Seed' }).fill('dropped');
  await page.getByLabel('Computer players', { exact: true }).selectOption('hard');
  await page.getByRole('button', { name: /^Begin as .*Talon/ }).click();
  await expect(page.getByRole('heading', { name: /Talon/ })).toBeVisible();
  await page.getByRole('button', { name: 'To the map' }).click();
  await player.waitForMap();
  expect(await player.turn()).toBe(1);
  await player.endTurns(1);
});
