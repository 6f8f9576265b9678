import { atLength } from './support/atLength';
import { Player } from './support/player';
import { expect, test } from './support/test';
import { verifyFile } from './support/verifyFile';

/** To the end of the first year only in `npm run test:long`. */
const lastTurn = atLength ? 12 : 6;

test('the Klingon Empire builds, studies, strikes and invades through 2295', async ({ page }) => {
  test.setTimeout(atLength ? 300_000 : 180_000);
  const player = new Player(page);
  await player.begin({ moment: 'Khitomer 2295', power: 'Klingon Empire', seed: 'qapla' });

  await test.step('builds at an idle yard', async () => {
    await player.build("Qo'noS", "B'rel Bird-of-Prey");
    await expect(page.getByRole('button', { name: "B'rel Bird-of-Prey: pause" })).toBeVisible();
    await expect(player.outliner.getByRole('button', { name: "Yard at Qo'noS idle" })).toBeHidden();
  });

  await test.step('studies what the tree offers', async () => {
    await player.study('Spiral-wave disruptors');
  });

  await test.step('undoes and gives again', async () => {
    await page.keyboard.press('Control+z');
    await page.keyboard.press('F4');
    const node = player.technology('Spiral-wave disruptors');
    await expect(node).toHaveAccessibleName(/Can be studied/);
    await page.keyboard.press('Control+Shift+z');
    await expect(node).toHaveAccessibleName(/In the list/);
    await page.keyboard.press('Escape');
  });

  await test.step('declares war on the Terrans, who are at peace', async () => {
    await player.declareWar('Terran Republic');
  });

  await test.step('strikes the Terran border world beside the fleet', async () => {
    await player.choose('Fist of Archanis');
    await player.find('Donatu');
    await expect(player.forecast).toContainText('you win');
    const odds = player.forecast.getByRole('img', { name: /^Chance of victory/ });
    const chance = Number(/\d+/.exec((await odds.getAttribute('aria-label')) ?? '')?.[0]);
    expect(chance, 'the forecast promises victory').toBeGreaterThan(60);
    const invade = player.forecast.getByRole('button', { name: 'Invade' });
    const place = await invade.boundingBox();
    await player.forecast.getByRole('button', { name: 'Ambush' }).hover();
    await page.waitForTimeout(300);
    expect(await invade.boundingBox(), 'buttons stay under the pointer').toEqual(place);
    await invade.click();
  });

  await test.step('takes it', async () => {
    await player.endTurns(3);
    await player.find('Donatu V');
    await expect(player.selection).toContainText('Klingon Empire');
    await page.keyboard.press('F10');
    await expect(page.getByRole('region', { name: 'Reports' }).first()).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('goes on after the page was loaded again', async () => {
    await player.endTurns(1);
    await page.reload();
    const again = page.getByRole('button', { name: /^Continue/ });
    await expect(again).toContainText('Klingon Empire');
    await expect(again).toContainText('May 2295');
    await again.click();
    await player.waitForMap();
    expect(await player.turn()).toBe(5);
  });

  await test.step('plays on and proves the file', async () => {
    await player.endTurns(lastTurn - 4);
    const { path } = await player.export();
    const { status, said } = verifyFile(path);
    expect(said).toContain(`verified ${lastTurn} turns`);
    expect(status).toBe(0);
  });
});
