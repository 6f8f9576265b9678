import type { Fleet, Place } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import { pairKey } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { World } from '../../state/world';
import type { Sight } from '../detection/sight';
import { atWar, friendly } from '../diplomacy/relations';
import { isArmed } from '../fleets/fleetFigures';
import { stanceOf } from '../fleets/stances';

/** One faction's fleets and firing worlds at one place. */
export interface Party {
  readonly faction: FactionId;
  readonly fleets: readonly Fleet[];
  readonly worlds: readonly World[];
}

/** A battle about to be fought: who is on each side, and which of their fleets take part. */
export interface Engagement {
  readonly place: Place;
  readonly sides: readonly [readonly FactionId[], readonly FactionId[]];
  readonly fleets: readonly Fleet[];
  readonly worlds: readonly World[];
}

/** Sight of a faction, worked out when first asked for. */
export type SightCache = (faction: FactionId) => Sight;

/** Who is at a place, in order of faction id. */
export function partiesAt(fleets: readonly Fleet[], worlds: readonly World[]): Party[] {
  const factions = new Set<FactionId>();
  for (const fleet of fleets) factions.add(fleet.faction);
  for (const { owner } of worlds) if (owner !== null) factions.add(owner);
  return [...factions].sort().map((faction) => ({
    faction,
    fleets: fleets.filter((fleet) => fleet.faction === faction),
    worlds: worlds.filter(({ owner, defences }) => owner === faction && defences > 0),
  }));
}

/**
 * The next battle among those at a place, null when nobody (any more) wants one. `boldness` orders
 * the factions: the boldest who wants a fight is the aggressor, side 0, with its friends here; side
 * 1 is whom it attacks, that faction's friends, and whoever else is at war with the aggressor but
 * not with them. A third party hostile to both sides fights them in a later battle of the turn:
 * pairs in `fought` have met already.
 * @source invented
 */
export function nextEngagement(
  realm: Realm,
  rules: Ruleset,
  place: Place,
  parties: readonly Party[],
  sights: SightCache,
  boldness: (faction: FactionId) => number,
  fought: ReadonlySet<string>,
): Engagement | null {
  const bold = [...parties].sort((a, b) => boldness(b.faction) - boldness(a.faction));
  for (const aggressor of bold) {
    for (const target of bold) {
      if (fought.has(pairKey(aggressor.faction, target.faction))) continue;
      if (!atWar(realm, aggressor.faction, target.faction)) continue;
      if (!wantsToFight(realm, rules, aggressor, target, sights)) continue;
      return engage(realm, rules, place, parties, aggressor, target, sights);
    }
  }
  return null;
}

function engage(
  realm: Realm,
  rules: Ruleset,
  place: Place,
  parties: readonly Party[],
  aggressor: Party,
  target: Party,
  sights: SightCache,
): Engagement {
  const first = parties.filter(
    ({ faction }) =>
      friendly(realm, faction, aggressor.faction) && atWar(realm, faction, target.faction),
  );
  const second = parties.filter(
    (party) =>
      !first.includes(party) &&
      first.some(({ faction }) => atWar(realm, faction, party.faction)) &&
      (party === target || !atWar(realm, party.faction, target.faction)),
  );
  const joins = (party: Party, enemies: readonly Party[]) =>
    party.fleets.filter((fleet) => takesPart(realm, rules, fleet, enemies, sights));
  return {
    place,
    sides: [first.map(({ faction }) => faction), second.map(({ faction }) => faction)],
    fleets: [
      ...first.flatMap((party) => joins(party, second)),
      ...second.flatMap((party) => joins(party, first)),
    ],
    worlds: [...first, ...second].flatMap(({ worlds }) => worlds),
  };
}

function wantsToFight(
  realm: Realm,
  rules: Ruleset,
  party: Party,
  target: Party,
  sights: SightCache,
): boolean {
  const { detects } = sights(party.faction);
  const seen = target.fleets.filter(detects);
  if (party.worlds.length > 0 && seen.length > 0) return true;
  return party.fleets.some((fleet) =>
    isWilling(realm, rules, fleet, seen, target.worlds.length > 0, [target.faction], sights),
  );
}

/** A fleet takes part when an enemy has found it, or when it attacks of its own will. */
function takesPart(
  realm: Realm,
  rules: Ruleset,
  fleet: Fleet,
  enemies: readonly Party[],
  sights: SightCache,
): boolean {
  if (enemies.some(({ faction }) => sights(faction).detects(fleet))) return true;
  const { detects } = sights(fleet.faction);
  const seen = enemies.flatMap(({ fleets }) => fleets.filter(detects));
  const batteries = enemies.some(({ worlds }) => worlds.length > 0);
  const watchers = enemies.map(({ faction }) => faction);
  return isWilling(realm, rules, fleet, seen, batteries, watchers, sights);
}

/** Whether a fleet opens fire, by its stance, on what it sees; by some, not while it is unseen itself. */
function isWilling(
  realm: Realm,
  rules: Ruleset,
  fleet: Fleet,
  seen: readonly Fleet[],
  batteries: boolean,
  watchers: readonly FactionId[],
  sights: SightCache,
): boolean {
  const { attacks, attacksHidden } = stanceOf(fleet);
  if (attacks === 'nothing' || !isArmed(realm, rules, fleet)) return false;
  const isSeen = () => watchers.some((faction) => sights(faction).detects(fleet));
  if (!attacksHidden && !isSeen()) return false;
  if (attacks === 'armed') return seen.some((other) => isArmed(realm, rules, other));
  return seen.length > 0 || (batteries && attacks === 'batteries');
}
