import type { Locator, Page } from 'playwright/test';
import { Council } from './support/council';
import { layoutFaults } from './support/layoutFaults';
import { Player } from './support/player';
import { expect, test } from './support/test';

/** The list that is open below a field that is typed into. */
const listOf = (page: Page): Locator => page.getByRole('listbox');

test('places and fleets are typed for, by keys alone and with the largest text', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const player = new Player(page);
  await player.begin({ moment: 'Crossover 2370', power: 'Republic of Bajor', seed: 'choices' });
  await page.setViewportSize({ width: 1024, height: 640 });
  await page.evaluate(() => document.documentElement.style.setProperty('--text-scale', '2'));
  const council = new Council(page);
  await council.open('Propose');
  await council.choose('Kind of motion', 'Joint operation');

  const target = council.screen.getByRole('combobox', { name: 'Target', exact: true });
  await target.focus();
  await page.keyboard.type('e');
  await expect(listOf(page).getByRole('option').first()).toContainText('light years');
  expect(await layoutFaults(page)).toEqual([]);

  // Escape leaves the list, not the screen; what was chosen stays.
  const before = await listOf(page).getByRole('option').count();
  await page.keyboard.press('Escape');
  await expect(listOf(page)).toBeHidden();
  await expect(council.screen).toBeVisible();

  await target.fill('');
  await page.keyboard.press('ArrowDown');
  const all = listOf(page).getByRole('option');
  await expect.poll(() => all.count()).toBeGreaterThan(before);
  const wanted = (await all.nth(2).locator('span').innerText()).trim();
  await target.fill('');
  await page.keyboard.type(wanted.toLowerCase());
  await page.keyboard.press('Enter');
  await expect(target).toHaveValue(wanted);
  await expect(listOf(page)).toBeHidden();
});
