import { Player } from './support/player';
import { expect, test } from './support/test';

test('a director leads to the news of a watched game, and gives way to a hand', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const player = new Player(page);
  await player.openTitle();
  await page.getByRole('button', { name: 'New campaign' }).click();
  await page.getByRole('radio', { name: /Crossover.*2370/ }).check({ force: true });
  await page.getByRole('radio', { name: 'Only watch' }).check({ force: true });
  await page.getByRole('textbox', { name: 'Seed' }).fill('directed');
  await page.getByRole('button', { name: 'Begin watching' }).click();
  await page.getByRole('button', { name: 'To the map' }).click();
  await player.waitForMap();
  const theatre = page.getByLabel('Watching the game');
  const director = theatre.getByRole('switch', { name: /^Director/ });
  await expect(director).toBeChecked();
  const chart = page.getByRole('application', { name: /^Minimap/ });
  /** Where the camera is, as the box on the small chart shows it. */
  const look = () => chart.evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());

  /** The same, once the camera has come to rest: a frame takes long where nothing draws but the processor. */
  const rest = async () => {
    let last = '';
    await expect(async () => {
      const before = last;
      last = await look();
      expect(last === before).toBe(true);
    }).toPass({ intervals: [1000] });
    return last;
  };

  const headline = page.locator('.ra-headline');
  await page.keyboard.press('Space');
  await expect(headline).toBeVisible({ timeout: 120_000 });
  await page.keyboard.press('Space');
  await expect(theatre.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await expect(headline).toContainText(/2370|2371/);
  const there = await rest();

  // A hand on the map, beside the headline: what it looks at stays, and it is told how long.
  const map = await page.getByRole('main', { name: 'Galaxy map' }).boundingBox();
  const [x, y] = [((map?.width ?? 0) * 2) / 3, (map?.height ?? 0) / 4];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 160, y + 90, { steps: 4 });
  await page.mouse.up();
  await expect(director).not.toBeChecked();
  await expect(director).toContainText('back in 12 months');
  await expect.poll(async () => (await look()) === there).toBe(false);
  await rest();

  // Asked again, he is there at once.
  await page.keyboard.press('n');
  await expect(director).toBeChecked();
  await expect.poll(async () => (await look()) === there).toBe(true);
  await page.keyboard.press('n');
  await expect(director).not.toBeChecked();
  await expect(director).toHaveText('Director');
});
