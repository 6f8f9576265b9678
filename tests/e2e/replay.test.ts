import { Player } from './support/player';
import { expect, test } from './support/test';

test('a game is watched again, scrubbed, and verified', async ({ page }) => {
  test.setTimeout(180_000);
  const player = new Player(page);
  await player.begin({ moment: 'Crossover 2370', power: 'Cardassian Union', seed: 'again' });
  await player.endTurns(2);

  await page.reload();
  await page.getByRole('button', { name: 'Replays' }).click();
  await page.getByRole('button', { name: 'Watch' }).click();
  await player.waitForMap();
  const theatre = page.getByLabel('Replay theatre');
  await expect(theatre).toContainText('month 0 of 2');
  await theatre.getByRole('button', { name: 'One month on' }).click();
  await expect(theatre).toContainText('month 1 of 2');
  const month = theatre.getByRole('slider', { name: 'Month of the game' });
  await month.focus();
  await page.keyboard.press('End');
  await expect(theatre).toContainText('month 2 of 2');
  await theatre.getByRole('button', { name: 'To the beginning' }).click();
  await expect(theatre).toContainText('month 0 of 2');
  await theatre.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(theatre).toContainText('month 2 of 2', { timeout: 60_000 });
  await theatre.getByRole('button', { name: 'Verify' }).click();
  await expect(theatre).toContainText('Proved: all 2 months come out the same', {
    timeout: 60_000,
  });
});
