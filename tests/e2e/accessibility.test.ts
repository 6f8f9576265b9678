import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { Player } from './support/player';
import { expect, test } from './support/test';

/** What axe finds against WCAG 2.2 AA, one line each. (Its types know another Playwright.) */
async function faults(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await new AxeBuilder({ page: page as never }).withTags(tags).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

const menus = ['New campaign', 'Load', 'Replays', 'Sandbox', 'Databank', 'Settings'];

test('title and menus can be read by everybody', async ({ page }) => {
  const player = new Player(page);
  await player.openTitle();
  expect.soft(await faults(page), 'title').toEqual([]);
  for (const menu of menus) {
    await player.openTitle();
    await page.getByRole('button', { name: menu }).click();
    await expect(page.getByRole('button', { name: 'Back' })).toBeVisible();
    expect.soft(await faults(page), menu).toEqual([]);
  }
});

const screens = [
  'Worlds',
  'Fleets',
  'Production',
  'Research',
  'Diplomacy',
  'Characters',
  'Ledger',
  'Databank',
  'Reports',
  'Battles',
];

test('the map, the panels and every screen can be read by everybody', async ({ page }) => {
  test.setTimeout(180_000);
  const player = new Player(page);
  await player.begin({ moment: 'Khitomer 2295', power: 'Klingon Empire', seed: 'eyes' });
  expect.soft(await faults(page), 'map').toEqual([]);
  for (const name of ['Fist of Archanis', "Qo'noS"]) {
    await player.choose(name);
    expect.soft(await faults(page), name).toEqual([]);
  }
  for (const [index, screen] of screens.entries()) {
    await page.keyboard.press(`F${index + 1}`);
    await expect(page.getByRole('region', { name: screen, exact: true }).first()).toBeVisible();
    expect.soft(await faults(page), screen).toEqual([]);
    await page.keyboard.press('Escape');
  }
});
