import { create } from 'zustand';
import { dateOf } from '../sim';
import { simulation } from '../worker/connect';
import type { Opened } from '../worker/protocol';
import type { ReplayState } from './contract';
import { useGame, whatIsShown } from './game';
import { beginCampaign, keepMonth } from './keeping';
import { useUi } from './ui';

/** Who takes command answers offers and votes himself: the envoys' power of attorney is withdrawn. */
function answerInPerson(): void {
  const { view, faction, give } = useGame.getState();
  if (faction === null || !view?.factions[faction]?.envoys) return;
  give({ type: 'setEnvoys', empowered: false });
}

/** Of the turns a game kept the next one in the direction of `wanted`, seen from `here`. */
function nearestKept(kept: readonly number[], wanted: number, here: number): number {
  const ahead = kept.find((turn) => turn >= wanted);
  const behind = kept.findLast((turn) => turn <= wanted);
  return (wanted > here ? ahead : behind) ?? behind ?? ahead ?? 0;
}

let timer: ReturnType<typeof setTimeout> | null = null;

/** Watching the open game again, turn by turn. */
export const useReplay = create<ReplayState>()((set, get) => {
  const stop = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };

  const tick = () => {
    stop();
    timer = setTimeout(async () => {
      const { playing, turn, turns } = get();
      if (!playing) return;
      if (turn >= turns) return get().pause();
      await get().goTo(turn + 1);
      tick();
    }, 1000 / get().speed);
  };

  return {
    open: false,
    turn: 0,
    turns: 0,
    playing: false,
    speed: 1,
    perspective: null,
    marks: [],
    ledger: [],
    verified: null,

    start: async () => {
      const [marks, ledger] = await Promise.all([
        simulation().timeline(),
        simulation().ledger(null),
      ]);
      const turns = Math.max(0, (useGame.getState().base?.turn ?? 1) - 1);
      set({ open: true, turns, playing: false, perspective: null, marks, ledger, verified: null });
      useUi.getState().goTo('replay');
      await get().goTo(0);
    },

    goTo: async (wanted) => {
      const { base, kept } = useGame.getState();
      const chart = base?.chart;
      const within = Math.min(Math.max(0, wanted), get().turns);
      const turn = kept === null ? within : nearestKept(kept, within, get().turn);
      if (!chart) return;
      const frame = await simulation().frame(turn, get().perspective);
      if (!get().open) return;
      useGame.setState(whatIsShown(frame, chart));
      set({ turn });
    },

    play: () => {
      if (get().turn >= get().turns) void get().goTo(0);
      set({ playing: true });
      tick();
    },

    pause: () => {
      stop();
      set({ playing: false });
    },

    setSpeed: (speed) => set({ speed }),

    setPerspective: async (perspective) => {
      set({ perspective });
      await get().goTo(get().turn);
      const ledger = await simulation().ledger(perspective);
      if (get().perspective === perspective) set({ ledger });
    },

    verify: async () => {
      const watch = (busy: NonNullable<ReturnType<typeof useGame.getState>['busy']>) =>
        useGame.setState({ busy });
      try {
        set({ verified: await simulation().verify(watch) });
      } finally {
        useGame.setState({ busy: null });
      }
    },

    takeCommand: async (faction) => {
      get().pause();
      const opened: Opened = await simulation().branch(get().turn, faction);
      const { rules, setup, scenario, chart, shown } = opened;
      useGame.setState({
        rules,
        setup,
        scenario,
        faction,
        orders: [],
        undone: [],
        ...whatIsShown(shown, chart),
      });
      set({ open: false });
      useUi.getState().goTo('game');
      // A campaign of its own: what it leaves stays as it was.
      const { base } = useGame.getState();
      await beginCampaign(base && dateOf(base.frame, base.turn));
      await keepMonth(useGame.getState());
      answerInPerson();
    },

    close: () => {
      get().pause();
      set({ open: false });
      useGame.getState().leave();
    },
  };
});
