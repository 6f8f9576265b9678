import { atLength } from './support/atLength';
import { Player } from './support/player';
import { expect, test } from './support/test';
import { verifyFile } from './support/verifyFile';

/** Places within two lanes of the Badlands, in the order a raider would think of them. */
const prey = ['Athos', 'Sindorin', 'Panora', 'Valo', 'Dreon'];

/** To the end of the first year only in `npm run test:long`. */
const lastTurn = atLength ? 12 : 4;

test('the Terran Rebellion builds, studies, lands and raids through 2370', async ({ page }) => {
  test.setTimeout(atLength ? 300_000 : 180_000);
  const player = new Player(page);
  await player.begin({ moment: 'Crossover 2370', power: 'Terran Rebellion', seed: 'smiley' });

  await test.step('builds and studies', async () => {
    await player.build('Badlands Planetoid', 'Badlands skiff');
    await page.keyboard.press('F4');
    const tree = page.getByLabel('Tree of technologies');
    const open = tree.getByRole('button', { name: /: Can be studied$/ }).first();
    const name = (await open.getAttribute('aria-label'))?.split(':')[0] ?? '';
    await page.keyboard.press('Escape');
    await player.study(name);
  });

  const target = await test.step('weighs the odds of the places in reach', async () => {
    await player.choose('Sisko’s Raiders');
    for (const place of prey) {
      await player.find(place);
      if ((await player.chanceOfLanding()) >= 60) return place;
    }
    throw new Error('No place in reach promises anything');
  });

  await test.step(`lands at ${target}`, async () => {
    await player.forecast.getByRole('button', { name: 'Invade' }).click();
    // Before the Alliance has gathered to take it back.
    await player.endTurns(2);
    await player.find(target);
    await expect(player.selection).toContainText('Terran Rebellion');
  });

  await test.step('goes on after the page was loaded again', async () => {
    await page.reload();
    await page.getByRole('button', { name: /^Continue/ }).click();
    await player.waitForMap();
    expect(await player.turn()).toBe(3);
  });

  await test.step('plays on and proves the file', async () => {
    await player.endTurns(lastTurn - 2);
    const { path } = await player.export();
    const { status, said } = verifyFile(path);
    expect(said).toContain(`verified ${lastTurn} turns`);
    expect(status).toBe(0);
  });
});
