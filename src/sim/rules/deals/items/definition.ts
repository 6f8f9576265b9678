import type * as z from 'zod/mini';
import type { Telling } from '../../../events/telling';
import type { Refusal } from '../../../lib/refusal';
import type { Statement } from '../../../lib/statement';
import type { Term } from '../../../lib/terms';
import type { DealItemKind, DealItemOf } from '../../../state/dealItem';
import type { Game, Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import type { Judged } from '../worth/judged';

/** Who would give a thing to whom, as things stand. */
export interface Table {
  readonly realm: Realm;
  readonly rules: Ruleset;
  readonly giver: FactionId;
  readonly receiver: FactionId;
}

/** A deal that is being carried out. */
export interface Handover {
  readonly game: Game;
  /** What is told here is part of the deal: who reads of that reads it there. */
  readonly told: Telling;
  /** What is told here stands by itself. */
  readonly context: Telling;
  readonly giver: FactionId;
  readonly receiver: FactionId;
  /** The others are not to hear of it. */
  readonly secret: boolean;
}

/**
 * One kind of thing in a basket: one file in this folder, one line in `kinds.ts`. The file declares
 * what the thing holds; `schema` refuses malformed data; `refusal` says why it cannot be given;
 * `worth` is what it adds to a judge's account; `handOver` carries it out, by the same functions
 * that the rest of the rules call; `effects` says with figures what that will do.
 */
export interface DealItemDefinition<K extends DealItemKind> {
  readonly kind: K;
  readonly schema: z.ZodMiniType<DealItemOf<K>>;
  /** Things of one key are one: nothing is given twice in a deal, nor to and fro. */
  readonly key: (item: DealItemOf<K>) => string;
  readonly refusal: (table: Table, item: DealItemOf<K>) => Refusal | null;
  readonly worth: (judged: Judged, item: DealItemOf<K>) => Term[];
  readonly handOver: (handover: Handover, item: DealItemOf<K>) => void;
  readonly effects: (table: Table, item: DealItemOf<K>) => Statement[];
  /**
   * Every one of the kind that the giver has and the receiver could want, as things are known; absent for what
   * is composed rather than chosen.
   */
  readonly choices?: (table: Table) => DealItemOf<K>[];
  /** It goes from one to the other, and may come back by another deal. */
  readonly changesHands?: true;
  /** Whether it can be handed over only once, to whomever. */
  readonly single?: (item: DealItemOf<K>) => boolean;
  /** Enemies exchange it without making peace. */
  readonly amongEnemies?: true;
  /** Of what is asked for it, the share in permille that no grudge is added to: enemies give it by old custom. Absent: none. */
  readonly spared?: (rules: Ruleset) => number;
  /** It is an agreement for both sides: a peace may hold it whatever the war supports. */
  readonly agreement?: true;
  /** It is signed out of goodwill too; nobody pays goods for that part of its worth. */
  readonly goodwillSigns?: true;
  /** The giver may have bound himself to others, which one does not hear of. */
  readonly mayBeBound?: true;
  /** Whether it is about something last seen long ago: more or less may be there than is known. */
  readonly unseen?: (realm: Realm, item: DealItemOf<K>) => boolean;
  /** Whether one cannot know that the payer has so much. */
  readonly fromUnknown?: (realm: Realm, payer: FactionId, item: DealItemOf<K>) => boolean;
  /** Points by which a need that is not known may shift its worth, either way. */
  readonly doubt?: (judged: Judged, item: DealItemOf<K>) => number;
}
