import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { idsOf, type Order, required, type Setup } from '../../../src/sim';
import { createSimulation } from '../../../src/worker/simulation';
import { memoryShelf } from '../../support/memoryShelf';
import { sharedLocks } from '../../support/tabs';

const options = { seed: 'shared', systems: 40, factions: 4 };
const player = { controller: 'human', difficulty: 'normal', handicap: 0 } as const;
const [first, second] = ['tzenkethi', 'house3'] as const;

const setup = (people: readonly string[], turns = 150): Setup => ({
  scenario: 'sandbox',
  seed: 'shared',
  luck: 'full',
  players: Object.fromEntries(people.map((id) => [id, { ...player, name: `the ${id}` }])),
  sandbox: { ...options, turns },
});

// Test files share their modules: the store is loaded anew with a simulation beside it.
async function openPage(shelf: ReturnType<typeof memoryShelf>) {
  vi.resetModules();
  const simulation = createSimulation();
  vi.doMock('../../../src/worker/connect', () => ({ simulation: () => simulation }));
  vi.doMock('../../../src/store/indexedShelf', () => ({ indexedShelf: shelf }));
  const downloads: Uint8Array[] = [];
  const downloadFile = (_: string, bytes: Uint8Array) => downloads.push(bytes);
  vi.doMock('../../../src/store/download', () => ({ downloadFile }));
  const store = await import('../../../src/store');
  await store.loadPlanning();
  const game = () => store.useGame.getState();
  return {
    ...store,
    downloads,
    simulation,
    game,
    open: () => required(game().open, 'an open game'),
    curtain: () => required(game().curtain, 'a curtain'),
    /** Gives an order of no consequence that can be told from all others. */
    order: (key: string) => game().give(secret(key)),
    /** Everybody sits down in turn and ends the month. */
    async month() {
      const { turn } = (game().open ?? game().curtain)?.month ?? { turn: 0 };
      while ((game().open ?? game().curtain)?.month.turn === turn) {
        const { curtain } = game();
        if (curtain) await game().takeSeat(required(curtain.next, 'a seat'));
        await game().endTurn();
      }
    },
  };
}

type Page = Awaited<ReturnType<typeof openPage>>;

let shelf: ReturnType<typeof memoryShelf>;
let page: Page;

const secret = (key: string): Order => ({ type: 'note', key, value: 'whispered' });
/** All that the page's state holds, as text. */
const stateText = ({ useGame, useUi, useDiplomacy, useCouncil }: Page) =>
  JSON.stringify([useGame, useUi, useDiplomacy, useCouncil].map((store) => store.getState()));
const latest = async ({ savedGames }: Page) =>
  required((await savedGames.list())[0], 'a campaign').latest;
/** The drafts on the shelf have caught up with what was given. */
const kept = (tab: Page, seat: string, count: number) =>
  vi.waitFor(async () => expect((await latest(tab)).draft[seat] ?? []).toHaveLength(count));

beforeEach(async () => {
  shelf = memoryShelf();
  vi.stubGlobal('navigator', { locks: sharedLocks() });
  page = await openPage(shelf);
});
afterAll(() => {
  for (const path of ['worker/connect', 'store/indexedShelf', 'store/download']) {
    vi.doUnmock(`../../../src/${path}`);
  }
  vi.resetModules();
  vi.unstubAllGlobals();
});

