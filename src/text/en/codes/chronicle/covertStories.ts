import type { Chronicler } from '../../../chronicler';
import { list, phrase, type Sentence } from '../../../segments';
import { naming } from '../../naming';
import { covertDeeds } from '../covertNames';
import type { EntryOf } from './entryOf';
import { oneOf } from './oneOf';

export function spiesFound(entry: EntryOf<'spiesFound'>, { names }: Chronicler): Sentence {
  const [by, who] = [names.faction(entry.by), names.faction(entry.faction)];
  const what = entry.mission === null ? '' : ` who was to ${covertDeeds[entry.mission]}`;
  const forged =
    entry.forged.length === 0
      ? phrase``
      : phrase`; evidence against ${list(entry.forged.map(names.faction), naming.and)} turned out to be forged`;
  if (entry.agents > 1) {
    return phrase`${who} found agents of ${by} more than once within a year${forged}.`;
  }
  return oneOf(entry, [
    () => phrase`${who} found an agent of ${by}${what}${forged}.`,
    () => phrase`An agent of ${by}${what} was found by ${who}${forged}.`,
  ]);
}

export function courtierLost(entry: EntryOf<'courtierLost'>, { names }: Chronicler): Sentence {
  const who = names.faction(entry.faction);
  return entry.how === 'killed'
    ? phrase`${entry.name} was murdered at the court of ${who}.`
    : phrase`${entry.name} was carried off from the court of ${who}.`;
}
