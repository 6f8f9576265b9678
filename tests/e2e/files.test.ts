import { readFile } from 'node:fs/promises';
import { Player } from './support/player';
import { expect, test } from './support/test';

const whole = new URL('../../scenarios/crossover_2370.json', import.meta.url);

type Parts = {
  fleets: Record<string, { ships: string[] }[]>;
  worlds: Record<string, Record<string, unknown>>;
};

/** A scenario of ours with something done to it. */
async function spoilt(spoil: (scenario: Parts & Record<string, unknown>) => void): Promise<Buffer> {
  const scenario = JSON.parse(await readFile(whole, 'utf8'));
  spoil(scenario);
  return Buffer.from(JSON.stringify(scenario));
}

const files = [
  {
    name: 'a scenario of the wrong shape',
    content: () =>
      spoilt((scenario) => {
        Object.assign(scenario.worlds['sol.earth'] ?? {}, { garrison: -5 });
        scenario.colour = 'red';
      }),
    says: ['worlds["sol.earth"].garrison', '−5 is too small', '"colour" means nothing here'],
  },
  {
    name: 'a scenario that names what is not there',
    content: () =>
      spoilt((scenario) => {
        scenario.fleets.bajor?.[1]?.ships.splice(0, 1, 'baj_raidr*6');
        Object.assign(scenario.worlds['sol.earth'] ?? {}, { owner: 'klingonn' });
      }),
    says: ['fleets.bajor[1].ships[0]', 'worlds["sol.earth"].owner', 'Did you mean "klingon"?'],
  },
  {
    name: 'a file that is no JSON',
    content: () => Buffer.from('{ "id": '),
    says: ['Line 1, column 9'],
  },
  {
    name: 'random bytes',
    content: () => Buffer.alloc(4000, 0xa7),
    says: ['the file as a whole', 'This is a picture, a program or the like'],
  },
  {
    name: 'a scenario nested too deep',
    content: () => Buffer.from(`${'['.repeat(100_000)}${']'.repeat(100_000)}`),
    says: ['nested deeper than 72 levels'],
  },
];

test('a broken file is refused whole, each mistake by its place, and the game goes on', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const player = new Player(page);
  await player.beginSmall('glass');
  await player.endTurns(1);
  const waits: number[] = [];
  for (const { name, content, says } of files) {
    await test.step(name, async () => {
      const bytes = await content();
      await player.drop('broken.json', bytes);
      const alert = page.getByRole('alert');
      await expect(alert.getByRole('heading')).toContainText('broken.json cannot be opened');
      for (const place of says) await expect(alert).toContainText(place);
      waits.push(await player.refusedAfter());
      expect(await player.turn()).toBe(2);
      await page.getByRole('button', { name: 'Put it away' }).click();
      await expect(alert).toBeHidden();
    });
  }
  // Test machines are busy: the median.
  const median = waits.sort((a, b) => a - b)[Math.floor(waits.length / 2)];
  expect(median, 'refused within half a second').toBeLessThan(500);
  await player.endTurns(1);
});

test('games are saved, loaded, exported and dropped', async ({ page }) => {
  test.setTimeout(180_000);
  const player = new Player(page);
  await player.beginSmall('slots');
  await player.endTurns(1);

  await page.keyboard.press('Control+s');
  await page.getByRole('textbox', { name: 'Name of the slot' }).fill('Before the storm');
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  const { bytes } = await player.export();
  await player.endTurns(1);

  await page.reload();
  await page.getByRole('button', { name: 'Load' }).click();
  const slot = page.getByRole('listitem').filter({ hasText: 'Before the storm' });
  await slot.getByRole('button', { name: 'Play' }).click();
  await player.waitForMap();
  expect(await player.turn()).toBe(2);

  await player.openTitle();
  await player.drop('game.accord', bytes);
  await player.waitForMap();
  expect(await player.turn()).toBe(2);
});
