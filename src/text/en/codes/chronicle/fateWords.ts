import type { Outcome } from '../../../../sim';
import type { Chronicler } from '../../../chronicler';
import { number } from '../../../format';
import { list, phrase, type Sentence } from '../../../segments';
import { naming } from '../../naming';
import { outcomes } from '../outcomes';
import { counted, lasting, many } from './counting';
import type { EntryOf } from './entryOf';
import { oneOf } from './oneOf';
import { powers, worlds } from './warWords';

export function powerFell(entry: EntryOf<'powerFell'>, { names, date }: Chronicler): Sentence {
  const { faction, by: victor, last, most, height, takers } = entry;
  const fallen = names.faction(faction);
  const past =
    most < 2
      ? []
      : phrase` It had ruled ${many(most, 'world', 'worlds')} in ${date(height)}${shares(takers)}.`;
  if (victor === null) return phrase`${fallen} came to an end.${past}`;
  const who = names.faction(victor);
  const deed =
    last === null
      ? phrase`${who} put an end to ${fallen}.`
      : oneOf(entry, [
          () => phrase`${who} took ${names.world(last)}, and ${fallen} came to an end.`,
          () => phrase`With ${names.world(last)} the last world of ${fallen} fell, to ${who}.`,
          () =>
            phrase`${fallen} made its last stand on ${names.world(last)}; ${who} put an end to it.`,
        ]);
  return phrase`${deed}${past}`;

  function shares(all: typeof takers): Sentence {
    const told = all.filter((each) => each.worlds > 1);
    if (told.length === 0) return [];
    const parts = told.map(
      (each) => phrase`${counted(each.worlds)} of them to ${names.faction(each.by)}`,
    );
    const [first = [], second] = parts;
    return second === undefined
      ? phrase`, and lost ${first}`
      : phrase`, and lost ${first}, ${second}`;
  }
}

export function leadChanged(entry: EntryOf<'leadChanged'>, { names }: Chronicler): Sentence {
  const { now, before, taken, lost } = entry;
  const won = taken === 0 ? null : many(taken, 'world', 'worlds');
  const fallen = lost === 0 ? null : many(lost, 'world', 'worlds');
  const first = names.faction(now);
  const second = names.faction(before);
  const lead = oneOf(entry, [
    () => phrase`${first} overtook ${second} as the strongest power of all`,
    () => phrase`The strongest power of all was ${first} now, no longer ${second}`,
    () => phrase`${second} had to yield the first place among the powers to ${first}`,
  ]);
  if (won && fallen)
    return phrase`${lead}: one had won ${won} in a year, the other lost ${fallen}.`;
  if (won) return phrase`${lead}: the new leader had won ${won} in a year.`;
  if (fallen) return phrase`${lead}, after a year in which the old leader lost ${fallen}.`;
  return phrase`${lead}, by building and not by war.`;
}

export function aimMet(entry: EntryOf<'aimMet'>, { names }: Chronicler): Sentence {
  const who = names.faction(entry.faction);
  const aim = `“${names.anything(entry.objective)}”`;
  const worth = many(entry.points, 'point', 'points');
  return oneOf(entry, [
    () => phrase`${who} reached one of its aims, ${aim}, worth ${worth}.`,
    () => phrase`An aim of ${who} was met: ${aim}, worth ${worth}.`,
    () => phrase`${aim}: what ${who} had set its mind on was done, for ${worth}.`,
    () => phrase`${who} came ${worth} nearer to victory with ${aim}.`,
  ]);
}

export function unrest(entry: EntryOf<'unrest'>, chronicler: Chronicler): Sentence {
  const who = chronicler.names.faction(entry.faction);
  const where = worlds(entry.worlds, chronicler);
  return oneOf(entry, [
    () => phrase`The people of ${where} were in open unrest under ${who}.`,
    () => phrase`${who} faced riots on ${where}.`,
  ]);
}

