import type { Locator } from 'playwright/test';
import { Council } from './support/council';
import { DealTable } from './support/dealTable';
import { Player } from './support/player';
import { expect, test } from './support/test';

const klingons = 'Klingon Empire';
const cardassians = 'Cardassian Union';
const partners = [klingons, cardassians];

/** Below this a member may threaten to leave. */
const content = 35;

/** Motions that take from one member what another gets. */
const takesFromSomebody = /allotted|censured|expelled|pays/;

test('Bajor grows rich between two partners and keeps both for two years', async ({ page }) => {
  test.setTimeout(400_000);
  const player = new Player(page);
  const broker = new Broker(player);
  const { council, table } = broker;
  await player.begin({ moment: 'Crossover 2370', power: 'Republic of Bajor', seed: 'kira' });
  const before = await player.income('Latinum');

  await test.step('puts more weight behind the balance', async () => {
    await council.open('Your chair');
    await council.screen.getByRole('slider', { name: 'Effort' }).press('ArrowRight');
    await council.screen.getByRole('button', { name: 'Hold this course' }).click();
    await expect(council.screen).toContainText('This is your course.');
    await council.close();
  });

  for (const partner of partners) {
    await test.step(`opens its markets to the ${partner}, for a price`, async () => {
      await table.openWith(partner);
      await table.answer.getByRole('button', { name: /^Trade/ }).click();
      await table.add('You get', 'Stocks');
      const stock = table.basket('You get').getByRole('combobox', { name: 'Stock' });
      await stock.selectOption({ label: 'Latinum' });
      await table.haggle('You get');
      await table.propose();
      await table.close();
    });
  }

  await test.step('has the weaker partner pay every month for the balance', async () => {
    await council.open('Your chair');
    const ask = council.screen.getByRole('button', { name: `Ask a price of ${cardassians}` });
    await ask.click();
    const word = table.basket('You give');
    await word
      .getByRole('combobox', { name: 'Which' })
      .selectOption({ label: 'keep the balance in Council' });
    await word.getByRole('combobox', { name: 'Due' }).selectOption({ label: 'for 24 months' });
    await table.add('You get', 'Treaty');
    const treaty = table.basket('You get');
    await treaty.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Tribute' });
    await treaty
      .getByRole('combobox', { name: 'For how long' })
      .selectOption({ label: '24 months' });
    await expect(table.answer).toContainText('They would accept');
    await table.propose();
  });

  await test.step('gives its envoys power of attorney', async () => {
    await table.screen.getByRole('switch', { name: 'Envoys answer for you' }).click();
    await table.close();
  });

  await test.step('is paid from the next month on', async () => {
    await player.endTurns(1);
    expect(await player.income('Latinum')).toBeGreaterThan(before);
  });

  await test.step('sees to it for two years that neither is robbed', async () => {
    for (let month = 1; month < 24; month += 1) {
      await broker.guard();
      await player.endTurns(1);
      if (process.env.H9) {
        await council.open('Agenda');
        const c = [];
        for (const p of [...partners, 'Republic of Bajor']) c.push(await council.contentment(p));
        console.log(month + 2, 'lat', await player.income('Latinum'), 'inf', await player.income('Influence'), c.join('/'), (await council.screen.locator('.ra-council-business').innerText()).replace(/\n+/g, ' / ').slice(0, 400));
        await council.close();
      }
    }
  });

  await test.step('is richer, and both are content', async () => {
    expect(await player.turn()).toBe(25);
    await council.open('Agenda');
    for (const partner of partners) {
      expect(await council.contentment(partner), partner).toBeGreaterThanOrEqual(content);
    }
    expect(await player.income('Latinum')).toBeGreaterThan(before);
  });
});

/** A person in the broker's chair who wants nobody to walk out. */
class Broker {
  readonly council: Council;
  readonly table: DealTable;

  constructor(player: Player) {
    this.council = new Council(player.page);
    this.table = new DealTable(player.page);
  }

  /** Stops whatever this month's session would take from a member against the balance. */
  async guard(): Promise<void> {
    await this.council.open('Agenda');
    const due = this.council.screen
      .getByRole('article')
      .filter({ hasText: 'to the vote this month' })
      .filter({ hasText: takesFromSomebody });
    const sentences = await due.getByRole('heading').allInnerTexts();
    for (const sentence of sentences) await this.stop(sentence);
    if (await this.council.screen.isVisible()) await this.council.close();
  }

  /** Votes against a motion, and buys the nay of the partner who did not move it. */
  private async stop(sentence: string): Promise<void> {
    const motion = await this.council.motion(sentence);
    await motion.getByRole('button', { name: 'Nay', exact: true }).click();
    for (const partner of partners) {
      const sway = motion.getByRole('button', { name: `Sway ${partner}` });
      if (await motion.getByText(`moved by the ${partner}`).isVisible()) continue;
      await sway.click();
      await this.buyNay(motion);
    }
  }

  private async buyNay(motion: Locator): Promise<void> {
    const { table } = this;
    await motion.getByRole('button', { name: 'Bargain' }).click();
    await expect(table.basket('You get')).toContainText('Promise to vote against');
    const help = table.answer.getByRole('button', { name: 'What would it take?' });
    if (await help.isVisible()) await help.click();
    if (await table.answer.getByText('They would accept').isVisible()) await table.propose();
    await table.close();
  }
}