describe('a game that two people share', () => {
  beforeEach(() => page.game().newGame(setup([second, first])));

  test('begins behind the curtain, in the order in which the scenario names its powers', async () => {
    expect(page.game().open === null).toBe(true);
    expect(page.useUi.getState().stage).toBe('curtain');
    expect(page.curtain()).toMatchObject({ seats: [first, second], next: first });
    expect(page.curtain()).not.toHaveProperty('view');
  });

  test('shows each only their own; of the last seat nothing is left in the state of the page', async () => {
    await page.game().takeSeat(first);
    expect(page.open().view.faction).toBe(first);
    page.order('mine alone');
    page.useDiplomacy.getState().draftDeal({ with: second, give: [], take: [], counters: null });
    page.useUi.getState().select({ kind: 'fleets', fleets: ['fleet:mine'] });
    page.useUi.getState().toast('only for the first');
    await page.game().endTurn();
    const behind = stateText(page);
    for (const mine of ['mine alone', 'fleet:mine', 'only for the first', '"view"']) {
      expect(behind, mine).not.toContain(mine);
    }
    expect(page.useDiplomacy.getState().deal).toBeNull();
    expect(page.curtain()).toMatchObject({
      next: second,
      seatStates: { [first]: 'ended', [second]: 'waits' },
    });
    await page.game().takeSeat(second);
    expect(page.open().view.faction).toBe(second);
    expect(stateText(page)).not.toContain('mine alone');
    // Fleets of the other that it does not see are in its view under no name.
    const own = Object.values(page.open().view.fleets).filter(({ faction }) => faction === first);
    const truth = await createdBeside(page);
    const hidden = idsOf(truth.fleets).filter((id) => truth.fleets[id]?.faction === first);
    expect(own.length).toBeLessThan(hidden.length);
    for (const id of hidden) {
      if (!own.some((fleet) => fleet.id === id)) expect(stateText(page)).not.toContain(`"${id}"`);
    }
  });

  test('plays the month once all have ended theirs, with the orders of all', async () => {
    await page.game().takeSeat(first);
    page.order('a');
    await page.game().endTurn();
    expect(page.curtain().month.turn).toBe(1);
    await page.game().takeSeat(second);
    page.order('b');
    await page.game().endTurn();
    expect(page.curtain()).toMatchObject({ month: { turn: 2 }, next: first });
    await page.game().takeSeat(first);
    expect(page.open().view.factions[first]?.books?.plan).toMatchObject({ a: 'whispered' });
    expect(page.open().view.factions[first]?.books?.plan).not.toHaveProperty('b');
    expect(page.open().orders).toEqual([]);
    expect(page.open().before?.turn).toBe(1);
  });

  test('opens a month again that was ended, with its orders, and what was taken back of them', async () => {
    await page.game().takeSeat(first);
    const { fleets } = page.open().view;
    const [fleet = ''] = idsOf(fleets).filter((id) => fleets[id]?.faction === first);
    const named = (name: string): Order => ({ type: 'renameFleet', fleet, name });
    for (const name of ['once', 'twice']) page.game().give(named(name));
    page.game().undo();
    await page.game().endTurn();
    await page.game().takeSeat(second);
    page.game().redo();
    expect(page.open().orders).toEqual([]);
    page.game().stepAside();
    await page.game().takeSeat(first);
    expect(page.open().orders).toEqual([{ order: named('once') }]);
    page.game().redo();
    expect(page.open().orders).toEqual([{ order: named('once') }, { order: named('twice') }]);
    page.game().stepAside();
    expect(page.curtain().seatStates).toEqual({ [first]: 'waits', [second]: 'waits' });
  });

  test('keeps the orders of every seat, and who had ended, through the death of the page', async () => {
    await page.game().takeSeat(first);
    page.order('a');
    page.order('b');
    await page.game().endTurn();
    await page.game().takeSeat(second);
    page.order('c');
    await kept(page, second, 1);
    vi.stubGlobal('navigator', { locks: sharedLocks() });
    const again = await openPage(shelf);
    const save = await latest(again);
    expect(save.shared).toHaveLength(2);
    expect(await again.game().openSave(save.key)).toBe('opened');
    // Whoever sits there now: the curtain is drawn first, and the next is who had not ended.
    expect(again.game().open === null).toBe(true);
    expect(stateText(again)).not.toContain('"whispered"');
    expect(again.curtain()).toMatchObject({ next: second, seatStates: { [first]: 'ended' } });
    await again.game().takeSeat(second);
    expect(again.open().orders).toEqual([{ order: secret('c') }]);
    await again.game().endTurn();
    await again.game().takeSeat(first);
    expect(again.open().view.factions[first]?.books?.plan).toMatchObject({ a: 'whispered' });
  });

  test('is exported and opened with the orders of both, and the curtain first', async () => {
    await page.game().takeSeat(first);
    page.order('a');
    await page.game().endTurn();
    await page.game().exportFile();
    const [file] = page.downloads;
    const other = await openPage(memoryShelf());
    expect(await other.game().openFile(required(file, 'a file'), 'play')).toBe('opened');
    expect(other.game().open === null).toBe(true);
    await other.game().takeSeat(first);
    expect(other.open().orders).toEqual([{ order: secret('a') }]);
    expect(other.open().setup.players[second]?.name).toBe(`the ${second}`);
  });

  test('is not watched while it is played: the theatre would show all to each', async () => {
    await page.game().takeSeat(first);
    await page.game().exportFile();
    const file = required(page.downloads[0], 'a file');
    await page.useReplay.getState().start();
    expect(page.useReplay.getState().open).toBe(false);
    expect(await page.game().openFile(file, 'watch')).toBe('stillPlayed');
    expect(page.open().view.faction).toBe(first);
    expect(page.open().view).not.toHaveProperty('seed');
  });

  test('gives advice to the seat that asks, from what it knows', async () => {
    await page.game().takeSeat(second);
    const { plans } = await page.game().advise();
    const named = JSON.stringify(plans);
    expect(named).toContain(second);
    expect(named).not.toMatch(new RegExp(`fleet:${first}:`));
  });

  test('is played in one tab: another takes the table over as it stands, the first shows nothing more', async () => {
    await page.game().takeSeat(first);
    page.order('a');
    await page.game().endTurn();
    await vi.waitFor(async () => expect((await latest(page)).seats?.ended).toEqual([first]));
    const { key } = await latest(page);
    const other = await openPage(shelf);
    expect(await other.game().openSave(key)).toBe('elsewhere');
    expect(other.game().curtain).toBeNull();
    expect(await other.game().openSave(key, true)).toBe('opened');
    expect(other.curtain()).toMatchObject({ next: second, seatStates: { [first]: 'ended' } });
    await vi.waitFor(() => expect(page.useKeeping.getState().hold).toBe('lost'));
    await page.game().takeSeat(second);
    await page.game().handOver(first);
    expect(page.game().open === null).toBe(true);
    expect(page.curtain().seatStates[first]).toBe('ended');
  });
});

