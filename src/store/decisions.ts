import { create } from 'zustand';

/** Which decisions have come before the person by themselves: nothing of this is part of the game. */
export interface DecisionsState {
  /** The seat and the month in which one was laid before it: `klingon:3`; null: none yet. */
  readonly told: string | null;
  tell(told: string): void;
  /** Another game is open, or another seat. */
  clear(): void;
}

export const useDecisions = create<DecisionsState>()((set) => ({
  told: null,
  tell: (told) => set({ told }),
  clear: () => set({ told: null }),
}));
