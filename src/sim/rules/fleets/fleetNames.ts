import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';

/**
 * A name for a new fleet that no other fleet of the faction bears: the first of its people's fleet
 * names that is free; when all are taken, `otherwise`, numbered if need be.
 */
export function freeFleetName(
  { factions, fleets }: Pick<Realm, 'factions' | 'fleets'>,
  rules: Ruleset,
  faction: FactionId,
  otherwise: string,
): string {
  const taken = new Set<string>();
  for (const id in fleets) {
    const fleet = fleets[id];
    if (fleet && fleet.faction === faction) taken.add(fleet.name);
  }
  const names = rules.cultures[factions[faction]?.culture ?? '']?.fleetNames ?? [];
  return names.find((name) => !taken.has(name)) ?? distinct(otherwise, taken);
}

/** `Guard`, or `Guard 2` where there is one: the first that is not taken. */
export function distinct(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name} ${number}`;
  return free;
}
