import type * as z from 'zod/mini';
import type { Telling } from '../../events/telling';
import type { Refusal } from '../../lib/refusal';
import type { EffectShapes, EffectWord } from '../../state/effect';
import type { Game, Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { Referent } from '../conditions/definition';

/** What an effect may name. */
export type EffectReferent = Referent | 'shipClass';

/** Names of fields that hold an id, or ids: any text that is not of a closed list. */
type IdFields<Asked> = {
  [F in keyof Asked]-?: string extends Required<Asked>[F]
    ? F
    : Required<Asked>[F] extends readonly string[]
      ? F
      : never;
}[keyof Asked];

/** For whom, and in what state of things, an effect is weighed. */
export interface Weighing {
  readonly realm: Realm;
  readonly rules: Ruleset;
  /** Whose choice it is: who pays must have it. */
  readonly decider: FactionId;
}

/** An effect that is being carried out. */
export interface Working {
  readonly game: Game;
  readonly context: Telling;
}

/** What an effect comes to, in whole units, as things stand: points that are really gained, units that are really there. */
export type Figures = Readonly<Record<string, number>>;

/**
 * One word of the vocabulary of effects: one file in this folder, one line in `words.ts`. The file declares what
 * the word says; `schema` refuses malformed data; `refers` says of every field with ids what they name;
 * `refusal` says why it cannot be done now (of a view: as far as is known); `figures` foretells what it comes
 * to; `apply` does that, by the commands that orders call, and nothing where it cannot be done.
 */
export interface EffectDefinition<W extends EffectWord> {
  readonly word: W;
  readonly schema: z.ZodMiniType<EffectShapes[W]>;
  readonly refers: { readonly [F in IdFields<EffectShapes[W]>]: EffectReferent };
  readonly refusal: (weighing: Weighing, asked: EffectShapes[W]) => Refusal | null;
  /** Where it cannot come about it falls away, and the rest of a choice stands; absent: such a choice cannot be made. */
  readonly lapses?: true;
  readonly figures?: (weighing: Weighing, asked: EffectShapes[W]) => Figures;
  readonly apply: (working: Working, asked: EffectShapes[W]) => void;
  /** Powers that feel it, and hear whose decision it was. */
  readonly concerns: (asked: EffectShapes[W]) => readonly FactionId[];
}
