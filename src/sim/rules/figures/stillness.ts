import { weakCache } from '../../lib/cache';
import type { Treaty } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import type { FactionId, SystemId, TraitId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { World } from '../../state/world';
import type { Modifiers } from './foldModifiers';

/** What a faction brings to every figure. */
export interface FactionFigures {
  readonly modifiers: Modifiers;
  /** The same for all worlds but the capital. */
  readonly colonies: Modifiers;
  readonly traits: ReadonlySet<TraitId>;
}

/** Opinions by holder and subject, in points. */
export type Opinions = Map<string, number>;

/** What was worked out in a realm that lies still. */
interface Notes {
  rules: Ruleset | null;
  readonly factions: Map<FactionId, FactionFigures>;
  readonly worlds: Map<World, Modifiers>;
  /** What changes by orders only; null where only modifiers lie still. */
  readonly politics: Politics | null;
}

interface Politics {
  readonly opinions: Opinions;
  /** Treaties by signatory. */
  readonly treaties: Map<FactionId, readonly Treaty[]>;
  readonly open: Map<FactionId, OpenSpace>;
  /** By kind, then by one after the other of what was asked about. */
  readonly figures: Map<unknown, Place>;
  /** Those that not every quiet order leaves as they are. */
  readonly answers: Map<unknown, Place>;
}

interface Place {
  answer?: unknown;
  readonly within: Map<unknown, Place>;
}

/** Where a power's armed ships may go that show themselves: systems that open ways join are one region. */
export interface OpenSpace {
  readonly regions: ReadonlyMap<SystemId, ReadonlySet<SystemId>>;
  /** Regions in which it or an ally is at home. */
  readonly homes: ReadonlySet<ReadonlySet<SystemId>>;
}

const still = weakCache<Realm, Notes>();

/**
 * Says that a realm changes by orders only, and is asked again and again: a view. Opinions rest on what is
 * public, so that all views of one state by the same rules may share them.
 */
export function holdStill(realm: Realm, rules: Ruleset | null = null, opinions?: Opinions): void {
  still.set(realm, notesWith(rules, politicsWith(opinions)));
}

/** Says the same of a copy to plan in: until its first order it is as what it was copied from, and so are its figures. */
export function holdStillLike(copied: Realm, original: Realm): void {
  const notes = still.get(original);
  if (notes?.politics) still.set(copied, notes);
  else holdStill(copied);
}

function notesWith(rules: Ruleset | null, politics: Politics | null): Notes {
  return { rules, factions: new Map(), worlds: new Map(), politics };
}

function politicsWith(opinions: Opinions = new Map()): Politics {
  return { opinions, treaties: new Map(), open: new Map(), figures: new Map(), answers: new Map() };
}

/**
 * Does a part of a turn in which nothing that modifiers are worked out from changes but by `alterWorld`.
 * Elsewhere in a turn everything is in motion, and each time they are asked for their inputs are compared.
 */
export function holdingStill<T>(realm: Realm, work: () => T): T {
  if (still.get(realm)) return work();
  still.set(realm, notesWith(null, null));
  try {
    return work();
  } finally {
    still.delete(realm);
  }
}

/** Carries out what changes a realm; one that lay still lies still again thereafter. */
export function stirring(realm: Realm, change: () => void): void {
  const before = still.get(realm);
  still.delete(realm);
  change();
  if (before) still.set(realm, notesWith(before.rules, before.politics && politicsWith()));
}

/** Says that an order was carried out that opinions and treaties outlast, though not all that was asked. */
export function forgetAnswers(realm: Realm): void {
  const notes = still.get(realm);
  if (!notes?.politics || notes.politics.answers.size === 0) return;
  still.set(realm, { ...notes, politics: { ...notes.politics, answers: new Map() } });
}

/** Answers of one kind: `asked` is all that one is about, ids and the things themselves, drafts among them. */
export type Kept<V> = (realm: Realm, rules: Ruleset, asked: readonly unknown[], work: () => V) => V;

/**
 * Opens a place for answers of one kind. A realm that orders alone change is asked for each once, until an order does more than write
 * words down; others work it out each time.
 */
export function keptAnswers<V extends object | number | boolean>(): Kept<V> {
  return keptIn((politics) => politics.answers);
}

/** The same for what rests on figures, opinions and treaties alone, so that it outlasts every order that is quiet. */
export function keptFigures<V extends object | number | boolean>(): Kept<V> {
  return keptIn((politics) => politics.figures);
}

function keptIn<V extends object | number | boolean>(
  placesOf: (politics: Politics) => Map<unknown, Place>,
): Kept<V> {
  const kind = {};
  return (realm, rules, asked, work) => {
    const politics = notesOf(realm, rules)?.politics;
    if (!politics) return work();
    let place = placeIn(placesOf(politics), kind);
    for (const each of asked) place = placeIn(place.within, each);
    place.answer ??= work();
    return place.answer as V;
  };
}

function placeIn(within: Map<unknown, Place>, key: unknown): Place {
  let place = within.get(key);
  if (!place) {
    place = { within: new Map() };
    within.set(key, place);
  }
  return place;
}

/** Where a realm that orders alone change keeps what its powers think of each other; null in others. */
export function keptOpinions(realm: Realm, rules: Ruleset): Opinions | null {
  return notesOf(realm, rules)?.politics?.opinions ?? null;
}

/** Where a realm that orders alone change keeps who signed which treaties; null in others. */
export function keptTreaties(realm: Realm): Map<FactionId, readonly Treaty[]> | null {
  return still.get(realm)?.politics?.treaties ?? null;
}

/** Where a realm that orders alone change keeps where its powers' armed ships may go; null in others. */
export function keptSpaces(realm: Realm): Map<FactionId, OpenSpace> | null {
  return still.get(realm)?.politics?.open ?? null;
}

/** What was worked out by these rules in a realm that lies still; undefined in others. */
export function notesOf(realm: Realm, rules: Ruleset): Notes | undefined {
  const notes = still.get(realm);
  if (!notes || notes.rules === rules) return notes;
  if (notes.rules !== null) {
    // Other rules are asked for: what others share with this realm is not for them.
    const anew = notesWith(rules, notes.politics && politicsWith());
    still.set(realm, anew);
    return anew;
  }
  notes.rules = rules;
  return notes;
}
