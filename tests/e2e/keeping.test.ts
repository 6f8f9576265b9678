import type { Page } from 'playwright/test';
import { Player, smallPower } from './support/player';
import { expect, test } from './support/test';

const rebels = { moment: 'Crossover 2370', power: 'Terran Rebellion' };

/** The saves of a campaign in the list of games, by the name of its power. */
function campaign(page: Page, power: string) {
  return page.getByRole('region', { name: power });
}

async function openLoad(page: Page): Promise<void> {
  await page.goto('.');
  await page.getByRole('button', { name: 'Load' }).click();
}

async function takeAdvice({ page }: Player): Promise<void> {
  await page.keyboard.press('v');
  await page.getByRole('button', { name: 'Accept everything' }).click();
  await page.keyboard.press('Escape');
}

/** How many orders of the running month the list of games tells. */
async function ordersKept(page: Page, power: string): Promise<number> {
  const latest = campaign(page, power).getByRole('listitem').first();
  await expect(latest).toBeVisible();
  return Number(/(\d+) orders? given/.exec(await latest.innerText())?.[1] ?? 0);
}

test('a new campaign leaves the one before; orders live through reload, back and Load', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const player = new Player(page);
  await player.begin({ ...rebels, seed: 'kept' });
  await player.endTurns(1);
  await takeAdvice(player);
  // The page is left in the very moment of the last order.
  await openLoad(page);
  const given = await ordersKept(page, rebels.power);
  expect(given).toBeGreaterThan(0);
  await player.begin({ ...rebels, power: 'Republic of Bajor', seed: 'other' });
  await openLoad(page);
  await expect(page.getByRole('region', { name: /, Crossover/ })).toHaveCount(2);
  expect(await ordersKept(page, rebels.power)).toBe(given);
  await campaign(page, rebels.power).getByRole('button', { name: 'Play' }).first().click();
  await player.waitForMap();
  expect(await player.turn()).toBe(2);
  // Back closes what is open, and throws nobody out of the game.
  await page.keyboard.press('F2');
  await expect(page.getByRole('region', { name: 'Fleets', exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('region', { name: 'Fleets', exact: true })).toBeHidden();
  await page.goBack();
  await page.getByRole('dialog', { name: 'Leave the game?' }).getByText('Stay').click();
  await page.goBack();
  await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).click();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await player.waitForMap();
  expect(await player.turn()).toBe(2);
});

test('a second tab is told and takes over; the first is told and cannot go on', async ({
  page,
  context,
}) => {
  test.setTimeout(240_000);
  const first = new Player(page);
  await first.beginSmall('tabs');
  const other = await context.newPage();
  const second = new Player(other);
  await second.openTitle();
  await other.getByRole('button', { name: /^Continue/ }).click();
  await other
    .getByRole('dialog', { name: 'Played in another tab' })
    .getByRole('button', { name: 'Take over' })
    .click();
  const told = page.getByRole('dialog', { name: 'Taken over by another tab' });
  await told.getByRole('button', { name: 'Look at the map' }).click();
  await expect(first.endTurn).toBeHidden();
  await expect(page.getByRole('button', { name: 'Played in another tab' })).toBeVisible();
  await other.getByRole('button', { name: 'To the map' }).click();
  await second.waitForMap();
  await second.endTurns(1);
  await page.getByRole('button', { name: 'Played in another tab' }).click();
  await expect(page.getByText('turn 2 of')).toBeVisible({ timeout: 30_000 });
  await expect(other.getByRole('dialog', { name: 'Taken over by another tab' })).toBeVisible();
});

/** What a browser may do instead of keeping a game, and what is said of it. */
const refusals: readonly { what: string; says: string; refuse: () => void }[] = [
  {
    what: 'no room',
    says: 'There is no room left',
    refuse: () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  },
  {
    what: 'a private window',
    says: 'does not let this page keep anything',
    refuse: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    },
  },
  {
    what: 'a closed database',
    says: 'does not let this page keep anything',
    refuse: () => {
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('closed', 'InvalidStateError');
      };
    },
  },
  {
    what: 'a blocked upgrade',
    says: 'an older version of the game open',
    refuse: () => {
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = function () {
        const request = open.call(this, 'another');
        request.addEventListener('success', (event) => event.stopImmediatePropagation());
        request.addEventListener('upgradeneeded', (event) => event.stopImmediatePropagation());
        setTimeout(() => request.dispatchEvent(new Event('blocked')));
        return request;
      };
    },
  },
  {
    what: 'silence',
    says: 'storage does not answer',
    refuse: () => {
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = function () {
        const request = open.call(this, 'another');
        request.addEventListener('success', (event) => event.stopImmediatePropagation());
        request.addEventListener('upgradeneeded', (event) => event.stopImmediatePropagation());
        return request;
      };
    },
  },
];

