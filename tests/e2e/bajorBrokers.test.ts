import { Council } from './support/council';
import { DealTable } from './support/dealTable';
import { Player } from './support/player';
import { expect, test } from './support/test';

const partners = ['Klingon Empire', 'Cardassian Union'];

test('Bajor grows rich between two partners and keeps both for two years', async ({ page }) => {
  test.setTimeout(400_000);
  const player = new Player(page);
  const council = new Council(page);
  const table = new DealTable(page);
  await player.begin({ moment: 'Crossover 2370', power: 'Republic of Bajor', seed: 'kira' });
  const before = await player.income('Latinum');
  const log: string[] = [];
  const note = async (label: string) => {
    await council.open('Agenda');
    const c = [];
    for (const p of [...partners, 'Republic of Bajor']) c.push(await council.contentment(p));
    log.push(`${label} lat ${await player.income('Latinum')} inf ${await player.income('Influence')} content ${c.join('/')}`);
    console.log(log.at(-1));
    await page.screenshot({ path: `/tmp/h9/shots/bj-${label}.png` });
    await council.close();
  };
  await note('start');

  await test.step('keeps the balance with more effort, so that both need it', async () => {
    await council.open('Your chair');
    await council.screen.getByRole('slider', { name: 'Effort' }).press('ArrowRight');
    await council.screen.getByRole('button', { name: 'Hold this course' }).click();
    await expect(council.screen).toContainText('This is your course.');
    await council.close();
  });

  for (const partner of partners) {
    await test.step(`sells ${partner} its trade`, async () => {
      await table.openWith(partner);
      const s = await table.answer.innerText();
      console.log(partner, s.replace(/\n+/g, ' / '));
    });
  }
  await table.close();
  await player.endTurns(1);
  console.log(await page.getByRole('region', { name: 'Reports' }).first().innerText().catch(() => ''));
  await note('after1');
});
