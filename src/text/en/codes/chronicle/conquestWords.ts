import type { Chronicler } from '../../../chronicler';
import { number } from '../../../format';
import { list, phrase, type Sentence } from '../../../segments';
import { naming } from '../../naming';
import { counted, lasting } from './counting';
import type { EntryOf } from './entryOf';
import { oneOf } from './oneOf';
import { powers, worlds } from './warWords';

export function capitalTaken(entry: EntryOf<'capitalTaken'>, chronicler: Chronicler): Sentence {
  const { names } = chronicler;
  const { from, world, wonBack, again } = entry;
  const victor = names.faction(entry.by);
  const loser = names.faction(from);
  const seat = names.world(world);
  const role = again
    ? phrase`where ${loser} had moved its seat`
    : wonBack
      ? phrase`where ${loser} had its seat`
      : phrase`the seat of ${loser}`;
  const irony = warIn(entry, chronicler);
  if (wonBack) return phrase`${victor} won back ${seat}, ${role}${irony}.`;
  return oneOf(entry, [
    () => phrase`${victor} took ${seat}, ${role}${irony}.`,
    () => phrase`Troops of ${victor} marched into ${seat}, ${role}${irony}.`,
    () => phrase`${seat}, ${role}, fell to ${victor}${irony}.`,
    () => phrase`The banners of ${victor} were raised over ${seat}, ${role}${irony}.`,
  ]);
}

/** What war it was, where it had turned on who began it or had lasted long. */
function warIn({ from, war, turn }: EntryOf<'capitalTaken'>, { date }: Chronicler): Sentence {
  if (war === null || war.turn === 0) return [];
  const months = turn - war.turn;
  if (war.by === from) {
    return months < 2
      ? phrase`, in a war that it had begun itself`
      : phrase`, in the war that it had begun itself ${lasting(months)} before`;
  }
  return months < 12 ? [] : phrase`, after ${lasting(months)} of a war begun in ${date(war.turn)}`;
}

export function conquests(entry: EntryOf<'conquests'>, chronicler: Chronicler): Sentence {
  const { names } = chronicler;
  const { from, first, wonBack } = entry;
  const conqueror = names.faction(entry.by);
  const what = worlds(entry.worlds, chronicler);
  if (from === null) {
    return oneOf(entry, [
      () => phrase`${conqueror} subdued the free people of ${what}.`,
      () => phrase`The free people of ${what} lost their freedom to ${conqueror}.`,
      () => phrase`Nobody came to help the free people of ${what}: ${conqueror} ruled them.`,
    ]);
  }
  const theirs = names.faction(from);
  if (wonBack) {
    return oneOf(entry, [
      () => phrase`${conqueror} won ${what} back from ${theirs}.`,
      () => phrase`${what} came home to ${conqueror}, out of the hands of ${theirs}.`,
    ]);
  }
  const opening = first ? ', the first to fall in their war' : '';
  const own = aimIn(entry, 'its aims', chronicler);
  const named = aimIn(entry, phrase`the aims of ${conqueror}`, chronicler);
  return oneOf(entry, [
    () => phrase`${conqueror} took ${what} from ${theirs}${opening}${own}.`,
    () => phrase`${theirs} lost ${what} to ${conqueror}${opening}${named}.`,
    () => phrase`${what} passed from ${theirs} to ${conqueror}${opening}${named}.`,
    () => phrase`${conqueror} wrested ${what} from ${theirs}${opening}${own}.`,
    () => phrase`Landings of ${conqueror} cost ${theirs} ${what}${opening}${named}.`,
  ]);
}

function aimIn(
  { wanted, worlds: taken }: EntryOf<'conquests'>,
  aims: string | Sentence,
  { names }: Chronicler,
): Sentence {
  if (wanted.length === 0) return [];
  if (wanted.length === taken.length) return phrase`, as ${aims} asked`;
  return phrase`; ${aims} asked for ${list(wanted.slice(0, 2).map(names.world), naming.and)}`;
}

