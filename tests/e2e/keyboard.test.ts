import { Player } from './support/player';
import { expect, test } from './support/test';

test('a game is begun and played without a pointer', async ({ page }) => {
  test.setTimeout(120_000);
  const player = new Player(page);
  const { keyboard } = page;
  await player.openTitle();
  await keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'New campaign' })).toBeFocused();
  await keyboard.press('Enter');

  const moment = page.getByRole('radio', { name: /Khitomer 2295/ });
  await expect(moment).toBeVisible();
  await moment.focus();
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /Crossover 2370/ })).toBeChecked();
  await page.getByRole('button', { name: /^Begin as/ }).focus();
  await keyboard.press('Enter');
  const onward = page.getByRole('button', { name: 'To the map' });
  await expect(onward).toBeFocused({ timeout: 60_000 });
  await keyboard.press('Enter');
  await player.waitForMap();

  await keyboard.press('F2');
  await expect(page.getByRole('region', { name: 'Fleets', exact: true })).toBeVisible();
  await keyboard.press('Escape');
  await keyboard.press('2');
  await expect(page.getByRole('button', { name: '2 Alliances' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await keyboard.press('Shift+?');
  await expect(page.getByRole('dialog', { name: 'Shortcuts' })).toBeVisible();
  await keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  // Enter walks through what waits for a decision; Shift+Enter ends the turn at once.
  await keyboard.press('Enter');
  await expect(player.selection.getByRole('heading').first()).toBeVisible();
  await player.endTurns(1);
});