export function mutiny(entry: EntryOf<'mutiny'>, chronicler: Chronicler): Sentence {
  const ships = many(entry.ships, 'ship', 'ships');
  const who = chronicler.names.faction(entry.faction);
  return oneOf(entry, [
    () => phrase`${ships} of ${who} deserted, their crews unpaid.`,
    () => phrase`${who} could not pay its crews: ${ships} deserted.`,
  ]);
}

export function treatyBroken(
  entry: EntryOf<'treatyBroken'>,
  { names }: Chronicler,
  treaty: string,
): Sentence {
  const who = names.faction(entry.by);
  const whom = names.faction(entry.on);
  const months = entry.war === null ? null : entry.war - entry.turn;
  const after =
    months === null
      ? []
      : months < 2
        ? phrase`, and made war on it at once`
        : phrase`, and ${lasting(months)} later made war on it`;
  return oneOf(entry, [
    () => phrase`${who} broke its ${treaty} with ${whom}${after}.`,
    () =>
      phrase`The word of ${who} to ${whom} was not worth its ink: it broke their ${treaty}${after}.`,
    () => phrase`${who} tore up its ${treaty} with ${whom}${after}.`,
  ]);
}

export function pactSigned(entry: EntryOf<'pactSigned'>, { names }: Chronicler): Sentence {
  const { parties, treaty, against } = entry;
  const [first, second] = parties.map(names.faction) as [
    ReturnType<typeof names.faction>,
    ReturnType<typeof names.faction>,
  ];
  const wordings = {
    armistice: [
      () => phrase`${first} and ${second} agreed on an armistice with a neutral zone between them`,
    ],
    defence: [
      () => phrase`${first} and ${second} promised to defend each other`,
      () => phrase`Whoever attacked ${first} or ${second} was to meet both from now on`,
      () => phrase`${first} and ${second} stood back to back: they signed a pact of defence`,
    ],
    protectorate: [
      () => phrase`${second} put itself under the protection of ${first}`,
      () => phrase`${first} took ${second} under its hand as a protectorate`,
    ],
    tribute: [
      () => phrase`${first} bound itself to pay tribute to ${second}`,
      () => phrase`From now on ${second} drew tribute from ${first}`,
    ],
  };
  const signed = oneOf(entry, wordings[treaty as keyof typeof wordings]);
  if (against === null) return phrase`${signed}.`;
  return phrase`${signed}; both were at war with ${names.faction(against)}.`;
}

export function gameEnded(entry: EntryOf<'gameEnded'>, chronicler: Chronicler): Sentence {
  const { outcome, aims } = entry;
  const { names } = chronicler;
  const { winners, kind, objective, points } = outcome;
  const why =
    objective === null ? outcomes[kind] : `the aim “${names.anything(objective)}” was reached`;
  if (winners.length === 0) return phrase`The end: ${why}. Nobody won.`;
  const who = powers(winners, chronicler);
  const victory = oneOf(entry, [
    () => phrase`Victory for ${who}: ${why}.`,
    () => phrase`${who} won: ${why}.`,
    () => phrase`So it ended, with the victory of ${who}: ${why}.`,
  ]);
  if (kind !== 'date') return victory;
  const best = points[winners[0] ?? ''] ?? 0;
  const next = nextTo(outcome);
  const each = winners.length === 1 ? 'It' : 'Each';
  const count =
    next === null
      ? phrase` ${each} had ${number(best)} points.`
      : phrase` ${each} had ${number(best)} points, ${names.faction(next)} came next with ${number(points[next] ?? 0)}.`;
  if (aims.length === 0) return [...victory, ...count];
  const reached = aims.map((aim) => ({ text: `“${names.anything(aim)}”` }));
  return [...victory, ...count, ...phrase` Reached were ${list(reached, naming.and)}.`];
}

/** Who has most points of those who did not win; of equals the first by id. */
function nextTo({ points, winners }: Outcome): string | null {
  const others = Object.keys(points)
    .filter((id) => !winners.includes(id))
    .sort((a, b) => (points[b] ?? 0) - (points[a] ?? 0) || (a < b ? -1 : 1));
  return others[0] ?? null;
}
