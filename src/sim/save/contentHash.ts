import { weakCache } from '../lib/cache';
import { hashState } from '../lib/hash';
import type { Ruleset } from '../state/ruleset';
import type { GameFile } from './gameFile';

const hashes = weakCache<Ruleset, string>();

/** The hash of all that a ruleset has a game played with: no word that is only shown, no colour. */
export function contentHash(rules: Ruleset): string {
  const hash = hashes.get(rules) ?? hashState(played(rules));
  hashes.set(rules, hash);
  return hash;
}

/** Whether a file was made with this content, whatever it is called in. */
export function madeWith(rules: Ruleset, { contentHash: of }: Pick<GameFile, 'contentHash'>) {
  return of === contentHash(rules);
}

/**
 * Leanings of computer players are in no replay: what they led to are orders, and these stand in the file.
 * Situations are only looked at.
 */
function played({ sandbox: _, temperaments: __, situations: ___, ...rules }: Ruleset): object {
  return {
    ...rules,
    shipClasses: without(rules.shipClasses, 'name', 'origin'),
    technologies: without(rules.technologies, 'name', 'text'),
    buildings: without(rules.buildings, 'name', 'text'),
    species: without(rules.species, 'name', 'text'),
    cultures: without(rules.cultures, 'name', 'text', 'colour', 'pattern', 'silhouette'),
    characterTraits: without(rules.characterTraits, 'name', 'text'),
    charters: without(rules.charters, 'name', 'text'),
    edicts: without(rules.edicts, 'name', 'text'),
    offices: without(rules.offices, 'name', 'text'),
  };
}

function without<T extends object>(
  entries: Readonly<Record<string, T>>,
  ...shown: readonly string[]
): Record<string, object> {
  const rest = (entry: T) => Object.entries(entry).filter(([key]) => !shown.includes(key));
  const stripped = Object.entries(entries).map(([id, entry]) => [
    id,
    Object.fromEntries(rest(entry)),
  ]);
  return Object.fromEntries(stripped);
}
