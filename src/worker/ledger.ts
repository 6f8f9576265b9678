import { type FactionId, idsOf, powerFigures, type Realm, type Ruleset } from '../sim';
import type { LedgerRow } from './protocol';

/** Figures of every faction in a state, or in what `viewer` knows of it; null knows the truth. */
export function ledgerRow(
  turn: number,
  realm: Realm,
  rules: Ruleset,
  viewer: FactionId | null,
): LedgerRow {
  const figures = idsOf(realm.factions).map((id) => [id, powerFigures(realm, rules, viewer, id)]);
  return { turn, factions: Object.fromEntries(figures) };
}
