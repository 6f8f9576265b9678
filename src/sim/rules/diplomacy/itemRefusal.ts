import { refuse } from '../../orders/definition';
import type { Refusal } from '../../orders/order';
import type { DealItem } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { friendly, systemOwner } from '../relations';
import { shipsOf } from '../roster';
import { classTraits } from '../traits';
import { allianceOfBoth, favoursOwed } from './favours';
import { isFleetInSight, storesOf } from './knowledge';
import { promiseRefusal } from './promiseRefusal';
import { treatyRefusal } from './treaties';

type ItemOf<K extends DealItem['kind']> = Extract<DealItem, { kind: K }>;

/** Why a giver cannot hand an item to a receiver, whatever he gets for it; null when he can. */
export function itemRefusal(
  realm: Realm,
  rules: Ruleset,
  item: DealItem,
  giver: FactionId,
  receiver: FactionId,
): Refusal | null {
  switch (item.kind) {
    case 'stock':
      return stockRefusal(realm, item, giver);
    case 'world':
      return worldRefusal(realm, item, giver);
    case 'technology':
      return technologyRefusal(realm, rules, item, giver, receiver);
    case 'fleet':
      return fleetRefusal(realm, rules, item, giver, receiver);
    case 'prisoner':
      return prisonerRefusal(realm, item, giver, receiver);
    case 'favour':
      return favourRefusal(realm, rules, item, giver, receiver);
    case 'promise':
      return promiseRefusal(realm, rules, giver, receiver, item.promise, item.turns);
    case 'treaty':
      return treatyRefusal(realm, rules, item.terms, giver, receiver);
    case 'peace':
      return null;
  }
}

/** Nobody gives what he has not; what others have is asked of whoever knows. */
function stockRefusal(
  realm: Realm,
  { stock, amount }: ItemOf<'stock'>,
  giver: FactionId,
): Refusal | null {
  const available = storesOf(realm, giver)?.[stock];
  return available === undefined || amount <= available
    ? null
    : refuse('giverLacks', { faction: giver, stock, needed: amount, available });
}

function worldRefusal(
  realm: Realm,
  { world: id }: ItemOf<'world'>,
  giver: FactionId,
): Refusal | null {
  const world = realm.worlds[id];
  if (!world) return refuse('noSuchWorld');
  if (world.owner !== giver) return refuse('notGiversWorld', { world: id, faction: giver });
  if (realm.factions[giver]?.capital === id) return refuse('neverCapital', { world: id });
  return null;
}

function technologyRefusal(
  realm: Realm,
  rules: Ruleset,
  { technology: id }: ItemOf<'technology'>,
  giver: FactionId,
  receiver: FactionId,
): Refusal | null {
  const technology = rules.technologies[id];
  if (!technology) return refuse('unknownTechnology');
  const knows = (faction: FactionId, each: string) =>
    realm.factions[faction]?.technologies.includes(each) === true;
  if (!knows(giver, id)) return refuse('giverIgnorant', { faction: giver, technology: id });
  if (knows(receiver, id)) return refuse('receiverKnows', { faction: receiver, technology: id });
  const missing = technology.requires.find((each) => !knows(receiver, each));
  return missing === undefined
    ? null
    : refuse('receiverNeedsTechnology', { faction: receiver, technology: missing });
}

/** A fleet changes its flag in a port of either, or where nobody's border bars the new owner. */
function fleetRefusal(
  realm: Realm,
  rules: Ruleset,
  { fleet: id }: ItemOf<'fleet'>,
  giver: FactionId,
  receiver: FactionId,
): Refusal | null {
  const fleet = realm.fleets[id];
  if (!fleet || fleet.faction !== giver) return refuse('notGiversFleet', { faction: giver });
  if (!isFleetInSight(realm, id)) return refuse('fleetOutOfSight', { fleet: id });
  if (fleet.place.kind !== 'system') return refuse('notInSystem', { fleet: id });
  const anchored = shipsOf(realm, fleet).some((ship) => {
    const shipClass = rules.shipClasses[ship.class];
    return shipClass !== undefined && classTraits(shipClass).some((trait) => trait.anchored);
  });
  if (anchored) return refuse('cannotMove', { fleet: id });
  const owner = systemOwner(realm, fleet.place.system);
  const open = owner === null || owner === giver || friendly(realm, receiver, owner);
  return open ? null : refuse('noPlaceForHandover', { fleet: id, faction: owner });
}

function prisonerRefusal(
  realm: Realm,
  { character: id }: ItemOf<'prisoner'>,
  giver: FactionId,
  receiver: FactionId,
): Refusal | null {
  const character = realm.characters[id];
  if (!character) return refuse('noSuchCharacter');
  if (character.status !== 'captured' || character.captor !== giver) {
    return refuse('notACaptive', { character: id, faction: giver });
  }
  return character.faction === receiver
    ? null
    : refuse('captiveOfOthers', { character: id, faction: receiver });
}

/** Favours are owed among members of one alliance, within what can be believed. */
function favourRefusal(
  realm: Realm,
  rules: Ruleset,
  { amount }: ItemOf<'favour'>,
  giver: FactionId,
  receiver: FactionId,
): Refusal | null {
  const alliance = allianceOfBoth(realm, giver, receiver);
  if (!alliance) return refuse('favoursAmongMembers', { faction: giver });
  const owed = favoursOwed(alliance, giver, receiver) + amount;
  const limit = rules.numbers.deals.favour.mostOwed;
  return owed > limit ? refuse('tooManyFavours', { faction: giver, limit }) : null;
}
