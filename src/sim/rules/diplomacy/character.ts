import type { TermLabel } from '../../lib/codes/codes';
import { clamp, divide, scale } from '../../lib/integers';
import { type Term, term } from '../../lib/terms';
import type { Memory, MemoryKind } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Attitude, Ruleset } from '../../state/ruleset';
import { lawOn, lawsOf } from '../peoples/laws/standingLaw';
import { factionTraits } from '../traits';
import { gatherVoices, type Leanings, leaningsOf, voiced } from './attitudes';
import { goesOn, memoryKey, memoryPoints } from './memories';
import { causeOf } from './relationFor';
import { atWar, relationOf } from './relations';
import { treatyBetween } from './treatyLookup';

/** Attitudes are weighed against one of this strength. */
const fullAttitude = 100;

/**
 * What a faction thinks of another for being what it is: reasons of its people's and ruler's character.
 * @source invented
 */
export function characterTerms(
  realm: Realm,
  rules: Ruleset,
  holder: FactionId,
  subject: FactionId,
): Term[] {
  const numbers = rules.numbers.opinion;
  const own = leaningsOf(realm, rules, holder);
  const weighed = (label: TermLabel, attitude: Attitude, pointsOf: () => number) => {
    // What one does not care about is not looked for.
    if (own.of(attitude) === 0) return [];
    const points = pointsOf();
    const weigh = (cares: number) => toward(points * cares, fullAttitude);
    return voiced(own, attitude, weigh, label);
  };
  const memories = realm.memories[memoryKey(holder, subject)] ?? [];
  const slaves = () => (keepsSlaves(realm, rules, subject) ? numbers.bondage : 0);
  const wars = () => conquestsOf(realm, subject, numbers.conquests) * numbers.conquest;
  const bound = () => (relationOf(realm, holder, subject) === 'allied' ? numbers.custom : 0);
  const trades = () =>
    treatyBetween(realm, 'trade', holder, subject) === null ? 0 : numbers.trade;
  const leads = () => (leadsOver(realm, holder, subject) ? numbers.rival : 0);
  return gatherVoices([
    ...beliefTerms(rules, own, leaningsOf(realm, rules, subject)),
    ...weighed('opinion.bondage', 'bondage', slaves),
    ...weighed('opinion.conquest', 'war', wars),
    ...weighed('opinion.prestige', 'honour', () => esteem(realm, rules, subject)),
    ...weighed('opinion.faithless', 'honour', () => disgrace(rules, memories, realm.turn)),
    ...weighed('opinion.custom', 'coalition', bound),
    ...weighed('opinion.trade', 'trade', trades),
    ...weighed('opinion.rival', 'ambition', leads),
    ...forgivenessTerms(realm, rules, own, memories),
  ]);
}

/** What peoples live by or abhor, so that others are judged by it. */
const creed: readonly Attitude[] = ['war', 'bondage', 'equality', 'honour'];

/** Who holds dear the same is liked for it, who lives by what one abhors is not. */
function beliefTerms(rules: Ruleset, own: Leanings, theirs: Leanings): Term[] {
  const { beliefs, mostBeliefs } = rules.numbers.opinion;
  let shared = 0;
  for (const attitude of creed) {
    const cares = own.of(attitude);
    if (cares !== 0) shared += cares * theirs.of(attitude);
  }
  const points = toward(shared * beliefs, fullAttitude * fullAttitude);
  const felt = clamp(points, -mostBeliefs, mostBeliefs);
  return felt < 0 ? term('opinion.opposed', felt) : term('opinion.kindred', felt);
}

/** Whole-number division towards 0, so that love and hate of equal strength weigh the same. */
function toward(value: number, by: number): number {
  const size = divide(Math.abs(value), by);
  return value < 0 && size > 0 ? -size : size;
}

/**
 * Whether a power keeps slaves: its law says so of some people; or its ways put the conquered in bondage, no law of its own on all of whom
 * it says nothing else forbids it, nor one of its alliance.
 */
export function keepsSlaves(realm: Realm, rules: Ruleset, faction: FactionId): boolean {
  const alliance = realm.factions[faction]?.alliance ?? null;
  const law = alliance === null ? undefined : realm.alliances[alliance]?.charter.subjects;
  if (law === 'freedom') return false;
  const own = lawsOf(realm.factions[faction]);
  if (own.some(({ status }) => status === 'enslaved')) return true;
  if (lawOn(own, { species: null, world: null }) !== undefined) return false;
  return factionTraits(realm, rules, faction).some(({ conquest }) => conquest === 'enslaves');
}

/** Wars of conquest that a faction began and still fights, so many at most. */
function conquestsOf(realm: Realm, faction: FactionId, most: number): number {
  let wars = 0;
  for (const key in realm.relations) {
    const war = realm.relations[key];
    if (war === undefined || causeOf(war, faction) !== 'conquest') continue;
    const [a, b] = key.split('|') as [FactionId, FactionId];
    if ((a === faction || b === faction) && isFought(realm, a, b)) wars += 1;
  }
  return Math.min(most, wars);
}

function isFought(realm: Realm, a: FactionId, b: FactionId): boolean {
  const living = [a, b].every((id) => realm.factions[id]?.alive === true);
  return living && atWar(realm, a, b);
}

/** Points that a faction's prestige is worth to those who live for honour. */
function esteem(realm: Realm, rules: Ruleset, faction: FactionId): number {
  const { prestige, prestigeFull } = rules.numbers.opinion;
  const won = clamp(realm.factions[faction]?.prestige ?? 0, -prestigeFull, prestigeFull);
  return toward(won * prestige, prestigeFull);
}

const brokenWords: readonly MemoryKind[] = [
  'treatyBroken',
  'sawTreatyBroken',
  'promiseBroken',
  'sawPromiseBroken',
  'faithBroken',
  'sawFaithBroken',
];

/** What a faction remembers of another's broken words, once more in part. */
function disgrace(rules: Ruleset, memories: readonly Memory[], turn: number): number {
  let points = 0;
  for (const memory of memories) {
    if (brokenWords.includes(memory.kind)) points += memoryPoints(rules, memory, turn);
  }
  return -scale(-points, rules.numbers.opinion.faithless);
}

function leadsOver(realm: Realm, holder: FactionId, subject: FactionId): boolean {
  const alliance = realm.factions[holder]?.alliance ?? null;
  return alliance !== null && realm.alliances[alliance]?.leader === subject;
}

/** Some let go of a part of their grudges; some nurse them. */
function forgivenessTerms(
  realm: Realm,
  rules: Ruleset,
  own: Leanings,
  memories: readonly Memory[],
): Term[] {
  let grudges = 0;
  for (const memory of memories) {
    // Nothing is forgiven while it goes on.
    if (goesOn(memory, realm.turn)) continue;
    grudges -= Math.min(0, memoryPoints(rules, memory, realm.turn));
  }
  if (grudges === 0) return [];
  const share = scale(grudges, rules.numbers.opinion.forgiveness);
  const given = toward(share * own.of('forgiveness'), fullAttitude);
  return given < 0 ? term('opinion.unforgiving', given) : term('opinion.forgiving', given);
}
