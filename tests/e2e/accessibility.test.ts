import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { Player } from './support/player';
import { expect, test } from './support/test';

/** What axe finds against WCAG 2.2 AA, one line each. (Its types know another Playwright.) */
async function faults(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  // There is no frame in the page, and nobody reads what is right: both would take long to gather.
  const { violations } = await new AxeBuilder({ page: page as never })
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .setLegacyMode()
    .analyze();
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
    await page.getByRole('button', { name: menu }).click();
    await expect(page.getByRole('button', { name: 'Back' })).toBeVisible();
    expect.soft(await faults(page), menu).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

const screens = {
  F1: 'Worlds',
  F2: 'Fleets',
  F3: 'Production',
  F4: 'Research',
  F5: 'Diplomacy',
  F6: 'Council',
  F7: 'Characters',
  F8: 'Ledger',
  F9: 'Databank',
  F10: 'Reports',
  b: 'Battles',
  'Shift+P': 'Peoples',
  'Shift+I': 'Intelligence',
  'Shift+E': 'Decisions',
  'Shift+U': 'Situations',
};

test('the map, the panels and every screen can be read by everybody', async ({ page }) => {
  test.setTimeout(180_000);
  const player = new Player(page);
  await player.begin({ moment: 'Khitomer 2295', power: 'Klingon Empire', seed: 'eyes' });
  expect.soft(await faults(page), 'map').toEqual([]);
  for (const name of ['Fist of Archanis', "Qo'noS"]) {
    await player.choose(name);
    expect.soft(await faults(page), name).toEqual([]);
  }
  for (const [key, screen] of Object.entries(screens)) {
    await page.keyboard.press(key);
    await expect(page.getByRole('region', { name: screen, exact: true }).first()).toBeVisible();
    if (key === 'Shift+I') await sendAgent(page);
    expect.soft(await faults(page), screen).toEqual([]);
    if (key === 'F5') await judgeDiplomacy(page);
    await page.keyboard.press('Escape');
  }
});

/** Somebody who is on the way to a court, with all that can be done there. */
async function sendAgent(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Recruit an agent' }).click();
  const court = 'At the court of the Cardassian Union';
  await page.getByRole('combobox', { name: 'Where to' }).selectOption({ label: court });
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Forge evidence' })).toBeVisible();
}

/** The pages of another power, the deal table, founding talks and congresses. */
async function judgeDiplomacy(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Terran Republic: / }).click();
  for (const tab of ['Opinions', 'Treaties', 'War and peace', 'About']) {
    await page.getByRole('tab', { name: tab }).click();
    expect.soft(await faults(page), tab).toEqual([]);
  }
  await page.getByRole('button', { name: 'List' }).click();
  expect.soft(await faults(page), 'list').toEqual([]);
  await page.getByRole('button', { name: 'Deal table' }).click();
  await page.getByRole('button', { name: 'Add to: You give' }).click();
  await page.getByRole('menuitem', { name: 'Stocks' }).click();
  await expect(page.getByRole('region', { name: 'Their answer' })).toBeVisible();
  expect.soft(await faults(page), 'deal table').toEqual([]);
  await page.getByRole('button', { name: 'Founding talks' }).click();
  await expect(page.getByRole('region', { name: 'What each would answer' })).toBeVisible();
  expect.soft(await faults(page), 'founding talks').toEqual([]);
  await page.getByRole('button', { name: 'Congresses' }).click();
  expect.soft(await faults(page), 'congresses').toEqual([]);
}

test('every part of the Council can be read by everybody', async ({ page }) => {
  test.setTimeout(120_000);
  const player = new Player(page);
  await player.begin({ moment: 'Crossover 2370', power: 'Republic of Bajor', seed: 'chamber' });
  await page.keyboard.press('F6');
  const council = page.getByRole('region', { name: 'Council', exact: true });
  for (const part of ['Agenda', 'Propose', 'Your chair', 'In the field', 'Record', 'Charter']) {
    await council.getByRole('button', { name: part, exact: true }).click();
    expect.soft(await faults(page), part).toEqual([]);
  }
  await council.getByRole('button', { name: 'More of Klingon Empire' }).click();
  expect.soft(await faults(page), 'member').toEqual([]);
  await council.getByRole('button', { name: 'Break away by war' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect.soft(await faults(page), 'leaving').toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Escape');
  await player.endTurns(1);
  await player.outliner.getByRole('button', { name: /^To decide: “Two faces/ }).click();
  const decision = page.getByRole('dialog', { name: 'Two faces from nowhere' });
  await decision.getByRole('button', { name: 'Hand them to the Cardassians' }).click();
  expect.soft(await faults(page), 'decision').toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+E');
  await expect(page.getByRole('article', { name: 'Two faces from nowhere' })).toBeVisible();
  expect.soft(await faults(page), 'decisions').toEqual([]);
});

test('the choice of people, the curtain and the bar of seats can be read by everybody', async ({
  page,
}) => {
  const player = new Player(page);
  await player.openTitle();
  await page.getByRole('button', { name: 'Sandbox' }).click();
  await page.getByRole('slider', { name: 'Systems' }).fill('40');
  await page.getByRole('button', { name: 'Another person at this page' }).click();
  expect.soft(await faults(page), 'people').toEqual([]);
  await page.getByRole('button', { name: 'Begin with 2 people' }).click();
  const sit = page.getByRole('button', { name: 'Take the seat', exact: true });
  await expect(sit).toBeVisible({ timeout: 60_000 });
  // The name is read out, and no button waits for the next press of Enter.
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect.soft(await faults(page), 'curtain').toEqual([]);
  await sit.click();
  await page.getByRole('button', { name: 'To the map' }).click();
  await player.waitForMap();
  expect.soft(await faults(page), 'seats').toEqual([]);
});
