import { readdirSync } from 'node:fs';
import { test } from 'playwright/test';
import { screens } from '../../src/store/contract';
import { screenKeys } from '../../src/ui/shell/screenKeys';
import { Player } from './support/player';
import { expect, test as watched } from './support/test';

const assets = 'dist/assets';
/** Parts that this journey never asks for: drawings, the theatre, the curtain, languages, what a file or a tab brings. */
const elsewhere =
  /^(bajoran|cardassian|klingon|other|romulan|terran)-|^(pseudo|CurtainStage|ElsewhereDialog|LostDialog|UnkeptDialog|FileIssues|OpenFileDialog|tellLapsed|Headline|ReplayBar|(?!khitomer_)[a-z_]+_2\d{3}|sim)[-.]/;

// Each part of the program fails to arrive once: nobody's errors are to be told as troubles here.
test('every part that does not arrive is fetched again, and play goes on', async ({ page }) => {
  test.setTimeout(240_000);
  const asked = new Set<string>();
  let arrives = true;
  await page.route('**/assets/*.js', async (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    if (arrives || asked.has(name)) return route.continue();
    asked.add(name);
    return route.abort();
  });
  const player = new Player(page);
  await player.openTitle();
  const first = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1) ?? ''),
  );
  arrives = false;

  const retry = page.getByRole('button', { name: 'Try again' }).first();
  /** Goes somewhere, trying again as often as something did not arrive. */
  const reach = async (go: () => Promise<unknown>, there: () => Promise<boolean>) => {
    await go();
    await expect(async () => {
      if (await retry.isVisible()) await retry.click({ timeout: 2000 });
      expect(await there()).toBe(true);
    }).toPass({ timeout: 60_000 });
  };

  for (const entry of ['Sandbox', 'Databank', 'Settings', 'Load']) {
    await reach(
      () => page.getByRole('button', { name: entry, exact: true }).click(),
      () => page.getByRole('button', { name: 'Back', exact: true }).isVisible(),
    );
    await page.getByRole('button', { name: 'Back', exact: true }).click();
  }
  const begin = page.getByRole('button', { name: 'Begin as Klingon Empire' });
  await reach(
    () => page.getByRole('button', { name: 'New campaign' }).click(),
    () => begin.isVisible(),
  );
  const onward = page.getByRole('button', { name: 'To the map' });
  await expect(async () => {
    if (await retry.isVisible()) await retry.click({ timeout: 2000 });
    else if (await begin.isEnabled({ timeout: 1000 }).catch(() => false)) await begin.click();
    await expect(onward).toBeVisible({ timeout: 4000 });
  }).toPass({ timeout: 90_000 });
  await reach(
    () => onward.click(),
    () => page.getByRole('main', { name: 'Galaxy map' }).locator('canvas').isVisible(),
  );
  for (const screen of screens) {
    await reach(
      () => page.keyboard.press(screenKeys[screen].binding),
      () => page.locator('.ra-screen-close + *:not(.ra-trouble):not(.ra-map-note)').isVisible(),
    );
    await page.keyboard.press('Escape');
  }
  await player.endTurns(1);

  const parts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const never = parts.filter(
    (name) => !asked.has(name) && !first.includes(name) && !elsewhere.test(name),
  );
  expect(never, `${asked.size} parts failed to arrive`).toEqual([]);
});

test('a curtain that does not arrive is fetched again', async ({ page }) => {
  let arrives = false;
  await page.route('**/assets/CurtainStage-*.js', (route) =>
    arrives ? route.continue() : route.abort(),
  );
  await new Player(page).openTitle();
  await page.getByRole('button', { name: 'New campaign' }).click();
  await page.getByRole('button', { name: 'Another person at this page' }).click();
  await page.getByRole('button', { name: 'Begin with 2 people' }).click();
  const retry = page.getByRole('button', { name: 'Try again' }).first();
  await expect(retry).toBeVisible();
  arrives = true;
  await retry.click();
  await expect(page.getByRole('button', { name: 'Take the seat' }).first()).toBeVisible();
});

watched(
  'a map whose context was lost is drawn again at once, without a touch',
  async ({ page }) => {
    watched.setTimeout(120_000);
    const player = new Player(page);
    await player.begin({ moment: 'Khitomer 2295', power: 'Klingon Empire', seed: 'lost' });
    await page.mouse.move(1, 719);
    await page.waitForTimeout(1500);
    const map = page.getByRole('main', { name: 'Galaxy map' });
    const before = await page.screenshot();
    await map.locator('canvas').evaluate(async (canvas: HTMLCanvasElement) => {
      const gl = (canvas.getContext('webgl2') ??
        canvas.getContext('webgl')) as WebGLRenderingContext;
      const context = gl.getExtension('WEBGL_lose_context');
      const restored = new Promise((resolve) =>
        canvas.addEventListener('webglcontextrestored', resolve, { once: true }),
      );
      context?.loseContext();
      await new Promise((resolve) => setTimeout(resolve, 300));
      context?.restoreContext();
      await restored;
    });
    await expect(async () => {
      expect(before.equals(await page.screenshot())).toBe(true);
    }).toPass({ timeout: 10_000 });

    // And whoever looks into the settings comes back to the map as it was left.
    await page.mouse.move(700, 400);
    await page.mouse.wheel(0, -600);
    await page.mouse.move(1, 719);
    await page.waitForTimeout(1500);
    const left = await page.screenshot();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('menuitem', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await player.waitForMap();
    await page.mouse.move(1, 719);
    await expect(async () => {
      expect(left.equals(await page.screenshot())).toBe(true);
    }).toPass({ timeout: 15_000 });
  },
);

watched(
  'a game that nobody commands plays on, and is there again after a reload',
  async ({ page }) => {
    watched.setTimeout(120_000);
    const { keyboard } = page;
    await new Player(page).openTitle();
    await page.getByRole('button', { name: 'New campaign' }).click();
    await page.getByRole('radio', { name: /Only watch/ }).check({ force: true });
    await page.getByRole('button', { name: 'Begin watching' }).click();
    await page.getByRole('button', { name: 'To the map' }).click();
    const theatre = page.getByLabel('Watching the game');
    await expect(theatre).toContainText('turn 1 of', { timeout: 60_000 });
    await keyboard.press('ArrowRight');
    await expect(theatre).toContainText('turn 2 of', { timeout: 30_000 });
    await keyboard.press('Space');
    await expect(theatre).toContainText(/turn [45] of/, { timeout: 60_000 });
    await keyboard.press('Space');
    await expect(theatre.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
    const turn = async () => Number(/turn (\d+) of/.exec((await theatre.textContent()) ?? '')?.[1]);
    const shown = await turn();
    await keyboard.press('Home');
    await expect(theatre).toContainText('turn 1 of');
    await page.reload();
    await page.getByRole('button', { name: /^Continue/ }).click();
    // A month is shown while it is being kept, and played only once the month before it was.
    await expect.poll(turn, { timeout: 60_000 }).toBeGreaterThanOrEqual(shown - 1);
  },
);
