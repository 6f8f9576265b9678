import { liveryOf } from '../../../content/palette';
import { type FactionId, friendly, idsOf, type View } from '../../../sim';
import type { LedgerFigures, LedgerRow } from '../../../store';
import type { GraphLine } from './LineGraph';

export const figures = ['worlds', 'developed', 'ships', 'strength', 'prestige'] as const;
export type FigureName = (typeof figures)[number];

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
  figure: keyof LedgerFigures,
  nameOf: (id: FactionId) => string,
): GraphLine[] {
  return powers.map((id) => ({
    id,
    name: nameOf(id),
    colour: liveryOf(id).colour,
    values: rows.map(({ factions }) => factions[id]?.[figure] ?? null),
  }));
}
