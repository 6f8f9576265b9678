import { divide, scale } from '../../lib/integers';
import { idsOf } from '../../lib/ordered';
import { type Term, term, total } from '../../lib/terms';
import type { Relation } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import { type FactionId, pairKey, type SystemId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { atWar, membersWith } from './relations';
import { pairsBetween } from './wars';

/**
 * How a war stands for one side against another, in points: worlds taken and lost, goals among them,
 * losses of both sides, and how weary the two are. Empty when they are not at war.
 * @source invented
 */
export function warScoreTerms(realm: Realm, rules: Ruleset, a: FactionId, b: FactionId): Term[] {
  const wars = pairsBetween(realm, a, b).filter(([ours, theirs]) => atWar(realm, ours, theirs));
  if (wars.length === 0) return [];
  const { lossesPerPoint, exhaustion } = rules.numbers.treaties.score;
  const ours = membersWith(realm, a);
  const theirs = membersWith(realm, b);
  const lost = (side: readonly FactionId[]) => divide(lossesOf(realm, wars, side), lossesPerPoint);
  const weary = (id: FactionId) => scale(realm.factions[id]?.exhaustion ?? 0, exhaustion);
  return [
    ...worldTerms(realm, rules, wars, ours),
    ...term('score.theirLosses', lost(theirs)),
    ...term('score.ourLosses', -lost(ours)),
    ...term('score.theirExhaustion', weary(b)),
    ...term('score.ourExhaustion', -weary(a)),
  ];
}

/** How a war stands for one side against another, in points. */
export function warScoreOf(realm: Realm, rules: Ruleset, a: FactionId, b: FactionId): number {
  return total(warScoreTerms(realm, rules, a, b));
}

/**
 * What a side may demand in a peace, in worth (about a latinum each): what it has won. Who is losing
 * may demand nothing.
 */
export function supportedWorth(realm: Realm, rules: Ruleset, a: FactionId, b: FactionId): number {
  const score = warScoreOf(realm, rules, a, b);
  return score > 0 ? score * rules.numbers.treaties.score.worth : 0;
}

type War = readonly [FactionId, FactionId];

function relationIn(realm: Realm, [a, b]: War): Relation | undefined {
  return realm.relations[pairKey(a, b)];
}

/** What one side lost in all these wars, in duranium. */
function lossesOf(realm: Realm, wars: readonly War[], side: readonly FactionId[]): number {
  let losses = 0;
  for (const war of wars) {
    for (const id of war) {
      if (side.includes(id)) losses += relationIn(realm, war)?.losses[id] ?? 0;
    }
  }
  return losses;
}

/** Worlds that changed hands, each by its size, and once more each system that somebody wanted. */
function worldTerms(
  realm: Realm,
  rules: Ruleset,
  wars: readonly War[],
  ours: readonly FactionId[],
): Term[] {
  const { worldSize, goal } = rules.numbers.treaties.score;
  const terms: Term[] = [];
  const reached = new Set<SystemId>();
  for (const war of wars) {
    const relation = relationIn(realm, war);
    for (const id of idsOf(relation?.taken ?? {})) {
      const world = realm.worlds[id];
      const before = relation?.taken[id];
      if (!relation || !world || before === undefined) continue;
      const won = !ours.includes(before);
      const points = world.size * worldSize;
      terms.push(...term(won ? 'score.worldTaken' : 'score.worldLost', won ? points : -points, id));
      const wanted = goalsOf(relation, (id) => ours.includes(id) === won);
      if (reached.has(world.system) || !wanted.includes(world.system)) continue;
      reached.add(world.system);
      terms.push(...term(won ? 'score.goal' : 'score.goalLost', won ? goal : -goal, world.system));
    }
  }
  return terms;
}

/** Systems that those of one side named as goals. */
function goalsOf({ goals }: Relation, isOfSide: (faction: FactionId) => boolean): SystemId[] {
  return idsOf(goals).flatMap((id) => (isOfSide(id) ? (goals[id] ?? []) : []));
}
