import { beforeEach, expect, test } from 'vitest';
import { monthKey, namedKey, type Saves, savesOn } from '../../../src/store/saves';
import { seatOldDrafts } from '../../../src/store/seatOldDrafts';
import type { SavedGame } from '../../../src/store/shelf';
import { takeOverOldSaves } from '../../../src/store/takeOverOldSaves';
import { memoryShelf } from '../../support/memoryShelf';

const order = (name: string) => ({ order: { type: 'note', key: name, value: '' } as const });

function saved(campaign: string, turn: number, change: Partial<SavedGame> = {}): SavedGame {
  const name = change.name ?? null;
  return {
    key: name === null ? monthKey(campaign, turn) : namedKey(name),
    campaign,
    name,
    title: 'A test',
    scenario: 'test',
    faction: 'red',
    factionName: 'Red',
    turn,
    date: { year: 2370, month: turn },
    hash: `${campaign} ${turn}`,
    draft: {},
    ended: false,
    savedAt: turn,
    size: 1,
    ...change,
  };
}

const file = (text: string) => new TextEncoder().encode(text);

let saves: Saves;
beforeEach(() => {
  saves = savesOn(memoryShelf());
});

async function play(campaign: string, turns: readonly number[], tab = 'tab') {
  await saves.claim(campaign, tab);
  for (const turn of turns) await saves.keepMonth(saved(campaign, turn), file(`${turn}`), tab);
}

test('another campaign takes nothing from the first: each keeps its last five months', async () => {
  await play('first', [1, 2, 3, 4, 5, 6, 7]);
  await play('second', [1, 2]);
  const list = await saves.list();
  const months = Object.fromEntries(
    list.map((campaign) => [campaign.id, campaign.months.map(({ turn }) => turn)]),
  );
  expect(months).toEqual({ first: [7, 6, 5, 4, 3], second: [2, 1] });
  expect(await saves.read(monthKey('first', 2))).toBeNull();
});

test('the month of the verdict stays, however long is played on', async () => {
  await play('first', [1, 2]);
  await saves.keepMonth(saved('first', 3, { ended: true }), file('won'), 'tab');
  await play('first', [4, 5, 6, 7, 8, 9]);
  const [campaign] = await saves.list();
  expect(campaign?.months.map(({ turn }) => turn)).toEqual([9, 8, 7, 6, 5, 3]);
});

test.each(['auto', 'month/first/1', 'named/auto'])(
  'a game may be called %j: no name meets a month that is kept by itself',
  async (name) => {
    await play('first', [1]);
    await saves.keepNamed(saved('second', 9, { name }), file('named'), null);
    expect((await saves.tip('first'))?.turn).toBe(1);
    expect((await saves.read(namedKey(name)))?.save.campaign).toBe('second');
  },
);

test('a name that holds another month or another campaign is overwritten only when that was said', async () => {
  const june = saved('first', 6, { name: 'mine' });
  expect(await saves.keepNamed(june, file('june'), null)).toBeNull();
  // The same month again is no loss.
  expect(await saves.keepNamed({ ...june, savedAt: 60 }, file('june again'), null)).toBeNull();
  const july = saved('first', 7, { name: 'mine' });
  const inTheWay = await saves.keepNamed(july, file('july'), null);
  expect(inTheWay).toMatchObject({ turn: 6, savedAt: 60 });
  // Another tab has written there since it was asked about: asked about again.
  await saves.keepNamed(saved('third', 1, { name: 'mine', savedAt: 70 }), file('3'), inTheWay);
  expect(await saves.keepNamed(july, file('july'), inTheWay)).toMatchObject({ campaign: 'third' });
  expect((await saves.read(namedKey('mine')))?.save).toMatchObject({ campaign: 'third' });
});

test('orders of the running month are kept beside it, and taken over with it', async () => {
  await play('first', [1], 'one');
  const month = saved('first', 1);
  await saves.keepDraft(month, 'one', { red: [order('a')] });
  await saves.keepDraft(month, 'one', { red: [order('a'), order('b')] });
  expect((await saves.tip('first'))?.draft.red).toHaveLength(2);
  await saves.claim('first', 'two');
  expect((await saves.tip('first'))?.draft.red).toHaveLength(2);
  // Who was put aside writes into the void.
  await saves.keepDraft(month, 'one', {});
  expect(await saves.keepMonth(saved('first', 2), file('2'), 'one')).toBe(false);
  expect((await saves.tip('first'))?.draft.red).toHaveLength(2);
  expect((await saves.tip('first'))?.turn).toBe(1);
});

