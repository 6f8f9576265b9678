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
  await council.choose('Kind of motion', 'Tribute');

  const from = council.screen.getByRole('combobox', { name: 'From whom', exact: true });
  await from.focus();
  await page.keyboard.press('ArrowDown');
  await expect(listOf(page).getByRole('option').first()).toContainText(/\d worlds?/);
  expect(await layoutFaults(page)).toEqual([]);

  // Escape leaves the list, not the screen; what was chosen stays.
  const before = await from.inputValue();
  await page.keyboard.press('Escape');
  await expect(listOf(page)).toBeHidden();
  await expect(council.screen).toBeVisible();
  await expect(from).toHaveValue(before);

  await from.fill('');
  await page.keyboard.type('bajor');
  await page.keyboard.press('Enter');
  await expect(from).toHaveValue('Republic of Bajor');
  await expect(listOf(page)).toBeHidden();
});
