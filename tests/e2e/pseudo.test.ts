import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { pseudoText } from '../../src/text/pseudo';
import { atLength } from './support/atLength';
import { faultsOnTheWay, type Place, type Size } from './support/faultWalk';
import { Player } from './support/player';
import { properNames } from './support/properNames';
import { expect, test } from './support/test';

const standard = { width: 1440, height: 900 };
const smallest = { width: 1024, height: 640 };
/** The tightest shows most; in all windows: `npm run test:long`. */
const sizes: readonly Size[] = atLength
  ? [smallest, standard, { width: 1280, height: 720 }, { width: 1920, height: 1080 }]
  : [smallest];

const names = ['Klingon Empire', 'Republic of Bajor', 'Anna', 'Bertram'];
const said = (english: string) => pseudoText(english, new Set(names));

/** What shows another part of a panel or a screen. */
const parts = '.ra-segments button, [role="tab"]';

/** A person whose settings hold the pseudo-language, as a development server offers it. */
async function speaker(page: Page): Promise<Player> {
  const state = {
    textScale: 100,
    reducedMotion: true,
    muted: true,
    language: 'en-XA',
    decisionsOpen: false,
  };
  await page.addInitScript(
    (kept) => {
      localStorage.setItem('regents-accord-settings', JSON.stringify(kept));
    },
    { state, version: 1 },
  );
  return new Player(page, said);
}

/** Ways to places that keys and menus open and Escape closes. */
function ways({ page }: Player) {
  const closedBy = (selector: string) => async () => {
    // What is still opening lets the first press pass.
    await expect(async () => {
      await page.keyboard.press('Escape');
      await expect(page.locator(selector)).toBeHidden({ timeout: 1_000 });
    }).toPass();
  };
  const opens = (selector: string, name: string, open: () => Promise<unknown>): Place => ({
    name,
    go: async () => {
      await open();
      await expect(page.locator(selector)).toBeVisible();
    },
    leave: closedBy(selector),
  });
  const dialog = '[role="dialog"]';
  const byKey = (name: string, key: string) => opens(dialog, name, () => page.keyboard.press(key));
  const byMenu = (english: string) =>
    opens(dialog, english, async () => {
      await page.getByRole('button', { name: said('Menu') }).click();
      await page.getByRole('menuitem', { name: said(english) }).click();
    });
  const screen = (key: string): Place => ({
    ...opens('.ra-screenframe-head', key, () => page.keyboard.press(key)),
    parts: page.locator('.ra-screen').locator(parts),
  });
  return { opens, byKey, byMenu, screen, dialog };
}

test('what is not translated, cut or covered is found', async ({ page }) => {
  const player = await speaker(page);
  const known = await properNames();
  await player.openTitle();
  await page.locator('.ra-title-note').evaluate((note) => {
    const add = (to: Element, name: 'p' | 'span', text: string, style: string) => {
      const element = document.createElement(name);
      element.textContent = text;
      element.style.cssText = style;
      to.append(element);
      return element;
    };
    note.textContent = '';
    add(note, 'p', '12', '').title = 'Plain hint';
    add(note, 'p', 'Plain words of Bajor', '');
    add(note, 'p', 'Bajor or Vulcan', 'width: 3rem; overflow: hidden; white-space: nowrap');
    const under = add(note, 'p', 'Vulcan', 'position: relative');
    add(under, 'span', 'Earth', 'position: absolute; left: 0');
  });
  expect(await faultsOnTheWay(page, [standard], known, [{ name: 'title' }])).toEqual([
    'title, 1440×900: not translated: Plain hint',
    'title, 1440×900: not translated: Plain words of Bajor',
    'title, 1440×900: not translated: Bajor or Vulcan',
    expect.stringContaining('"Bajor or Vulcan" is cut'),
    expect.stringContaining('"Vulcan" lies over "Earth"'),
  ]);
});

