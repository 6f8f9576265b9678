import { create } from 'zustand';

/** Something that failed and should not have. Play goes on; the person is told once. */
export interface Trouble {
  readonly id: number;
  /** What failed, as the person knows it: 'Research', 'the map: names'. */
  readonly part: string;
  readonly message: string;
  /** Where in the program: for whoever mends it, not for the person. */
  readonly stack: string;
  /** How often the same has happened. */
  readonly times: number;
  /** Its place on the screen says so already, or the person has put the notice away. */
  readonly quiet: boolean;
}

export interface TroubleState {
  /** The latest last; the same trouble stands once. */
  readonly troubles: readonly Trouble[];
  /** The trouble whose details are on show. */
  readonly details: number | null;
  /**
   * Keeps what was thrown and tells it, unless the same was told before. `quiet`: it is told where
   * it happened. Returns its id. Never throws.
   */
  tell(part: string, cause: unknown, quiet?: boolean): number;
  /** Puts the notice away; the details stay for a report. */
  silence(id: number): void;
  showDetails(id: number | null): void;
  /** Shows the details of what was told of a part; tells it first if need be. */
  detail(part: string, cause: unknown): void;
}

/** More than these help nobody. */
const kept = 20;

let serial = 0;

/** What has failed since the page was opened. Nothing of it leaves the page by itself. */
export const useTrouble = create<TroubleState>()((set, get) => ({
  troubles: [],
  details: null,

  tell: (part, cause, quiet = false) => {
    const { troubles } = get();
    const message = messageOf(cause);
    const before = troubles.find(same(part, message));
    if (before) {
      const again = { ...before, times: before.times + 1 };
      set({ troubles: troubles.map((each) => (each === before ? again : each)) });
      return before.id;
    }
    serial += 1;
    const trouble = { id: serial, part, message, stack: stackOf(cause), times: 1, quiet };
    set({ troubles: [...troubles, trouble].slice(-kept) });
    return serial;
  },

  silence: (id) =>
    set(({ troubles }) => ({
      troubles: troubles.map((each) => (each.id === id ? { ...each, quiet: true } : each)),
    })),

  showDetails: (details) => set({ details }),

  detail: (part, cause) => {
    const { troubles, tell } = get();
    const told = troubles.find(same(part, messageOf(cause)));
    set({ details: told?.id ?? tell(part, cause, true) });
  },
}));

const same = (part: string, message: string) => (each: Trouble) =>
  each.part === part && each.message === message;

/** What was thrown, in a line: anything may be thrown. */
export function messageOf(cause: unknown): string {
  if (cause instanceof Error) return cause.message === '' ? cause.name : cause.message;
  return String(cause);
}

function stackOf(cause: unknown): string {
  if (!(cause instanceof Error)) return '';
  const { stack = '', cause: reason } = cause;
  return reason === undefined ? stack : `${stack}\nCaused by: ${stackOf(reason) || String(reason)}`;
}
