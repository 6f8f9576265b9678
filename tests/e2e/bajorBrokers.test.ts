import type { Locator } from 'playwright/test';
import { atLength } from './support/atLength';
import { Council, leanOf } from './support/council';
import { DealTable } from './support/dealTable';
import { Player } from './support/player';
import { expect, test } from './support/test';

const klingons = 'Klingon Empire';
const cardassians = 'Cardassian Union';
const bajor = 'Republic of Bajor';
const partners = [klingons, cardassians];

/** Half a year shows every step of the broker; two years, that both stay: `npm run test:long`. */
const months = atLength ? 24 : 6;

/** Points of contentment below which a member may threaten to leave. */
const unhappy = 35;
/** Nobody should come near that. */
const uneasy = 50;

/** Motions that take from one member what another gets. */
const takesFromSomebody = /allotted|censured|expelled|pays/;

test(`Bajor grows rich between two partners and keeps both for ${months} months`, async ({
  page,
}) => {
  test.setTimeout(atLength ? 400_000 : 180_000);
  const player = new Player(page);
  const broker = new Broker(player);
  const { council, table } = broker;
  await player.begin({ moment: 'Crossover 2370', power: bajor, seed: 'kira' });
  const before = await player.stored('Latinum');

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

  await test.step('sells the weaker partner its word to keep the balance', async () => {
    await council.open('Your chair');
    const ask = council.screen.getByRole('button', { name: `Ask a price of ${cardassians}` });
    await ask.click();
    const word = table.basket('You give');
    await word
      .getByRole('combobox', { name: 'Which' })
      .selectOption({ label: 'keep the balance in Council' });
    await word.getByRole('combobox', { name: 'Due' }).selectOption({ label: 'for 24 months' });
    await table.add('You get', 'Stocks');
    await table.raise('You get', 20);
    await table.haggle('You get');
    await table.propose();
    await table.close();
  });

  await test.step('sees to it every month that neither is robbed', async () => {
    for (let month = 0; month < months; month += 1) {
      await broker.answerOffers();
      await broker.comfort();
      await broker.vote();
      await player.endTurns(1);
    }
  });

  await test.step('is richer, and both are content', async () => {
    expect(await player.turn()).toBe(1 + months);
    await council.open('Agenda');
    for (const partner of partners) {
      expect(await council.contentment(partner), partner).toBeGreaterThanOrEqual(unhappy);
    }
    // More than its worlds alone would have brought: what a vote may have taken of them, the chair has earned.
    expect(await player.stored('Latinum')).toBeGreaterThan(before + 100 * months);
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

  /** Takes what is offered where it is worth it, but sells no vote. */
  async answerOffers(): Promise<void> {
    const { table } = this;
    await table.page.keyboard.press('F5');
    const offers = table.screen.getByRole('region', { name: / offers$/ });
    for (const offer of await offers.all()) {
      const text = await offer.innerText();
      const good = /\bYes\b/i.test(text) && !text.includes('Promise to vote');
      await offer.getByRole('button', { name: good ? 'Accept' : 'Refuse' }).click();
    }
    await table.close();
  }

  /** Moves that Bajor itself pays whoever is near to leaving: nobody else minds. */
  async comfort(): Promise<void> {
    const { council } = this;
    await council.open('Agenda');
    const low = await this.lessContent();
    if ((await council.contentment(low)) >= uneasy) return;
    await council.open('Propose');
    if (await council.closed('Tribute')) return;
    await council.choose('Kind of motion', 'Tribute');
    await council.choose('From whom', bajor);
    await council.choose('To whom', low);
    await council.choose('Latinum a month', '10 latinum');
    await council.choose('For how long', '12 months');
    const enter = council.draft.getByRole('button', { name: 'Enter the motion' });
    if ((await enter.getAttribute('aria-disabled')) !== 'true') await enter.click();
  }

  /** Votes on all that is due this month. */
  async vote(): Promise<void> {
    const { council } = this;
    await council.open('Agenda');
    const low = await this.lessContent();
    const due = council.screen
      .getByRole('article')
      .filter({ hasText: 'to the vote this month' })
      .filter({ hasNotText: 'moved by you' });
    for (const sentence of await due.getByRole('heading').allInnerTexts()) {
      const motion = await council.motion(sentence);
      const mover = partners.find((partner) => partner !== low) ?? '';
      const greedy = (await motion.innerText()).includes(`moved by the ${mover}`);
      if (greedy && takesFromSomebody.test(sentence)) await this.stop(motion, low);
      else await choose(motion, (await leanOf(motion, bajor)) < 0 ? 'Nay' : 'Aye');
    }
    if (await council.screen.isVisible()) await council.close();
  }

  /** Votes against a motion, and buys the nay of a partner for more than others will think of. */
  private async stop(motion: Locator, partner: string): Promise<void> {
    const { table } = this;
    await choose(motion, 'Nay');
    await motion.getByRole('button', { name: `Sway ${partner}` }).click();
    await motion.getByRole('button', { name: 'Bargain' }).click();
    await expect(table.basket('You get')).toContainText('Promise to vote against');
    const help = table.answer.getByRole('button', { name: 'What would it take?' });
    if (await help.isVisible()) await help.click();
    if (await table.answer.getByText('They would accept').isVisible()) await table.propose();
    await table.close();
  }

  private async lessContent(): Promise<string> {
    const first = await this.council.contentment(klingons);
    return first < (await this.council.contentment(cardassians)) ? klingons : cardassians;
  }
}

async function choose(motion: Locator, vote: 'Aye' | 'Nay'): Promise<void> {
  const button = motion.getByRole('button', { name: vote, exact: true }).last();
  if ((await button.getAttribute('aria-disabled')) !== 'true') await button.click();
}