test('a language chosen in the settings is spoken at once, and kept', async ({ page }) => {
  await page.goto('.');
  const kept = { state: { language: 'en-XA' }, version: 1 };
  await page.evaluate((value) => {
    localStorage.setItem('regents-accord-settings', JSON.stringify(value));
  }, kept);
  await page.reload();
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', 'en-XA');
  await page.getByRole('button', { name: said('Settings') }).click();
  const language = page.getByLabel(said('Language'));
  await language.selectOption({ label: 'English' });
  await expect(page.getByRole('heading', { name: 'As you like it' })).toBeVisible();
  await expect(html).toHaveAttribute('lang', 'en');
  // Who plays is offered what is made for players.
  await expect(page.getByLabel('Language').locator('option')).toHaveText(['English']);
  await page.reload();
  await expect(page.getByRole('button', { name: 'New campaign' })).toBeVisible();
});

test('the menus, the map, its panels and dialogs can be in another language', async ({ page }) => {
  test.setTimeout(240_000);
  const player = await speaker(page);
  const known = await properNames();
  const { selection } = player;
  const { opens, byKey, byMenu, dialog } = ways(player);
  const inMenu = (english: string): Place => ({
    name: english,
    go: async () => {
      await page.getByRole('button', { name: said(english) }).click();
      await expect(page.getByRole('button', { name: said('Back') })).toBeVisible();
    },
    leave: async () => {
      await page.keyboard.press('Escape');
      await expect(page.locator('.ra-title')).toBeVisible();
    },
  });
  await player.openTitle();
  const inMenus = await faultsOnTheWay(page, sizes, known, [
    { name: 'title' },
    inMenu('New campaign'),
    inMenu('Load'),
    inMenu('Sandbox'),
    { ...inMenu('Databank'), likes: page.locator('.ra-databank-kinds button') },
    inMenu('Settings'),
  ]);
  expect.soft(inMenus).toEqual([]);

  await player.begin({ moment: 'Khitomer 2295', power: 'Klingon Empire', seed: 'pseudo' });
  const found = (name: string): Place => ({
    name,
    go: () => player.find(name),
    parts: selection.locator(parts),
  });
  const onTheMap = await faultsOnTheWay(page, sizes, known, [
    {
      name: 'map',
      go: async () => {
        if (await selection.getByRole('heading').first().isVisible())
          await page.keyboard.press('Escape');
      },
    },
    found('Donatu'),
    found("Qo'noS"),
    found('Republic of Bajor'),
    found('Fist of Archanis'),
    byKey('split', 'f'),
    byKey('transfer', 'g'),
    byKey('rename', 'Shift+R'),
    byKey('scrap', 'z'),
    byKey('help', 'Shift+?'),
    byKey('search', 'Control+k'),
    byKey('save', 'Control+s'),
    { ...byKey('advisor', 'v'), parts: page.locator(dialog).getByRole('tab') },
    opens('[role="menu"]', 'menu', () => page.getByRole('button', { name: said('Menu') }).click()),
    byMenu('Aims'),
    byMenu('Leave the game'),
    byMenu('Load'),
  ]);
  expect(onTheMap).toEqual([]);
});

test('every screen can be in another language', async ({ page }) => {
  test.setTimeout(240_000);
  const player = await speaker(page);
  const known = await properNames();
  const { screen } = ways(player);
  const shown = page.locator('.ra-screen');
  await player.begin({ moment: 'Crossover 2370', power: 'Republic of Bajor', seed: 'pseudo' });
  // A month, so that there is something to report.
  await page.keyboard.press('Shift+Enter');
  await expect(page.getByText(said('turn 2 of 120'))).toBeVisible({ timeout: 60_000 });
  const decision = page.locator('.ra-decision');
  // Some tell how many wait behind them.
  const part = (english: string) =>
    shown.getByRole('button', { name: new RegExp(`^${said(english).slice(0, -1)}(»| \\(\\d)`) });
  const partOf = (key: string, english: string): Place => ({
    ...screen(key),
    name: `${key} ${english}`,
    go: async () => {
      await screen(key).go?.();
      await part(english).click();
    },
  });
  const { parts: _, ...proposing } = partOf('F6', 'Propose');
  const faults = await faultsOnTheWay(page, sizes, known, [
    {
      name: 'decision',
      go: async () => {
        await page.keyboard.press('Shift+E');
        await part('Answer').first().click();
      },
      // The screen it was opened from may stand behind it.
      leave: () =>
        expect(async () => {
          await page.keyboard.press('Escape');
          await expect(decision.or(page.locator('.ra-screenframe-head'))).toHaveCount(0, {
            timeout: 1_000,
          });
        }).toPass(),
    },
    screen('Shift+E'),
    screen('Shift+U'),
    ...['F1', 'F2', 'F3', 'F4'].map(screen),
    {
      ...partOf('F5', 'List'),
      go: async () => {
        await screen('F5').go?.();
        await part('Relations').click();
        await part('List').click();
        await shown.getByRole('row', { name: 'Klingon Empire' }).click();
      },
      parts: shown.getByRole('tab'),
    },
    {
      ...partOf('F5', 'Deal table'),
      go: async () => {
        await screen('F5').go?.();
        await part('Deal table').click();
        await part('Add to: You give').click();
        await page.getByRole('menuitem', { name: said('Stocks'), exact: true }).click();
      },
    },
    { ...proposing, list: shown.locator('.ra-propose-form select').first() },
    ...['F6', 'F7', 'F8', 'F9', 'F10', 'b'].map(screen),
  ]);
  expect(faults).toEqual([]);
});

