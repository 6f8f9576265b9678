import { type Statement, statement } from '../../../lib/statement';
import { total } from '../../../lib/terms';
import type { DealItem, PromiseTerms } from '../../../state/diplomacy';
import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { paperStrength } from '../../alliance/paperStrength';
import { populationOf } from '../../headcount';
import { worldYield } from '../../income';
import { modifiersOf } from '../../modifiers';
import { technologyCost } from '../../researchRules';
import { shipsOf } from '../../roster';
import { fleetUpkeep } from '../../upkeep';
import { isWorldKnown } from '../knowledge';
import { treatyEffects } from './treatyEffects';

/** What a thing in a basket does once the deal is struck, with figures by the rules that do it. */
export function itemEffects(
  realm: Realm,
  rules: Ruleset,
  item: DealItem,
  giver: FactionId,
  receiver: FactionId,
): Statement[] {
  switch (item.kind) {
    case 'stock':
      return [statement('item.stock', { giver, receiver })];
    case 'world':
      return worldEffects(realm, rules, item.world, receiver);
    case 'technology': {
      const points = total(technologyCost(realm, rules, receiver, item.technology));
      return [statement('item.technology', { receiver, points })];
    }
    case 'fleet':
      return fleetEffects(realm, rules, item.fleet, giver, receiver);
    case 'prisoner':
      return [statement('item.prisoner', { character: item.character, giver })];
    case 'favour': {
      const { favour } = rules.numbers.council.lean;
      return [statement('item.favour', { giver, receiver, points: favour * item.amount })];
    }
    case 'promise':
      return promiseEffects(rules, item.promise, giver, receiver);
    case 'treaty':
      return treatyEffects(realm, rules, item.terms, giver, receiver);
    case 'peace':
      return [
        statement('item.peace', { giver, receiver, months: rules.numbers.diplomacy.truce }),
        statement('item.peaceKeeps'),
      ];
  }
}

function worldEffects(realm: Realm, rules: Ruleset, id: string, receiver: FactionId): Statement[] {
  const world = realm.worlds[id];
  if (!world) return [];
  const { dilithium, duranium, latinum, research, industry } = worldYield(realm, rules, world);
  const yields = { dilithium, duranium, latinum, research, industry };
  return [
    statement('item.world', { receiver, world: id, millions: populationOf(world), ...yields }),
    ...(isWorldKnown(realm, id) ? [] : [statement('item.worldUnseen', { world: id })]),
  ];
}

function fleetEffects(
  realm: Realm,
  rules: Ruleset,
  id: string,
  giver: FactionId,
  receiver: FactionId,
): Statement[] {
  const fleet = realm.fleets[id];
  if (!fleet) return [];
  const upkeep = fleetUpkeep(realm, rules, modifiersOf(realm, rules, receiver), fleet);
  const ships = shipsOf(realm, fleet).length;
  const strength = paperStrength(realm, rules, fleet);
  return [statement('item.fleet', { giver, receiver, ships, strength, ...upkeep })];
}

/** How a promise is kept, and what breaking it costs. */
function promiseEffects(
  rules: Ruleset,
  promise: PromiseTerms,
  giver: FactionId,
  receiver: FactionId,
): Statement[] {
  const { promiseBroken, sawPromiseBroken } = rules.numbers.opinion.memories;
  return [
    statement(`promise.${promise.kind}`, { giver }),
    statement('promise.breach', {
      giver,
      receiver,
      points: -promiseBroken.points,
      witnessed: -sawPromiseBroken.points,
    }),
  ];
}
