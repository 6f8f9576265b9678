import { create } from 'zustand';
import type { Brokerage, MotionId, MotionKind } from '../sim';

export const councilParts = ['agenda', 'propose', 'course', 'field', 'record', 'charter'] as const;
/** What the Council screen shows beside its chamber. */
export type CouncilPart = (typeof councilParts)[number];

/** A motion being drawn up: its kind and what was chosen in its fields so far. */
export interface MotionDraft {
  /** Null: the first kind there is something to move of. */
  readonly kind: MotionKind | null;
  readonly chosen: Readonly<Record<string, string>>;
  readonly ultimatum: boolean;
}

/** The course a broker thinks of, before it is held. */
export type CourseDraft = Pick<Brokerage, 'lean' | 'effort'>;

/** What is looked at and drafted in Council: nothing of this is part of the game until moved. */
export interface CouncilState {
  readonly part: CouncilPart;
  /** The motion or division looked at; null: the first there is. */
  readonly motion: MotionId | null;
  readonly draft: MotionDraft;
  /** Null: the course that is held. */
  readonly course: CourseDraft | null;
  show(part: CouncilPart, motion?: MotionId | null): void;
  look(motion: MotionId | null): void;
  drawUp(draft: MotionDraft): void;
  steer(course: CourseDraft | null): void;
  /** Clears the table: another game is open. */
  clear(): void;
}

const empty = {
  part: 'agenda',
  motion: null,
  draft: { kind: null, chosen: {}, ultimatum: false },
  course: null,
} as const;

export const useCouncil = create<CouncilState>()((set) => ({
  ...empty,
  show: (part, motion) => set(motion === undefined ? { part } : { part, motion }),
  look: (motion) => set({ motion }),
  drawUp: (draft) => set({ draft }),
  steer: (course) => set({ course }),
  clear: () => set(empty),
}));
