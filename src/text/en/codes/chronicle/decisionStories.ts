import type { Chronicler } from '../../../chronicler';
import { phrase, type Sentence } from '../../../segments';
import type { EntryOf } from './entryOf';
import { oneOf } from './oneOf';

export function decision(entry: EntryOf<'decision'>, { names }: Chronicler): Sentence {
  const who = names.faction(entry.faction);
  const what = `“${names.anything(entry.decision)}”`;
  const chosen = `“${names.option(entry.decision, entry.option)}”`;
  if (entry.how === 'late') {
    return phrase`${what} asked for an answer, ${who} gave none, and so it came to ${chosen}.`;
  }
  if (entry.how === 'closed') {
    return phrase`${what}: what ${who} had chosen could not be done any more, and it came to ${chosen}.`;
  }
  return oneOf(entry, [
    () => phrase`${who} had to decide, in ${what}, and the answer was ${chosen}.`,
    () => phrase`${what} asked for an answer: ${who} chose ${chosen}.`,
  ]);
}
