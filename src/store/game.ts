import { create } from 'zustand';
import {
  dateOf,
  type FactionId,
  type GivenOrder,
  required,
  type TurnOrders,
  type View,
} from '../sim';
import { spokenTag } from '../text';
import { simulation } from '../worker/connect';
import type { Advice, Opened, OpenResult, Progress, Purpose } from '../worker/protocol';
import { visibleOrders } from './advice';
import { useBrought } from './brought';
import type { GameState, OpenGame, Table } from './contract';
import {
  type Desks,
  handedOver,
  leftWith,
  manned,
  nextMonth,
  noDesks,
  ordersOfMonth,
  seatStatesOf,
  taken,
  waiting,
} from './desks';
import { downloadFile } from './download';
import {
  beginCampaign,
  campaignOf,
  keepApart,
  keepDraft,
  keepMonth,
  keepNamed,
  keepNothing,
  keepNow,
  keepOpened,
  keepReached,
  type OnTable,
  packedGame,
  reach,
  useKeeping,
} from './keeping';
import { isOver, isShared, tableOf, whatIsShown } from './openGame';
import { clearLook, clearTables, forgetLooks, noteLook, recallLook } from './seatLooks';
import type { SavedGame } from './shelf';
import { useUi } from './ui';

/** The rules of planning come with the first game: the title does not wait for them. */
type Planning = typeof import('./planning');
let planning: Planning | null = null;

export async function loadPlanning(): Promise<Planning> {
  planning ??= await import('./planning');
  return planning;
}

const noAdvice: Advice = { pursuits: [], plans: [], leaves: [], stopped: [], made: {} };

/** A game as it was opened, and what was ordered in the month that runs. */
interface Begun extends OnTable {
  readonly opened: Opened;
}

