import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { atLength } from './support/atLength';
import { cutNames } from './support/cutNames';
import { layoutFaults } from './support/layoutFaults';
import { Player } from './support/player';
import { expect, test } from './support/test';

const example = new URL('../../docs/examples/three_stars.json', import.meta.url);
const smallest = { width: 1024, height: 640 };
/** The tightest shows most; in a wider one too: `npm run test:long`. */
const sizes = atLength ? [smallest, { width: 1280, height: 720 }] : [smallest];
/** As long as a file allows; and one of a save. */
const longest = 120;
const longestSave = 60;

/** Drawn out to the longest that is allowed: every second one a single word without a break. */
function drawnOut(name: string, index: number, length = longest): string {
  const filling =
    index % 2 === 0 ? ' of the long road home' : name.replace(/\W/g, '').toLowerCase();
  return (name + filling.repeat(length)).slice(0, length).trimEnd();
}

interface Named {
  name: string;
}

interface Scenario {
  title: string;
  subtitle: string;
  map: { systems: Named[] };
  worlds: Record<string, Named>;
  factions: (Named & { government: string })[];
  fleets: Record<string, (Named & { ships: (string | { names?: string[] | undefined })[] })[]>;
  characters: Record<string, Named[]>;
}

async function scenarioOfLongNames(): Promise<Uint8Array> {
  // In other languages nothing is called so.
  const { texts: _, ...scenario }: Scenario & { texts?: unknown } = JSON.parse(
    await readFile(example, 'utf8'),
  );
  const { systems } = scenario.map;
  const fleets = Object.values(scenario.fleets).flat();
  const persons = Object.values(scenario.characters).flat();
  const all = [systems, Object.values(scenario.worlds), scenario.factions, fleets, persons];
  for (const list of all) {
    for (const [index, thing] of list.entries()) thing.name = drawnOut(thing.name, index);
  }
  for (const [index, { ships }] of fleets.entries()) {
    for (const group of ships) {
      if (typeof group !== 'string')
        group.names = group.names?.map((name) => drawnOut(name, index));
    }
  }
  for (const [index, faction] of scenario.factions.entries()) {
    faction.government = drawnOut(faction.government, index);
  }
  scenario.title = drawnOut(scenario.title, 0);
  scenario.subtitle = drawnOut(scenario.subtitle, 1);
  return new TextEncoder().encode(JSON.stringify(scenario));
}

/** The pages of the other power, the deal table, founding talks and congresses. */
async function judgePower(page: Page, judge: (what: string) => Promise<void>): Promise<void> {
  const screen = page.locator('.ra-screen');
  await screen.getByRole('button', { name: 'List' }).click();
  await screen.getByRole('row', { name: /^House of Talon/ }).click();
  for (const tab of ['Opinions', 'Treaties', 'War and peace', 'About']) {
    await screen.getByRole('tab', { name: tab }).click();
    await judge(tab);
  }
  for (const part of ['Deal table', 'Founding talks', 'Congresses']) {
    await screen.getByRole('button', { name: part }).click();
    await judge(part);
  }
}

/** With larger letters it takes as long again, and is walked with the long tests. */
const textScales = atLength ? [100, 200] : [100];

for (const textScale of textScales) {
  test(`names of ${longest} letters cover and lose nothing with text at ${textScale} %`, async ({
    page,
  }) => {
    await page.addInitScript((scale) => {
      const kept = { state: { textScale: scale, reducedMotion: true, muted: true }, version: 1 };
      localStorage.setItem('regents-accord-settings', JSON.stringify(kept));
    }, textScale);
    const player = new Player(page);
    const judge = async (what: string) => {
      for (const size of sizes) {
        await page.setViewportSize(size);
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        const faults = [...(await layoutFaults(page)), ...(await cutNames(page))];
        const where = `${what}, ${size.width}×${size.height}`;
        expect.soft(faults.map((fault) => `${where}: ${fault}`)).toEqual([]);
      }
    };
    await player.openTitle();
    await player.drop('long_names.json', await scenarioOfLongNames());
    await expect(page.getByRole('heading', { name: /^Three stars/ })).toBeVisible();
    await judge('brought');
    await page.getByRole('button', { name: /^Begin as/ }).click();
    const onward = page.getByRole('button', { name: 'To the map' });
    await expect(onward).toBeVisible({ timeout: 60_000 });
    await judge('briefing');
    await onward.click();
    await player.waitForMap();
    await judge('map');
    for (const name of ['The Ford', 'Haven Guard', 'Fordland', 'Republic of Haven']) {
      await page.keyboard.press('Control+k');
      const search = page.getByRole('combobox', { name: 'Search' });
      await search.fill(name);
      if (name === 'The Ford') await judge('search');
      await search.press('Enter');
      await judge(name);
    }
    for (const key of ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10', 'b']) {
      await page.keyboard.press(key);
      await expect(page.locator('.ra-screenframe-head')).toBeVisible();
      await judge(key);
      // The other power's page, and what can be done about it.
      if (key === 'F5') await judgePower(page, judge);
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('Control+s');
    const slot = page.getByRole('textbox', { name: 'Name of the slot' });
    await slot.fill(drawnOut('Before the storm', 1, longestSave));
    await judge('save');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.goto('.');
    await judge('title');
    await page.getByRole('button', { name: 'Load' }).click();
    await expect(page.getByText(/^Before the storm/).first()).toBeVisible();
    await judge('load');
  });
}
