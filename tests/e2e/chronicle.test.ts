import { readFile } from 'node:fs/promises';
import { layoutFaults } from './support/layoutFaults';
import { Player } from './support/player';
import { expect, test } from './support/test';

test('the chronicle of a finished game is read, filtered, and leads to its months', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const player = new Player(page);
  const file = new URL('../../scenarios/crossover_2370.json', import.meta.url);
  // Days of its decisions and situations come after the last turn of so short a game.
  const scenario = {
    ...JSON.parse(await readFile(file, 'utf8')),
    turns: 6,
    decisions: [],
    situations: [],
  };
  await player.openTitle();
  await player.drop('six_months.json', new TextEncoder().encode(JSON.stringify(scenario)));
  await page.getByRole('radio', { name: 'Only watch' }).check({ force: true });
  await page.getByRole('textbox', { name: 'Seed' }).fill('directed');
  await page.getByRole('button', { name: 'Begin watching' }).click();
  await page.getByRole('button', { name: 'To the map' }).click();
  await player.waitForMap();
  const director = page.getByRole('switch', { name: /^Director/ });
  await director.click();
  await page.getByLabel('Speed').selectOption({ label: '10 a second' });
  await page.getByRole('button', { name: 'Play', exact: true }).click();

  const verdict = page.getByRole('dialog');
  await expect(verdict).toBeVisible({ timeout: 120_000 });
  await verdict.getByRole('button', { name: 'Read the chronicle' }).click();
  const book = page.locator('.ra-chronicle');
  const stories = book.getByRole('listitem');
  await expect(stories.first()).toBeVisible();
  const all = await stories.count();
  expect(all).toBeGreaterThan(1);

  // Of one power there are no others' stories.
  const own = stories.filter({ has: page.getByRole('img', { name: 'Republic of Bajor' }) });
  const power = page.getByRole('combobox', { name: 'Whose stories' });
  await power.click();
  await power.fill('Republic of Bajor');
  await power.press('Enter');
  await expect.poll(async () => (await own.count()) === (await stories.count())).toBe(true);
  expect(await stories.count()).toBeGreaterThan(0);
  await power.click();
  await power.fill('Of everybody');
  await power.press('Enter');
  await expect(stories).toHaveCount(all);

  const headline = (await stories.first().getByRole('heading').innerText()).trim();
  await stories.first().getByRole('button', { name: headline }).click();
  await expect(book).toBeHidden();
  await expect(page.locator('.ra-headline-what')).toHaveText(headline);

  // What a power is after stands in its panel, with the sum behind it.
  await page.getByRole('button', { name: 'To the end' }).click();
  await player.find('Cardassian Union');
  const { selection } = player;
  await expect(selection.getByRole('heading', { name: 'What it is after' })).toBeVisible();
  await expect(
    selection.getByRole('button', { name: /^Worth \d+ points?$/ }).first(),
  ).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(async () => expect(await layoutFaults(page)).toEqual([])).toPass();
});
