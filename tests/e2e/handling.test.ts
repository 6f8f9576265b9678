import { Player } from './support/player';
import { expect, test } from './support/test';

test('Escape leaves every menu', async ({ page }) => {
  await new Player(page).openTitle();
  for (const menu of ['New campaign', 'Load', 'Replays', 'Sandbox', 'Databank', 'Settings']) {
    await page.getByRole('button', { name: menu }).click();
    await expect(page.getByRole('button', { name: 'Back' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'New campaign' }), menu).toBeVisible();
  }
});

test('what is looked for, split off or idle is at hand', async ({ page }) => {
  test.setTimeout(120_000);
  const player = new Player(page);
  await player.begin({ moment: 'Khitomer 2295', power: 'Klingon Empire', seed: 'hands' });

  // The focus goes to what was found, and no hint of the search stays behind.
  await page.getByRole('button', { name: 'Search (Ctrl K)' }).click();
  await page.getByRole('combobox', { name: 'Search' }).fill('Fist of Archanis');
  await page.keyboard.press('Enter');
  await expect(player.selection).toBeFocused();
  await expect(page.locator('.ra-popup-hint')).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(player.selection.locator(':focus')).toBeVisible();

  // A name is proposed, and it is said what to tick.
  await player.selection.getByRole('button', { name: 'Split' }).click();
  const dialog = page.getByRole('dialog', { name: 'Split the fleet' });
  await expect(dialog.getByRole('textbox', { name: 'Name of the new fleet' })).toHaveValue(
    'Fist of Archanis II',
  );
  await expect(dialog).toContainText('Tick the ships that leave');
  await dialog.getByRole('checkbox').first().check();
  await dialog.getByRole('button', { name: 'Split' }).click();
  await expect(player.outliner.getByRole('button', { name: /Fist of Archanis II/ })).toBeVisible();

  // An idle yard leads to what it can build.
  await player.outliner.getByRole('button', { name: /^Yard at Ty'Gokor idle/ }).click();
  await expect(player.selection.getByRole('tab', { name: 'Production' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
});
