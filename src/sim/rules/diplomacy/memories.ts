import { clamp, divide } from '../../lib/integers';
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

/** What a memory is worth on a turn, in points: it fades evenly to nothing over its span. */
export function memoryPoints(rules: Ruleset, memory: Memory, turn: number): number {
  const { span } = rules.numbers.opinion.memories[memory.kind];
  const left = clamp(span - (turn - memory.turn), 0, span);
  const faded = divide(Math.abs(memory.points) * left, span);
  return memory.points < 0 && faded > 0 ? -faded : faded;
}

/**
 * Writes down a deed, `times` over: what is left of earlier ones of its kind is added, up to the
 * most the kind can weigh. Nobody remembers himself.
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
  const added = rules.numbers.opinion.memories[kind].points * times;
  write(realm, rules, holder, subject, kind, about ?? before?.about ?? null, kept + added);
}

/**
 * Writes down what goes on, as it stands this turn: it takes the place of what was written before,
 * and begins to fade when it is not written any more.
 */
export function note(
  realm: Realm,
  rules: Ruleset,
  holder: FactionId,
  subject: FactionId,
  kind: MemoryKind,
  times: number,
): void {
  const { points } = rules.numbers.opinion.memories[kind];
  write(realm, rules, holder, subject, kind, null, points * times);
}

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
): void {
  const { most } = rules.numbers.opinion.memories[kind];
  const worth = clamp(points, -most, most);
  if (holder === subject || worth === 0) return;
  if (!Object.hasOwn(realm.factions, subject) && !Object.hasOwn(realm.alliances, subject)) return;
  const key = memoryKey(holder, subject);
  const others = (realm.memories[key] ?? []).filter((memory) => memory.kind !== kind);
  realm.memories[key] = [...others, { kind, turn: realm.turn, points: worth, about }];
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
