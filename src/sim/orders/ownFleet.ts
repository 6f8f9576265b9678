import { type Refusal, refuse } from '../lib/refusal';
import { placeKey } from '../rules/chart/places';
import type { Chart } from '../state/chart';
import type { Command, Fleet } from '../state/fleet';
import type { Realm } from '../state/game';
import type { FactionId, FleetId, ShipId } from '../state/ids';
import type { Ruleset } from '../state/ruleset';

/** A fleet whose orders the faction gives. */
export type OwnFleet = Fleet & { command: Command };

/** The faction's fleet of this id, or null: there is none, or it is another's. */
export function ownFleet(realm: Realm, faction: FactionId, id: FleetId): OwnFleet | null {
  const fleet = Object.hasOwn(realm.fleets, id) ? realm.fleets[id] : undefined;
  if (fleet?.faction !== faction || fleet.command === null) return null;
  return fleet as OwnFleet;
}

/** Said alike of fleets that are another's and of none: a refusal tells nothing. */
export function noFleet(id: FleetId): Refusal {
  return refuse('noSuchFleet', { fleet: id });
}

/** The first of the ships that is not in the fleet, refused. */
export function notAboard(fleet: Fleet, ships: readonly ShipId[]): Refusal | null {
  const stranger = ships.find((ship) => !fleet.ships.includes(ship));
  return stranger === undefined ? null : refuse('notInFleet', { ship: stranger, fleet: fleet.id });
}

/** Whether ships can change over between two fleets. */
export function together(chart: Chart, a: Fleet, b: Fleet): boolean {
  return placeKey(chart, a.place) === placeKey(chart, b.place);
}

/** Why a fleet cannot take in so many ships more, or null. */
export function overfull(rules: Ruleset, into: Fleet, more: number): Refusal | null {
  const limit = rules.numbers.fleet.shipsLimit;
  const ships = into.ships.length + more;
  return ships > limit ? refuse('fleetFull', { fleet: into.id, ships, limit }) : null;
}

/** Why a fleet cannot bear this name, or null. */
export function badName(rules: Ruleset, name: string): Refusal | null {
  const limit = rules.numbers.fleet.namesLimit;
  if (name.trim() === '') return refuse('nameEmpty');
  return name.trim().length > limit ? refuse('nameTooLong', { limit }) : null;
}

/** The newcomers share what they bring: supplies sink to the lesser, and one visible ship shows all. */
export function levelWith(into: OwnFleet, from: OwnFleet): void {
  into.command.supplies = Math.min(into.command.supplies, from.command.supplies);
  into.cloaked = into.cloaked && from.cloaked;
}
