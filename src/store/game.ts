import { create } from 'zustand';
import {
  type Chart,
  type FactionId,
  type GivenOrder,
  required,
  type TurnOrders,
  type View,
} from '../sim';
import { simulation } from '../worker/connect';
import type { Advice, Opened, OpenResult, Progress, TurnShown } from '../worker/protocol';
import { visibleOrders } from './advice';
import { useBrought } from './brought';
import type { GameState, OpenGame } from './contract';
import { useCouncil } from './council';
import { useDiplomacy } from './diplomacy';
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
  packedGame,
  reach,
  useKeeping,
} from './keeping';
import { useUi } from './ui';

/** The rules of planning come with the first game: the title does not wait for them. */
type Planning = typeof import('./planning');
let planning: Planning | null = null;

export async function loadPlanning(): Promise<Planning> {
  planning ??= await import('./planning');
  return planning;
}

const noAdvice: Advice = { plans: [], leaves: [], made: {} };

export const useGame = create<GameState>()((set, get) => {
  const openNow = () => get().open;
  const watch = (progress: Progress) => set({ busy: progress });

  /** Opens a game with the orders of its month: those it holds, unless others are given. */
  const opening = async (
    open: () => Promise<OpenResult>,
    draft?: TurnOrders,
  ): Promise<{ opened: Opened; game: OpenGame } | null> => {
    set({ busy: { kind: 'opening' }, issues: null });
    try {
      const [result, { planned }] = await Promise.all([open(), loadPlanning()]);
      if ('issues' in result) {
        set({ busy: null, issues: result.issues });
        return null;
      }
      if ('scenario' in result) {
        useBrought.setState(result);
        return null;
      }
      const { opened } = result;
      const [seat = null] = opened.seats;
      const shown = await openedFor(seat, opened);
      const given = seat === null ? [] : ((draft ?? opened.draft)[seat] ?? []);
      const plan = planned(shown.base, shown.rules, given);
      const lapsed = given.filter((each) => !plan.orders.includes(each));
      const game = { ...shown, ...plan, lapsed };
      set({ open: game });
      useDiplomacy.getState().clear();
      useCouncil.getState().clear();
      return { opened, game };
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
    void keepDraft(openNow);
  };

  return {
    open: null,
    busy: null,
    issues: null,

    newGame: async (setup, brought) => {
      const begun = await opening(() => simulation().newGame(setup, brought));
      if (begun === null) return;
      useUi.getState().goTo('briefing');
      await beginCampaign(null);
      await keepMonth(begun.game);
    },

    openFile: async (bytes, purpose) => {
      const result = await opening(() => simulation().openFile(bytes));
      if (result === null) return get().issues === null ? 'scenario' : 'refused';
      const { opened, game } = result;
      if (purpose === 'watch' || opened.kept !== null) keepApart(campaignOf(opened));
      else await keepOpened(opened, game);
      return 'opened';
    },

    openSave: async (key, takeOver = false) => {
      const reached = await reach(key, takeOver);
      if (typeof reached === 'string') {
        useKeeping.setState({ elsewhere: reached === 'elsewhere' ? key : null });
        return reached;
      }
      const { file, save } = reached.kept;
      const result = await opening(() => simulation().openFile(file), save.draft);
      if (result === null) {
        keepNothing();
        return 'refused';
      }
      const { opened, game } = result;
      if (opened.kept !== null) keepApart(campaignOf(opened));
      else await keepReached(reached, game);
      return 'opened';
    },

    lookInto: async (bytes) => {
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
      if (useKeeping.getState().standing === 'lost') return { code: 'elsewhere' };
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
      void keepDraft(openNow);
    },

    redo: () => {
      const undone = get().open?.undone ?? [];
      const next = undone.at(-1);
      if (next) add([next], undone.slice(0, -1));
    },

    endTurn: async () => {
      const { open, busy } = get();
      if (!open || busy || isOver(open.view) || open.kept !== null) return;
      if (useKeeping.getState().standing === 'lost') return;
      watch({ kind: 'resolving', phase: 'orders' });
      try {
        const { seat, orders, chart } = open;
        await simulation().endTurn(seat === null ? {} : { [seat]: orders }, watch);
        const shown = await simulation().view(seat);
        // Left while the month was resolved: it is open no more, and its orders are kept.
        if (get().open?.base !== open.base) return;
        const game = { ...open, ...whatIsShown(shown, chart), orders: [], undone: [] };
        set({ open: game });
        await keepMonth(game);
      } finally {
        set({ busy: null });
      }
    },

    advise: async () => {
      const { open } = get();
      if (!open || open.seat === null) return noAdvice;
      return simulation().advise(open.seat, open.orders);
    },

    save: async (name, over = null) => {
      const { open } = get();
      if (!open) return null;
      set({ busy: { kind: 'saving' } });
      try {
        return await keepNamed(name, open, over);
      } finally {
        set({ busy: null });
      }
    },

    exportFile: async () => {
      const { open } = get();
      if (!open) return;
      const { bytes, turn } = await packedGame(open);
      downloadFile(`${open.scenario.id}-turn-${turn}.accord`, bytes);
    },

    keep: async () => {
      const { open } = get();
      if (open) await keepNow(open);
    },

    leave: () => {
      keepNothing();
      set({ open: null, busy: null, issues: null });
      useDiplomacy.getState().clear();
      useCouncil.getState().clear();
      useUi.getState().select({ kind: 'none' });
      useUi.getState().goTo('title');
    },
  };
});

/** The open game. Only for components that are mounted while one is open; throws when none is. */
export function useOpen<T>(select: (game: OpenGame) => T): T {
  return useGame(({ open }) => select(required(open, 'an open game')));
}

/** Whether a game has ended and nobody chose to play on. */
export function isOver({ outcome, playedOn }: View): boolean {
  return outcome !== null && playedOn === undefined;
}

/** The game that was opened, as a seat is shown it before anything is ordered. */
export async function openedFor(seat: FactionId | null, opened: Opened): Promise<OpenGame> {
  const { rules, setup, scenario, chart, seats, kept } = opened;
  const shown = whatIsShown(await simulation().view(seat), chart);
  const nothing = { orders: [], undone: [], lapsed: [] };
  return { rules, setup, scenario, chart, seats, kept, seat, ...shown, ...nothing };
}

/** A view as it crossed from the worker, joined with the chart that is already here. */
export function withChart(shown: TurnShown, chart: Chart): View {
  return { ...shown.view, chart };
}

export function whatIsShown(shown: TurnShown, chart: Chart) {
  const base = withChart(shown, chart);
  const { events, battles, hash, asTold } = shown;
  return { base, view: base, events, battles, hash, asTold };
}
