import { Player } from './support/player';
import { expect, test } from './support/test';

test('a person leaves scouts, studies and trade to the staff, within limits, and reads what it did', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const player = new Player(page);
  await player.begin({ moment: 'Khitomer 2295', power: 'Klingon Empire', seed: 'staff' });
  const dialog = page.getByRole('dialog', { name: 'Advisor' });
  const openStaff = async () => {
    await page.keyboard.press('v');
    await dialog.getByRole('tab', { name: 'Staff and limits' }).click();
  };
  const modeOf = (domain: string, mode: string) =>
    dialog
      .getByRole('group', { name: `${domain}: what the staff does` })
      .getByRole('button', { name: mode, exact: true });

  // Everything is proposed at first; a choice is an order, and can be undone like one.
  await openStaff();
  await expect(modeOf('Everything', 'Propose')).toHaveAttribute('aria-pressed', 'true');
  await modeOf('Research', 'Do').click();
  await expect(modeOf('Research', 'Do')).toHaveAttribute('aria-pressed', 'true');
  await expect(modeOf('Everything', 'Propose')).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await openStaff();
  await expect(modeOf('Research', 'Propose')).toHaveAttribute('aria-pressed', 'true');

  // By keys alone.
  await modeOf('Scouting and settling', 'Do').focus();
  await page.keyboard.press('Enter');
  await modeOf('Yards', 'Do').click();
  await modeOf('Diplomacy', 'Off').click();
  await dialog.getByRole('switch', { name: 'Never begin a war' }).click();
  const floor = dialog.getByRole('spinbutton', { name: 'Keep in store: Duranium' });
  await floor.fill('900');
  await floor.press('Enter');

  // The advisor shows what will be done, what is forbidden, and nothing of what is off.
  await dialog.getByRole('tab', { name: 'This month' }).click();
  const explore = dialog.getByRole('listitem').filter({ hasText: 'Explore and settle' });
  await expect(explore).toContainText('Done as the month ends', { timeout: 30_000 });
  await expect(explore.getByRole('button', { name: 'Accept the plan' })).toHaveCount(0);
  await expect(dialog).toContainText('Your limit keeps 900 duranium');
  await expect(dialog).not.toContainText('Found an alliance');
  await page.keyboard.press('Escape');

  // The month ends, and the report says what was done, and what was not.
  await page.keyboard.press('Shift+Enter');
  await expect(page.getByText('turn 2 of 120')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('button', { name: 'All reports' })).toBeVisible();
  await page.keyboard.press('F10');
  const report = page.locator('.ra-screen').getByRole('region', { name: 'Your staff' });
  await expect(report).toContainText(/orders? given/);
  await expect(report).toContainText('Your limit keeps 900 duranium');

  // It survives reload.
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).click();
  await player.waitForMap();
  await openStaff();
  await expect(modeOf('Scouting and settling', 'Do')).toHaveAttribute('aria-pressed', 'true');
  await expect(dialog.getByRole('switch', { name: 'Never begin a war' })).toBeChecked();
  await expect(floor).toHaveValue('900');
});
