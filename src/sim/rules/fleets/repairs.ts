import { scale } from '../../lib/integers';
import { type Term, term } from '../../lib/terms';
import type { Fleet, Ship } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { World } from '../../state/world';
import { isBoundBy } from '../alliance/cohesion';
import { modifiersOf, worldModifiers } from '../figures/modifiers';
import { drydockLevel } from '../production/slots';

/**
 * Hull a fleet's ships regain this month, in permille of their full hull, with terms: by their own
 * crews where supply reaches them, in port at a developed world, more in a drydock of their own.
 * `port` is the best such world in the system that is open to them, or null.
 * @source invented
 */
export function repairTerms(
  realm: Realm,
  rules: Ruleset,
  fleet: Fleet,
  port: World | null,
  supplied: boolean,
): Term[] {
  const { field, port: inPort, drydock } = rules.numbers.repair;
  const own = port?.owner === fleet.faction ? port : null;
  const base = [
    ...term('repair.field', supplied ? field : 0),
    ...term(own ? 'repair.port' : 'repair.alliedPort', port ? inPort : 0, port?.id),
    ...term('repair.drydock', own ? drydock * drydockLevel(rules, own) : 0, own?.id),
  ];
  if (base.length === 0) return [];
  const modifiers = own
    ? worldModifiers(realm, rules, own)
    : modifiersOf(realm, rules, fleet.faction);
  return modifiers.explain('repair', base);
}

/** What a repair comes to: hull points regained and duranium paid. */
export interface Repair {
  readonly hull: number;
  readonly duranium: number;
}

/**
 * The repair of one ship at `rate` permille of `full` hull points, as far as `duranium` pays for
 * it. A fraction of a unit is not charged.
 */
export function repairOf(
  rules: Ruleset,
  ship: Ship,
  full: number,
  rate: number,
  duranium: number,
): Repair {
  const { duraniumPer100 } = rules.numbers.repair;
  const wanted = Math.max(0, Math.min(full - ship.hull, scale(full, rate)));
  const affordable =
    duraniumPer100 === 0 ? wanted : Math.floor(((duranium + 1) * 100 - 1) / duraniumPer100);
  const hull = Math.min(wanted, affordable);
  return { hull, duranium: Math.floor((hull * duraniumPer100) / 100) };
}

/** The best port for a faction's ships among the worlds of a system: its own, with the best drydock. */
export function portAmong(rules: Ruleset, faction: string, worlds: readonly World[]): World | null {
  let best: World | null = null;
  for (const world of worlds) {
    if (world.owner !== faction || world.development !== 'developed') continue;
    if (best === null || drydockLevel(rules, world) > drydockLevel(rules, best)) best = world;
  }
  return best;
}

/**
 * The port of an ally that is open to a faction's ships among the worlds of a system: where members supply each
 * other, the first that is developed.
 */
export function alliedPortAmong(
  realm: Realm,
  faction: FactionId,
  worlds: readonly World[],
): World | null {
  const alliance = realm.alliances[realm.factions[faction]?.alliance ?? ''];
  if (!alliance || !isBoundBy(alliance, 'supply')) return null;
  const isOpen = ({ owner, development }: World) =>
    owner !== null &&
    owner !== faction &&
    development === 'developed' &&
    alliance.members.includes(owner);
  return worlds.find(isOpen) ?? null;
}
