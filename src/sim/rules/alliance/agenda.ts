import { scale } from '../../lib/integers';
import { luckOf } from '../../lib/luck';
import { compareIds, inOrder } from '../../lib/ordered';
import { type Refusal, refuse } from '../../lib/refusal';
import { type Term, term, total } from '../../lib/terms';
import type { Alliance, Division, Motion, MotionKind, MotionTerms } from '../../state/alliance';
import type { DealId, MotionId } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import { type Counted, type FactionId, nextId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { spendingRefusal } from '../deals/setAside';
import { allianceWithCouncil } from './council';
import { motionRegistry } from './motionRegistry';
import type { MotionDefinition } from './motions/definition';
import { officePowersOf } from './offices';
import { firstVote } from './reading';
import { standings } from './standing';
import { awaitsTerm } from './tenure';

/** The definition of a motion's kind. Its functions take the terms of that very kind. */
export function definitionOf<K extends MotionKind>(
  terms: Extract<MotionTerms, { kind: K }>,
): MotionDefinition<K> {
  return motionRegistry[terms.kind as K];
}

/** Whether anything that JSON can hold is the terms of a motion. Never throws. */
export function isMotionTerms(value: unknown): value is MotionTerms {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const terms = value as Record<string, unknown>;
  const { kind } = terms;
  if (typeof kind !== 'string' || !Object.hasOwn(motionRegistry, kind)) return false;
  return motionRegistry[kind as MotionKind].check(terms);
}

/** Whether a motion changes the charter, or undoes what the Council has settled for a time: by its larger majority. */
export function needsCharterMajority(terms: MotionTerms): boolean {
  return definitionOf(terms).charter || (terms.kind === 'election' && terms.recall === true);
}

/** A motion on an agenda one may see, with its alliance; null when there is none of this id. */
export function findMotion(
  realm: Realm,
  id: MotionId,
): { readonly alliance: Alliance; readonly motion: Motion } | null {
  for (const alliance of inOrder(realm.alliances)) {
    const motion = alliance.council?.agenda.find((each) => each.id === id);
    if (motion) return { alliance, motion };
  }
  return null;
}

/** Why a faction may not move this in its Council now, or null. */
export function motionRefusal(
  realm: Realm,
  rules: Ruleset,
  by: FactionId,
  terms: MotionTerms,
): Refusal | null {
  return matterRefusal(realm, rules, by, terms) ?? costRefusal(realm, rules, by, terms);
}

/** The same whatever it costs. */
export function matterRefusal(
  realm: Realm,
  rules: Ruleset,
  by: FactionId,
  terms: MotionTerms,
): Refusal | null {
  const alliance = allianceWithCouncil(realm, by);
  if (!alliance?.council) return refuse('notAMember');
  const { agenda, divisions } = alliance.council;
  const { waiting, again, settled } = rules.numbers.council;
  if (agenda.filter((motion) => motion.by === by).length >= waiting) {
    return refuse('agendaFull', { most: waiting });
  }
  if (agenda.some((motion) => sameTerms(motion.terms, terms))) return refuse('movedAlready');
  const age = (held: Division) => realm.turn - held.turn;
  const lost = divisions.findLast((held) => !held.passed && sameTerms(held.terms, terms));
  if (lost && age(lost) < again) return refuse('lostLately', { turns: again - age(lost) });
  const decided = divisions.findLast((held) => held.passed && sameQuestion(held.terms, terms));
  if (decided && age(decided) < settled) {
    return refuse('decidedLately', { turns: settled - age(decided) });
  }
  return definitionOf(terms).validate(realm, rules, alliance, by, terms);
}

function costRefusal(
  realm: Realm,
  rules: Ruleset,
  by: FactionId,
  terms: MotionTerms,
): Refusal | null {
  if (!realm.factions[by]?.books) return null;
  const needed = total(motionCostTerms(realm, rules, by, terms));
  return spendingRefusal(realm, by, 'influence', needed);
}

/** Whether two motions would have the same done. */
export function sameTerms(a: MotionTerms, b: MotionTerms): boolean {
  return a.kind === b.kind && canonical(a) === canonical(b);
}

/** Questions with one answer at a time: once it is given it stands for a while. */
const standing: readonly MotionKind[] = ['quota', 'tariff', 'technology', 'subjects'];

/** Whether two motions answer the same standing question of the alliance's law. */
function sameQuestion(a: MotionTerms, b: MotionTerms): boolean {
  if (a.kind === 'election' && b.kind === 'election') {
    return a.office === b.office && a.recall === true && b.recall === true;
  }
  if (a.kind === 'charter' && b.kind === 'charter') return a.change.what === b.change.what;
  return a.kind === b.kind && standing.includes(a.kind);
}

/** The same text for the same terms, in whatever sequence their fields stand. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${key}:${canonical(each)}`).join()}}`;
}

/** Why a motion on the agenda can no longer be voted on, or null: it has lost its object. */
export function lapseOf(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  { by, terms }: Motion,
): Refusal | null {
  if (!alliance.members.includes(by)) return refuse('notMember', { faction: by });
  const refusal = definitionOf(terms).validate(realm, rules, alliance, by, terms);
  // A strike voted on late is put off, not dropped.
  return refusal?.code === 'strikeDay' ? null : refusal;
}

/** What becomes of an agenda in this turn's session. */
export interface Session {
  /** Motions to be voted on, in their order. */
  readonly held: readonly Motion[];
  /** Motions that have lost their object, with why. */
  readonly lapsed: readonly { readonly motion: Motion; readonly refusal: Refusal }[];
}

/**
 * Motions that were before the Council long enough come to the vote, as many as a session holds; elections wait
 * for the term of who holds the office to be over.
 */
export function sessionOf(realm: Realm, rules: Ruleset, alliance: Alliance): Session {
  const due = agendaOf(realm, rules, alliance).filter(
    (motion) => firstVote(realm, rules, alliance, motion) <= realm.turn,
  );
  const lapsed = due.flatMap((motion) => {
    const refusal = lapseOf(realm, rules, alliance, motion);
    return refusal === null ? [] : [{ motion, refusal }];
  });
  const held = due.filter(
    (motion) =>
      lapsed.every((lost) => lost.motion !== motion) &&
      !awaitsTerm(realm, rules, alliance, motion.terms),
  );
  return { held: held.slice(0, rules.numbers.council.perSession), lapsed };
}

/** Influence that entering a motion costs, with its terms. */
export function motionCostTerms(
  realm: Realm,
  rules: Ruleset,
  by: FactionId,
  terms: MotionTerms,
): Term[] {
  const { queue, agenda } = rules.numbers.council;
  const own =
    allianceWithCouncil(realm, by)?.council?.agenda.filter((motion) => motion.by === by) ?? [];
  const full = [
    ...term('motionCost.kind', definitionOf(terms).cost(rules, terms)),
    ...term('motionCost.waiting', queue * own.length),
  ];
  const spared = officePowersOf(realm, rules, by).has('agenda') ? scale(total(full), agenda) : 0;
  return [...full, ...term('motionCost.agenda', -spared)];
}

/**
 * The agenda in the order in which motions come to the vote: ultimatums, then those of whoever keeps
 * the order of business, then by the standing of the mover, then by age; of equals by lots that are
 * drawn openly among the movers.
 * @source invented
 */
export function agendaOf(realm: Realm, rules: Ruleset, alliance: Alliance): Motion[] {
  const agenda = alliance.council?.agenda ?? [];
  if (agenda.length < 2) return [...agenda];
  const weights = standings(realm, rules, alliance);
  const ranks = new Map(
    agenda.map((motion) => [
      motion.id,
      [
        motion.ultimatum ? 0 : 1,
        officePowersOf(realm, rules, motion.by).has('agenda') ? 0 : 1,
        -total(weights[motion.by] ?? []),
        motion.entered,
        luckOf(alliance.id, motion.entered, 'agenda', motion.by).below(1_000_000),
      ],
    ]),
  );
  return [...agenda].sort((a, b) => {
    const [ranksOfA = [], ranksOfB = []] = [ranks.get(a.id), ranks.get(b.id)];
    const differs = ranksOfA.findIndex((rank, place) => rank !== ranksOfB[place]);
    return differs < 0
      ? compareIds(a.id, b.id)
      : (ranksOfA[differs] ?? 0) - (ranksOfB[differs] ?? 0);
  });
}

/** What may be said of a motion as it is entered. */
export interface Entering {
  readonly ultimatum: boolean;
  /** An enemy's offer it would accept. */
  readonly offer: DealId | null;
  /** How the mover votes unless it says otherwise; null: as it leans. */
  readonly vote: 'aye' | null;
}

/** Enters a motion on the agenda; it is voted on in a later turn. */
export function enterMotion(
  realm: Realm & Counted,
  alliance: Alliance,
  by: FactionId,
  terms: MotionTerms,
  entering: Entering,
): Motion {
  const motion = motionBy(realm, nextId(realm, 'motion', by), by, terms, entering);
  alliance.council?.agenda.push(motion);
  return motion;
}

/** A motion as it would stand on the agenda, to be weighed or foretold before it is entered. */
export function draftMotion(
  realm: Realm,
  by: FactionId,
  terms: MotionTerms,
  entering: Omit<Entering, 'offer'>,
): Motion {
  return motionBy(realm, 'draft', by, terms, { ...entering, offer: null });
}

function motionBy(
  { turn }: Realm,
  id: MotionId,
  by: FactionId,
  terms: MotionTerms,
  { ultimatum, offer, vote }: Entering,
): Motion {
  const votes: Motion['votes'] = vote === null ? {} : { [by]: vote };
  return { id, terms, by, entered: turn, ultimatum, offer, lobbying: {}, votes };
}