export function battle(entry: EntryOf<'battle'>, chronicler: Chronicler): Sentence {
  const { sides, lost, victor, fights, place } = entry;
  const [one = [], other = []] = sides;
  const won = victor.length > 0 && victor.some((id) => other.includes(id));
  const [first, second] = won ? [other, one] : [one, other];
  const [fewer, more] = [shipsOf(first, lost), shipsOf(second, lost)];
  // Two numbers beside each other are both words or both figures.
  const said = Math.max(fewer, more) > 12 ? number : counted;
  const where = chronicler.names.system(place);
  const scene = fights === 1 ? '' : ` in ${counted(fights)} battles`;
  const cost = `${fewer === 0 ? 'no' : said(fewer)} ${fewer < 2 ? 'ship' : 'ships'} lost against ${said(more)}`;
  const victors = powers(first, chronicler);
  const beaten = powers(second, chronicler);
  if (victor.length === 0) {
    return oneOf(entry, [
      () =>
        phrase`${victors} fought ${beaten}${scene} at ${where}, and neither held the field: ${cost}.`,
      () => phrase`Neither ${victors} nor ${beaten} held the field at ${where}${scene}: ${cost}.`,
    ]);
  }
  // Who lost nothing may have met ships at rest; who lost more has paid for the field.
  if (fewer === 0) {
    return oneOf(entry, [
      () =>
        phrase`${victors} beat ${beaten}${scene} at ${where} without the loss of a ship; ${said(more)} were left behind by the other side.`,
      () =>
        phrase`At ${where} ${beaten} lost ${said(more)} ships to ${victors}${scene}, and destroyed none.`,
      () =>
        phrase`${said(more)} ships of ${beaten} were destroyed${scene} at ${where}; ${victors} lost none.`,
    ]);
  }
  if (fewer > more) {
    return phrase`${victors} held the field at ${where} against ${beaten}${scene}, and paid for it: ${cost}.`;
  }
  return oneOf(entry, [
    () => phrase`${victors} beat ${beaten}${scene} at ${where}: ${cost}.`,
    () => phrase`At ${where} ${victors} drove ${beaten} from the field${scene}: ${cost}.`,
    () => phrase`${beaten} lost the field at ${where} to ${victors}${scene}: ${cost}.`,
  ]);
}

function shipsOf(side: readonly string[], lost: Readonly<Record<string, number>>): number {
  return side.reduce((sum, id) => sum + (lost[id] ?? 0), 0);
}

export function worldsCeded(entry: EntryOf<'worldsCeded'>, chronicler: Chronicler): Sentence {
  const { names } = chronicler;
  const giver = names.faction(entry.from);
  const receiver = names.faction(entry.to);
  const what = worlds(entry.worlds, chronicler);
  switch (entry.occasion) {
    case 'peace':
      return oneOf(entry, [
        () => phrase`${giver} bought its peace: ${what} went to ${receiver}.`,
        () => phrase`The price of peace was ${what}: ${giver} ceded it to ${receiver}.`,
      ]);
    case 'allies':
      return oneOf(entry, [
        () => phrase`${giver} ceded ${what} to its ally, ${receiver}.`,
        () => phrase`Among allies ${what} changed hands: from ${giver} to ${receiver}.`,
        () => phrase`${receiver} got its share of the alliance: ${what}, ceded by ${giver}.`,
      ]);
    default:
      return oneOf(entry, [
        () => phrase`${giver} ceded ${what} to ${receiver}.`,
        () => phrase`Without a shot ${what} passed from ${giver} to ${receiver}.`,
      ]);
  }
}

export function settled(entry: EntryOf<'settled'>, chronicler: Chronicler): Sentence {
  const who = chronicler.names.faction(entry.by);
  const what = worlds(entry.worlds, chronicler);
  return oneOf(entry, [
    () => phrase`${who} settled ${what}.`,
    () => phrase`Settlers of ${who} made ${what} their home.`,
    () => phrase`${who} grew in peace: ${what} were settled.`,
  ]);
}
