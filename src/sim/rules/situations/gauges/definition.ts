import type * as z from 'zod/mini';
import type { Term } from '../../../lib/terms';
import type { Condition } from '../../../state/condition';
import type { Realm } from '../../../state/game';
import type { GaugeShapes, GaugeWord } from '../../../state/gauge';
import type { FleetId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import type { IdFields, Referent } from '../../conditions/definition';
import type { AimStep } from '../../conditions/stepsOf';
import type { Asked } from '../askedBy';

/** One thing that moves a bar. */
export type GaugePart =
  /** What is asked for, and how far it has come. */
  | { readonly kind: 'step'; readonly step: AimStep }
  /** It adds so many points while something is so; `amount` is what it adds now. */
  | {
      readonly kind: 'move';
      readonly asked: Asked;
      /** What it adds once it is so, or for each one that is counted. */
      readonly points: number;
      readonly each: boolean;
      readonly amount: number;
    }
  /** A part of the sum that it is. */
  | { readonly kind: 'term'; readonly term: Term }
  /** What it gains or loses every month. */
  | { readonly kind: 'month'; readonly term: Term }
  /** A fleet that counts: how many lanes away it is, or how many ships it has. */
  | { readonly kind: 'lanes' | 'ships'; readonly fleet: FleetId; readonly amount: number };

/** Where a bar stands. */
export interface Reading {
  /** From the beginning of the bar to its end. */
  readonly have: number;
  /** Months until it is full, if all goes on as it does; null where that cannot be said. */
  readonly due: number | null;
  readonly parts: readonly GaugePart[];
}

/** From where to where a bar goes, and how far it can come at the most. */
export interface GaugeRange {
  readonly from: number;
  readonly full: number;
  readonly most: number;
}

/** A condition that a gauge is told, and where it stands in it. */
export interface PlacedCondition {
  readonly path: string;
  readonly condition: Condition;
}

/**
 * One word of the vocabulary of gauges: one file in this folder, one line in `words.ts`. `range` is told by what is
 * written alone; `read` is its meaning, in whole units, and null where who looks cannot know.
 */
export interface GaugeDefinition<W extends GaugeWord> {
  readonly word: W;
  readonly schema: z.ZodMiniType<GaugeShapes[W]>;
  readonly refers: { readonly [F in IdFields<GaugeShapes[W]>]: Referent | 'objective' };
  readonly conditions?: (asked: GaugeShapes[W]) => readonly PlacedCondition[];
  readonly range: (asked: GaugeShapes[W]) => GaugeRange;
  readonly read: (realm: Realm, rules: Ruleset, asked: GaugeShapes[W]) => Reading | null;
}

/** A share of a whole, as bars show it that have no unit of their own: permille. */
export const wholeShare: GaugeRange = { from: 0, full: 1000, most: 1000 };

/** A figure between the two ends of a bar. */
export function within({ from, full }: Pick<GaugeRange, 'from' | 'full'>, figure: number): number {
  return Math.max(from, Math.min(full, figure));
}
