import type { Page } from 'playwright/test';
import { layoutFaults } from './support/layoutFaults';
import { Player } from './support/player';
import { expect, test } from './support/test';

const sizes = [
  { width: 1024, height: 640 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];
const textScales = [80, 100, 150, 200];
const screens = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10', 'b'];
const menus = ['New campaign', 'Load', 'Sandbox', 'Databank', 'Settings'];

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

for (const textScale of textScales) {
  test(`nothing overlaps or is cut with text at ${textScale} %`, async ({ page }) => {
    test.setTimeout(240_000);
    await withText(page, textScale);
    // What lies between the usual size and the largest is looked at where the most panels meet.
    const extreme = textScale === 100 || textScale === 200;
    const player = new Player(page);
    const judge = async (what: string) => {
      for (const size of sizes) {
        await resize(page, size);
        const where = `${what}, ${size.width}×${size.height}`;
        const faults = await layoutFaults(page);
        expect.soft(faults.map((fault) => `${where}: ${fault}`)).toEqual([]);
      }
    };
    await player.openTitle();
    await judge('title');
    for (const menu of extreme ? menus : []) {
      await player.openTitle();
      await page.getByRole('button', { name: menu }).click();
      await expect(page.getByRole('button', { name: 'Back' })).toBeVisible();
      await judge(menu);
    }
    await player.begin({ moment: 'Khitomer 2295', power: 'Klingon Empire', seed: 'room' });
    await judge('map');
    for (const name of ['Donatu', "Qo'noS", 'Fist of Archanis']) {
      await player.find(name);
      await judge(name);
    }
    for (const key of extreme ? screens : []) {
      await page.keyboard.press(key);
      await expect(page.locator('.ra-screen')).toBeVisible();
      await judge(key);
      await page.keyboard.press('Escape');
    }
  });
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
