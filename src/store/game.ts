import { create } from 'zustand';
import type { Chart, GivenOrder, View } from '../sim';
import { simulation } from '../worker/connect';
import type { Opened, OpenResult, Progress, TurnShown } from '../worker/protocol';
import type { GameState } from './contract';
import { useCouncil } from './council';
import { useDiplomacy } from './diplomacy';
import { downloadFile } from './download';
import { saveGame } from './saves';
import { useUi } from './ui';

/** The slot the running campaign is saved to at the start of every turn. */
export const autosaveSlot = 'auto';

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
  savedOn: null,
} satisfies Partial<GameState>;

/** The rules of planning come with the first game: the title does not wait for them. */
type Planning = typeof import('./planning');
let planning: Planning | null = null;

export async function loadPlanning(): Promise<void> {
  planning ??= await import('./planning');
}

export const useGame = create<GameState>()((set, get) => {
  const watch = (progress: Progress) => set({ busy: progress });

  const opening = async (open: () => Promise<OpenResult>): Promise<boolean> => {
    set({ busy: { kind: 'opening' }, issues: null });
    try {
      const [result] = await Promise.all([open(), loadPlanning()]);
      if ('issues' in result) {
        set({ busy: null, issues: result.issues });
        return false;
      }
      set({ ...nothingOpen, ...whatOpened(result.opened) });
      useDiplomacy.getState().clear();
      useCouncil.getState().clear();
      return true;
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
  };

  return {
    ...nothingOpen,

    newGame: async (setup) => {
      if (!(await opening(() => simulation().newGame(setup)))) return;
      useUi.getState().goTo('briefing');
      await autosave();
    },

    openBytes: (bytes) => opening(() => simulation().openFile(bytes)),

    lookInto: async (bytes) => {
      const look = await simulation().lookInto(bytes);
      set({ issues: 'issues' in look ? look.issues : null });
      return 'facts' in look ? look.facts : null;
    },

    judge: (order) => {
      const { view, rules } = get();
      if (!view || !rules || !planning) return { code: 'noGame' };
      if (get().busy) return { code: 'busy' };
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
      const last = orders.at(-1);
      if (!last || !base || !rules || !planning) return;
      set({ ...planning.planned(base, rules, orders.slice(0, -1)), undone: [...undone, last] });
    },

    redo: () => {
      const { undone } = get();
      const next = undone.at(-1);
      if (next) add([next], undone.slice(0, -1));
    },

    endTurn: async () => {
      const { base, orders, busy } = get();
      if (!base || busy || base.outcome) return;
      watch({ kind: 'resolving', phase: 'orders' });
      try {
        const shown = await simulation().endTurn(orders, watch);
        set({ ...whatIsShown(shown, base.chart), orders: [], undone: [] });
        await autosave();
      } finally {
        set({ busy: null });
      }
    },

    advise: () => simulation().advise(),

    save: async (slot) => {
      set({ busy: { kind: 'saving' } });
      try {
        await saveGame(slot, get(), await simulation().save());
        set({ savedOn: get().base?.turn ?? null });
      } finally {
        set({ busy: null });
      }
    },

    exportFile: async () => {
      const { scenario, base } = get();
      if (!scenario || !base) return;
      downloadFile(`${scenario.id}-turn-${base.turn}.accord`, await simulation().save());
    },

    keep: async () => {
      if (get().base === null) return;
      await saveGame(autosaveSlot, get(), await simulation().save());
      set({ savedOn: get().base?.turn ?? null });
    },

    leave: () => {
      set(nothingOpen);
      useDiplomacy.getState().clear();
      useCouncil.getState().clear();
      useUi.getState().select({ kind: 'none' });
      useUi.getState().goTo('title');
    },
  };

  /** Saves without holding up play; trouble with storage is told, and export still works. */
  async function autosave(): Promise<void> {
    try {
      await get().keep();
    } catch (problem) {
      useUi.getState().openDialog('storageTrouble', String(problem));
    }
  }
});

function whatOpened(opened: Opened) {
  const { rules, setup, scenario, faction, chart } = opened;
  return { rules, setup, scenario, faction, ...whatIsShown(opened.shown, chart) };
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
