import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { liveriesIn } from '../../../src/content/liveries';
import { required, type Setup } from '../../../src/sim';
import { memoryShelf } from '../../support/memoryShelf';
import { closeTabs, openTab, sharedLocks, storyIn, type Tab } from '../../support/tabs';

let shelf: ReturnType<typeof memoryShelf>;
const persist = vi.fn(async () => true);

beforeEach(() => {
  shelf = memoryShelf();
  persist.mockClear();
  vi.stubGlobal('navigator', { locks: sharedLocks(), storage: { persist } });
});
afterAll(closeTabs);

const setup = (seed: string) => ({ seed }) as Setup;

async function began(seed: string): Promise<Tab> {
  const tab = await openTab(shelf);
  await tab.game().newGame(setup(seed));
  return tab;
}

/** Ends months, with an order in each. */
async function play(tab: Tab, months: number): Promise<void> {
  for (let month = 0; month < months; month += 1) {
    tab.order();
    await tab.game().endTurn();
  }
}

const list = async (tab: Tab) => {
  const campaigns = await tab.savedGames.list();
  return campaigns.map(({ months }) => months.map(({ turn }) => turn));
};

/** The furthest month of the campaign played last. */
const latest = async (tab: Tab) => required((await tab.savedGames.list())[0], 'a campaign').latest;

async function fileOf(tab: Tab, key: string): Promise<Uint8Array> {
  return required(await tab.savedGames.read(key), 'a saved game').file;
}

test('a new campaign, a file and a branch take nothing from the campaign before', async () => {
  const tab = await began('first');
  await play(tab, 6);
  const file = await fileOf(tab, (await latest(tab)).key);
  await tab.game().newGame(setup('second'));
  expect(await list(tab)).toEqual([[1], [7, 6, 5, 4, 3]]);
  // A file of the first, as it stands: it is the first.
  await tab.game().openFile(file, 'play');
  expect((await list(tab)).flat().sort()).toEqual([1, 3, 4, 5, 6, 7]);
});

test('a game from a file is kept from the start, and what is kept of it stays', async () => {
  const tab = await began('first');
  await play(tab, 2);
  const early = await fileOf(tab, (await latest(tab)).key);
  await play(tab, 3);
  await tab.game().openFile(early, 'play');
  expect(tab.keeping().hold).toBe('held');
  expect(await list(tab)).toEqual([[3], [6, 5, 4, 3, 2]]);
  const other = await openTab(memoryShelf());
  await other.game().openFile(early, 'play');
  expect(await list(other)).toEqual([[3]]);
});

test('what is kept shows the colours its power flies', async () => {
  const tab = await began('first');
  const { faction, livery } = await latest(tab);
  const { view, rules } = required(tab.open(), 'an open game');
  expect(livery).toEqual(liveriesIn(view, rules)(faction));
});

test('a file without a campaign belongs to the one that its start names', async () => {
  const tab = await openTab(shelf);
  const file = (...months: string[]) =>
    new TextEncoder().encode(JSON.stringify({ campaign: null, months, draft: {} }));
  await tab.game().openFile(file('a', 'b'), 'play');
  await tab.game().openFile(file('a', 'b', 'c'), 'play');
  expect(await list(tab)).toEqual([[3, 2]]);
  await tab.game().openFile(file('a', 'x', 'y'), 'play');
  expect(await list(tab)).toEqual([[3], [3, 2]]);
});

test('an earlier month is looked at without a trace, and played on as a campaign of its own', async () => {
  const tab = await began('first');
  await play(tab, 4);
  const months = required((await tab.savedGames.list())[0], 'a campaign').months;
  const third = required(
    months.find(({ turn }) => turn === 3),
    'month 3',
  );
  expect(await tab.game().openSave(third.key)).toBe('opened');
  expect(tab.keeping()).toMatchObject({ hold: 'earlier', branches: 0 });
  expect(await list(tab)).toEqual([[5, 4, 3, 2, 1]]);
  // The month is as it was left, the orders of then included; another one begins the branch.
  expect(tab.open()?.orders).toHaveLength(1);
  tab.order();
  await vi.waitFor(async () => expect(await list(tab)).toEqual([[3], [5, 4, 3, 2, 1]]));
  expect(tab.keeping()).toMatchObject({ hold: 'held', branches: 1 });
  await play(tab, 1);
  expect(await list(tab)).toEqual([
    [4, 3],
    [5, 4, 3, 2, 1],
  ]);
  expect(required((await tab.savedGames.list())[0], 'the branch').branched).not.toBeNull();
});

