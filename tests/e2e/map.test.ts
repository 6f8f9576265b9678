import { Player } from './support/player';
import { expect, test } from './support/test';

test('systems are selected and fleets moved by the hand on the map', async ({ page }) => {
  test.setTimeout(120_000);
  const player = new Player(page);
  await player.begin({ moment: 'Khitomer 2295', power: 'Klingon Empire', seed: 'hand' });

  await player.find('Morska');
  await page.keyboard.press('Escape');
  await expect(player.selection.getByRole('heading')).toHaveCount(0);
  await player.clickMiddle();
  await expect(player.selection.getByRole('heading').first()).toBeVisible();

  await player.choose('Fist of Archanis');
  const place = await player.pointAt('Korvat');
  await page.mouse.click(place.x, place.y, { button: 'right' });
  await expect(player.selection).toContainText('Korvat in February 2295');
  await page.keyboard.press('Control+z');
  await expect(player.selection).not.toContainText('Korvat in February');
  await page.keyboard.press('Control+Shift+z');
  await player.endTurns(1);
  await expect(player.selection).toContainText('at Korvat');
});
