import type { ChronicleFactOf, FactionId, Gain, Ground, SystemId, WorldId } from '../../../../sim';
import type { Chronicler } from '../../../chronicler';
import { list, phrase, type Segment, type Sentence } from '../../../segments';
import { reasonSentence, termLabel } from '../../../words';
import { naming } from '../../naming';
import { causeNames, treatyNames } from '../politics/treaties';
import { counted, lasting, many } from './counting';

type WarBegun = ChronicleFactOf<'warBegun'> & { readonly turn: number };
type WarEnded = ChronicleFactOf<'warEnded'> & { readonly turn: number };

/** What is told of the grounds of a war besides what it was for. */
const mostGrounds = 2;

/** Things that are told in a row before they are only counted. */
const named = 2;

/** Why a war began: what it was for, then what else there was to it, the two weightiest of that. */
export function warBegun(war: WarBegun, chronicler: Chronicler): Sentence {
  const { names } = chronicler;
  const { by, on, beside, against, grounds } = war;
  const told = grounds.flatMap((ground) => groundWords(ground, war, chronicler));
  const more = [...told, ...standing(war, chronicler)].slice(0, mostGrounds);
  const purpose = purposeOf(war, chronicler);
  const opening = phrase`${names.faction(by)} declared war on ${names.faction(on)}${purpose}.`;
  const drawn = drawnIn(beside, against, chronicler);
  return [...opening, ...drawn, ...more.flatMap((sentence) => phrase` ${sentence}`)];
}

/** Who came in, on which side. */
function drawnIn(
  beside: readonly FactionId[],
  against: readonly FactionId[],
  chronicler: Chronicler,
): Sentence {
  if (beside.length === 0 && against.length === 0) return [];
  if (against.length === 0) return phrase` ${powers(beside, chronicler)} came in on its side.`;
  if (beside.length === 0) return phrase` ${powers(against, chronicler)} came in against it.`;
  return phrase` ${powers(beside, chronicler)} came in on its side, ${powers(against, chronicler)} against it.`;
}

/** What a war was for, with the comma or space before it. */
function purposeOf({ cause, grounds }: WarBegun, chronicler: Chronicler): Sentence {
  const lost = grounds.find((ground) => ground.kind === 'lost');
  if (lost && (cause === 'conquest' || cause === 'history')) {
    const since =
      lost.worlds.length === 1
        ? `, lost in ${chronicler.date(lost.turn)}`
        : `, the last of them lost in ${chronicler.date(lost.turn)}`;
    return [{ text: ' to win back ' }, ...worlds(lost.worlds, chronicler), { text: since }];
  }
  const goals = grounds.find((ground) => ground.kind === 'goals');
  if (goals && cause === 'conquest') {
    return [{ text: ' to take ' }, ...systems(goals.systems, chronicler)];
  }
  return [{ text: `, ${causeNames[cause]}` }];
}

/** What else there was to a war, beside what it was for. */
function groundWords(ground: Ground, war: WarBegun, chronicler: Chronicler): Sentence[] {
  const { names, date } = chronicler;
  const attacked = names.faction(war.on);
  switch (ground.kind) {
    case 'treaty': {
      const treaty = treatyNames[ground.treaty];
      if (ground.by === war.by) return [phrase`It broke their ${treaty} by it.`];
      if (ground.by === war.on) {
        return [phrase`${attacked} had broken their ${treaty} in ${date(ground.turn)}.`];
      }
      return [phrase`Their ${treaty} had ended in ${date(ground.turn)}.`];
    }
    case 'grudge': {
      const subject = ground.about === null ? {} : { subject: ground.about };
      const held = termLabel({ label: `memory.${ground.memory}`, amount: 0, ...subject }, names);
      const since = ground.since < 1 ? '' : ` since ${date(ground.since)}`;
      return [phrase`Held against ${attacked}${since}: “${held}.”`];
    }
    case 'reason':
      return [phrase`In its own words: “${reasonSentence(ground.reason, names)}”`];
    default:
      return [];
  }
}

/** How the attacked stood, as one sentence, in verbs that fit names of one and of many; none where there is nothing to say. */
function standing({ on, grounds }: WarBegun, chronicler: Chronicler): Sentence[] {
  const stood = grounds.flatMap((ground): Sentence[] => {
    switch (ground.kind) {
      case 'strongest':
        return [[{ text: 'led all powers in strength' }]];
      case 'beset':
        return [phrase`fought ${powers(ground.foes, chronicler)} already`];
      case 'weaker':
        return [[{ text: muchWeaker(ground.permille) }]];
      default:
        return [];
    }
  });
  const [first, second] = stood;
  if (first === undefined) return [];
  const attacked = chronicler.names.faction(on);
  return second === undefined
    ? [phrase`${attacked} ${first}.`]
    : [phrase`${attacked} ${first} and ${second}.`];
}

function muchWeaker(permille: number): string {
  if (permille < 250) return 'had not a quarter of its strength';
  if (permille < 333) return 'had not a third of its strength';
  return permille < 500 ? 'had not half of its strength' : 'had far less strength';
}

/** How a war ended, how long it had lasted, what it brought and what it cost. */
export function warEnded(war: WarEnded, chronicler: Chronicler): Sentence {
  const { names } = chronicler;
  const { by, on, begun, turn, how, gains, ships } = war;
  const one = names.faction(by);
  const other = names.faction(on);
  const months = turn - begun;
  const span = begun === 0 ? 'a war older than this story' : `${lasting(months)} of war`;
  const opening = {
    peace: phrase`${one} and ${other} made peace after ${span}.`,
    armistice: phrase`${one} and ${other} agreed on an armistice with a neutral zone after ${span}.`,
    allied: phrase`${one} and ${other} buried ${span} in an alliance.`,
  }[how];
  const cost = ships === 0 ? [] : phrase` It had cost ${many(ships, 'ship', 'ships')}.`;
  return [...opening, ...gained(gains, chronicler), ...cost];
}

function gained(gains: readonly Gain[], chronicler: Chronicler): Sentence {
  if (gains.length === 0) return phrase` No world had changed hands.`;
  return gains.flatMap(
    (gain) =>
      phrase` ${chronicler.names.faction(gain.by)} kept ${worlds(gain.worlds, chronicler)}.`,
  );
}

export function powers(ids: readonly FactionId[], { names }: Chronicler): Sentence {
  return list(ids.map(names.faction), naming.and);
}

/** `Vulcan`, `Vulcan and Andoria`, `Vulcan, Andoria and three other worlds`. */
export function worlds(ids: readonly WorldId[], { names }: Chronicler): Sentence {
  return some(ids, names.world, 'world', 'worlds');
}

function systems(ids: readonly SystemId[], { names }: Chronicler): Sentence {
  return some(ids, names.system, 'system', 'systems');
}

function some(
  ids: readonly string[],
  name: (id: string) => Segment,
  one: string,
  more: string,
): Sentence {
  const rest = ids.length - named;
  if (rest <= 0) return list(ids.map(name), naming.and);
  const others = { text: `${counted(rest)} other ${rest === 1 ? one : more}` };
  return list([...ids.slice(0, named).map(name), others], naming.and);
}
