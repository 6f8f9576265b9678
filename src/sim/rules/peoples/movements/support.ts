import { clamp, divide, permilleOf, root, scale } from '../../../lib/integers';
import { inOrder } from '../../../lib/ordered';
import { type Term, term } from '../../../lib/terms';
import type { Faction } from '../../../state/faction';
import type { Realm } from '../../../state/game';
import type { FactionId, SpeciesId, SystemId } from '../../../state/ids';
import type { Movement } from '../../../state/movement';
import type { Ruleset } from '../../../state/ruleset';
import type { World } from '../../../state/world';
import { positionOf } from '../../chart/places';
import { atWar } from '../../diplomacy/relations';
import { isBlockaded, type RealmIndex } from '../../economy/realmIndex';
import { isLiberator } from '../../traits';
import { garrisonShare, longestArrears } from '../loyalty';
import { answerTerms } from './answerTerms';
import { millionsOn } from './movementLookup';

/**
 * What the support of a movement on a world comes to, with its terms; the sum may leave 0 to 100, support is
 * held within. All but what goes on inside the ruler's realm is public, so that he can work it out himself.
 * @source invented
 */
export function supportTerms(
  realm: Realm,
  rules: Ruleset,
  movement: Movement,
  world: World,
  realmIndex?: RealmIndex,
): Term[] {
  const { support } = rules.numbers.movements;
  return [
    ...groundsFor(realm, rules, movement.ruler, movement.species, world, realmIndex),
    ...term('movement.neighbours', neighboursOf(rules, movement, world)),
    ...term('movement.radicalism', scale(movement.radicalism, support.radical)),
    ...term('movement.aid', aidPoints(rules, movement)),
    ...term('movement.fear', -fearOn(realm, rules, movement, world)),
    ...answerTerms(realm, rules, movement, world),
  ];
}

/** What would drive a people to a movement on a world, were there none yet. */
export function groundsFor(
  realm: Realm,
  rules: Ruleset,
  ruler: FactionId,
  species: SpeciesId,
  world: World,
  realmIndex?: RealmIndex,
): Term[] {
  const { support } = rules.numbers.movements;
  const faction = realm.factions[ruler];
  const arrears = longestArrears(rules, faction?.books?.arrears);
  const blockaded = isBlockaded(realm, rules, world, realmIndex);
  return [
    ...term('movement.disloyalty', disloyalty(rules, world)),
    ...term('movement.bondage', scale(support.bondage, boundShare(world, species))),
    ...term('movement.conquest', conquest(realm, rules, world)),
    ...term('movement.arrears', support.arrears * arrears),
    ...term('movement.blockade', blockaded ? support.blockade : 0),
    ...kinAtWar(realm, rules, ruler, species),
    ...liberatorNear(realm, rules, ruler, world),
    ...examples(realm, rules, species),
    ...term('movement.garrison', -scale(-support.garrison, garrisonShare(realm, rules, world))),
  ];
}

function disloyalty({ numbers }: Ruleset, { loyalty }: World): number {
  const below = Math.max(0, numbers.peoples.base - loyalty);
  return scale(below, numbers.movements.support.disloyalty);
}

function boundShare(world: World, species: SpeciesId): number {
  let bound = 0;
  for (const each of world.people) {
    if (each.species === species && each.status === 'enslaved') bound += each.millions;
  }
  return permilleOf(bound, millionsOn(world, species));
}

function conquest(realm: Realm, rules: Ruleset, { takenOn }: World): number {
  const { conquest: points, conquestFades } = rules.numbers.movements.support;
  const left = conquestFades - (realm.turn - takenOn);
  return takenOn === 0 || left <= 0 ? 0 : divide(points * left, conquestFades);
}

function kinAtWar(realm: Realm, rules: Ruleset, ruler: FactionId, species: SpeciesId): Term[] {
  const kin = inOrder(realm.factions).find(
    ({ id, alive, species: own }) => alive && own === species && atWar(realm, id, ruler),
  );
  return kin ? term('movement.kin', rules.numbers.movements.support.kin, kin.id) : [];
}

/** Word of mouth: who frees people, is at war with the ruler and is near; fame carries it. */
function liberatorNear(realm: Realm, rules: Ruleset, ruler: FactionId, world: World): Term[] {
  const { liberator, fame, mostFame, reach } = rules.numbers.movements.support;
  let best: Term[] = [];
  for (const power of inOrder(realm.factions)) {
    if (!isHope(realm, rules, power, ruler)) continue;
    const near = Math.max(0, reach - distanceTo(realm, power, world.system));
    const famed = clamp(scale(power.prestige, fame), 0, mostFame);
    const points = divide((liberator + famed) * near, reach);
    if (points > (best[0]?.amount ?? 0)) best = term('movement.liberator', points, power.id);
  }
  return best;
}

/** Whether a power frees peoples and fights their ruler. */
export function isHope(realm: Realm, rules: Ruleset, power: Faction, ruler: FactionId): boolean {
  return power.alive && atWar(realm, power.id, ruler) && isLiberator(realm, rules, power.id);
}

/** From the seat of a power to a system, in tenths of a light year; who has no seat is beyond every reach. */
export function distanceTo(realm: Realm, { capital }: Faction, system: SystemId): number {
  const seat = capital === null ? undefined : realm.worlds[capital]?.system;
  if (seat === undefined) return Number.MAX_SAFE_INTEGER;
  const from = positionOf(realm.chart, { kind: 'system', system: seat });
  const to = positionOf(realm.chart, { kind: 'system', system });
  const [dx, dy] = [from.x - to.x, from.y - to.y];
  return root(dx * dx + dy * dy);
}

/** Who freed himself lately is talked of; his own people the more. */
function examples(realm: Realm, rules: Ruleset, species: SpeciesId): Term[] {
  const { example, mostExamples, exampleFades } = rules.numbers.movements.support;
  let points = 0;
  for (const risen of realm.risen ?? []) {
    const left = Math.max(0, exampleFades - (realm.turn - risen.turn));
    const full = risen.species === species ? 2 * example : example;
    points += divide(full * left, exampleFades);
  }
  return term('movement.examples', Math.min(mostExamples, points));
}

function neighboursOf({ numbers }: Ruleset, { worlds }: Movement, { id }: World): number {
  const { steps, support } = numbers.movements;
  let count = 0;
  for (const other in worlds) {
    if (other !== id && (worlds[other]?.support ?? 0) >= steps.strike) count += 1;
  }
  return Math.min(support.mostNeighbours, support.neighbour * count);
}

/** Who has seen an uprising drowned in blood does not rise again so soon. */
function fearOn(realm: Realm, { numbers }: Ruleset, { worlds }: Movement, { id }: World): number {
  const { fear, fearFades } = numbers.movements.support;
  const crushed = worlds[id]?.crushed;
  if (crushed === undefined) return 0;
  return divide(-fear * Math.max(0, fearFades - (realm.turn - crushed)), fearFades);
}

function aidPoints({ numbers }: Ruleset, { aid }: Movement): number {
  let arms = 0;
  for (const by in aid) arms += aid[by] ?? 0;
  return divide(arms * numbers.movements.aid.support, 10);
}
