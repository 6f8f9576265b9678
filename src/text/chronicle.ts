import type { ChronicleEntry } from '../sim';
import type { Chronicler } from './chronicler';
import { chronicleHeadlines } from './en/codes/chronicle/headlines';
import { chronicleSentences } from './en/codes/chronicle/sentences';
import { fitting } from './fitting';
import { plain, type Sentence, say } from './segments';
import { spoken } from './spoken';

/** A story of a chronicle with its causes, in one sentence or a few, with links. The month it begins in stands beside it. */
export function chronicleSentence(entry: ChronicleEntry, chronicler: Chronicler): Sentence {
  const word = spoken(chronicleSentences)[entry.kind] as (
    entry: ChronicleEntry,
    chronicler: Chronicler,
  ) => Sentence;
  return say`${word(entry, chronicler)}`;
}

/** Letters a headline has room for. */
export const headlineLetters = 60;

/** The same as a headline: what happened, in at most `headlineLetters` letters. */
export function chronicleHeadline(entry: ChronicleEntry, chronicler: Chronicler): string {
  const word = spoken(chronicleHeadlines)[entry.kind] as (
    entry: ChronicleEntry,
    chronicler: Chronicler,
  ) => readonly Sentence[];
  return fitting(
    word(entry, chronicler).map((wording) => plain(say`${wording}`)),
    headlineLetters,
  );
}