describe('a seat that is handed to a computer', () => {
  beforeEach(() => page.game().newGame(setup([first, second])));

  test('is played on without its person, and taken back; the last person cannot hand theirs over', async () => {
    await page.game().takeSeat(first);
    page.order('dropped');
    await page.game().handOver(first);
    expect(page.curtain()).toMatchObject({ next: second, seatStates: { [first]: 'computer' } });
    await page.game().takeSeat(second);
    await page.game().handOver(second);
    expect(page.open().seat).toBe(second);
    // With one person left no curtain comes between the months.
    await page.game().endTurn();
    expect(page.open()).toMatchObject({ seat: second, month: { turn: 2 } });
    page.game().stepAside();
    await page.game().takeSeat(first);
    const { view, orders } = page.open();
    expect(view.factions[first]?.books?.plan).not.toHaveProperty('dropped');
    // Its envoys answered meanwhile; from now on the person does again, by an order to be seen.
    expect(orders).toEqual([{ order: { type: 'setEnvoys', empowered: false } }]);
    page.game().stepAside();
    expect(page.curtain().seatStates).toEqual({ [first]: 'waits', [second]: 'waits' });
  });

  test('ends the month when nobody else is waited for, and stays with the computer in the file', async () => {
    await page.game().takeSeat(first);
    await page.game().endTurn();
    await page.game().handOver(second);
    const seatStates = { [first]: 'waits', [second]: 'computer' };
    expect(page.curtain()).toMatchObject({ month: { turn: 2 }, next: first, seatStates });
    await page.game().exportFile();
    const other = await openPage(memoryShelf());
    await other.game().openFile(required(page.downloads[0], 'a file'), 'play');
    expect(other.curtain()).toMatchObject({ next: first, seatStates });
  });
});

test('people’s envoys answer for nobody unasked: an offer waits for the other person', async () => {
  await page.game().newGame(setup([first, second]));
  await page.game().takeSeat(first);
  const { view } = page.open();
  expect(view.factions[first]?.envoys).toBe(false);
  expect(view.factions[second]?.envoys).toBe(false);
  const offer: Order = {
    type: 'proposeDeal',
    to: second,
    give: [{ kind: 'stock', stock: 'latinum', amount: 50 }],
    take: [],
    counters: null,
  };
  expect(page.game().give(offer)).toBeNull();
  await page.month();
  await page.game().takeSeat(second);
  const deals = Object.values(page.open().view.deals);
  expect(deals.filter(({ from, to }) => from === first && to === second)).toHaveLength(1);
});

