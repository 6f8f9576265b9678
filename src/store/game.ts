import { create } from 'zustand';
import type { Chart, GivenOrder, View } from '../sim';
import { simulation } from '../worker/connect';
import type { Opened, OpenResult, Progress, TurnShown } from '../worker/protocol';
import { visibleOrders } from './advice';
import { useBrought } from './brought';
import type { GameState } from './contract';
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

const nothingOpen = {
  rules: null,
  setup: null,
  scenario: null,
  faction: null,
  base: null,
  view: null,
  orders: [],
  undone: [],
  events: [],
  battles: [],
  hash: '',
  asTold: null,
  busy: null,
  issues: null,
  lapsed: [],
  kept: null,
} satisfies Partial<GameState>;

/** The rules of planning come with the first game: the title does not wait for them. */
type Planning = typeof import('./planning');
let planning: Planning | null = null;

export async function loadPlanning(): Promise<Planning> {
  planning ??= await import('./planning');
  return planning;
}

export const useGame = create<GameState>()((set, get) => {
  const watch = (progress: Progress) => set({ busy: progress });

  /** Opens a game with the orders of its month: those it holds, unless others are given. */
  const opening = async (
    open: () => Promise<OpenResult>,
    draft?: readonly GivenOrder[],
  ): Promise<Opened | null> => {
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
      const shown = whatOpened(opened);
      const given = draft ?? opened.draft;
      const plan = planned(shown.base, shown.rules, given);
      const lapsed = given.filter((each) => !plan.orders.includes(each));
      set({ ...nothingOpen, ...shown, ...plan, lapsed });
      useDiplomacy.getState().clear();
      useCouncil.getState().clear();
      return opened;
    } finally {
      set({ busy: null });
    }
  };

  /** Orders on top of those that stand. */
  const add = (orders: readonly GivenOrder[], undone: readonly GivenOrder[]) => {
    const { view, rules, orders: before } = get();
    if (!view || !rules || !planning) return;
    const next = planning.planned(view, rules, orders);
    set({ orders: [...before, ...next.orders], view: next.view, undone });
    void keepDraft(get);
  };

  return {
    ...nothingOpen,

    newGame: async (setup, brought) => {
      if (!(await opening(() => simulation().newGame(setup, brought)))) return;
      useUi.getState().goTo('briefing');
      await beginCampaign(null);
      await keepMonth(get());
    },

    openFile: async (bytes, purpose) => {
      const opened = await opening(() => simulation().openFile(bytes));
      if (opened === null) return get().issues === null ? 'scenario' : 'refused';
      if (purpose === 'watch' || opened.kept !== null) keepApart(campaignOf(opened));
      else await keepOpened(opened, get());
      return 'opened';
    },

    openSave: async (key, takeOver = false) => {
      const reached = await reach(key, takeOver);
      if (typeof reached === 'string') {
        useKeeping.setState({ elsewhere: reached === 'elsewhere' ? key : null });
        return reached;
      }
      const { file, save } = reached.kept;
      const opened = await opening(() => simulation().openFile(file), save.draft);
      if (opened === null) {
        keepNothing();
        return 'refused';
      }
      if (opened.kept !== null) keepApart(campaignOf(opened));
      else await keepReached(reached, get());
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
      const { view, rules } = get();
      if (!view || !rules || !planning) return { code: 'noGame' };
      if (get().busy) return { code: 'busy' };
      if (get().kept !== null) return { code: 'otherRules' };
      if (useKeeping.getState().standing === 'lost') return { code: 'elsewhere' };
      return planning.judge(view, rules, order);
    },

    give: (order) => {
      const refusal = get().judge(order);
      if (refusal === null) add([{ order }], []);
      return refusal;
    },

    giveAll: (orders) => add(orders, []),

    undo: () => {
      const { base, rules, orders, undone } = get();
      const last = visibleOrders(orders).at(-1);
      if (!last || !base || !rules || !planning) return;
      // Notes that came with what is taken back go with it.
      const before = orders.slice(0, orders.lastIndexOf(last));
      const kept = before.lastIndexOf(visibleOrders(before).at(-1) ?? last) + 1;
      set({ ...planning.planned(base, rules, before.slice(0, kept)), undone: [...undone, last] });
      void keepDraft(get);
    },

    redo: () => {
      const { undone } = get();
      const next = undone.at(-1);
      if (next) add([next], undone.slice(0, -1));
    },

    endTurn: async () => {
      const { base, view, orders, busy } = get();
      if (!base || !view || busy || isOver(view) || get().kept !== null) return;
      if (useKeeping.getState().standing === 'lost') return;
      watch({ kind: 'resolving', phase: 'orders' });
      try {
        const shown = await simulation().endTurn(orders, watch);
        // Left while the month was resolved: it is open no more, and its orders are kept.
        if (get().base !== base) return;
        set({ ...whatIsShown(shown, base.chart), orders: [], undone: [] });
        await keepMonth(get());
      } finally {
        set({ busy: null });
      }
    },

    advise: () => simulation().advise(get().orders),

    save: async (name, over = null) => {
      set({ busy: { kind: 'saving' } });
      try {
        return await keepNamed(name, get(), over);
      } finally {
        set({ busy: null });
      }
    },

    exportFile: async () => {
      const { scenario } = get();
      if (!scenario) return;
      const { bytes, turn } = await packedGame(get());
      downloadFile(`${scenario.id}-turn-${turn}.accord`, bytes);
    },

    keep: () => keepNow(get()),

    leave: () => {
      keepNothing();
      set(nothingOpen);
      useDiplomacy.getState().clear();
      useCouncil.getState().clear();
      useUi.getState().select({ kind: 'none' });
      useUi.getState().goTo('title');
    },
  };
});

/** Whether a game has ended and nobody chose to play on. */
export function isOver({ outcome, playedOn }: View): boolean {
  return outcome !== null && playedOn === undefined;
}

function whatOpened(opened: Opened) {
  const { rules, setup, scenario, faction, chart, kept } = opened;
  return { rules, setup, scenario, faction, kept, ...whatIsShown(opened.shown, chart) };
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
