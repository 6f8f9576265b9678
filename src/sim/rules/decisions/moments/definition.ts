import type * as z from 'zod/mini';
import type { EventType, Told } from '../../../events/event';
import type { Game } from '../../../state/game';
import type { FactionId, SystemId } from '../../../state/ids';
import type { MomentShapes, MomentWord } from '../../../state/moment';
import type { Referent } from '../../conditions/definition';

/** A fact of the month and where it happened. */
export interface TurnFact {
  readonly fact: Told;
  readonly where: SystemId | null;
}

/** What a role may be: what it is asked of says which. */
export type RoleKind = 'faction' | 'system' | 'world' | 'character' | 'species';

/** Who and what it was about, by the names of roles; null: nobody. */
export type Cast = Readonly<Record<string, string | null>>;

/** Names of fields that hold an id: any text that is not of a closed list. */
type IdFields<Asked> = {
  [F in keyof Asked]-?: string extends Required<Asked>[F] ? F : never;
}[keyof Asked];

/**
 * One word of the vocabulary of moments: one file in this folder, one line in `words.ts`. The file declares what
 * the word asks; `facts` are the events it hangs on, `roles` what parts it gives to play; `casts` finds in a
 * fact who plays them, once for each way in which the moment came. Nothing but the month's facts is looked at.
 */
export interface MomentDefinition<W extends MomentWord> {
  readonly word: W;
  readonly schema: z.ZodMiniType<MomentShapes[W]>;
  readonly refers: { readonly [F in IdFields<MomentShapes[W]>]: Referent | 'shipClass' };
  /** Empty: it comes with the calendar. */
  readonly facts: readonly EventType[];
  readonly roles: Readonly<Record<string, RoleKind>>;
  readonly casts: (told: TurnFact, asked: MomentShapes[W], game: Game) => readonly Cast[];
  /** For moments of the calendar: whether this is one. */
  readonly isNow?: (turn: number, asked: MomentShapes[W]) => boolean;
}

/** Whether what a moment asks for is what it was; what is not asked is. */
export function asks(asked: string | undefined, found: string | null): boolean {
  return asked === undefined || asked === found;
}

/** All pairs of some with others. */
export function pairsOf(some: readonly FactionId[], others: readonly FactionId[]) {
  return some.flatMap((one) => others.map((other) => [one, other] as const));
}
