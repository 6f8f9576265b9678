import { Player } from './support/player';
import { expect, test } from './support/test';

test.use({ laid: true });

test('a decision is laid before who is asked, answered, changed, carried out and remembered', async ({
  page,
}) => {
  const player = new Player(page);
  await player.begin({ moment: 'Crossover 2370', power: 'Republic of Bajor', seed: 'faces' });
  await expect(player.endTurn).toBeEnabled();
  await page.keyboard.press('Shift+Enter');
  const laid = page.getByRole('dialog', { name: 'Two faces from nowhere' });
  await expect(laid).toBeVisible({ timeout: 60_000 });
  await expect(laid).toContainText('If nobody answers: Keep them as guests.');
  await expect(laid.getByRole('img', { name: /crowd/ })).toBeVisible();
  // Left for later it waits in the list, and does not come again by itself.
  await page.keyboard.press('Escape');
  await expect(laid).toBeHidden();
  await player.outliner.getByRole('button', { name: /Two faces from nowhere/ }).click();
  await laid.getByRole('button', { name: 'Send them back where they came from' }).click();
  await laid.getByRole('button', { name: 'Hand them to the Cardassians' }).click();
  await expect(laid).toContainText('Chosen: Hand them to the Cardassians.');
  await expect(laid).not.toContainText('History');
  await laid.getByRole('button', { name: 'To the map' }).click();
  await expect(player.outliner.getByRole('button', { name: /Two faces/ })).toHaveCount(0);
  await player.endTurns(1);
  await page.keyboard.press('Shift+E');
  const page_ = page.getByRole('region', { name: 'Decisions', exact: true });
  const card = page_.getByRole('article', { name: 'Two faces from nowhere' });
  await expect(card).toContainText('Chosen: Hand them to the Cardassians');
  await expect(card).toContainText('History chose: Keep them as guests');
});