export const useGame = create<GameState>()((set, get) => {
  /** What seats that are not shown have ordered. Not part of the state: nobody else may look there. */
  let desks: Desks = noDesks;
  const watch = (progress: Progress) => set({ busy: progress });

  /** The game on the table with the orders of all seats. */
  const onTable = (): OnTable | null => {
    const { open, curtain } = get();
    const table = open ?? curtain;
    if (!table) return null;
    const { seat = null, orders = [], undone = [] } = open ?? {};
    return { table, desks: seat === null ? desks : leftWith(desks, seat, orders, undone) };
  };

  /** Notes what the seat that is shown has ordered, and how it leaves its desk. */
  const putAside = () => {
    const { open } = get();
    if (!open || open.seat === null) return;
    desks = leftWith(desks, open.seat, open.orders, open.undone);
    noteLook(open.seat, open.base);
  };

  /** Lets nothing stay on the page that one seat alone may see. */
  const drawCurtain = (table: Table) => {
    const [next = null] = waiting(table, desks);
    const curtain = { ...tableOf(table), seatStates: seatStatesOf(table, desks), next };
    clearLook();
    set({ open: null, curtain });
    useUi.getState().goTo('curtain');
  };

  /** Shows the game to a seat, with the orders that were left at its desk. */
  const show = async (table: Table, seat: FactionId | null, before: View | null = null) => {
    const [shown, { planned }] = await Promise.all([simulation().view(seat), loadPlanning()]);
    const seen = whatIsShown(shown, table.chart);
    const given = (seat === null ? null : desks.orders[seat]) ?? [];
    const undone = (seat === null ? null : desks.undone[seat]) ?? [];
    const plan = planned(seen.base, table.rules, given);
    const lapsed = given.filter((each) => !plan.orders.includes(each));
    const seatStates = seatStatesOf(table, desks);
    const open = { ...tableOf(table), seatStates, seat, ...seen, ...plan, undone, lapsed, before };
    set({ open, curtain: null });
  };

  /** Opens a game with the orders of its month: those it holds, unless a save has later ones. */
  const opening = async (
    read: () => Promise<OpenResult>,
    { purpose = 'play', save }: { purpose?: Purpose; save?: SavedGame } = {},
  ): Promise<Begun | 'refused' | 'scenario' | 'stillPlayed'> => {
    set({ busy: { kind: 'opening' }, issues: null });
    try {
      await simulation().speak(spokenTag());
      const result = await read();
      if ('issues' in result) {
        set({ issues: result.issues });
        return 'refused';
      }
      if ('scenario' in result) {
        useBrought.setState(result);
        return 'scenario';
      }
      if ('stillPlayed' in result) return 'stillPlayed';
      const { opened } = result;
      desks = {
        ...noDesks,
        handed: isShared(opened) ? opened.handed : [],
        ...save?.seats,
        orders: save?.draft ?? opened.draft,
      };
      forgetLooks();
      clearTables();
      const [seat = null] = opened.seats;
      // Who sits before the page is not known yet.
      if (isShared(opened) && opened.kept === null && purpose === 'play') drawCurtain(opened);
      else await show(opened, seat);
      return { opened, ...required(onTable(), 'a game on the table') };
    } finally {
      set({ busy: null });
    }
  };

  /** Orders on top of those that stand. */
  const add = (orders: readonly GivenOrder[], undone: readonly GivenOrder[]) => {
    const { open } = get();
    if (!open || !planning) return;
    const next = planning.planned(open.view, open.rules, orders);
    const plan = { orders: [...open.orders, ...next.orders], view: next.view, undone };
    set({ open: { ...open, ...plan } });
    void keepDraft(onTable);
  };

  /** Plays the month with what people ordered, and shows it to whoever comes next. */
  const playMonth = async (table: Table, orders: TurnOrders): Promise<void> => {
    const { open } = get();
    watch({ kind: 'resolving', phase: 'orders' });
    try {
      const month = await simulation().endTurn(orders, watch);
      // Left while the month was resolved: it is open no more, and its orders are kept.
      if (onTable()?.table.chart !== table.chart || get().open?.base !== open?.base) return;
      const next = { ...table, month };
      desks = nextMonth(desks);
      const people = manned(next, desks);
      if (isShared(next) && !(people.length === 1 && people[0] === open?.seat)) {
        drawCurtain(next);
      } else await show(next, open?.seat ?? null);
      const begun = onTable();
      if (begun) await keepMonth(begun);
    } finally {
      set({ busy: null });
    }
  };

  return {
    open: null,
    curtain: null,
    busy: null,
    issues: null,

    newGame: async (setup, brought) => {
      const begun = await opening(() => simulation().newGame(setup, brought));
      if (typeof begun === 'string') return;
      if (get().open) useUi.getState().goTo('briefing');
      await beginCampaign(null);
      await keepMonth(begun);
    },

    openFile: async (bytes, purpose) => {
      const begun = await opening(() => simulation().openFile(bytes, purpose), { purpose });
      if (typeof begun === 'string') return begun;
      const { opened } = begun;
      if (purpose === 'watch' || opened.kept !== null) keepApart(campaignOf(opened));
      else await keepOpened(opened, begun);
      return 'opened';
    },

    openSave: async (key, takeOver = false) => {
      const reached = await reach(key, takeOver);
      if (typeof reached === 'string') {
        useKeeping.setState({ elsewhere: reached === 'elsewhere' ? key : null });
        return reached;
      }
      const { file, save } = reached.kept;
      const begun = await opening(() => simulation().openFile(file, 'play'), { save });
      if (typeof begun === 'string') {
        keepNothing();
        return 'refused';
      }
      if (begun.opened.kept !== null) keepApart(campaignOf(begun.opened));
      else await keepReached(reached, begun);
      return 'opened';
    },

    branch: async (turn, faction) => {
      const begun = await opening(async () => ({
        opened: await simulation().branch(turn, faction),
      }));
      if (typeof begun === 'string') return;
      useUi.getState().goTo('game');
      // A campaign of its own: what it leaves stays as it was.
      const { table } = begun;
      await beginCampaign(dateOf(table.frame, table.month.turn));
      await keepMonth(begun);
      answerInPerson();
    },

    retell: async () => {
      const { open, curtain } = get();
      if (!open && !curtain) return;
      const opened = await simulation().speak(spokenTag());
      if (!opened) return;
      const { chart, rules, scenario } = opened;
      const told = { chart, rules, scenario };
      if (curtain) set({ curtain: { ...curtain, ...told } });
      if (!open) return;
      putAside();
      await show({ ...open, ...told }, open.seat, open.before);
    },

    lookInto: async (bytes) => {
      await simulation().speak(spokenTag());
      const look = await simulation().lookInto(bytes);
      set({ issues: 'issues' in look ? look.issues : null });
      if ('scenario' in look) {
        useBrought.setState(look);
        return 'scenario';
      }
      return 'facts' in look ? look.facts : null;
    },

    judge: (order) => {
      const { open, busy } = get();
      if (!open || !planning) return { code: 'noGame' };
      if (busy) return { code: 'busy' };
      if (open.kept !== null) return { code: 'otherRules' };
      if (useKeeping.getState().hold === 'lost') return { code: 'elsewhere' };
      return planning.judge(open.view, open.rules, order);
    },

    give: (order) => {
      const refusal = get().judge(order);
      if (refusal === null) add([{ order }], []);
      return refusal;
    },

    giveAll: (orders) => add(orders, []),

    undo: () => {
      const { open } = get();
      if (!open || !planning) return;
      const { base, rules, orders, undone } = open;
      const last = visibleOrders(orders).at(-1);
      if (!last) return;
      // Notes that came with what is taken back go with it.
      const before = orders.slice(0, orders.lastIndexOf(last));
      const kept = before.lastIndexOf(visibleOrders(before).at(-1) ?? last) + 1;
      const plan = planning.planned(base, rules, before.slice(0, kept));
      set({ open: { ...open, ...plan, undone: [...undone, last] } });
      void keepDraft(onTable);
    },

    redo: () => {
      const undone = get().open?.undone ?? [];
      const next = undone.at(-1);
      if (next) add([next], undone.slice(0, -1));
    },

    endTurn: async () => {
      const { open, busy } = get();
      if (!open || busy || isOver(open.view) || open.kept !== null) return;
      if (useKeeping.getState().hold === 'lost') return;
      const { seat } = open;
      if (seat === null) return playMonth(open, {});
      putAside();
      desks = { ...desks, ended: [...desks.ended, seat] };
      // Others still play, or will look at the month before this seat does.
      const alone = manned(open, desks).every((each) => each === seat);
      if (!alone) drawCurtain(open);
      if (isShared(open)) void keepDraft(onTable);
      if (waiting(open, desks).length === 0) await playMonth(open, ordersOfMonth(open, desks));
    },

    stepAside: () => {
      const { open, busy } = get();
      if (!open || busy || !isShared(open)) return;
      putAside();
      drawCurtain(open);
    },

    takeSeat: async (seat) => {
      const { curtain, busy } = get();
      if (!curtain || busy || useKeeping.getState().hold === 'lost') return;
      const state = seat === null ? 'waits' : curtain.seatStates[seat];
      // Who commands nothing any more is shown everything only once nobody does.
      const nobody = curtain.seats.every((each) => curtain.seatStates[each] === 'fallen');
      if (state === 'fallen' || (seat === null && !nobody)) return;
      set({ busy: { kind: 'opening' } });
      try {
        if (seat !== null) desks = taken(desks, seat);
        await show(curtain, seat, seat === null ? null : recallLook(seat));
      } finally {
        set({ busy: null });
      }
      if (state === 'computer') answerInPerson();
      void keepDraft(onTable);
    },

    handOver: async (seat) => {
      const { open, curtain, busy } = get();
      const table = open ?? curtain;
      if (!table || busy || useKeeping.getState().hold === 'lost') return;
      if (manned(table, handedOver(desks, seat)).length === 0) return;
      putAside();
      desks = handedOver(desks, seat);
      drawCurtain(table);
      void keepDraft(onTable);
      if (waiting(table, desks).length === 0) await playMonth(table, ordersOfMonth(table, desks));
    },

    advise: async () => {
      const { open } = get();
      if (!open || open.seat === null) return noAdvice;
      return simulation().advise(open.seat, open.orders);
    },

    save: async (name, over = null) => {
      const game = onTable();
      if (!game) return null;
      set({ busy: { kind: 'saving' } });
      try {
        return await keepNamed(name, game, over);
      } finally {
        set({ busy: null });
      }
    },

    exportFile: async () => {
      const game = onTable();
      if (!game) return;
      const { bytes, turn } = await packedGame(game);
      downloadFile(`${game.table.scenario.id}-turn-${turn}.accord`, bytes);
    },

    keep: async () => {
      const game = onTable();
      if (game) await keepNow(game);
    },

    leave: () => {
      keepNothing();
      desks = noDesks;
      forgetLooks();
      clearTables();
      useUi.getState().select({ kind: 'none' });
      set({ open: null, curtain: null, busy: null, issues: null });
      useUi.getState().goTo('title');
    },
  };
});

/** Who takes command answers offers and votes himself: the envoys' power of attorney is withdrawn. */
function answerInPerson(): void {
  const { open, give } = useGame.getState();
  if (!open || open.seat === null || !open.view.factions[open.seat]?.envoys) return;
  give({ type: 'setEnvoys', empowered: false });
}

/** The open game. Only for components that are mounted while one is open; throws when none is. */
export function useOpen<T>(select: (game: OpenGame) => T): T {
  return useGame(({ open }) => select(required(open, 'an open game')));
}