for (const { what, says, refuse } of refusals) {
  test(`storage that refuses is told at once: ${what}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.addInitScript(refuse);
    const player = new Player(page);
    await player.openTitle();
    await player.bringSmall();
    await page.getByRole('button', { name: /^Begin as/ }).click();
    const told = page.getByRole('dialog', { name: 'Your game is not being kept' });
    await expect(told).toContainText(says, { timeout: 60_000 });
    if (what !== 'no room') return;
    // Play and export go on, and it is not told again; a mark stays.
    await told.getByRole('button', { name: 'Play on' }).click();
    await page.getByRole('button', { name: 'To the map' }).click();
    await player.waitForMap();
    await player.endTurns(1);
    await expect(told).toBeHidden();
    await expect(page.getByRole('button', { name: 'Not kept' })).toBeVisible();
    expect((await player.export()).bytes.length).toBeGreaterThan(1000);
  });
}

test('a page that dies while it keeps a month loses nothing that it said was kept', async ({
  page,
  context,
}) => {
  test.setTimeout(300_000);
  const player = new Player(page);
  await player.beginSmall('killed');
  let kept = 1;
  for (const moment of [0, 100, 500]) {
    const doomed = await context.newPage();
    const victim = new Player(doomed);
    if (moment === 0) await page.close();
    await victim.openTitle();
    await doomed.getByRole('button', { name: /^Continue/ }).click();
    const toTheMap = doomed.getByRole('button', { name: 'To the map' });
    await expect(toTheMap.or(victim.endTurn)).toBeVisible({ timeout: 60_000 });
    if (await toTheMap.isVisible()) await toTheMap.click();
    await victim.waitForMap();
    expect(await victim.turn()).toBeGreaterThanOrEqual(kept);
    await victim.endTurns(1);
    kept = await victim.turn();
    await doomed.keyboard.press('Shift+Enter');
    await doomed.waitForTimeout(moment);
    const session = await context.newCDPSession(doomed);
    await Promise.race([session.send('Page.crash').catch(() => {}), doomed.waitForEvent('crash')]);
    await doomed.close();
  }
  const last = await context.newPage();
  await openLoad(last);
  const latest = campaign(last, smallPower).getByRole('listitem').first();
  const turn = Number(/Turn (\d+)/.exec(await latest.innerText())?.[1]);
  expect(turn).toBeGreaterThanOrEqual(kept);
});

test('orders kept before seats were known are those of the one who played', async ({ page }) => {
  await page.route('**/blank', (route) =>
    route.fulfill({ body: '<p></p>', contentType: 'text/html' }),
  );
  await page.goto('blank');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('regents-accord', 2);
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => {
          const stores = ['saves', 'files', 'drafts', 'campaigns'];
          for (const store of stores) opening.result.createObjectStore(store);
        };
        opening.onsuccess = () => {
          const shelf = opening.result;
          const change = shelf.transaction(['saves', 'files', 'drafts', 'campaigns'], 'readwrite');
          const [key, campaign, tab] = ['month/old/3', 'old', 'a tab'];
          const order = { order: { type: 'note', key: 'a', value: 'b' } };
          const save = {
            ...{ key, campaign, name: null, title: 'Khitomer', scenario: 'khitomer_2295' },
            ...{ faction: 'klingon', factionName: 'Klingon Empire', turn: 3, hash: '', size: 1 },
            ...{ date: { year: 2295, month: 3 }, draft: [order], ended: false, savedAt: 1 },
          };
          const draft = { save: key, campaign, tab, orders: [order, order], at: 2 };
          change.objectStore('saves').put(save, key);
          change.objectStore('files').put(new Uint8Array(1), key);
          change.objectStore('drafts').put(draft, `${tab}/${key}`);
          change
            .objectStore('campaigns')
            .put({ id: campaign, holder: tab, heldAt: 1, branched: null }, campaign);
          change.oncomplete = () => {
            shelf.close();
            resolve();
          };
        };
      }),
  );
  await openLoad(page);
  expect(await ordersKept(page, 'Klingon Empire')).toBe(2);
});
