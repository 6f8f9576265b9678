import type { EventOf } from '../../../../sim';
import { signed } from '../../../format';
import type { Names } from '../../../names';
import { list, phrase, type Segment, type Sentence, say } from '../../../segments';
import { naming } from '../../naming';
import { nouns } from '../../nouns';

/** Who rose under the law or by a vote: out of bondage, or merely to more than they were. */
export function raised(
  { faction, worlds, freed, status, own }: EventOf<'peopleFreed'>,
  names: Names,
) {
  const ruler = names.faction(faction);
  const became = nouns.statuses[status].toLowerCase();
  if (freed.length === 0) {
    const why = own ? 'of its own will' : 'as the law of its alliance demands';
    return say`${ruler} made ${became} of the peoples of ${places(worlds, names)}, ${why}.`;
  }
  if (own) {
    return say`${ruler} let the people of ${places(freed, names)} out of bondage. They are ${became} now.`;
  }
  return say`${ruler} freed all it held in bondage: ${places(freed, names)}. They are ${became} now.`;
}

/** A law that a power has given: what it says, and what was law before. */
export function lawWords(
  { faction, species, only, status, before }: EventOf<'lawGiven'>,
  names: Names,
): Sentence {
  const ruler = names.faction(faction);
  const whom = species === null ? nouns.otherPeoples : names.species(species);
  const now = nouns.statuses[status].toLowerCase();
  const where = only === null ? say`` : phrase` on ${names.world(only)}`;
  if (before === null || before === status) {
    return say`${ruler} gave a law: ${whom}${where} are to be ${now}.`;
  }
  return say`${ruler} gave a law: ${whom}${where}, ${nouns.statuses[before].toLowerCase()} until now, are to be ${now}.`;
}

/** A people that has sunk a step. */
export function sunkWords(
  { faction, species, status, worlds }: EventOf<'peopleSunk'>,
  names: Names,
): Sentence {
  const ruler = names.faction(faction);
  const whom = names.species(species);
  return status === 'enslaved'
    ? say`${ruler} put ${whom} in bondage: ${places(worlds, names)}.`
    : say`By the law of ${ruler}, ${whom} are ${nouns.statuses[status].toLowerCase()} now: ${places(worlds, names)}.`;
}

/** What raising peoples changes for who rules them, a month. */
export function countedFor(ruler: Segment, change: Change): Sentence {
  return say`What it costs ${ruler} to hold nobody below the law: ${changeWords(change)}.`;
}

type Change = Pick<EventOf<'releaseCounted'>, 'latinum' | 'research' | 'industry'>;

/** A monthly change of output: `−12 latinum, +3 research and −4 work a month`. */
export function changeWords({ latinum, research, industry }: Change): string {
  const parts = [
    [latinum, 'latinum'],
    [research, 'research'],
    [industry, 'work'],
  ] as const;
  const changed = parts.filter(([amount]) => amount !== 0);
  if (changed.length === 0) return 'nothing';
  const said = changed.map(([amount, unit]) => ({ text: `${signed(amount)} ${unit}` }));
  return `${list(said, naming.and)
    .map(({ text }) => text)
    .join('')} a month`;
}

function places(worlds: EventOf<'peopleFreed'>['worlds'], names: Names): Sentence {
  return list(worlds.map(names.world), naming.and);
}
