import {
  compareIds,
  type FactionId,
  inOrder,
  type Pattern,
  patterns,
  type Ruleset,
  sortedBy,
  type View,
} from '../sim';
import { dimDistance, distance, shadesOf } from './shades';

/** What a power shows of itself: a colour as `#rrggbb`, its hatching on the map, and its emblem. */
export interface Livery {
  readonly colour: string;
  /** So that a map reads without colour vision. */
  readonly pattern: Pattern;
  /** The culture under whose device it flies. */
  readonly emblem: string;
}

/** A power as far as its looks go: of a game, a view, a scenario or a card. */
interface Flying {
  readonly id: FactionId;
  /** Default: the id. */
  readonly culture?: string;
  /** Its own, instead of the culture's. */
  readonly colour?: string;
  readonly pattern?: Pattern;
}

/** The livery of each power of a game; nobody's for null and for strangers. */
export type Liveries = (faction: FactionId | null) => Livery;

/** What belongs to no power. */
export const independent: Livery = {
  colour: '#8d8c96',
  pattern: 'horizontal',
  emblem: 'independent',
};

const inViews = new WeakMap<View, Liveries>();

/** The liveries of all powers of a game, worked out once for each view. */
export function liveriesIn(view: View, rules: Ruleset): Liveries {
  let liveries = inViews.get(view);
  if (!liveries) {
    liveries = liveriesOf(inOrder(view.factions), rules);
    inViews.set(view, liveries);
  }
  return liveries;
}

/** Distance below which colours on one map are taken for the same; to eyes without red or green. */
const alike = 105;
const dimlyAlike = 130;
/** Distance at which a shade stands well clear. */
const clear = 210;

/**
 * The liveries of powers that share a map: each its own where the scenario gives it one, else its
 * culture's. Where that is flown already, by another power of the culture or one much like it, the later
 * id takes a shade of the colour and another pattern. The same powers always get the same.
 */
export function liveriesOf(powers: readonly Flying[], rules: Pick<Ruleset, 'cultures'>): Liveries {
  const flown = new Map<FactionId, Livery>();
  const inTurn = [...powers].sort((a, b) => compareIds(a.id, b.id));
  // What a scenario gives stands: the others make way.
  for (const power of inTurn.filter(isOwn)) flown.set(power.id, givenTo(power, rules));
  for (const power of inTurn.filter((each) => !isOwn(each))) {
    const given = givenTo(power, rules);
    flown.set(power.id, toldApart(given, [...flown.values()]));
  }
  return (faction) => flown.get(faction ?? '') ?? independent;
}

const isOwn = ({ colour, pattern }: Flying) => colour !== undefined || pattern !== undefined;

function givenTo(power: Flying, { cultures }: Pick<Ruleset, 'cultures'>): Livery {
  const emblem = power.culture ?? power.id;
  const culture = cultures[emblem] ?? independent;
  return {
    colour: power.colour ?? culture.colour,
    pattern: power.pattern ?? culture.pattern,
    emblem,
  };
}

function toldApart(given: Livery, flown: readonly Livery[]): Livery {
  const colour = freshest(given.colour, flown);
  const kin = flown.filter(
    (other) => other.emblem === given.emblem || dimDistance(other.colour, colour) < dimlyAlike,
  );
  const told = kin.every(({ pattern }) => pattern !== given.pattern);
  return { ...given, colour, pattern: told ? given.pattern : rarest(kin, flown) };
}

/** The colour itself, or the first of its shades that nobody flies the like of, or the farthest of them. */
function freshest(colour: string, flown: readonly Livery[]): string {
  const nearest = (shade: string) =>
    Math.min(...flown.map((other) => distance(other.colour, shade)));
  if (nearest(colour) >= alike) return colour;
  const shades = shadesOf(colour);
  return (
    shades.find((shade) => nearest(shade) >= clear) ??
    sortedBy(shades, (shade) => -nearest(shade))[0] ??
    colour
  );
}

/** The pattern that the fewest of those fly who look alike, then the fewest of all. */
function rarest(kin: readonly Livery[], flown: readonly Livery[]): Pattern {
  const among = (liveries: readonly Livery[], pattern: Pattern) =>
    liveries.filter((each) => each.pattern === pattern).length;
  const worn = (pattern: Pattern) =>
    among(kin, pattern) * (flown.length + 1) + among(flown, pattern);
  return sortedBy(patterns, worn)[0] ?? independent.pattern;
}
