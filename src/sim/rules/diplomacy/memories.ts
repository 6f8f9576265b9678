import { clamp, divide, permilleOf, scale } from '../../lib/integers';
import { idsOf } from '../../lib/ordered';
import { type Term, term } from '../../lib/terms';
import type { Memory, MemoryKey, MemoryKind } from '../../state/diplomacy';
import type { Game, Realm } from '../../state/game';
import type { AllianceId, FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';

/** The key under which a faction keeps what it remembers of another, or of its alliance. */
export function memoryKey(holder: FactionId, subject: FactionId | AllianceId): MemoryKey {
  return `${holder}>${subject}`;
}

/**
 * What a memory is worth on a turn, in points: it fades evenly to nothing over its span. What goes on
 * is noted every month, and fades once a month has gone by without it.
 */
export function memoryPoints(rules: Ruleset, memory: Memory, turn: number): number {
  const { span } = rules.numbers.opinion.memories[memory.kind];
  const left = clamp(fadedOn(rules, memory) - turn, 0, span);
  const faded = divide(Math.abs(memory.points) * left, span);
  return memory.points < 0 && faded > 0 ? -faded : faded;
}

/** Whether what a memory is of goes on, on a turn whose orders are awaited or played. */
export function goesOn({ since, turn }: Memory, now: number): boolean {
  return since !== undefined && turn >= now - 1;
}

/** The turn on which nothing is left of a memory, if nothing more happens. */
export function fadedOn(rules: Ruleset, { kind, turn, since }: Memory): number {
  const { span } = rules.numbers.opinion.memories[kind];
  return turn + span + (since === undefined ? 0 : 1);
}

/**
 * Writes down a deed, `times` over: what is left of earlier ones of its kind is added, up to the
 * most the kind can weigh. Kindness counts the less the more of it is remembered. Nobody remembers himself.
 * @source invented
 */
export function remember(
  realm: Realm,
  rules: Ruleset,
  holder: FactionId,
  subject: FactionId | AllianceId,
  kind: MemoryKind,
  about: string | null = null,
  times = 1,
): void {
  const before = memoryOf(realm, holder, subject, kind);
  const kept = before ? memoryPoints(rules, before, realm.turn) : 0;
  const { points, most } = rules.numbers.opinion.memories[kind];
  const whole = points * times;
  const added = waning.includes(kind) ? scale(whole, permilleOf(most - kept, most)) : whole;
  write(realm, rules, holder, subject, kind, about ?? before?.about ?? null, kept + added);
}

/**
 * Writes down what goes on, once a turn while it does: from month to month it comes nearer to what it
 * is worth, and begins to fade when it is not written any more. It is dated from when it began.
 * @source invented
 */
export function note(
  realm: Realm,
  rules: Ruleset,
  holder: FactionId,
  subject: FactionId,
  kind: MemoryKind,
  times: number,
  about: string | null = null,
): void {
  const { pace } = rules.numbers.affairs;
  const { points, most } = rules.numbers.opinion.memories[kind];
  const before = memoryOf(realm, holder, subject, kind);
  const felt = before ? memoryPoints(rules, before, realm.turn) : 0;
  const worth = clamp(points * times, -most, most);
  const next = felt + clamp(worth - felt, -pace, pace);
  const since = before && goesOn(before, realm.turn) ? before.since : realm.turn;
  write(realm, rules, holder, subject, kind, about, next, since);
}

/** Deeds that work the less the more of them are remembered. */
const waning: readonly MemoryKind[] = ['dealMade', 'gift', 'releasedOurs'];

/** What a faction remembers of a kind of deed; undefined when nothing. */
export function memoryOf(
  realm: Realm,
  holder: FactionId,
  subject: FactionId | AllianceId,
  kind: MemoryKind,
): Memory | undefined {
  return realm.memories[memoryKey(holder, subject)]?.find((memory) => memory.kind === kind);
}

/**
 * Nothing is kept of what is no more: a session may end the very alliance it remembers something of.
 * Lists are replaced and never changed, so that copies of a realm may share them.
 */
function write(
  realm: Realm,
  rules: Ruleset,
  holder: FactionId,
  subject: FactionId | AllianceId,
  kind: MemoryKind,
  about: string | null,
  points: number,
  since?: number,
): void {
  const { most } = rules.numbers.opinion.memories[kind];
  const worth = clamp(points, -most, most);
  if (holder === subject || worth === 0) return;
  if (!Object.hasOwn(realm.factions, subject) && !Object.hasOwn(realm.alliances, subject)) return;
  const key = memoryKey(holder, subject);
  const others = (realm.memories[key] ?? []).filter((memory) => memory.kind !== kind);
  const dated = since === undefined ? {} : { since };
  realm.memories[key] = [...others, { kind, turn: realm.turn, ...dated, points: worth, about }];
}

/** Strikes out what a faction remembers of a kind of deed, if the last of them was about such a thing: it was undone. */
export function forget(
  realm: Realm,
  holder: FactionId,
  subject: FactionId | AllianceId,
  kind: MemoryKind,
  about: string,
): void {
  const key = memoryKey(holder, subject);
  const kept = realm.memories[key]?.filter((each) => each.kind !== kind || each.about !== about);
  if (kept !== undefined) realm.memories[key] = kept;
}

/** Lets a faction forget a share, in permille, of what it remembers of another of some kinds. */
export function easeMemories(
  realm: Realm,
  holder: FactionId,
  subject: FactionId,
  kinds: readonly MemoryKind[],
  share: number,
): void {
  for (const kind of kinds) {
    const memory = memoryOf(realm, holder, subject, kind);
    if (!memory) continue;
    const { points } = memory;
    const left = points - Math.sign(points) * scale(Math.abs(points), share);
    const key = memoryKey(holder, subject);
    const others = (realm.memories[key] ?? []).filter((each) => each !== memory);
    // It keeps its dates: what goes on grows again, and what fades goes on fading.
    realm.memories[key] = left === 0 ? others : [...others, { ...memory, points: left }];
  }
}

/** What a faction remembers of another or of its alliance, in points of opinion. */
export function memoryTerms(
  realm: Realm,
  rules: Ruleset,
  holder: FactionId,
  subject: FactionId | AllianceId,
): Term[] {
  const memories = realm.memories[memoryKey(holder, subject)] ?? [];
  return memories.flatMap((memory) =>
    term(
      `memory.${memory.kind}`,
      memoryPoints(rules, memory, realm.turn),
      memory.about ?? undefined,
    ),
  );
}

/** Strikes out what has faded away. */
export function forgetOld(game: Game, rules: Ruleset): void {
  for (const key of idsOf(game.memories)) {
    const memories = game.memories[key] ?? [];
    const left = memories.filter((memory) => memoryPoints(rules, memory, game.turn) !== 0);
    if (left.length === 0) delete game.memories[key];
    else if (left.length < memories.length) game.memories[key] = left;
  }
}
