import { vi } from 'vitest';
import { type TurnOrders, viewFor } from '../../src/sim';
import type { Shelf } from '../../src/store/shelf';
import type { Keeping, Opened, Simulation } from '../../src/worker/protocol';
import { tinyGalaxy } from './galaxy';

const { game, rules } = tinyGalaxy({
  systems: { home: [0, 0] },
  factions: ['red'],
  worlds: { 'home.one': { owner: 'red', development: 'developed', people: 100 } },
  fleets: [{ faction: 'red', at: 'home', ships: ['cruiser'] }],
});
const [fleet = ''] = Object.keys(game.fleets);

/** What a pretended game is made of: the orders of each month are its whole story. */
interface Story {
  campaign: string | null;
  months: string[];
  /** Seat by seat. */
  draft: TurnOrders;
  /** Of a game made with other rules: the turns it kept. */
  kept?: readonly number[];
}

const hashOf = ({ months }: Story) => months.join('>');
const told = (orders: TurnOrders) =>
  Object.values(orders)
    .flat()
    .map(({ order }) => ('name' in order ? order.name : ''))
    .join('+');

/** A simulation that resolves nothing and keeps its games as plain text. */
function pretendedSimulation(): Partial<Simulation> {
  let story: Story = { campaign: null, months: [], draft: {} };
  const shown = () => {
    const view = { ...viewFor(game, rules, 'red'), turn: story.months.length };
    return {
      view,
      events: [],
      battles: [],
      staff: { did: [], gone: {}, stopped: [] },
      pursuits: {},
      hash: hashOf(story),
      asTold: null,
    };
  };
  const month = () => ({ turn: story.months.length, over: false, fallen: [], fell: [] });
  const opened = (): { opened: Opened } => ({
    opened: {
      chart: game.chart,
      rules,
      setup: {} as Opened['setup'],
      scenario: {
        id: 'test',
        title: 'A test',
        factions: [{ id: 'red', name: 'Red' }],
      } as unknown as Opened['scenario'],
      seats: ['red'],
      handed: [],
      frame: game.frame,
      month: month(),
      turns: story.months.length - 1,
      campaign: story.campaign,
      chain: story.months.map((_, index) => story.months.slice(0, index + 1).join('>')),
      draft: story.draft,
      kept: story.kept ?? null,
    },
  });
  return {
    speak: async () => null,
    newGame: async ({ seed }) => {
      story = { campaign: null, months: [seed], draft: {} };
      return opened();
    },
    openFile: async (bytes) => {
      story = storyIn(bytes);
      return opened();
    },
    endTurn: async (orders) => {
      story = { ...story, months: [...story.months, told(orders)] };
      return month();
    },
    view: async () => shown(),
    branch: async (turn) => {
      story = { campaign: null, months: story.months.slice(0, turn + 1), draft: {} };
      return opened().opened;
    },
    redraft: async (bytes, draft) => fileOf({ ...storyIn(bytes), draft }),
    save: async (keeping?: Keeping) => ({
      bytes: fileOf({ ...story, ...keeping }),
      turn: story.months.length,
      hash: hashOf(story),
    }),
  };
}

const fileOf = (story: Story) => new TextEncoder().encode(JSON.stringify(story));

/** What a file of the pretended simulation tells. */
export function storyIn(bytes: Uint8Array): Story {
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** A page of its own: its own modules and simulation over the shelf and the locks it shares. */
export async function openTab(shelf: Shelf) {
  vi.resetModules();
  const simulation = pretendedSimulation();
  vi.doMock('../../src/worker/connect', () => ({ simulation: () => simulation }));
  vi.doMock('../../src/store/indexedShelf', () => ({ indexedShelf: shelf }));
  const store = await import('../../src/store');
  await store.loadPlanning();
  let given = 0;
  return {
    ...store,
    game: () => store.useGame.getState(),
    /** The open game. */
    open: () => store.useGame.getState().open,
    keeping: () => store.useKeeping.getState(),
    /** Gives an order that says nothing but which it is. */
    order: (name = `${++given}`) =>
      store.useGame.getState().give({ type: 'renameFleet', fleet, name }),
  };
}

export type Tab = Awaited<ReturnType<typeof openTab>>;

/** Undoes what `openTab` changed for tests that come after. */
export function closeTabs(): void {
  vi.doUnmock('../../src/worker/connect');
  vi.doUnmock('../../src/store/indexedShelf');
  vi.resetModules();
  vi.unstubAllGlobals();
}

interface Holder {
  readonly end: (stolen?: Error) => void;
}

/** The browser's locks, shared by all tabs: exclusive, with `ifAvailable` and `steal`. */
export function sharedLocks(): Pick<LockManager, 'request'> {
  const holders = new Map<string, Holder>();
  const request = (
    name: string,
    { ifAvailable = false, steal = false }: LockOptions,
    work: (lock: unknown) => Promise<unknown> | undefined,
  ): Promise<unknown> => {
    const before = holders.get(name);
    if (before && ifAvailable) return Promise.resolve(work(null));
    if (before && steal) before.end(new DOMException('stolen', 'AbortError'));
    return new Promise((resolve, reject) => {
      const holder: Holder = {
        end: (stolen) => {
          if (holders.get(name) === holder) holders.delete(name);
          if (stolen) reject(stolen);
          else resolve(undefined);
        },
      };
      holders.set(name, holder);
      void work({ name })?.then(() => holder.end());
    });
  };
  return { request } as unknown as Pick<LockManager, 'request'>;
}
