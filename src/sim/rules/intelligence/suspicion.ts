import { clamp, divide, scale } from '../../lib/integers';
import { inOrder } from '../../lib/ordered';
import { type Refusal, refuse } from '../../lib/refusal';
import { type Term, term, total } from '../../lib/terms';
import type { Agent, Suspicion, TraceKind } from '../../state/agent';
import type { Game, Realm } from '../../state/game';
import { type FactionId, nextId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { spendingRefusal } from '../deals/setAside';
import { limited } from './limited';
import { counterSkill, vigilanceOf } from './vigilance';

/** What the clues of a suspicion are worth on a turn; they fade month by month. */
export function suspicionTerms(
  { turn }: Realm,
  { numbers }: Ruleset,
  { clues }: Suspicion,
): Term[] {
  const { fades } = numbers.intelligence.suspicion;
  return clues.flatMap((clue) =>
    term(`clue.${clue.kind}`, Math.max(0, clue.points - fades * (turn - clue.turn))),
  );
}

/** How sure a power is, 0 to 100. */
export function suspicionPoints(realm: Realm, rules: Ruleset, suspicion: Suspicion): number {
  return Math.min(100, total(suspicionTerms(realm, rules, suspicion)));
}

/** Whether it is known whose agents they are. */
export function isSure(realm: Realm, rules: Ruleset, suspicion: Suspicion): boolean {
  return suspicionPoints(realm, rules, suspicion) >= rules.numbers.intelligence.suspicion.sure;
}

/** What one power suspects of another, as far as it is known here. */
export function suspicionBetween(
  realm: Realm,
  victim: FactionId,
  culprit: FactionId,
): Suspicion | undefined {
  return inOrder(realm.suspicions ?? {}).find(
    (each) => each.victim === victim && each.culprit === culprit,
  );
}

/** What a power suspects of strangers, in order of id. */
export function suspicionsOf(realm: Realm, victim: FactionId): Suspicion[] {
  return inOrder(realm.suspicions ?? {}).filter((each) => each.victim === victim);
}

/**
 * A trace is found of somebody's agent: the better his cover, the less of it. What is left of an older one of the kind is
 * added. The suspicion as it is now.
 * @source invented
 */
export function leaveClue(
  game: Game,
  rules: Ruleset,
  { faction, cover, station }: Agent,
  victim: FactionId,
  kind: TraceKind,
  points: number,
): Suspicion {
  const { covered, fades } = rules.numbers.intelligence.suspicion;
  const left = scale(points, 1000 - divide((1000 - covered) * cover, 100));
  const before = suspicionBetween(game, victim, faction);
  const old = before?.clues.find((clue) => clue.kind === kind);
  const kept = old ? Math.max(0, old.points - fades * (game.turn - old.turn)) : 0;
  const clue = { kind, turn: game.turn, points: Math.min(100, kept + Math.max(1, left)) };
  const suspicion: Suspicion = {
    id: before?.id ?? nextId(game, 'suspicion', victim),
    victim,
    culprit: faction,
    place: station,
    clues: [...(before?.clues.filter((each) => each.kind !== kind) ?? []), clue],
    searched: before?.searched ?? 0,
  };
  game.suspicions = { ...game.suspicions, [suspicion.id]: suspicion };
  return suspicion;
}

/**
 * Chance in permille that a search finds who is there, with its terms; who has left is not found, and then the suspicion
 * is laid to rest.
 * @source invented
 */
export function searchTerms(realm: Realm, rules: Ruleset, suspicion: Suspicion): Term[] {
  const { base, suspicion: each, vigilance, most } = rules.numbers.intelligence.search;
  const terms = [
    ...term('odds.base', base),
    ...term('odds.suspicion', each * suspicionPoints(realm, rules, suspicion)),
    ...term('odds.vigilance', vigilance * vigilanceOf(realm, rules, suspicion.victim)),
  ];
  return limited(terms, 0, most);
}

/** Chance in permille that somebody who counters finds an agent this month, without a search. */
export function counterChance(realm: Realm, rules: Ruleset, suspicion: Suspicion): number {
  const skill = counterSkill(realm, suspicion.victim);
  if (skill === 0) return 0;
  const { suspicion: each, skill: perSkill } = rules.numbers.intelligence.counter;
  const points = suspicionPoints(realm, rules, suspicion);
  return clamp(each * points + perSkill * skill, 0, 1000);
}

/** Why a power cannot search after what it suspects; null when it can. */
export function searchRefusal(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  suspicion: Suspicion | undefined,
): Refusal | null {
  if (suspicion?.victim !== faction) return refuse('noSuchSuspicion');
  const { influence, latinum, again } = rules.numbers.intelligence.search;
  const wait = suspicion.searched + again - realm.turn;
  if (suspicion.searched > 0 && wait > 0) return refuse('searchedLately', { months: wait });
  return (
    spendingRefusal(realm, faction, 'influence', influence) ??
    spendingRefusal(realm, faction, 'latinum', latinum)
  );
}