test('files, a shared page, the verdict and the theatre can be in another language', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const player = await speaker(page);
  const example = new URL('../../docs/examples/three_stars.json', import.meta.url);
  const scenario = { ...JSON.parse(await readFile(example, 'utf8')), turns: 1 };
  const known = await properNames(scenario, { names: ['Anna', 'Bertram'] });
  const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  const look = (name: string) => faultsOnTheWay(page, sizes, known, [{ name }]);
  const faults: string[] = [];
  await player.openTitle();
  await player.drop('broken.json', bytes({ ...scenario, turns: 'many', map: { systems: [] } }));
  await expect(page.getByRole('alert')).toBeVisible();
  faults.push(...(await look('a broken file')));
  await player.openTitle();
  await player.drop('three_stars.json', bytes(scenario));
  await expect(page.getByRole('heading', { name: 'Three stars' })).toBeVisible();
  faults.push(...(await look('a file')));
  await page.getByRole('button', { name: said('Another person at this page') }).click();
  await page.getByRole('textbox', { name: said('Name of person 1') }).fill('Anna');
  await page.getByRole('textbox', { name: said('Name of person 2') }).fill('Bertram');
  faults.push(...(await look('people')));
  await page.getByRole('button', { name: said('Begin with 2 people') }).click();
  const onward = page.getByRole('button', { name: said('To the map') });
  for (const person of ['Anna', 'Bertram']) {
    const sit = page.getByRole('button', { name: said(`I am ${person}`) });
    await expect(sit).toBeVisible({ timeout: 60_000 });
    faults.push(...(await look('the curtain')));
    await page.getByRole('button', { name: said(`Let the computer play: ${person}`) }).click();
    faults.push(...(await look('handing over')));
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await sit.click();
    await expect(onward).toBeVisible();
    faults.push(...(await look('briefing')));
    await onward.click();
    await player.waitForMap();
    faults.push(...(await look('a shared map')));
    await page.keyboard.press('Shift+Enter');
  }
  const end = page.getByRole('button', { name: said('See how it ended: Anna') });
  await expect(end).toBeVisible({ timeout: 60_000 });
  faults.push(...(await look('the curtain at the end')));
  await end.click();
  const watch = page.getByRole('button', { name: said('Watch the game again') });
  await expect(watch).toBeVisible({ timeout: 60_000 });
  faults.push(...(await look('the verdict')));
  await watch.click();
  await expect(page.locator('.ra-replay')).toBeVisible();
  faults.push(...(await look('the theatre')));
  // Another language in the middle of it: everything is drawn anew, the map too.
  await page.getByRole('button', { name: said('Menu') }).click();
  await page.getByRole('menuitem', { name: said('Settings') }).click();
  await page.getByLabel(said('Language')).selectOption({ label: 'English' });
  await page.getByRole('button', { name: 'Back' }).click();
  await new Player(page).waitForMap();
  expect(faults).toEqual([]);
});
