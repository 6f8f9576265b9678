import type { ChronicleEntry, ChronicleKind, Outcome } from '../../../../sim';
import type { Chronicler } from '../../../chronicler';
import { number } from '../../../format';
import { list, phrase, type Sentence } from '../../../segments';
import { reasonSentence } from '../../../words';
import { naming } from '../../naming';
import { outcomes } from '../outcomes';
import { treatyNames } from '../politics/treaties';
import { counted, lasting, many } from './counting';
import { powers, warBegun, warEnded, worlds } from './warWords';

export type EntryOf<K extends ChronicleKind> = Extract<ChronicleEntry, { kind: K }>;

/** What a chronicle tells of each kind of story, with its causes. The month it begins in stands beside it. */
export const chronicleSentences: {
  readonly [K in ChronicleKind]: (entry: EntryOf<K>, chronicler: Chronicler) => Sentence;
} = {
  warBegun,
  warEnded,
  capitalTaken: ({ by, from, world, wonBack, again }, { names }) => {
    const loser = names.faction(from);
    const seat = again
      ? phrase`where ${loser} had moved its seat`
      : wonBack
        ? phrase`where ${loser} had its seat`
        : phrase`the seat of ${loser}`;
    return wonBack
      ? phrase`${names.faction(by)} won back ${names.world(world)}, ${seat}.`
      : phrase`${names.faction(by)} took ${names.world(world)}, ${seat}.`;
  },
  conquests: (entry, chronicler) => {
    const { names } = chronicler;
    const { from, first, wonBack, wanted } = entry;
    const conqueror = names.faction(entry.by);
    const what = worlds(entry.worlds, chronicler);
    const when = by(entry, chronicler);
    if (from === null) return phrase`${conqueror} subdued the free people of ${what}${when}.`;
    const theirs = names.faction(from);
    if (wonBack) return phrase`${conqueror} won ${what} back from ${theirs}${when}.`;
    const opening = first ? ', the first to fall in their war' : '';
    const aim =
      wanted.length === 0
        ? ''
        : wanted.length === entry.worlds.length
          ? ', as its aims ask'
          : phrase`; its aims ask for ${list(wanted.slice(0, 2).map(names.world), naming.and)}`;
    return phrase`${conqueror} took ${what} from ${theirs}${when}${opening}${aim}.`;
  },
  settled: (entry, chronicler) =>
    phrase`${chronicler.names.faction(entry.by)} settled ${worlds(entry.worlds, chronicler)}${by(entry, chronicler)}.`,
  battle: (entry, chronicler) => {
    const { sides, lost, victor, fights, place, turn, until: ended } = entry;
    const [one = [], other = []] = sides;
    const won = victor.length > 0 && victor.some((id) => other.includes(id));
    const [first, second] = won ? [other, one] : [one, other];
    const [fewer, more] = [shipsOf(first, lost), shipsOf(second, lost)];
    // Two numbers beside each other are both words or both figures.
    const said = Math.max(fewer, more) > 12 ? number : counted;
    const where = chronicler.names.system(place);
    const scene = fights === 1 ? '' : ` in ${counted(fights)} battles`;
    const when = ended === turn ? '' : `, the last in ${chronicler.date(ended)}`;
    const cost = `${fewer === 0 ? 'no' : said(fewer)} ${fewer < 2 ? 'ship' : 'ships'} lost against ${said(more)}`;
    return victor.length === 0
      ? phrase`${powers(first, chronicler)} fought ${powers(second, chronicler)}${scene} at ${where}${when}, and neither held the field: ${cost}.`
      : phrase`${powers(first, chronicler)} beat ${powers(second, chronicler)}${scene} at ${where}${when}: ${cost}.`;
  },
  allianceFounded: ({ name, members, leader, broker, against, atWar, reason }, chronicler) => {
    const { names, alliance } = chronicler;
    const founding = phrase`${powers(members, chronicler)} founded the ${alliance(name)}`;
    const aim =
      against === null
        ? []
        : atWar
          ? phrase` against ${names.faction(against)}, whom they all fought`
          : phrase`, with ${names.faction(against)} stronger than any of them`;
    const led =
      broker === null
        ? phrase`. ${names.faction(leader)} led it.`
        : phrase`. ${names.faction(leader)} led it, ${names.faction(broker)} kept the balance.`;
    const words =
      reason === null ? [] : phrase` In its leader’s words: “${reasonSentence(reason, names)}”`;
    return [...founding, ...aim, ...led, ...words];
  },
  allianceJoined: ({ name, faction }, { names, alliance }) =>
    phrase`${names.faction(faction)} joined the ${alliance(name)}.`,
  allianceLeft: ({ name, faction, how, followed }, chronicler) => {
    const who = chronicler.names.faction(faction);
    const whole = `the ${chronicler.alliance(name)}`;
    const deed = {
      war: phrase`${who} broke away from ${whole} and made war on it.`,
      expelled: phrase`The Council of ${whole} expelled ${who}.`,
      ultimatum: phrase`${who} did not get its way and left ${whole}.`,
      notice: phrase`${who} left ${whole}, its notice run out.`,
      fallen: phrase`${who} fell, and ${whole} went on without it.`,
    }[how];
    if (followed.length === 0) return deed;
    return [...deed, ...phrase` ${powers(followed, chronicler)} went with it.`];
  },
  allianceEnded: ({ name, members, why, left: gone, founded, turn }, chronicler) => {
    const whole = `the ${chronicler.alliance(name)}`;
    const age = founded === 0 ? '' : ` after ${lasting(turn - founded)}`;
    if (why === 'voted') return phrase`The Council of ${whole} voted to dissolve it${age}.`;
    if (gone.length > 0) {
      return phrase`${powers(gone, chronicler)} left ${whole}, and that was the end of it${age}.`;
    }
    const left =
      members.length === 0
        ? phrase`.`
        : phrase`; only ${powers(members, chronicler)} had been left.`;
    return why === 'fallen'
      ? [...phrase`With too few of its members alive, ${whole} was no more${age}`, ...left]
      : [...phrase`Deserted by its members, ${whole} was no more${age}`, ...left];
  },
  operation: ({ name, target, won, brought }, chronicler) => {
    const { names, alliance } = chronicler;
    const fleets = phrase`fleets of ${powers(brought, chronicler)}`;
    return won
      ? phrase`The ${alliance(name)} struck at ${names.system(target)} together, with ${fleets}, and reached its goal.`
      : phrase`The ${alliance(name)} struck at ${names.system(target)} together, with ${fleets}, and came home with nothing.`;
  },
  powerFell: ({ faction, by, last, most, height }, { names, date }) => {
    const fallen = names.faction(faction);
    const past =
      most < 2 ? [] : phrase` It had ruled ${many(most, 'world', 'worlds')} in ${date(height)}.`;
    if (by === null) return phrase`${fallen} came to an end.${past}`;
    const deed =
      last === null
        ? phrase`${names.faction(by)} put an end to ${fallen}.`
        : phrase`${names.faction(by)} took ${names.world(last)}, and ${fallen} came to an end.`;
    return phrase`${deed}${past}`;
  },
  leadChanged: ({ now, before, taken, lost }, { names }) => {
    const won = taken === 0 ? null : many(taken, 'world', 'worlds');
    const fallen = lost === 0 ? null : many(lost, 'world', 'worlds');
    const lead = phrase`${names.faction(now)} overtook ${names.faction(before)} as the strongest power of all`;
    if (won && fallen)
      return phrase`${lead}: it had won ${won} in a year, the other lost ${fallen}.`;
    if (won) return phrase`${lead}: it had won ${won} in a year.`;
    if (fallen) return phrase`${lead}, which had lost ${fallen} in a year.`;
    return phrase`${lead}, by building and not by war.`;
  },
  treatyBroken: ({ by, on, treaty }, { names }) =>
    phrase`${names.faction(by)} broke its ${treatyNames[treaty]} with ${names.faction(on)}.`,
  pactSigned: ({ parties: [one, other], treaty, against }, { names }) => {
    const first = names.faction(one);
    const second = names.faction(other);
    const signed = {
      armistice: phrase`${first} and ${second} agreed on an armistice with a neutral zone between them`,
      defence: phrase`${first} and ${second} promised to defend each other`,
      protectorate: phrase`${second} put itself under the protection of ${first}`,
      tribute: phrase`${first} bound itself to pay tribute to ${second}`,
    }[treaty as 'armistice' | 'defence' | 'protectorate' | 'tribute'];
    if (against === null) return phrase`${signed}.`;
    return phrase`${signed}; both were at war with ${names.faction(against)}.`;
  },
  worldsCeded: (entry, chronicler) =>
    phrase`${chronicler.names.faction(entry.from)} ceded ${worlds(entry.worlds, chronicler)} to ${chronicler.names.faction(entry.to)}.`,
  unrest: (entry, chronicler) =>
    phrase`The people of ${worlds(entry.worlds, chronicler)} rose against ${chronicler.names.faction(entry.faction)}${by(entry, chronicler)}.`,
  mutiny: (entry, chronicler) =>
    phrase`${many(entry.ships, 'ship', 'ships')} of ${chronicler.names.faction(entry.faction)} deserted, their crews unpaid${by(entry, chronicler)}.`,
  peopleFreed: (entry, chronicler) =>
    phrase`${chronicler.names.faction(entry.faction)} freed all it held in bondage on ${worlds(entry.worlds, chronicler)}.`,
  aimMet: ({ faction, objective, points }, { names }) =>
    phrase`${names.faction(faction)} reached one of its aims, "${names.anything(objective)}", worth ${many(points, 'point', 'points')}.`,
  gameEnded: ended,
};

