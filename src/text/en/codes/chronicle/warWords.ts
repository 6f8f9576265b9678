import type { ChronicleFactOf, FactionId, Gain, Ground, SystemId, WorldId } from '../../../../sim';
import type { Chronicler } from '../../../chronicler';
import { list, phrase, type Segment, type Sentence } from '../../../segments';
import { termLabel } from '../../../words';
import { naming } from '../../naming';
import { causeNames, treatyNames } from '../politics/treaties';
import { counted, lasting, many } from './counting';
import { oneOf, type Told } from './oneOf';
import { planWords } from './planWords';

/** How a war began, told alone or as the beginning of its story. */
export type WarBegun = Omit<ChronicleFactOf<'warBegun'>, 'kind'> & Told & { readonly turn: number };
type WarEnded = ChronicleFactOf<'warEnded'> & Told & { readonly turn: number };

/** What is told of the grounds of a war besides what it was for. */
const mostGrounds = 2;

/** Things that are told in a row before they are only counted. */
const named = 2;

/** Why a war began: what it was for, then what else there was to it, the two weightiest of that. */
export function warBegun(war: WarBegun, chronicler: Chronicler): Sentence {
  return [
    ...opening(war, chronicler),
    ...causes(war, chronicler).flatMap((sentence) => phrase` ${sentence}`),
    ...drawnIn(war, chronicler),
  ];
}

/** Why, besides what it was for: the weightiest grounds, one sentence each. */
export function causes(war: WarBegun, chronicler: Chronicler): Sentence[] {
  const told = war.grounds.flatMap((ground) => groundWords(ground, war, chronicler));
  return [...told, ...standing(war, chronicler)].slice(0, mostGrounds);
}

export function opening(war: WarBegun, chronicler: Chronicler): Sentence {
  const { names } = chronicler;
  const one = names.faction(war.by);
  const other = names.faction(war.on);
  const purpose = purposeOf(war, chronicler);
  // What is no infinitive stands apart.
  const aim = purpose[0]?.text.startsWith('to ') ? phrase` ${purpose}` : phrase`, ${purpose}`;
  return oneOf(war, [
    () => phrase`${one} declared war on ${other}${aim}.`,
    () => phrase`${purpose}, ${one} made war on ${other}.`,
    () => phrase`${one} took up arms against ${other}${aim}.`,
    () => phrase`The fleets of ${one} set out against ${other}${aim}.`,
    () => phrase`${one} went to war with ${other}${aim}.`,
    () => phrase`${purpose}, ${one} drew the sword against ${other}.`,
    () => phrase`${one} opened war on ${other}${aim}.`,
  ]);
}

/** Who came in, on which side. */
export function drawnIn({ by, on, beside, against }: WarBegun, chronicler: Chronicler): Sentence {
  const { names } = chronicler;
  const first = powers(beside, chronicler);
  const second = powers(against, chronicler);
  if (beside.length === 0 && against.length === 0) return [];
  if (against.length === 0) return phrase` ${first} came in on the side of ${names.faction(by)}.`;
  if (beside.length === 0) return phrase` ${second} came in on the side of ${names.faction(on)}.`;
  return phrase` ${first} came in on the side of ${names.faction(by)}, ${second} against it.`;
}

/** What a war was for. */
export function purposeOf({ cause, grounds }: WarBegun, chronicler: Chronicler): Sentence {
  const lost = grounds.find((ground) => ground.kind === 'lost');
  if (lost && (cause === 'conquest' || cause === 'history')) {
    const since =
      lost.worlds.length === 1
        ? `, lost in ${chronicler.date(lost.turn)}`
        : `, the last of them lost in ${chronicler.date(lost.turn)}`;
    return [{ text: 'to win back ' }, ...worlds(lost.worlds, chronicler), { text: since }];
  }
  const goals = grounds.find((ground) => ground.kind === 'goals');
  if (goals === undefined) return [{ text: causeNames[cause] }];
  const places = systems(goals.systems, chronicler);
  if (cause === 'conquest' || cause === 'history') return phrase`to take ${places}`;
  return cause === 'claim'
    ? phrase`for ${places}, which it claimed`
    : [{ text: causeNames[cause] }];
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
    case 'ally': {
      if (war.cause === 'secession') return [];
      const pact = chronicler.alliance(ground.name);
      return [
        oneOf(war, [
          () => phrase`They had been allies in the ${pact} until ${date(ground.turn)}.`,
          () =>
            phrase`Until ${date(ground.turn)} both had sat in one Council, that of the ${pact}.`,
          () =>
            phrase`They were allies of old: the ${pact} had bound them until ${date(ground.turn)}.`,
        ]),
      ];
    }
    case 'grudge': {
      const subject = ground.about === null ? {} : { subject: ground.about };
      const held = termLabel({ label: `memory.${ground.memory}`, amount: 0, ...subject }, names);
      const since = ground.since < 1 ? '' : ` since ${date(ground.since)}`;
      return [
        oneOf(war, [
          () => phrase`Held against ${attacked}${since}: “${held}.”`,
          () => phrase`Between the two there had stood${since}: “${held}.”`,
          () => phrase`Not forgotten${since}: “${held}.”`,
        ]),
      ];
    }
    case 'reason':
      return [planWords(ground, war, chronicler)];
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
    peace: () =>
      oneOf(war, [
        () => phrase`${one} and ${other} made peace after ${span}.`,
        () => phrase`${span} between ${one} and ${other} came to an end.`,
        () => phrase`After ${span} ${one} and ${other} laid down their arms.`,
      ]),
    armistice: () =>
      oneOf(war, [
        () => phrase`${one} and ${other} agreed on an armistice with a neutral zone after ${span}.`,
        () => phrase`A neutral zone and an armistice ended ${span} between ${one} and ${other}.`,
      ]),
    congress: () =>
      oneOf(war, [
        () => phrase`A congress ended ${span} between ${one} and ${other}.`,
        () => phrase`${one} and ${other} made peace at a congress after ${span}.`,
      ]),
    allied: () => phrase`${one} and ${other} buried ${span} in an alliance.`,
  }[how]();
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