test('who falls looks once at the month of the fall; when nobody is left, all of it is watched', async () => {
  await page.game().newGame(setup([first, second]));
  const { endTurn } = page.simulation;
  /** Months in which powers fall, as the table is told of it. */
  const falls = (fallen: string[], fell: string[]) =>
    vi.spyOn(page.simulation, 'endTurn').mockImplementationOnce(async (...given) => ({
      ...(await endTurn(...given)),
      fallen,
      fell,
    }));
  falls([first], [first]);
  await page.month();
  expect(page.curtain()).toMatchObject({ next: first, seatStates: { [first]: 'waits' } });
  await page.game().takeSeat(null);
  expect(page.game().open === null).toBe(true);
  const told = falls([first], []);
  await page.month();
  // No orders are asked of the fallen, and no computer plays for them.
  expect(Object.keys(told.mock.lastCall?.[0] ?? {})).toEqual([second]);
  expect(page.curtain()).toMatchObject({ next: second, seatStates: { [first]: 'fallen' } });
  falls([first, second], [second]);
  await page.month();
  falls([first, second], []);
  await page.month();
  expect(page.curtain()).toMatchObject({ next: null, seatStates: { [second]: 'fallen' } });
  await page.game().takeSeat(first);
  expect(page.game().open === null).toBe(true);
  await page.game().takeSeat(null);
  expect(page.open().seat).toBeNull();
  await page.useReplay.getState().watchOn();
  await page.useReplay.getState().goTo(5);
  expect(page.open().month.turn).toBe(6);
});

test('when the game has ended each sees the verdict; then all of it is watched, or played on', async () => {
  await page.game().newGame(setup([first, second], 10));
  for (let turn = 1; turn <= 10; turn += 1) await page.month();
  expect(page.curtain().month.over).toBe(true);
  for (const seat of [first, second]) {
    await page.game().takeSeat(seat);
    expect(page.isOver(page.open().view)).toBe(true);
    // A month that nobody plays on is not ended.
    await page.game().endTurn();
    expect(page.open().seat).toBe(seat);
    page.game().stepAside();
  }
  await page.game().takeSeat(second);
  expect(page.game().give({ type: 'playOn' })).toBeNull();
  await page.game().endTurn();
  await page.game().handOver(first);
  expect(page.curtain().month).toMatchObject({ turn: 12, over: false });
  await page.game().takeSeat(second);
  await page.useReplay.getState().start();
  expect(page.useReplay.getState().open).toBe(false);
});

test('a shared game that has ended is watched by all, and proven', async () => {
  await page.game().newGame(setup([first, second], 10));
  await page.game().takeSeat(first);
  await page.game().handOver(first);
  await page.game().takeSeat(second);
  for (let turn = 1; turn <= 5; turn += 1) await page.game().endTurn();
  page.game().stepAside();
  await page.game().takeSeat(first);
  page.game().stepAside();
  for (let turn = 6; turn <= 10; turn += 1) await page.month();
  await page.game().takeSeat(first);
  await page.useReplay.getState().start();
  expect(page.useReplay.getState()).toMatchObject({ open: true, turns: 10, perspective: null });
  await page.useReplay.getState().verify();
  expect(page.useReplay.getState().verified).toMatchObject({ ok: true, turns: 10 });
  await page.useReplay.getState().takeCommand(first);
  expect(page.open()).toMatchObject({ seat: first, seats: [first] });
  await page.game().endTurn();
  expect(page.open().seat).toBe(first);
});

test('the whole truth is shown to nobody while a seat is left', async () => {
  await page.game().newGame(setup([first, second]));
  await page.game().takeSeat(null);
  expect(page.game().open === null).toBe(true);
});

/** The truth of the open game, as a file of it tells. */
async function createdBeside(tab: Page) {
  await tab.game().exportFile();
  const beside = createSimulation();
  await beside.openFile(required(tab.downloads.at(-1), 'a file'), 'play');
  return (await beside.view(null)).view;
}
