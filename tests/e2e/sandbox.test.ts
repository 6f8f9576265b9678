import { Player } from './support/player';
import { expect, test } from './support/test';

test('a galaxy of 60 systems is generated and played', async ({ page }) => {
  test.setTimeout(120_000);
  const player = new Player(page);
  await player.openTitle();
  await page.getByRole('button', { name: 'Sandbox' }).click();
  await page.getByRole('textbox', { name: 'Seed' }).fill('sixty');
  const size = page.getByRole('slider', { name: 'Systems' });
  await size.fill('60');
  await page.getByRole('button', { name: /^Begin as/ }).click();
  await page.getByRole('button', { name: 'To the map' }).click();
  await player.waitForMap();
  await player.endTurns(2);
  expect(await player.turn()).toBe(3);
});