test('command taken of an earlier month begins a campaign: the one that was watched stays whole', async () => {
  const tab = await began('first');
  await play(tab, 4);
  tab.useReplay.setState({ open: true, turn: 2 });
  await tab.useReplay.getState().takeCommand('red');
  await play(tab, 1);
  expect(await list(tab)).toEqual([
    [4, 3],
    [5, 4, 3, 2, 1],
  ]);
});

test('a game of other rules is looked at only: it is not kept, takes no order and does not go on', async () => {
  const tab = await openTab(shelf);
  const story = { campaign: null, months: ['a', 'b'], draft: {}, kept: [0, 1] };
  await tab.game().openFile(new TextEncoder().encode(JSON.stringify(story)), 'play');
  expect(tab.open()?.kept).toEqual([0, 1]);
  expect(tab.keeping().hold).toBe('apart');
  expect(tab.order()).toEqual({ code: 'otherRules' });
  await tab.game().endTurn();
  expect(tab.open()?.base.turn).toBe(2);
  expect(await list(tab)).toEqual([]);
});

describe('the orders of the running month', () => {
  test('are there again after the page has died, in the order they were given', async () => {
    const tab = await began('first');
    for (const value of ['a', 'b', 'c']) tab.order(value);
    tab.game().undo();
    await vi.waitFor(async () => expect((await latest(tab)).draft.red).toHaveLength(2));
    tab.useKeeping.setState({ hold: 'apart' }); // The page is no more.
    vi.stubGlobal('navigator', { locks: sharedLocks() });
    const again = await openTab(shelf);
    await again.game().openSave((await latest(again)).key);
    const values = (again.open()?.orders ?? []).map(({ order }) => 'name' in order && order.name);
    expect(values).toEqual(['a', 'b']);
    again.game().undo();
    expect(again.open()?.orders).toHaveLength(1);
    again.game().redo();
    expect(again.open()?.orders).toHaveLength(2);
  });

  test('are saved under a name with the game', async () => {
    const tab = await began('first');
    tab.order('a');
    expect(await tab.game().save('mine')).toBeNull();
    tab.order('b');
    await vi.waitFor(async () => expect((await latest(tab)).draft.red).toHaveLength(2));
    expect(storyIn(await fileOf(tab, 'named/mine')).draft.red).toHaveLength(1);
    // Going back to it puts nothing away: the two orders stay with the month they were given in.
    await tab.game().openSave('named/mine');
    expect(tab.open()?.orders).toHaveLength(1);
    tab.order('c');
    await vi.waitFor(async () => expect(await list(tab)).toEqual([[1], [1]]));
    const drafts = (await tab.savedGames.list()).map(({ latest: { draft } }) => draft.red?.length);
    expect(drafts).toEqual([2, 2]);
  });

  test('are in the file that is exported, from the game and from the list of games', async () => {
    const exported: Uint8Array[] = [];
    const downloadFile = (_: string, bytes: Uint8Array) => exported.push(bytes);
    vi.doMock('../../../src/store/download', () => ({ downloadFile }));
    const tab = await began('first');
    vi.doUnmock('../../../src/store/download');
    for (const name of ['a', 'b']) tab.order(name);
    await vi.waitFor(async () => expect((await latest(tab)).draft.red).toHaveLength(2));
    await tab.game().exportFile();
    await tab.exportSave((await latest(tab)).key);
    expect(exported.map((file) => storyIn(file).draft.red?.length)).toEqual([2, 2]);
  });

  test('that do not stand any more are told, the others stay', async () => {
    const tab = await openTab(shelf);
    const note = { order: { type: 'note', key: 'a', value: 'b' } };
    const impossible = { order: { type: 'holdFleet', fleet: 'fleet:gone' } };
    const story = { campaign: null, months: ['a'], draft: { red: [impossible, note] } };
    await tab.game().openFile(new TextEncoder().encode(JSON.stringify(story)), 'play');
    expect(tab.open()?.orders).toEqual([note]);
    expect(tab.open()?.lapsed).toEqual([impossible]);
  });
});

