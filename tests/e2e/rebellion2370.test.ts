import { Player } from './support/player';
import { expect, test } from './support/test';
import { verifyFile } from './support/verifyFile';

test('the Terran Rebellion hides, builds and studies through 2370', async ({ page }) => {
  test.setTimeout(300_000);
  const player = new Player(page);
  await player.begin({ moment: 'Crossover 2370', power: 'Terran Rebellion', seed: 'smiley' });

  const { path } = await player.export();
  const { status, said } = verifyFile(path);
  expect(said).toMatch(/verified/);
  expect(status).toBe(0);
});