function shipsOf(side: readonly string[], lost: Readonly<Record<string, number>>): number {
  return side.reduce((sum, id) => sum + (lost[id] ?? 0), 0);
}

/** ` by May 2295` for a story of more than one month. */
function by({ turn, until: last }: ChronicleEntry, { date }: Chronicler): string {
  return last === turn ? '' : ` by ${date(last)}`;
}

function ended({ outcome, aims }: EntryOf<'gameEnded'>, chronicler: Chronicler): Sentence {
  const { names } = chronicler;
  const { winners, kind, objective, points } = outcome;
  const why =
    objective === null ? outcomes[kind] : `the aim "${names.anything(objective)}" was reached`;
  if (winners.length === 0) return phrase`The end: ${why}. Nobody won.`;
  const victory = phrase`Victory for ${powers(winners, chronicler)}: ${why}.`;
  if (kind !== 'date') return victory;
  const best = points[winners[0] ?? ''] ?? 0;
  const next = nextTo(outcome);
  const who = winners.length === 1 ? 'It' : 'Each';
  const count =
    next === null
      ? phrase` ${who} had ${number(best)} points.`
      : phrase` ${who} had ${number(best)} points, ${names.faction(next)} came next with ${number(points[next] ?? 0)}.`;
  if (aims.length === 0) return [...victory, ...count];
  const reached = aims.map((aim) => ({ text: `"${names.anything(aim)}"` }));
  return [...victory, ...count, ...phrase` Reached were ${list(reached, naming.and)}.`];
}

/** Who has most points of those who did not win; of equals the first by id. */
function nextTo({ points, winners }: Outcome): string | null {
  const others = Object.keys(points)
    .filter((id) => !winners.includes(id))
    .sort((a, b) => (points[b] ?? 0) - (points[a] ?? 0) || (a < b ? -1 : 1));
  return others[0] ?? null;
}
