import type { ChronicleFactOf, Gain, GreatBattle, WarOver } from '../../../../sim';
import type { Chronicler } from '../../../chronicler';
import { phrase, type Sentence } from '../../../segments';
import { lasting, many } from './counting';
import { oneOf, type Told } from './oneOf';
import { powers, warBegun, worlds } from './warWords';

type War = ChronicleFactOf<'war'> & Told & { readonly turn: number };

/** A war as one story: why it was begun, who came in, who turned it, its greatest battle, its end and what it brought. */
export function warCourse(war: War, chronicler: Chronicler): Sentence {
  const { turned, greatest } = war;
  const parts = [
    ...(turned === null ? [] : [tide(war, turned, chronicler)]),
    ...(greatest === null ? [] : [battle(war, greatest, chronicler)]),
    outcome(war, chronicler),
  ];
  return [...warBegun(war, chronicler), ...parts.flatMap((part) => phrase` ${part}`)];
}

function tide(
  war: War,
  { by, turn }: NonNullable<War['turned']>,
  chronicler: Chronicler,
): Sentence {
  const who = chronicler.names.faction(by);
  const since = chronicler.date(turn);
  return oneOf(war, [
    () => phrase`In ${since} ${who} turned the tide.`,
    () => phrase`What had been lost at first, ${who} won back from ${since} on, and more.`,
    () => phrase`The luck of it changed in ${since}, by the hand of ${who}.`,
  ]);
}

function battle(
  war: War,
  { turn, place, victor, ships }: GreatBattle,
  chronicler: Chronicler,
): Sentence {
  const { names, date } = chronicler;
  const where = names.system(place);
  const when = date(turn);
  const cost = many(ships, 'ship', 'ships');
  if (victor.length === 0) {
    return oneOf(war, [
      () =>
        phrase`The greatest battle of this war, at ${where} in ${when}, cost ${cost} and was won by nobody.`,
      () => phrase`At ${where} ${cost} were lost in ${when}, and neither side held the field.`,
    ]);
  }
  const who = powers(victor, chronicler);
  return oneOf(war, [
    () =>
      phrase`The greatest battle of this war, at ${where} in ${when}, cost ${cost} and was won by ${who}.`,
    () => phrase`At ${where} ${cost} were lost in ${when}; ${who} held the field.`,
    () =>
      phrase`${who} won the battle that counted, at ${where} in ${when}: ${cost} were lost in it.`,
    () =>
      phrase`It was decided at ${where} in ${when}, where ${who} won the field over ${cost} lost.`,
  ]);
}

/** How it ended and what it brought and cost in all. */
function outcome(war: War, chronicler: Chronicler): Sentence {
  const { end, gains, ships, greatest } = war;
  const all =
    ships > (greatest?.ships ?? 0)
      ? phrase`, at the price of ${many(ships, 'ship', 'ships')} in all`
      : [];
  if (end === null) {
    const far = gains.length === 0 ? [] : phrase`; by then ${held(gains, chronicler)}`;
    return phrase`${unfinished(war)}${far}${all}.`;
  }
  const brought = gains.length === 0 ? nothing(war) : phrase`: ${held(gains, chronicler)}`;
  return phrase`${ending(war, end, chronicler)}${brought}${all}.`;
}

function unfinished(war: War): Sentence {
  if (!war.decided) return phrase`No peace has come of it yet`;
  return oneOf(war, [
    () => phrase`It was still being fought when all was decided`,
    () => phrase`No peace came of it before the end`,
    () => phrase`The end found them still at war`,
  ]);
}

function ending(war: War, { turn, how, fallen }: WarOver, chronicler: Chronicler): Sentence {
  const span = lasting(Math.max(1, turn - war.turn));
  switch (how) {
    case 'fallen':
      return fallen.length === 0
        ? phrase`It was over after ${span}`
        : phrase`It went on for ${span}, to the end of ${powers(fallen, chronicler)}`;
    case 'allied':
      return phrase`After ${span} it ended in an alliance of the two`;
    case 'congress':
      return oneOf(war, [
        () => phrase`A congress ended it after ${span}`,
        () => phrase`After ${span} both signed a peace at a congress`,
      ]);
    case 'armistice':
      return oneOf(war, [
        () => phrase`An armistice ended it after ${span}`,
        () => phrase`After ${span} a neutral zone was drawn between them`,
      ]);
    default:
      return oneOf(war, [
        () => phrase`Peace came after ${span}`,
        () => phrase`It lasted ${span}`,
        () => phrase`After ${span} both laid down their arms`,
        () => phrase`It took ${span} until peace was made`,
      ]);
  }
}

function nothing(war: War): Sentence {
  return oneOf(war, [
    () => phrase`, and no world had changed hands`,
    () => phrase`, and the border stood where it had stood`,
    () => phrase`, and neither had won a world by it`,
  ]);
}

/** `A kept Vulcan, B kept two worlds`. */
function held(gains: readonly Gain[], chronicler: Chronicler): Sentence {
  const each = gains.map((gain) => ({
    by: chronicler.names.faction(gain.by),
    what: worlds(gain.worlds, chronicler),
  }));
  const [first, ...others] = each;
  if (first === undefined) return [];
  return [
    ...phrase`${first.by} held ${first.what}`,
    ...others.flatMap(({ by, what }) => phrase`, ${by} ${what}`),
  ];
}
