import { create } from 'zustand';
import type { Scenario } from '../sim';

export interface BroughtState {
  /** The scenario of a file, while power, skill and seed are chosen; null when there is none. */
  readonly scenario: Scenario | null;
}

/** A scenario that a person brought as a file: it begins as those that come with the game do. */
export const useBrought = create<BroughtState>()(() => ({ scenario: null }));
