import type { Page } from 'playwright/test';
import { DealTable } from './support/dealTable';
import { layoutFaults } from './support/layoutFaults';
import { lastHeard, type Overheard, overhear, viewsHeard } from './support/overheard';
import { Player } from './support/player';
import { expect, test } from './support/test';

const anna = { name: 'Anna', power: 'Klingon Empire', id: 'klingon' };
const bertram = { name: 'Bertram', power: 'Romulan Star Empire', id: 'romulan' };
type Person = typeof anna;

/** A month of nine computer powers on a busy machine without a GPU. */
const monthLimit = 60_000;

/** Two people who share a page. */
class Table {
  readonly player: Player;

  constructor(readonly page: Page) {
    this.player = new Player(page);
  }

  /** Chooses a power and a name for each, and begins. */
  async begin(): Promise<void> {
    const { page } = this;
    await this.player.openTitle();
    await page.getByRole('button', { name: 'New campaign' }).click();
    await page.getByRole('radio', { name: 'Khitomer 2295' }).check({ force: true });
    await page.getByRole('radio', { name: bertram.power }).check({ force: true });
    await page.getByRole('button', { name: 'Another person at this page' }).click();
    await page.getByRole('textbox', { name: 'Name of person 1' }).fill(bertram.name);
    await page.getByRole('textbox', { name: 'Name of person 2' }).fill(anna.name);
    const power = page.getByRole('combobox', { name: 'Power of person 2' });
    await power.selectOption({ label: anna.power });
    await page.getByRole('textbox', { name: 'Seed' }).fill('two at a table');
    expect(await layoutFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Begin with 2 people' }).click();
  }

  async expectCurtain(next: Person): Promise<void> {
    const { page } = this;
    await expect(page.getByRole('button', { name: `I am ${next.name}` })).toBeVisible({
      timeout: monthLimit,
    });
    await expect(page.locator('canvas')).toHaveCount(0);
    await expect(page.getByRole('navigation', { name: 'Outliner' })).toHaveCount(0);
  }

  /** Sits down, past the briefing where there is one. Returns what was shown. */
  async sit({ name, power }: Person): Promise<Overheard> {
    const { page } = this;
    await page.getByRole('button', { name: `I am ${name}` }).click();
    const briefing = page.getByRole('button', { name: 'To the map' });
    const map = page.getByRole('main', { name: 'Galaxy map' });
    await expect(briefing.or(map)).toBeVisible();
    if (await briefing.isVisible()) await briefing.click();
    await this.player.waitForMap();
    await expect(page.getByRole('region', { name: 'Your power' })).toContainText(power);
    return lastHeard(page);
  }

  async end(): Promise<void> {
    await expect(this.player.endTurn).toBeEnabled();
    await this.page.keyboard.press('Shift+Enter');
  }

  /** What stands on the page, also where it is not in sight. */
  async everything(): Promise<string> {
    const { page } = this;
    const texts = await page.evaluate(() => [
      document.documentElement.outerHTML,
      location.href,
      document.title,
      JSON.stringify(history.state),
    ]);
    return texts.join('\n');
  }

  /** Nothing of some secrets is on the page, nor found by its search. */
  async expectHidden(secrets: readonly string[]): Promise<void> {
    const all = await this.everything();
    for (const secret of secrets) expect(all, secret).not.toContain(secret);
  }

  async findsNothing(name: string): Promise<void> {
    const { page } = this;
    await page.keyboard.press('Control+k');
    const search = page.getByRole('combobox', { name: 'Search' });
    await search.fill(name);
    await expect(page.getByRole('option').filter({ hasText: name })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(search).toBeHidden();
  }
}

/** Names of the fleets of one that the other does not see. */
function hiddenFleets(of: Overheard, from: Overheard): { ids: string[]; names: string[] } {
  const seen = new Set(Object.values(from.fleets).map(({ name }) => name));
  const hidden = Object.values(of.fleets).filter(
    ({ id, faction, name }) => faction === of.faction && !from.fleets[id] && !seen.has(name),
  );
  return { ids: hidden.map(({ id }) => id), names: hidden.map(({ name }) => name) };
}

test('two people play six months at one page, each seeing only their own', async ({ page }) => {
  test.setTimeout(600_000);
  await overhear(page);
  const table = new Table(page);
  const { player } = table;
  const deals = new DealTable(page);
  await table.begin();
  await table.expectCurtain(anna);
  expect(await viewsHeard(page), 'views sent before anybody sat down').toBe(0);
  expect(await layoutFaults(page)).toEqual([]);

  // The first month: Anna names a fleet, drafts an offer and makes another.
  const hers = await table.sit(anna);
  expect(hers.faction).toBe(anna.id);
  const own = Object.values(hers.fleets).filter(({ faction }) => faction === anna.id);
  await player.choose(own[0]?.name ?? '');
  await player.selection.getByRole('button', { name: /^Rename/ }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('Whisper of Kahless');
  await page.getByRole('dialog').getByRole('button', { name: 'Rename' }).click();
  await expect(player.outliner).toContainText('Whisper of Kahless');
  await deals.openWith(bertram.power);
  await deals.add('You give', 'Stocks');
  await deals.propose();
  await deals.close();
  const views = await viewsHeard(page);
  await table.end();

  // The curtain: nothing behind it can be reached, by no key and not by the way back.
  await table.expectCurtain(bertram);
  const secrets = ['Whisper of Kahless', ...own.map(({ name }) => name)];
  await table.expectHidden(secrets);
  for (const key of [
    'Escape',
    'Control+k',
    '/',
    'v',
    'F2',
    'F6',
    'Control+z',
    'Enter',
    'Shift+Enter',
    '1',
  ]) {
    await page.keyboard.press(key);
  }
  await table.expectCurtain(bertram);
  await page.goBack();
  await expect(page.getByRole('dialog', { name: 'Leave the game?' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await table.expectCurtain(bertram);
  await table.expectHidden(secrets);
  expect(await viewsHeard(page), 'views sent behind the curtain').toBe(views);

  // Neither by fetching the page anew: the curtain is drawn first, Anna's month is ended.
  await page.reload();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await table.expectCurtain(bertram);
  await expect(page.getByRole('listitem').filter({ hasText: anna.name })).toContainText(
    'has ended the month',
  );
  expect(await viewsHeard(page), 'views sent to a page that was fetched anew').toBe(0);

  // Bertram sees his own, and nothing of what Anna has ordered.
  const his = await table.sit(bertram);
  expect(his.faction).toBe(bertram.id);
  const hidden = hiddenFleets(hers, his);
  expect(hidden.names.length).toBeGreaterThan(0);
  for (const id of hidden.ids) expect(his.text).not.toContain(`"${id}"`);
  expect(Object.values(his.deals)).toEqual([]);
  await table.expectHidden(['Whisper of Kahless', ...hidden.names, `Offer from ${anna.power}`]);
  await table.findsNothing('Whisper of Kahless');
  await page.keyboard.press('v');
  await expect(page.getByRole('dialog', { name: 'Advisor' })).toBeVisible();
  await table.expectHidden(['Whisper of Kahless', ...hidden.names]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Undo the last order/ })).toBeDisabled();
  await table.end();

  // The second month: the offer has come to the other, who answers in person; her fleet is renamed.
  await table.expectCurtain(anna);
  await table.sit(anna);
  await expect(player.outliner).toContainText('Whisper of Kahless');
  await table.end();
  await table.expectCurtain(bertram);
  await table.sit(bertram);
  await expect(player.outliner).toContainText(`Offer from ${anna.power}`);
  await page.keyboard.press('F5');
  await deals.screen.getByRole('button', { name: 'Accept', exact: true }).first().click();
  await deals.close();
  await table.end();

  // The third: the deal is made, by nobody but the two.
  await table.expectCurtain(anna);
  await table.sit(anna);
  await expect(page.getByRole('region', { name: 'Reports' })).toContainText(bertram.power);
  await table.end();

  // Bertram has to go: a computer holds his seat, and no curtain comes between Anna's months.
  await table.expectCurtain(bertram);
  await page.getByRole('button', { name: `Let the computer play: ${bertram.name}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Let it play' }).click();
  await table.expectCurtain(anna);
  await table.sit(anna);
  await player.endTurns(1);
  expect(await player.turn()).toBe(5);
  await page.getByRole('button', { name: 'Draw the curtain' }).click();
  await page.getByRole('button', { name: `Take it back: ${bertram.name}` }).click();
  await player.waitForMap();
  await table.end();
  await table.expectCurtain(anna);
  await table.sit(anna);
  await table.end();

  // The sixth month, each once more.
  await table.expectCurtain(anna);
  const lastOfHers = await table.sit(anna);
  await table.end();
  await table.expectCurtain(bertram);
  const lastOfHis = await table.sit(bertram);
  const still = hiddenFleets(lastOfHers, lastOfHis);
  for (const id of still.ids) expect(lastOfHis.text).not.toContain(`"${id}"`);
  await table.expectHidden(still.names);
  const { bytes } = await player.export();
  await table.end();
  await table.expectCurtain(anna);
  await expect(page.getByText('July 2295')).toBeVisible();

  // What is still played is not watched, neither from the list of games nor from its file.
  await page.getByRole('button', { name: 'Leave the game' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).click();
  await page.getByRole('button', { name: 'Replays' }).click();
  const saves = page.getByRole('region', { name: `${anna.power} · ${bertram.power}` });
  await expect(saves.getByRole('button', { name: 'Watch' }).first()).toBeDisabled();
  await page.locator('input[type=file]').setInputFiles({
    name: 'shared.accord',
    mimeType: 'application/octet-stream',
    buffer: bytes,
  });
  const notices = page.getByRole('region', { name: 'Notices' });
  await expect(notices).toContainText('Several people still play this game');
});
