import type { TermLabel } from '../../../../sim';
import type { Chronicler } from '../../../chronicler';
import { phrase, type Sentence } from '../../../segments';
import { demandNames } from '../movementNames';
import { causeWords } from '../movementWords';
import type { EntryOf } from './entryOf';
import { oneOf } from './oneOf';
import { worlds } from './warWords';

export function strike(entry: EntryOf<'strike'>, chronicler: Chronicler): Sentence {
  const { names } = chronicler;
  const who = names.faction(entry.faction);
  const people = names.species(entry.species);
  const where = worlds(entry.worlds, chronicler);
  const demand = demandNames[entry.demand];
  const because = becauseOf(entry.cause);
  return oneOf(entry, [
    () => phrase`The ${people} of ${where} laid down their work for ${demand}${because}.`,
    () => phrase`A strike of the ${people} on ${where} stopped the mills of ${who}${because}.`,
  ]);
}

export function uprising(entry: EntryOf<'uprising'>, chronicler: Chronicler): Sentence {
  const { names } = chronicler;
  const who = names.faction(entry.faction);
  const people = names.species(entry.species);
  const where = worlds(entry.worlds, chronicler);
  const demand = demandNames[entry.demand];
  const because = becauseOf(entry.cause);
  const rose = oneOf(entry, [
    () => phrase`The ${people} of ${where} rose against ${who} for ${demand}${because}`,
    () => phrase`For ${demand} the ${people} of ${where} took up arms against ${who}${because}`,
  ]);
  if (entry.won.length === 0) return phrase`${rose}; they were put down in blood.`;
  const free = worlds(entry.won, chronicler);
  return entry.joined === null
    ? phrase`${rose}, and ${free} became free.`
    : phrase`${rose}, and ${free} joined ${names.faction(entry.joined)}.`;
}

/** What drove them most. */
function becauseOf(cause: TermLabel | null): string {
  const words = cause === null ? undefined : causeWords(cause);
  return words === undefined ? '' : `, driven by ${words}`;
}
