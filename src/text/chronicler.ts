import { dateOf, type Realm, type Ruleset } from '../sim';
import { allianceTitle } from './allianceTitle';
import { words } from './languages';
import { type Names, namesIn } from './names';

/** How a chronicle calls things, people and times. */
export interface Chronicler {
  readonly names: Names;
  /** A month of the calendar; what was before the first is dated by it. */
  date(turn: number): string;
  /** What an alliance was called, which may be no more. */
  alliance(name: string): string;
}

/** The chronicler of those who know `realm`. */
export function chroniclerOf(realm: Realm, rules: Ruleset): Chronicler {
  return {
    names: namesIn(realm, rules),
    date: (turn) => words.calendar.date(dateOf(realm.frame, Math.max(1, turn))),
    alliance: (name) => allianceTitle(rules, name),
  };
}
