import { permilleOf, scale } from '../../lib/integers';
import { type Term, term, total } from '../../lib/terms';
import type { Treaty } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { ratingPointsOf } from '../figures/powerRating';
import { keptOpinions } from '../figures/stillness';
import { characterTerms } from './character';
import { courtTerms } from './court/courtTerms';
import { memoryKey, memoryTerms } from './memories';
import { areNeighbours } from './neighbours';
import { atWar, enemiesOf, membersWith, relationOf } from './relations';
import { partnersOf, treatiesBetween } from './treatyLookup';

/**
 * What a faction thinks of another, in points; 0 is indifference. Only public facts count, so that
 * everybody who works it out comes to the same figure: deeds remembered, how the two stand, their
 * treaties, friends and enemies, strength next door, and reasons of character.
 * @source invented
 */
export function opinionTerms(
  realm: Realm,
  rules: Ruleset,
  holder: FactionId,
  subject: FactionId,
): Term[] {
  if (holder === subject) return [];
  return [
    ...memoryTerms(realm, rules, holder, subject),
    ...bondTerms(realm, rules, holder, subject),
    ...treatyTerms(realm, rules, holder, subject),
    ...enemyTerms(realm, rules, holder, subject),
    ...neighbourTerms(realm, rules, holder, subject),
    ...characterTerms(realm, rules, holder, subject),
    ...courtTerms(realm, rules, holder, subject),
  ];
}

/** What a faction thinks of another, in points. */
export function opinionOf(
  realm: Realm,
  rules: Ruleset,
  holder: FactionId,
  subject: FactionId,
): number {
  const kept = keptOpinions(realm, rules);
  const key = memoryKey(holder, subject);
  const known = kept?.get(key);
  if (known !== undefined) return known;
  const opinion = total(opinionTerms(realm, rules, holder, subject));
  kept?.set(key, opinion);
  return opinion;
}

function bondTerms(realm: Realm, rules: Ruleset, holder: FactionId, subject: FactionId): Term[] {
  const { atWar: war, truce, allied } = rules.numbers.opinion;
  switch (relationOf(realm, holder, subject)) {
    case 'war':
      return term('opinion.atWar', war);
    case 'truce':
      return term('opinion.truce', truce);
    case 'allied':
      return term('opinion.allied', allied);
    default:
      return [];
  }
}

function treatyTerms(realm: Realm, rules: Ruleset, holder: FactionId, subject: FactionId): Term[] {
  return treatiesBetween(realm, holder, subject).flatMap((treaty) =>
    term(`opinion.treaty.${treaty.terms.kind}`, esteemOf(rules, treaty, holder)),
  );
}

/** Points of opinion a treaty is worth to one of its signatories. */
function esteemOf(rules: Ruleset, { terms, parties }: Treaty, holder: FactionId): number {
  const { first, second } = rules.numbers.opinion.treaties[terms.kind];
  return parties[0] === holder ? first : second;
}

/** Enemies in common bring together, war on one's friends drives apart; in order of id, so many at most. */
function enemyTerms(realm: Realm, rules: Ruleset, holder: FactionId, subject: FactionId): Term[] {
  const { commonEnemy, commonEnemies, friendsEnemy, friendsEnemies } = rules.numbers.opinion;
  const theirs = enemiesOf(realm, subject).filter((enemy) => enemy !== holder);
  if (theirs.length === 0) return [];
  const shared = theirs.filter((enemy) => atWar(realm, holder, enemy));
  const friends = friendsOf(realm, holder).filter((friend) => theirs.includes(friend));
  return [
    ...shared
      .slice(0, commonEnemies)
      .flatMap((enemy) => term('opinion.commonEnemy', commonEnemy, enemy)),
    ...friends
      .slice(0, friendsEnemies)
      .flatMap((friend) => term('opinion.friendsEnemy', friendsEnemy, friend)),
  ];
}

/** Allies, and whoever is bound by a treaty of help, in order of id. */
function friendsOf(realm: Realm, faction: FactionId): FactionId[] {
  const friends = [
    ...membersWith(realm, faction),
    ...partnersOf(realm, 'defence', faction),
    ...partnersOf(realm, 'protectorate', faction),
  ];
  return [...new Set(friends)].filter((friend) => friend !== faction).sort();
}

/** Who lives next door to a stronger power fears it, the more the stronger it is, up to twice. */
function neighbourTerms(
  realm: Realm,
  rules: Ruleset,
  holder: FactionId,
  subject: FactionId,
): Term[] {
  const own = ratingPointsOf(realm, rules, holder);
  const theirs = ratingPointsOf(realm, rules, subject);
  if (theirs <= own || !areNeighbours(realm, rules, holder, subject)) return [];
  const excess = own === 0 ? 1000 : Math.min(1000, permilleOf(theirs - own, own));
  const fear = -scale(-rules.numbers.opinion.mightyNeighbour, excess);
  return term('opinion.mightyNeighbour', fear);
}
