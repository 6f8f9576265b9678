import type * as z from 'zod/mini';
import type { Refusal } from '../../../lib/refusal';
import type { Term } from '../../../lib/terms';
import type { Pledge } from '../../../state/diplomacy';
import type { Game, Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { PromiseKind, PromiseOf } from '../../../state/promise';
import type { Ruleset } from '../../../state/ruleset';
import type { Judged } from '../worth/judged';

/** What has become of a promise. */
export type Fate = Pledge['status'];

/**
 * One kind of promise: one file in this folder, one line in `kinds.ts`. The file declares what the
 * promise holds; `schema` refuses malformed data; `refusal` says why somebody cannot give his word
 * on it; `worth` is what keeping it brings the judge or costs him; `fate` judges it once a turn.
 */
export interface PromiseDefinition<K extends PromiseKind> {
  readonly kind: K;
  readonly schema: z.ZodMiniType<PromiseOf<K>>;
  /** It is settled when its matter comes up, and not by a date. */
  readonly undated?: true;
  /** When it is broken, everybody hears of it. */
  readonly great?: true;
  /** Promises of one key are one: nobody gives the same twice in a deal. */
  readonly key: (promise: PromiseOf<K>) => string;
  /** It can be given to one power only. */
  readonly single?: true;
  /** What memories of it speak of; null where that is soon forgotten. */
  readonly about: (promise: PromiseOf<K>) => string | null;
  readonly refusal: (
    realm: Realm,
    rules: Ruleset,
    promise: PromiseOf<K>,
    by: FactionId,
    to: FactionId,
  ) => Refusal | null;
  readonly worth: (judged: Judged, promise: PromiseOf<K>, turns: number) => Term[];
  /** How little its giver can be sure to keep it, in permille; absent: he can. */
  readonly doubt?: (judged: Judged, promise: PromiseOf<K>) => number;
  readonly fate: (game: Game, rules: Ruleset, pledge: Pledge, promise: PromiseOf<K>) => Fate;
  /** What else follows when it is broken, beside what is thought of its giver. */
  readonly broken?: (game: Game, rules: Ruleset, pledge: Pledge, promise: PromiseOf<K>) => void;
  /** Whether its giver has undone what he did to keep it, while it is on record. */
  readonly undone?: (game: Game, pledge: Pledge, promise: PromiseOf<K>) => boolean;
  /** Whether it is about something last seen long ago: more or less may be there than is known. */
  readonly unseen?: (realm: Realm, promise: PromiseOf<K>) => boolean;
}

/** Whether the last turn for keeping a promise has come. */
export function isDue(game: Game, { due }: Pledge): boolean {
  return game.turn >= due;
}
