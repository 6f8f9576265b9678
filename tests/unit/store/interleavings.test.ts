import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { type Luck, luckOf, type Setup } from '../../../src/sim';
import type { SavedGame } from '../../../src/store/shelf';
import { memoryShelf } from '../../support/memoryShelf';
import { closeTabs, openTab, sharedLocks, storyIn, type Tab } from '../../support/tabs';

beforeEach(() => vi.stubGlobal('navigator', { locks: sharedLocks() }));
afterAll(closeTabs);

type NamedTab = Tab & { readonly name: string };
type Act = (tab: NamedTab, luck: Luck) => Promise<unknown>;

const anySave = async (tab: Tab, luck: Luck): Promise<SavedGame | undefined> => {
  const campaigns = await tab.savedGames.list();
  const all = campaigns.flatMap(({ months, named }) => [...months, ...named]);
  return all.length === 0 ? undefined : luck.pick(all);
};

const open =
  (takeOver: boolean): Act =>
  async (tab, luck) => {
    const save = await anySave(tab, luck);
    if (save) await tab.game().openSave(save.key, takeOver);
  };

const endTurn: Act = async (tab) => {
  tab.order(`${tab.name} ${Math.floor(performance.now() * 1000)}`);
  await tab.game().endTurn();
};

const acts: readonly (readonly [Act, number])[] = [
  [endTurn, 8],
  [open(false), 3],
  [open(true), 2],
  [async (tab, luck) => tab.game().newGame({ seed: `${tab.name} ${luck.below(1e9)}` } as Setup), 1],
  [
    async (tab, luck) => {
      if (tab.keeping().hold === 'lost') return;
      await tab.game().save(luck.pick(['auto', 'mine']));
    },
    1,
  ],
  [async (tab) => tab.game().leave(), 1],
];
const weighted = acts.flatMap(([act, weight]) => Array<Act>(weight).fill(act));

/** Promise 18: every month that a tab was told is kept lies in the past of some game that is. */
test.each([
  [2, true, 'two tabs'],
  [3, true, 'three tabs'],
  [4, true, 'four tabs'],
  [3, false, 'three tabs without locks'],
] as const)(
  '%i tabs, locks %s: whatever they do at once, no kept month is lost',
  async (count, locks, seed) => {
    if (!locks) vi.stubGlobal('navigator', {});
    const shelf = memoryShelf();
    const tabs: NamedTab[] = [];
    for (let index = 0; index < count; index += 1) {
      tabs.push({ ...(await openTab(shelf)), name: `tab ${index}` });
    }
    const acknowledged = new Set<string>();
    const note = (tab: Tab) => {
      const { hold, trouble } = tab.keeping();
      if (hold === 'held' && trouble === null) acknowledged.add(tab.open()?.hash ?? '');
    };
    await Promise.all(
      tabs.map(async (tab, index) => {
        const luck = luckOf(seed, index, 'tabs');
        for (let step = 0; step < 50; step += 1) {
          const act = luck.pick(weighted);
          await act(tab, luck);
          if (act === endTurn) note(tab);
          if (luck.chance(300)) await new Promise((resolve) => setTimeout(resolve, luck.below(4)));
        }
      }),
    );
    const kept: string[] = [];
    const [reader] = tabs;
    for (const { months, named } of (await reader?.savedGames.list()) ?? []) {
      for (const { key } of [...months, ...named]) {
        const game = await reader?.savedGames.read(key);
        if (game) kept.push(storyIn(game.file).months.join('>'));
      }
    }
    const lost = [...acknowledged].filter(
      (hash) => !kept.some((whole) => `${whole}>`.startsWith(`${hash}>`)),
    );
    expect(acknowledged.size).toBeGreaterThan(10);
    expect(lost).toEqual([]);
  },
  60_000,
);
