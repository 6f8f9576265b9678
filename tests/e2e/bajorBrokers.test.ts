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
    await table.openWith(partner);
    console.log(partner, (await table.answer.innerText()).replace(/\n+/g, ' / '));
    const trade = table.answer.getByRole('button', { name: /^Trade/ });
    if (await trade.isVisible()) {
      await trade.click();
      await table.add('You get', 'Stocks');
      await table.basket('You get').getByRole('combobox', { name: 'Stock' }).selectOption({ label: 'Latinum' });
      console.log(partner, (await table.answer.innerText()).replace(/\n+/g, ' / '));
      await page.screenshot({ path: `/tmp/h9/shots/bj-trade.png` });
      await table.propose();
    }
    const tribute = table.answer.getByRole('button', { name: /^Tribute/ });
    await tribute.click();
    await table.add('You give', 'Promise');
    await table.basket('You give').getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Lean in Council' });
    await table.basket('You give').getByRole('combobox', { name: 'Which' }).selectOption({ label: 'keep the balance in Council' });
    await table.basket('You give').getByRole('combobox', { name: 'Due' }).selectOption({ label: 'within 24 months' });
    console.log(partner, (await table.answer.innerText()).replace(/\n+/g, ' / '), (await table.basket('You get').innerText()).replace(/\n+/g, ' / '));
    await page.screenshot({ path: `/tmp/h9/shots/bj-balance-${partner[0]}.png` });
    const ok = await table.answer.getByText('They would accept').isVisible();
    if (ok) await table.propose();
    else { await table.answer.getByRole('button', { name: 'What would it take?' }).click(); await page.waitForTimeout(300);
      console.log('take', partner, (await table.answer.innerText()).replace(/\n+/g, ' / '), (await table.basket('You give').innerText()).replace(/\n+/g, ' / ')); }
  }
  await table.screen.getByRole('switch', { name: 'Envoys answer for you' }).click();
  await page.screenshot({ path: `/tmp/h9/shots/bj-dip.png` });
  await table.close();
  const t0 = Date.now();
  for (let i = 1; i <= 24; i++) {
    await player.endTurns(1);
    if (i % 3 === 0 || i < 3) await note('t' + i);
    if (i >= 8 && i <= 13) {
      await council.open('Agenda');
      console.log('AGENDA t' + i, (await council.screen.locator('.ra-council-business').innerText()).replace(/\n+/g, ' / '));
      const why = council.members.getByRole('listitem').filter({ hasText: 'Cardassian' }).locator('.ra-member-content .ra-term, .ra-member-content button, .ra-member-content [aria-haspopup]').last();
      await why.hover(); await page.waitForTimeout(700);
      console.log('WHY', (await page.locator('[class*=popup]').last().innerText({ timeout: 1000 }).catch(() => 'none')).replace(/\n+/g, ' / '));
      await page.mouse.move(700, 880); await page.waitForTimeout(500); if (i === 12) await page.screenshot({ path: `/tmp/h9/shots/bj-why.png` });
      await council.close();
    }
  }
  console.log('24 turns ms', Date.now() - t0);
  await council.open('Record');
  console.log(await council.screen.locator('.ra-council-business').innerText());
});
