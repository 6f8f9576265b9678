import type * as z from 'zod/mini';
import type { ConditionShapes, SimpleWord } from '../../state/condition';
import type { Realm } from '../../state/game';
import type { FactionId, SystemId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';

/** How far a condition is met: it holds once `have` reaches `need`. What is so or not needs 1. */
export interface Measure {
  readonly have: number;
  readonly need: number;
}

/** A system that a condition asks for, and whether it is held. */
export interface AskedPlace {
  readonly system: SystemId;
  readonly held: boolean;
}

/** Names of fields that hold an id, or ids: any text that is not of a closed list. */
export type IdFields<Asked> = Asked extends object
  ? {
      [F in keyof Asked]-?: string extends Required<Asked>[F]
        ? F
        : Required<Asked>[F] extends readonly string[]
          ? F
          : never;
    }[keyof Asked]
  : never;

/**
 * One word of the vocabulary of conditions: one file in this folder, one line in `words.ts`. The
 * file declares what the word asks for; `schema` refuses malformed data; `refers` says of every
 * field with ids what they name, so that a scenario's slips are found; `measure` is its meaning.
 */
export interface ConditionDefinition<W extends SimpleWord> {
  readonly word: W;
  readonly schema: z.ZodMiniType<ConditionShapes[W]>;
  readonly refers: { readonly [F in IdFields<ConditionShapes[W]>]: Referent };
  /** A number that can never be reached, whatever else the scenario says; null when it can. */
  readonly tooHigh?: (asked: ConditionShapes[W]) => TooHigh | null;
  /** How far it is met now, in the unit of what it asks for. Of a view: as far as is known. */
  readonly measure: (realm: Realm, rules: Ruleset, asked: ConditionShapes[W]) => Measure;
  /** The systems it asks for; none where it asks for none. */
  readonly places?: (realm: Realm, asked: ConditionShapes[W]) => AskedPlace[];
  /** Who must stand in one alliance for it to hold. */
  readonly together?: (asked: ConditionShapes[W]) => FactionId[];
  /** How many developed worlds whom must own for it to hold. */
  readonly developed?: (asked: ConditionShapes[W]) => { faction: FactionId; count: number };
}

/** A number of a field and the most that it can be. */
interface TooHigh {
  readonly field: string;
  readonly found: number;
  readonly most: number;
}

/** What an id in a condition may name. */
export type Referent =
  | 'faction'
  | 'system'
  | 'world'
  | 'technology'
  | 'character'
  | 'species'
  | 'decision'
  /** Of the decision that stands beside it. */
  | 'option';

/** The measure of what is so or not. */
export function whether(met: boolean): Measure {
  return { have: met ? 1 : 0, need: 1 };
}
