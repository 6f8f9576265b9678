import { create } from 'zustand';
import type { ChronicleEntry } from '../sim';
import { simulation } from '../worker/connect';
import type { Progress } from '../worker/protocol';
import type { ReplayState } from './contract';
import { noDesks } from './desks';
import { firstDirection, handsOff, hasMore, holdOf, isWide, nextMonth } from './director/direction';
import { scenesOf } from './director/scenes';
import { useGame } from './game';
import { keepMonth } from './keeping';
import { isShared, whatIsShown } from './openGame';
import { useUi } from './ui';

/** Of the turns a game kept the next one in the direction of `wanted`, seen from `here`. */
function nearestKept(kept: readonly number[], wanted: number, here: number): number {
  const ahead = kept.find((turn) => turn >= wanted);
  const behind = kept.findLast((turn) => turn <= wanted);
  return (wanted > here ? ahead : behind) ?? behind ?? ahead ?? 0;
}

/** How a theatre opens. */
const atFirst = { playing: false, perspective: null, ledger: [], verified: null } as const;

let timer: ReturnType<typeof setTimeout> | null = null;

/** Watching the open game, turn by turn: again, or as computers play it on. */
export const useReplay = create<ReplayState>()((set, get) => {
  /** Counts what was asked to be shown: an answer that was overtaken is not shown. */
  let asked = 0;
  /** Months without news that were shown since the last that had some. */
  let quiet = 0;

  const stop = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };

  const tick = () => {
    stop();
    timer = setTimeout(
      async () => {
        const { playing, turn, turns, goesOn, scene } = get();
        if (!playing) return;
        if (hasMore(get())) return get().showScene(scene + 1);
        if (turn >= turns && !goesOn) return get().pause();
        try {
          await get().goTo(turn + 1);
        } catch (cause) {
          get().pause();
          throw cause;
        }
        tick();
      },
      holdOf(get(), get().speed),
    );
  };

  /** Turns the camera to the scene that is told; the whole chart where long nothing happened. */
  const look = () => {
    const { directs, scenes, scene } = get();
    if (!directs) return;
    const systems = scenes[scene]?.systems ?? [];
    if (systems.length > 0 || (scenes.length === 0 && isWide(quiet))) {
      useUi.getState().panOver(systems);
    }
  };

  /** Tells the month that the page has just been given. */
  const tell = (turn: number, stories: readonly ChronicleEntry[]) => {
    const { open } = useGame.getState();
    if (!open) return;
    const scenes = scenesOf(stories, open.view, get().perspective);
    quiet = scenes.length === 0 ? quiet + 1 : 0;
    set({ turn, ...nextMonth(get(), scenes, turn > get().turn) });
    look();
  };

  const openTheatre = async (goesOn: boolean) => {
    const marks = await simulation().chronicle(null);
    const turns = Math.max(0, (useGame.getState().open?.base.turn ?? 1) - 1);
    quiet = 0;
    set({ open: true, turn: turns, turns, marks, goesOn, ...atFirst, ...firstDirection });
    useUi.getState().goTo('replay');
  };

  /** Computers play one month more, which is shown and kept as any month is. */
  const playOn = async () => {
    const { open, busy } = useGame.getState();
    if (!open || busy) return;
    const watch = (progress: Progress) => useGame.setState({ busy: progress });
    watch({ kind: 'resolving', phase: 'orders' });
    try {
      const month = await simulation().endTurn({}, watch);
      const shown = await simulation().view(null);
      const turn = get().turns + 1;
      const { perspective } = get();
      const frame = perspective === null ? shown : await simulation().frame(turn, perspective);
      const stories = await simulation().stories(turn, perspective);
      const marks = perspective === null ? stories : await simulation().stories(turn, null);
      const over = shown.view.outcome !== null;
      if (!get().open) return;
      const game = { ...open, month, ...whatIsShown(frame, open.chart) };
      useGame.setState({ open: game });
      set({ turns: turn, marks: [...get().marks, ...marks], goesOn: !over, verified: null });
      tell(turn, stories);
      await keepMonth({ table: game, desks: noDesks });
      if (!over) return;
      get().pause();
      useUi.getState().openDialog('ending');
    } finally {
      useGame.setState({ busy: null });
    }
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
    goesOn: false,
    ...firstDirection,

    start: async (turn = 0) => {
      const { open } = useGame.getState();
      // What the others hide is shown only when nobody can act on it any more.
      if (!open || (isShared(open) && !open.month.over && open.kept === null)) return;
      await openTheatre(false);
      await get().goTo(turn);
    },

    watchOn: async () => {
      const { open } = useGame.getState();
      await openTheatre(open?.base.outcome === null && open.kept === null);
      const { turns } = get();
      tell(turns, await simulation().stories(turns, null));
    },

    goTo: async (wanted) => {
      const { open } = useGame.getState();
      const { turns, goesOn, turn: here } = get();
      asked += 1;
      const mine = asked;
      if (wanted > turns && goesOn) return playOn();
      const within = Math.min(Math.max(0, wanted), turns);
      if (!open) return;
      const turn = open.kept === null ? within : nearestKept(open.kept, within, here);
      const { perspective } = get();
      const frame = await simulation().frame(turn, perspective);
      const stories = await simulation().stories(turn, perspective);
      if (!get().open || mine !== asked) return;
      useGame.setState({ open: { ...open, ...whatIsShown(frame, open.chart) } });
      tell(turn, stories);
    },

    play: () => {
      const { turn, turns, goesOn } = get();
      if (turn >= turns && !goesOn) void get().goTo(0);
      set({ playing: true });
      tick();
    },

    pause: () => {
      stop();
      set({ playing: false });
    },

    setSpeed: (speed) => {
      set({ speed });
      if (get().playing) tick();
    },

    setDirects: (directs) => {
      set({ directs, rests: null });
      look();
      if (get().playing) tick();
    },

    takeCamera: () => {
      const change = get().open ? handsOff(get(), get().speed) : null;
      if (change) set(change);
    },

    showScene: (scene) => {
      set({ scene });
      look();
      if (get().playing) tick();
    },

    recount: async () => {
      const { perspective, ledger: before, turns } = get();
      if (before.length > turns) return;
      const ledger = await simulation().ledger(perspective);
      if (get().perspective === perspective) set({ ledger });
    },

    setPerspective: async (perspective) => {
      set({ perspective, ledger: [] });
      await get().goTo(get().turn);
      await get().recount();
    },

    verify: async () => {
      // What is told of progress may arrive after the verdict: it comes by a way of its own.
      let isChecking = true;
      const watch = (busy: NonNullable<ReturnType<typeof useGame.getState>['busy']>) => {
        if (isChecking) useGame.setState({ busy });
      };
      try {
        set({ verified: await simulation().verify(watch) });
      } finally {
        isChecking = false;
        useGame.setState({ busy: null });
      }
    },

    takeCommand: async (faction) => {
      if (useGame.getState().busy) return;
      get().pause();
      set({ open: false });
      try {
        await useGame.getState().branch(get().turn, faction);
      } catch (cause) {
        set({ open: true });
        throw cause;
      }
    },

    close: () => {
      get().pause();
      set({ open: false });
      useGame.getState().leave();
    },
  };
});
