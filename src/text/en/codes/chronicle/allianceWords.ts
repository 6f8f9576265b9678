import type { Chronicler } from '../../../chronicler';
import { phrase, type Sentence } from '../../../segments';
import { reasonSentence } from '../../../words';
import { lasting } from './counting';
import type { EntryOf } from './entryOf';
import { oneOf } from './oneOf';
import { powers } from './warWords';

export function allianceFounded(
  entry: EntryOf<'allianceFounded'>,
  chronicler: Chronicler,
): Sentence {
  const { name, members, leader, broker, against, atWar, reason } = entry;
  const { names, alliance } = chronicler;
  const who = powers(members, chronicler);
  const pact = alliance(name);
  const founding = oneOf(entry, [
    () => phrase`${who} founded the ${pact}`,
    () => phrase`The ${pact} was founded by ${who}`,
    () => phrase`${who} bound themselves in the ${pact}`,
    () => phrase`One charter united ${who} in the ${pact}`,
  ]);
  const foe = against === null ? null : names.faction(against);
  const aim =
    foe === null
      ? []
      : atWar
        ? phrase` against ${foe}, whom they all fought`
        : oneOf(entry, [
            () => phrase`, with ${foe} stronger than any of them`,
            () => phrase`: alone none of them could have stood against ${foe}`,
            () => phrase`, for fear of ${foe}`,
          ]);
  const led =
    broker === null
      ? phrase`. ${names.faction(leader)} led it.`
      : phrase`. ${names.faction(leader)} led it, ${names.faction(broker)} kept the balance.`;
  // What can be read off the strength of the other already is not said twice.
  const isPlain = reason === null || reason.code === 'plan.unite';
  const words = isPlain ? [] : phrase` In its leader’s words: “${reasonSentence(reason, names)}”`;
  return [...founding, ...aim, ...led, ...words];
}

export function allianceJoined(
  entry: EntryOf<'allianceJoined'>,
  { names, alliance }: Chronicler,
): Sentence {
  const who = names.faction(entry.faction);
  const pact = alliance(entry.name);
  return oneOf(entry, [
    () => phrase`${who} joined the ${pact}.`,
    () => phrase`The ${pact} opened its doors to ${who}.`,
    () => phrase`${who} put its name under the charter of the ${pact}.`,
  ]);
}

export function allianceLeft(entry: EntryOf<'allianceLeft'>, chronicler: Chronicler): Sentence {
  const { name, faction, how, followed, founded, turn } = entry;
  const who = chronicler.names.faction(faction);
  const whole = `the ${chronicler.alliance(name)}`;
  const deed = {
    war: () =>
      oneOf(entry, [
        () => phrase`${who} broke away from ${whole} and made war on it.`,
        () => phrase`Betrayal: ${who} turned its ships on ${whole}, to which it had sworn.`,
        () => phrase`${who} left ${whole} with drawn swords.`,
      ]),
    expelled: () => phrase`The Council of ${whole} expelled ${who}.`,
    ultimatum: () => phrase`${who} did not get its way and left ${whole}.`,
    notice: () => phrase`${who} left ${whole}, its notice run out.`,
    fallen: () => phrase`${who} fell, and ${whole} went on without it.`,
  }[how]();
  const company =
    followed.length === 0 ? [] : phrase` With it went ${powers(followed, chronicler)}.`;
  if (founded === null) return [...deed, ...company];
  const age = founded === 0 ? '' : `, after ${lasting(turn - founded)}`;
  return [...deed, ...company, ...phrase` That was the end of ${whole}${age}.`];
}

export function allianceEnded(entry: EntryOf<'allianceEnded'>, chronicler: Chronicler): Sentence {
  const { name, members, why, left: gone, founded, turn } = entry;
  const whole = `the ${chronicler.alliance(name)}`;
  const age = founded === 0 ? '' : ` after ${lasting(turn - founded)}`;
  if (why === 'voted') {
    return oneOf(entry, [
      () => phrase`The Council of ${whole} voted to dissolve it${age}.`,
      () => phrase`By its own vote ${whole} ceased to be${age}.`,
    ]);
  }
  if (gone.length > 0) {
    return oneOf(entry, [
      () => phrase`${powers(gone, chronicler)} left ${whole}, and that was the end of it${age}.`,
      () => phrase`Without ${powers(gone, chronicler)} ${whole} could not live${age}.`,
    ]);
  }
  const left =
    members.length === 0 ? phrase`.` : phrase`; only ${powers(members, chronicler)} had been left.`;
  return why === 'fallen'
    ? [...phrase`With too few of its members alive, ${whole} was no more${age}`, ...left]
    : [...phrase`Deserted by its members, ${whole} was no more${age}`, ...left];
}

export function operation(entry: EntryOf<'operation'>, chronicler: Chronicler): Sentence {
  const { name, target, won, brought } = entry;
  const pact = chronicler.alliance(name);
  const fleets = phrase`fleets of ${powers(brought, chronicler)}`;
  const where = chronicler.names.system(target);
  return won
    ? oneOf(entry, [
        () =>
          phrase`The ${pact} struck at ${where} together, with ${fleets}, and reached its goal.`,
        () => phrase`Side by side, ${fleets} carried the day for the ${pact} at ${where}.`,
      ])
    : oneOf(entry, [
        () =>
          phrase`The ${pact} struck at ${where} together, with ${fleets}, and came home with nothing.`,
        () => phrase`The ${pact} sent ${fleets} against ${where}, and in vain.`,
      ]);
}
