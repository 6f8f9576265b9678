import type { Locator, Page } from 'playwright/test';
import { Player } from './support/player';
import { expect, test } from './support/test';

const censure = 'The Klingon Empire is censured';

/** The Council screen as a person uses it: by what can be read and pressed. */
class Council {
  constructor(readonly page: Page) {}

  get screen(): Locator {
    return this.page.getByRole('region', { name: 'Council', exact: true });
  }

  async open(part: string): Promise<void> {
    if (!(await this.screen.isVisible())) await this.page.keyboard.press('F6');
    await this.screen.getByRole('button', { name: part, exact: true }).click();
  }

  choose(field: string, option: string) {
    const combobox = this.screen.getByRole('combobox', { name: field, exact: true });
    return combobox.selectOption({ label: option });
  }

  get members(): Locator {
    return this.screen.getByRole('region', { name: 'Members' });
  }

  /** Latinum and influence a month that the broker's chair brings. */
  async chairBrings(): Promise<number> {
    await this.open('Your chair');
    const fact = this.screen.getByText('Your chair brings a month').locator('..');
    const amounts = (await fact.innerText()).replaceAll('−', '-').match(/[+-]\d+/g) ?? [];
    return amounts.reduce((sum, amount) => sum + Number(amount), 0);
  }

  async contentment(name: string): Promise<number> {
    const row = this.members.getByRole('listitem').filter({ hasText: name });
    const meter = row.getByRole('img', { name: /^Contentment: / });
    return Number(/\d+/.exec((await meter.getAttribute('aria-label')) ?? '')?.[0]);
  }

  /** As broker: balances with all its weight, or leans to a partner with some. */
  async steer(course: string, effort: number): Promise<void> {
    await this.open('Your chair');
    await this.screen.getByRole('button', { name: course, exact: true }).click();
    const slider = this.screen.getByRole('slider', { name: 'Effort' });
    await slider.press('Home');
    for (let step = 0; step < effort; step += 1) await slider.press('ArrowRight');
    const hold = this.screen.getByRole('button', { name: 'Hold this course' });
    if (await hold.isVisible()) await hold.click();
  }

  /**
   * Votes against what one member moves, and against handing anybody spoils: nothing sets partners
   * apart faster. For everything else of this month's session.
   */
  async voteAgainst(rival: string): Promise<void> {
    await this.open('Agenda');
    const due = this.screen.getByRole('article').filter({ hasText: 'to the vote this month' });
    for (let index = 0; index < (await due.count()); index += 1) {
      const card = due.nth(index);
      const opener = card.getByRole('button', { name: 'How the members lean' });
      if (await opener.isVisible()) await opener.click();
      const divisive = new RegExp(`moved by the ${rival}|is allotted to`).test(
        await card.innerText(),
      );
      const vote = card.getByRole('button', { name: divisive ? 'Nay' : 'Aye', exact: true });
      if ((await vote.getAttribute('aria-disabled')) !== 'true') await vote.click();
    }
  }

  /** A motion on the agenda, with everybody's leans open. */
  async motion(sentence: string): Promise<Locator> {
    const card = this.screen.getByRole('article').filter({ hasText: sentence });
    const opener = card.getByRole('button', { name: 'How the members lean' });
    if (await opener.isVisible()) await opener.click();
    return card;
  }
}

test('Cardassia wins by bargaining a motion that would have failed', async ({ page }) => {
  test.setTimeout(180_000);
  const player = new Player(page);
  const council = new Council(page);
  await player.begin({ moment: 'Crossover 2370', power: 'Cardassian Union', seed: 'council' });

  await test.step('moves what Bajor would not vote for', async () => {
    await council.open('Propose');
    await council.choose('Kind of motion', 'Censure');
    await council.choose('Member', 'Klingon Empire');
    await expect(council.screen.getByRole('article')).toContainText('would fail');
    await council.screen.getByRole('button', { name: 'Enter the motion' }).click();
    await page.keyboard.press('Escape');
    await player.endTurns(1);
  });

  await test.step('sees the vote lost, and asks Bajor’s price', async () => {
    await council.open('Agenda');
    const card = await council.motion(censure);
    await expect(card).toContainText('would fail');
    await card.getByRole('button', { name: 'Sway Republic of Bajor' }).click();
    await card.getByRole('button', { name: 'Bargain' }).click();
    const table = page.getByRole('region', { name: 'Diplomacy', exact: true });
    await expect(table).toContainText(`Promise to vote for “${censure}”`);
    await expect(table).toContainText('They would refuse');
    // Generously: Qo’noS will speak to Bajor too before the month is over.
    await table.getByRole('button', { name: 'Add to: You give' }).click();
    await page.getByRole('menuitem', { name: 'Stocks' }).click();
    const give = table.getByRole('region', { name: 'You give' });
    await give.getByRole('combobox', { name: 'Stock' }).selectOption({ label: 'Latinum' });
    const amount = give.getByRole('slider', { name: 'Amount' });
    for (let step = 0; step < 24; step += 1) await amount.press('ArrowRight');
    await expect(table).toContainText('They would accept');
    await table.getByRole('button', { name: 'Propose', exact: true }).click();
    await page.keyboard.press('Escape');
    await player.endTurns(1);
  });

  await test.step('carries it by a promise kept', async () => {
    await council.open('Record');
    const entry = council.screen.getByRole('article').filter({ hasText: censure });
    await expect(entry).toContainText('Passed');
    const opener = entry.getByRole('button', { name: 'Ballots and why' });
    if (await opener.isVisible()) await opener.click();
    await expect(
      entry.getByRole('listitem').filter({ hasText: 'Republic of Bajor' }),
    ).toContainText('as promised');
  });
});

/** Points of contentment between the partners that a broker evens out by leaning. */
const wideGap = 25;

test('Bajor lives by its chair for two years and keeps both partners', async ({ page }) => {
  test.setTimeout(400_000);
  const player = new Player(page);
  const council = new Council(page);
  await player.begin({ moment: 'Crossover 2370', power: 'Republic of Bajor', seed: 'broker' });
  const before = await council.chairBrings();

  for (let month = 0; month < 24; month += 1) {
    await council.open('Your chair');
    const gap =
      (await council.contentment('Klingon Empire')) -
      (await council.contentment('Cardassian Union'));
    const [content, less] = gap > 0 ? ['Klingon', 'Cardassian'] : ['Cardassian', 'Klingon'];
    if (Math.abs(gap) > wideGap) await council.steer(less, 1);
    else await council.steer('Balance', 3);
    await council.voteAgainst(content);
    await page.keyboard.press('Escape');
    await player.endTurns(1);
  }

  expect(await council.chairBrings()).toBeGreaterThan(before);
  for (const partner of ['Klingon Empire', 'Cardassian Union']) {
    await expect(council.members).toContainText(partner);
  }
});
