import type { FactionId } from '../../state/ids';
import { pathTo } from '../issue';
import type { ByFaction } from './types';

/** An entry of a list, with where it is written. */
export interface Listed<T> {
  readonly entry: T;
  readonly path: string;
  /** Where its faction is named. */
  readonly named: string;
}

/** Entries that may be written by faction, as one list; each with its faction. */
export function listed<T extends { readonly faction: FactionId }>(
  key: string,
  written: ByFaction<T> | undefined,
): Listed<T>[] {
  if (written === undefined) return [];
  if (Array.isArray(written)) {
    return (written as readonly T[]).map((entry, index) => {
      const path = `${key}[${index}]`;
      return { entry, path, named: `${path}.faction` };
    });
  }
  const byFaction = written as Readonly<Record<FactionId, readonly Omit<T, 'faction'>[]>>;
  return Object.entries(byFaction).flatMap(([faction, entries]) => {
    const named = pathTo(key, faction);
    return entries.map((entry, index) => ({
      entry: { ...entry, faction } as T,
      path: `${named}[${index}]`,
      named,
    }));
  });
}

/** One or several, as several. */
export function several<T>(some: T | readonly T[]): readonly T[] {
  return Array.isArray(some) ? (some as readonly T[]) : [some as T];
}