describe('two tabs on one campaign', () => {
  test('the second is told, and may watch or take over; the first cannot write any more', async () => {
    const first = await began('first');
    await play(first, 1);
    first.order('kept');
    const second = await openTab(shelf);
    await vi.waitFor(async () => expect((await latest(second)).draft.red).toHaveLength(1));
    const { key } = await latest(second);
    expect(await second.game().openSave(key)).toBe('elsewhere');
    expect(second.keeping()).toMatchObject({ elsewhere: key, campaign: null });
    expect(second.open()).toBeNull();
    expect(await second.game().openSave(key, true)).toBe('opened');
    expect(second.open()?.orders).toHaveLength(1);
    await vi.waitFor(() => expect(first.keeping().hold).toBe('lost'));
    expect(first.order()).toEqual({ code: 'elsewhere' });
    await expect(first.game().save('mine')).rejects.toThrow(first.StorageError);
    await play(first, 1);
    expect(first.open()?.base.turn).toBe(2);
    await play(second, 1);
    expect(await list(second)).toEqual([[3, 2, 1]]);
    // And back again: with what the other has reached.
    expect(await first.game().openSave(key, true)).toBe('opened');
    expect(first.open()?.base.turn).toBe(3);
    await vi.waitFor(() => expect(second.keeping().hold).toBe('lost'));
  });

  test('without locks the second plays on and the first is told', async () => {
    vi.stubGlobal('navigator', {});
    const first = await began('first');
    const second = await openTab(shelf);
    expect(await second.game().openSave((await latest(second)).key)).toBe('opened');
    await play(second, 1);
    await vi.waitFor(() => expect(first.keeping().hold).toBe('lost'));
  });

  test('without locks and without a word between tabs the shelf keeps them apart', async () => {
    vi.stubGlobal('navigator', {});
    vi.stubGlobal('BroadcastChannel', undefined);
    const first = await began('first');
    const second = await openTab(shelf);
    await second.game().openSave((await latest(second)).key);
    await play(second, 1);
    await play(first, 1);
    expect(first.keeping().hold).toBe('lost');
    expect(storyIn(await fileOf(second, (await latest(second)).key)).months).toHaveLength(2);
  });

  test('a campaign that was left is free', async () => {
    const first = await began('first');
    const second = await openTab(shelf);
    first.game().leave();
    expect(await second.game().openSave((await latest(second)).key)).toBe('opened');
  });
});

describe('a browser that keeps nothing', () => {
  test('is told once; play and export go on; what is kept again is not troubled any more', async () => {
    const tab = await openTab(shelf);
    shelf.failing.with = new tab.StorageError('full');
    await tab.game().newGame(setup('first'));
    expect(tab.keeping()).toMatchObject({ trouble: 'full', untold: true });
    tab.useKeeping.setState({ untold: false });
    await play(tab, 2);
    expect(tab.open()?.base.turn).toBe(3);
    expect(tab.keeping()).toMatchObject({ trouble: 'full', untold: false });
    await expect(tab.game().save('mine')).rejects.toThrow(tab.StorageError);
    expect(persist).not.toHaveBeenCalled();
    shelf.failing.with = null;
    await play(tab, 1);
    expect(tab.keeping().trouble).toBeNull();
    expect(await list(tab)).toEqual([[4]]);
  });

  test('is asked at the first save not to clear games away, and only then', async () => {
    const tab = await began('first');
    await play(tab, 2);
    expect(persist).toHaveBeenCalledTimes(1);
  });
});
