import { Council, leanOf } from './support/council';
import { DealTable } from './support/dealTable';
import { numberIn } from './support/numberIn';
import { Player } from './support/player';
import { expect, test } from './support/test';
import { verifyFile } from './support/verifyFile';

/** A broker may have given its word to others in secret: who buys its vote is as sure as one can be. */
const sureEnough = /They would accept|if nothing you cannot see forbids it/;

/** The Supreme Legate keeps the common chest: only Cardassia gains by filling it. */
const tariff = /^A tariff of \d+ % of latinum income/;
const bajor = 'Republic of Bajor';

test('Cardassia wins by bargaining a motion that would have failed', async ({ page }) => {
  test.setTimeout(300_000);
  const player = new Player(page);
  const council = new Council(page);
  const table = new DealTable(page);
  await player.begin({ moment: 'Crossover 2370', power: 'Cardassian Union', seed: 'dukat' });

  const sentence = await test.step('moves what nobody else wants', async () => {
    await council.open('Propose');
    await council.choose('Kind of motion', 'Tariff');
    await expect(council.draft).toContainText('would fail');
    const heading = council.draft.getByRole('heading', { name: tariff });
    const text = await heading.innerText();
    await council.draft.getByRole('button', { name: 'Enter the motion' }).click();
    await council.close();
    await player.endTurns(1);
    return text;
  });

  await test.step('sees it lost, and speaks to Bajor', async () => {
    const motion = await council.motion(sentence);
    await expect(motion).toContainText('would fail');
    const before = await leanOf(motion, bajor);
    expect(before, 'Bajor is against it').toBeLessThan(0);
    await motion.getByRole('button', { name: `Sway ${bajor}` }).click();
    const effect = numberIn(
      await motion
        .getByText(/^lean \+\d+$/)
        .first()
        .innerText(),
    );
    await motion.getByRole('button', { name: 'Persuade' }).click();
    await expect.poll(() => leanOf(motion, bajor)).toBe(before + effect);
  });

  await test.step('buys the vote, so that nobody can talk Bajor out of it', async () => {
    const motion = await council.motion(sentence);
    await motion.getByRole('button', { name: 'Bargain' }).click();
    await expect(table.basket('You get')).toContainText(`Promise to vote for “${sentence}”`);
    await expect(table.answer).toContainText('They would refuse');
    await table.answer.getByRole('button', { name: 'What would it take?' }).click();
    await expect(table.answer).toContainText(sureEnough);
    // Something on top: others may speak to Bajor this month too, and its vote grows dearer.
    await table.raise('You give', 10);
    await expect(table.answer).toContainText(sureEnough);
    await table.propose();
    await table.close();
  });

  await test.step('argues, and in the end presses, until the forecast turns', async () => {
    const motion = await council.motion(sentence);
    const sway = motion.getByRole('button', { name: `Sway ${bajor}` });
    if ((await sway.getAttribute('aria-expanded')) !== 'true') await sway.click();
    const persuade = motion.getByRole('button', { name: 'Persuade' });
    const press = motion.getByRole('button', { name: 'Press' });
    const passes = motion.getByText('would pass');
    for (let words = 0; words < 6 && !(await passes.isVisible()); words += 1) {
      const lean = await leanOf(motion, bajor);
      const spent = (await persuade.getAttribute('aria-disabled')) === 'true';
      await (spent ? press : persuade).click();
      await expect.poll(() => leanOf(motion, bajor)).toBeGreaterThan(lean);
    }
    await expect(passes).toBeVisible();
    await council.close();
    // Where a person sits in the Council a motion lies for two months.
    await player.endTurns(2);
  });

  await test.step('carries it by the vote it bought', async () => {
    const division = await council.division(sentence);
    await expect(division).toContainText('Passed');
    const ballot = division.getByRole('listitem').filter({ hasText: bajor });
    await expect(ballot.getByRole('img', { name: 'Aye' })).toBeVisible();
    await expect(ballot).toContainText('as promised');
    await council.open('Charter');
    await expect(council.screen).toContainText(/Tariff for the chest\s*[1-9]\d*\s%/);
    await council.close();
  });

  await test.step('proves the file', async () => {
    const { path } = await player.export();
    const { status, said } = verifyFile(path);
    expect(said).toMatch(/verified 3 turns/);
    expect(status).toBe(0);
  });
});
