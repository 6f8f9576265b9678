import {
  type FactionId,
  friendly,
  idsOf,
  type Known,
  type PowerFigure,
  type View,
} from '../../../sim';
import type { LedgerRow } from '../../../store';
import type { Session } from '../../shell/session';
import type { GraphLine } from './LineGraph';

/**
 * The powers whose books lie open to somebody: all to the whole truth; to a power itself, its
 * allies and those of whose worlds or fleets it knows any.
 */
export function knownPowers(view: View, faction: FactionId | null): FactionId[] {
  const all = idsOf(view.factions);
  if (faction === null) return all;
  const met = new Set([
    ...Object.values(view.worlds).map(({ owner }) => owner),
    ...Object.values(view.fleets).map((fleet) => fleet.faction),
  ]);
  return all.filter((id) => friendly(view, faction, id) || met.has(id));
}

/** One line for each power. */
export function ledgerLines(
  rows: readonly LedgerRow[],
  powers: readonly FactionId[],
  figure: PowerFigure,
  { names, liveryOf }: Pick<Session, 'names' | 'liveryOf'>,
): GraphLine[] {
  return powers.map((id) => ({
    id,
    name: names.power(id),
    colour: liveryOf(id).colour,
    values: rows.map(({ factions }) => valueToDraw(factions[id]?.[figure])),
    sure: rows.map(({ factions }) => factions[id]?.[figure]?.kind === 'exact'),
  }));
}

/** The figure to draw and to sort by; null where nothing is known. */
export function valueToDraw(known: Known | undefined): number | null {
  return known === undefined || known.kind === 'unknown' ? null : known.value;
}
