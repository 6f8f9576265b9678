import { create } from 'zustand';
import type { DealId, DealItem, FactionId, Founding } from '../sim';

export const diplomacyParts = ['relations', 'deal', 'talks', 'congress'] as const;
/** What the Diplomacy screen shows: the web of relations, the deal table, talks about alliances, congresses. */
export type DiplomacyPart = (typeof diplomacyParts)[number];

/** Two baskets as they lie on the table, not yet proposed. */
export interface DealDraft {
  readonly with: FactionId;
  readonly give: readonly DealItem[];
  readonly take: readonly DealItem[];
  /** The offer these baskets would answer; null for a first one. */
  readonly counters: DealId | null;
  /** Whether what is promised in it is to be kept from the others. */
  readonly secret?: boolean;
}

/** The terms of an alliance being drafted. */
export type FoundingDraft = Omit<Founding, 'id' | 'signed' | 'turn'>;

/** What is shown and drafted between powers: nothing of this is part of the game until proposed. */
export interface DiplomacyState {
  readonly part: DiplomacyPart;
  /** The power looked at; null: the person's own. */
  readonly power: FactionId | null;
  readonly deal: DealDraft | null;
  readonly founding: FoundingDraft | null;
  show(part: DiplomacyPart, power?: FactionId | null): void;
  look(power: FactionId): void;
  draftDeal(deal: DealDraft | null): void;
  draftFounding(founding: FoundingDraft | null): void;
  /** Clears the table: another game is open. */
  clear(): void;
}

const empty = { part: 'relations', power: null, deal: null, founding: null } as const;

export const useDiplomacy = create<DiplomacyState>()((set) => ({
  ...empty,
  show: (part, power) => set(power === undefined ? { part } : { part, power }),
  look: (power) => set({ power }),
  draftDeal: (deal) => set({ deal }),
  draftFounding: (founding) => set({ founding }),
  clear: () => set(empty),
}));
