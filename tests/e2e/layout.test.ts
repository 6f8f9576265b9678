import type { Page } from 'playwright/test';
import { atLength } from './support/atLength';
import { layoutFaults } from './support/layoutFaults';
import { Player } from './support/player';
import { expect, test } from './support/test';

const sizes = [
  { width: 1024, height: 640 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];
/** The usual and the largest; with those between, and in every window: `npm run test:long`. */
const textScales = atLength ? [80, 100, 150, 200] : [100, 200];
const menus = ['New campaign', 'Load', 'Sandbox', 'Databank', 'Settings'];
const panels = ['Donatu', "Qo'noS", 'Fist of Archanis'];
const screens = [
  'F1',
  'F2',
  'F3',
  'F4',
  'F5',
  'F6',
  'F7',
  'F8',
  'F9',
  'F10',
  'b',
  'Shift+P',
  'Shift+I',
  'Shift+E',
  'Shift+U',
];

/**
 * Whether a place is looked at in a window with a text. Every place is seen with every text where
 * there is least room; and in each of the wider windows with one of the texts.
 */
function looked(place: number, text: number, size: number): boolean {
  return atLength || size === 0 || 1 + ((place + text) % 2) === size;
}

/** A page whose settings keep this text size. */
async function withText(page: Page, textScale: number): Promise<void> {
  const kept = { state: { textScale, reducedMotion: true, muted: true }, version: 1 };
  await page.addInitScript((value) => {
    localStorage.setItem('regents-accord-settings', value);
  }, JSON.stringify(kept));
}

/** A window of this size, once the page has taken it in. */
async function resize(page: Page, size: (typeof sizes)[number]): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** A place to look at, and the ways there and back to where the next one begins. */
interface Place {
  readonly name: string;
  readonly go?: () => Promise<unknown>;
  readonly leave?: () => Promise<unknown>;
}

for (const [text, textScale] of textScales.entries()) {
  test(`nothing overlaps or is cut with text at ${textScale} %`, async ({ page }) => {
    test.setTimeout(atLength ? 900_000 : 240_000);
    await withText(page, textScale);
    const player = new Player(page);
    const { keyboard } = page;
    const title = page.getByRole('button', { name: 'New campaign' });
    /** Walks through the places in each window: drawing the map at another size is what costs. */
    const walk = async (places: readonly Place[]) => {
      for (const [at, size] of sizes.entries()) {
        await resize(page, size);
        for (const [place, { name, go, leave }] of places.entries()) {
          if (!looked(place, text, at)) continue;
          await go?.();
          const where = `${name}, ${size.width}×${size.height}`;
          const faults = await layoutFaults(page);
          expect.soft(faults.map((fault) => `${where}: ${fault}`)).toEqual([]);
          await leave?.();
        }
      }
    };
    await player.openTitle();
    await walk([
      { name: 'title' },
      ...menus.map((name) => ({
        name,
        go: async () => {
          await page.getByRole('button', { name }).click();
          await expect(page.getByRole('button', { name: 'Back' })).toBeVisible();
        },
        leave: async () => {
          await keyboard.press('Escape');
          await expect(title).toBeVisible();
        },
      })),
    ]);
    await player.begin({ moment: 'Khitomer 2295', power: 'Klingon Empire', seed: 'room' });
    await walk([
      { name: 'map', go: () => closeSelection(player) },
      ...panels.map((name) => ({ name, go: () => player.find(name) })),
      {
        name: 'advisor',
        go: async () => {
          await keyboard.press('v');
          await expect(page.getByRole('heading', { name: 'What I would be after' })).toBeVisible();
        },
        leave: async () => {
          await keyboard.press('Escape');
          await expect(page.locator('.ra-dialog')).toBeHidden();
        },
      },
      {
        name: 'staff',
        go: async () => {
          await keyboard.press('v');
          // By keys: a pointer would rest on what lies below when the dialog is closed.
          await page.getByRole('tab', { name: 'Staff and limits' }).press('Enter');
          await expect(page.getByText('They hold for all that the staff does')).toBeVisible();
        },
        leave: async () => {
          await keyboard.press('Escape');
          await expect(page.locator('.ra-dialog')).toBeHidden();
        },
      },
      ...screens.map((name) => ({
        name,
        go: async () => {
          await keyboard.press(name);
          await expect(page.locator('.ra-screen')).toBeVisible();
        },
        leave: async () => {
          await keyboard.press('Escape');
          await expect(page.locator('.ra-screen')).toBeHidden();
        },
      })),
    ]);
  });
}

/** The map with nothing chosen. */
async function closeSelection({ page, selection }: Player): Promise<void> {
  if (await selection.getByRole('heading').first().isVisible()) await page.keyboard.press('Escape');
  await expect(selection.getByRole('heading')).toHaveCount(0);
}

test('a window too small is told so plainly, and can be played in all the same', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1000, height: 600 });
  await page.goto('.');
  const notice = page.getByRole('alert').filter({ hasText: '1024 by 640' });
  await expect(notice).toBeVisible();
  await notice.getByRole('button').click();
  await expect(notice).toBeHidden();
  await expect(page.getByRole('button', { name: 'New campaign' })).toBeVisible();
});
