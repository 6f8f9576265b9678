import { scale } from '../../../lib/integers';
import { compareIds, sortedBy } from '../../../lib/ordered';
import { type Term, term, total } from '../../../lib/terms';
import type { DealItem } from '../../../state/dealItem';
import type { Game, Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import type { Baskets } from '../baskets';
import { halvedBy } from './halvedBy';

type Worths = readonly (readonly Term[])[];

/**
 * Who teaches everybody has little time for each: of the lessons a power gives by deals within a year, each
 * further one is worth half of the one before to who learns, and so is what it has offered to others
 * before. Of several in one deal the dearest comes first.
 * @source invented
 */
export function withLessons(
  realm: Realm,
  rules: Ruleset,
  { id, from, give }: Pick<Baskets, 'id' | 'from' | 'give'>,
  worths: Worths,
): Worths {
  const lessons = give.flatMap((item, at) =>
    isLesson(item) ? [{ at, worth: Math.max(0, total(worths[at] ?? [])) }] : [],
  );
  if (lessons.length === 0) return worths;
  const before = lessonsOf(realm, rules, from) + offeredBefore(realm, from, id);
  const terms = [...worths];
  for (const [rank, { at, worth }] of sortedBy(lessons, (lesson) => -lesson.worth).entries()) {
    const left = scale(worth, halvedBy(before + rank));
    terms[at] = [...(worths[at] ?? []), ...term('deal.lessons', left - worth, from)];
  }
  return terms;
}

/** How many lessons a power has given by deals of late. */
function lessonsOf({ factions, turn }: Realm, rules: Ruleset, teacher: FactionId): number {
  const { span } = rules.numbers.deals.lessons;
  return (factions[teacher]?.taught ?? []).filter((on) => turn - on < span).length;
}

/** Lessons in what else a power has laid before anybody, before this. */
function offeredBefore({ deals }: Realm, teacher: FactionId, id: Baskets['id']): number {
  let lessons = 0;
  for (const other in deals) {
    const deal = deals[other];
    if (deal?.from !== teacher) continue;
    if (id !== undefined && compareIds(deal.id, id) >= 0) continue;
    lessons += deal.give.filter(isLesson).length;
  }
  return lessons;
}

function isLesson({ kind }: DealItem): boolean {
  return kind === 'technology';
}

/** Writes down that a power has taught another this turn; what no longer counts is forgotten. */
export function countLesson(game: Game, rules: Ruleset, teacher: FactionId): void {
  const power = game.factions[teacher];
  if (!power) return;
  const { span } = rules.numbers.deals.lessons;
  power.taught = [...(power.taught ?? []).filter((on) => game.turn - on < span), game.turn];
}