test('a campaign is claimed as it was seen, and a month that is kept is never written over', async () => {
  await play('first', [1], 'one');
  const seen = await saves.tip('first');
  await saves.keepMonth(saved('first', 2), file('2'), 'one');
  expect(await saves.claim('first', 'two', seen)).toBe(false);
  expect(await saves.claim('first', 'two', await saves.tip('first'))).toBe(true);
  expect(await saves.keepMonth(saved('first', 2, { hash: 'other' }), file('x'), 'two')).toBe(false);
  expect((await saves.tip('first'))?.hash).toBe('first 2');
});

test('the campaign that was opened last comes first, whatever was written in others before', async () => {
  await play('first', [1]);
  await play('second', [2]);
  await new Promise((resolve) => setTimeout(resolve, 2));
  await saves.claim('first', 'tab');
  expect((await saves.list()).map(({ id }) => id)).toEqual(['first', 'second']);
});

test('orders count as playing: the campaign they were given in comes first', async () => {
  await play('first', [1]);
  await play('second', [2]);
  await saves.keepDraft(saved('first', 1), 'tab', { red: [order('a')] });
  expect((await saves.list()).map(({ id }) => id)).toEqual(['first', 'second']);
});

test('a save is deleted alone, a campaign with everything of it and nothing else', async () => {
  await play('first', [1, 2]);
  await play('second', [1]);
  await saves.keepNamed(saved('first', 2, { name: 'mine' }), file('mine'), null);
  await saves.deleteSave(monthKey('first', 2));
  expect((await saves.tip('first'))?.turn).toBe(1);
  await saves.deleteCampaign('first');
  expect((await saves.list()).map(({ id }) => id)).toEqual(['second']);
  expect(await saves.read(namedKey('mine'))).toBeNull();
});

test('who plays a campaign that was deleted meanwhile keeps it again', async () => {
  await play('first', [1, 2]);
  await saves.deleteCampaign('first');
  expect(await saves.keepMonth(saved('first', 3), file('3'), 'tab')).toBe(true);
  expect((await saves.tip('first'))?.turn).toBe(3);
});

test('games of the first shelf are each a campaign of their own on this one', async () => {
  const shelf = memoryShelf();
  const old = ({ slot, turn }: { slot: string; turn: number }) => {
    const { key, campaign, name, hash, draft, ended, ...rest } = saved('', turn);
    return { ...rest, slot };
  };
  const games = [old({ slot: 'auto', turn: 42 }), old({ slot: 'Before the storm', turn: 3 })];
  await shelf.change(async (kept) => {
    for (const { slot } of games) kept.put('files', slot, file(slot));
    await takeOverOldSaves(games, kept, (slot) => kept.get('files', slot));
  });
  const moved = savesOn(shelf);
  const list = await moved.list();
  expect(list.map(({ latest }) => [latest.name, latest.turn])).toEqual([
    [null, 42],
    ['Before the storm', 3],
  ]);
  for (const { latest } of list) {
    const kept = await moved.read(latest.key);
    expect(new TextDecoder().decode(kept?.file)).toBe(latest.name ?? 'auto');
  }
});

test('orders of the second shelf are those of the seat that was played', async () => {
  const shelf = memoryShelf();
  const old = { ...saved('first', 1), draft: [order('a')] as never };
  await shelf.change(async (kept) => {
    kept.put('saves', old.key, old);
    kept.put('files', old.key, file('1'));
    kept.put('campaigns', 'first', { id: 'first', holder: 'tab', heldAt: 1, branched: null });
    const orders = [order('a'), order('b')] as never;
    kept.put('drafts', `tab/${old.key}`, {
      save: old.key,
      campaign: 'first',
      tab: 'tab',
      orders,
      at: 1,
    });
    await seatOldDrafts(kept);
  });
  const moved = savesOn(shelf);
  expect((await moved.tip('first'))?.draft).toEqual({ red: [order('a'), order('b')] });
  await moved.claim('first', 'another');
  expect((await moved.read(old.key))?.save.draft.red).toHaveLength(2);
});
