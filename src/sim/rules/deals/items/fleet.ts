import * as z from 'zod/mini';
import { divide, scale, sum } from '../../../lib/integers';
import { idsOf } from '../../../lib/ordered';
import { type Refusal, refuse } from '../../../lib/refusal';
import { type Statement, statement } from '../../../lib/statement';
import { type Term, term } from '../../../lib/terms';
import type { DealItemOf } from '../../../state/dealItem';
import type { Ship } from '../../../state/fleet';
import type { Realm } from '../../../state/game';
import type { FleetId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { anyId } from '../../../state/schemaParts';
import { paperStrength } from '../../alliance/paperStrength';
import { isFleetInSight, isOwnerKnown } from '../../detection/knowledge';
import { friendly, systemOwner } from '../../diplomacy/relations';
import { fleetUpkeep } from '../../economy/upkeep';
import { modifiersOf } from '../../figures/modifiers';
import { shipsOf } from '../../fleets/fleetShips';
import { classTraits } from '../../traits';
import { handOverFleet } from '../carryOut/handOverFleet';
import { booked, type Judged } from '../worth/judged';
import type { DealItemDefinition, Table } from './definition';

declare module '../../../state/dealItem' {
  interface DealItemShapes {
    /** A whole fleet with all its ships. */
    fleet: { fleet: FleetId };
  }
}

/**
 * Ships may be sold, with their crews.
 * @source invented
 */
export const fleet: DealItemDefinition<'fleet'> = {
  kind: 'fleet',
  schema: z.strictObject({ kind: z.literal('fleet'), fleet: anyId }),
  key: (item) => `fleet:${item.fleet}`,
  single: () => true,
  changesHands: true,
  refusal,
  choices,
  worth,
  handOver: ({ game, told, receiver }, item) => handOverFleet(game, told, item.fleet, receiver),
  effects,
  unseen: (realm, item) => !isPlaceKnown(realm, item.fleet),
};

/** Whether one sees whose the worlds are where a fleet stands: a storm may hide them. */
function isPlaceKnown(realm: Realm, id: FleetId): boolean {
  const place = realm.fleets[id]?.place;
  if (place?.kind !== 'system') return true;
  const worlds = realm.chart.systems[place.system]?.worlds ?? [];
  return worlds.every((world) => isOwnerKnown(realm, world));
}

/** A fleet changes its flag in a port of either, or where nobody's border bars the new owner. */
function refusal(
  { realm, rules, giver, receiver }: Table,
  { fleet: id }: DealItemOf<'fleet'>,
): Refusal | null {
  const ships = realm.fleets[id];
  if (!ships || ships.faction !== giver) return refuse('notGiversFleet', { faction: giver });
  if (!isFleetInSight(realm, id)) return refuse('fleetOutOfSight', { fleet: id });
  if (ships.place.kind !== 'system') return refuse('notInSystem', { fleet: id });
  const anchored = shipsOf(realm, ships).some((ship) => {
    const shipClass = rules.shipClasses[ship.class];
    return shipClass !== undefined && classTraits(shipClass).some((trait) => trait.anchored);
  });
  if (anchored) return refuse('cannotMove', { fleet: id });
  const owner = systemOwner(realm, ships.place.system);
  const open = owner === null || owner === giver || friendly(realm, receiver, owner);
  return open ? null : refuse('noPlaceForHandover', { fleet: id, faction: owner });
}

function choices({ realm, giver }: Table): DealItemOf<'fleet'>[] {
  return idsOf(realm.fleets)
    .filter((id) => realm.fleets[id]?.faction === giver && isFleetInSight(realm, id))
    .map((id) => ({ kind: 'fleet', fleet: id }));
}

/** Ships at what they cost to build, for the share of their hulls that is whole. */
function worth(judged: Judged, { fleet: id }: DealItemOf<'fleet'>): Term[] {
  const { realm, rules } = judged;
  const ships = realm.fleets[id];
  if (!ships) return [];
  const value = sum(shipsOf(realm, ships).map((ship) => valueOfShip(rules, ship)));
  return term('deal.fleet', booked(judged, value), id);
}

function valueOfShip(rules: Ruleset, ship: Ship): number {
  const shipClass = rules.shipClasses[ship.class];
  if (!shipClass) return 0;
  const { stocks, shipWork } = rules.numbers.deals;
  const { dilithium, duranium, latinum, influence, work } = shipClass.cost;
  const permille =
    dilithium * stocks.dilithium +
    duranium * stocks.duranium +
    latinum * stocks.latinum +
    influence * stocks.influence +
    work * shipWork;
  const price = scale(permille, 1);
  return divide(price * Math.min(ship.hull, shipClass.hull), shipClass.hull);
}

function effects(
  { realm, rules, giver, receiver }: Table,
  { fleet: id }: DealItemOf<'fleet'>,
): Statement[] {
  const ours = realm.fleets[id];
  if (!ours) return [];
  const upkeep = fleetUpkeep(realm, rules, modifiersOf(realm, rules, receiver), ours);
  const ships = shipsOf(realm, ours).length;
  const strength = paperStrength(realm, rules, ours);
  return [statement('item.fleet', { giver, receiver, ships, strength, ...upkeep })];
}
