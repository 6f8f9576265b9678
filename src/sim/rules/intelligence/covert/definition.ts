import type { Telling } from '../../../events/telling';
import type { Luck } from '../../../lib/luck';
import type { Term } from '../../../lib/terms';
import type { Agent, CovertKind, Station } from '../../../state/agent';
import type { Game, Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';

/** An agent where he works, and against whom; nobody at home. */
export interface Posting {
  readonly realm: Realm;
  readonly rules: Ruleset;
  readonly agent: Agent;
  readonly victim: FactionId | null;
}

/** A covert mission that has worked. */
export interface Done {
  readonly game: Game;
  readonly context: Telling;
  readonly agent: Agent;
  readonly victim: FactionId;
}

/** One kind of covert mission: a file in this folder, a line in `kinds.ts`. */
export interface CovertDefinition {
  readonly kind: CovertKind;
  /** It goes on once it is in place, until it is ended. */
  readonly lasts: boolean;
  readonly stations: readonly Station['kind'][];
  /** What it can be about there, in order; null: the station itself. */
  readonly targets: (posting: Posting) => (string | null)[];
  /** Its own terms of the chance that it works, in permille. */
  readonly odds?: (posting: Posting, target: string | null) => Term[];
  /** What it does; absent where being there is all. */
  readonly carryOut?: (done: Done, target: string | null) => void;
  /** What comes of it where it was tried and does not work; absent: nothing. */
  readonly miss?: (done: Done, target: string | null, luck: Luck) => void;
}
