import { idsOf } from '../lib/ordered';
import { friendly } from '../rules/diplomacy/relations';
import type { Game } from '../state/game';
import type { FactionId, SystemId } from '../state/ids';
import type { EventFact } from './event';

/**
 * Who learns of a fact: those it is addressed to, and unless it is kept secret, every faction that
 * saw its place this turn. Of a fleet's doings only those learn who detected the fleet itself.
 */
export function audienceOf(
  game: Game,
  fact: EventFact,
  where: SystemId | null,
  to: readonly FactionId[] | 'all',
  witnesses: boolean,
): readonly FactionId[] | 'all' {
  if (to === 'all') return 'all';
  const learned = new Set(to);
  if (witnesses && where !== null) {
    for (const faction of idsOf(game.factions)) {
      if (sawPlace(game, faction, where) && sawFleet(game, faction, fact)) learned.add(faction);
    }
  }
  return [...learned].sort();
}

function sawPlace(game: Game, faction: FactionId, where: SystemId): boolean {
  return game.factions[faction]?.books?.intel.seen[where] === game.turn;
}

function sawFleet(game: Game, faction: FactionId, fact: EventFact): boolean {
  if (!('fleet' in fact)) return true;
  const fleet = game.fleets[fact.fleet];
  if (fleet && friendly(game, faction, fleet.faction)) return true;
  return game.factions[faction]?.books?.intel.fleets[fact.fleet]?.turn === game.turn;
}

/** The events of a turn that a faction learns of. */
export function eventsFor<T extends { readonly to: readonly FactionId[] | 'all' }>(
  events: readonly T[],
  faction: FactionId,
): T[] {
  return events.filter((event) => event.to === 'all' || event.to.includes(faction));
}
