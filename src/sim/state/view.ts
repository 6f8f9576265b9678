import type { Realm } from './game';
import type { Counted, FactionId, FleetId, SystemId, WorldId } from './ids';

/** The systems seen, with the detection there. */
export interface Seen {
  readonly seen: Readonly<Record<SystemId, true>>;
  readonly detection: Readonly<Record<SystemId, number>>;
}

/**
 * What one faction knows. Parts are shared with the game they come from: read only. Public are the
 * chart, each world's name, class and size, factions but for their books and musters, treaties, what
 * wars have cost, heads of state and their councillors, and objectives. All else is there only if seen, remembered, or its own.
 */
export interface View extends Realm, Counted {
  readonly faction: FactionId;
  readonly rulesVersion: number;
  /** Systems seen now, its own sensors and its allies' together, with the detection there. */
  readonly sight: Seen;
  /** Turns since a remembered world or fleet was seen, from 0; what is seen now has none. */
  readonly age: Readonly<Record<WorldId | FleetId, number>>;
  /** Worlds never seen: only what the chart says of them is true. */
  readonly unknown: Readonly<Record<WorldId, true>>;
  /** Worlds of unknown riches; they are shown as none. */
  readonly unsurveyed: Readonly<Record<WorldId, true>>;
}
