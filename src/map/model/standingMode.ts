import type { Alliance, FactionId, Ruleset, View } from '../../sim';
import { sharesBy, standings, total } from '../../sim';
import { mix, nobody, type Rgb, rgbOf } from './colour';
import { liveriesFor } from './liveries';

/** What a member weighs in the Council one sits in. */
export interface MemberWeight {
  readonly faction: FactionId;
  /** Share of all standing, in permille and whole percents: together they are the whole. */
  readonly share: number;
  readonly colour: Rgb;
}

const heaviest = rgbOf('#ffc94d');
const lightest = rgbOf('#5a3a2a');

/** The members of the alliance whose Council is open to the view, the heaviest first. */
export function memberWeights(view: View, rules: Ruleset): MemberWeight[] {
  const alliance = openAlliance(view);
  if (alliance === undefined) return [];
  const known = standings(view, rules, alliance);
  const points = alliance.members.map((faction) => ({
    faction,
    points: Math.max(0, total(known[faction] ?? [])),
  }));
  const pointsOf = new Map(points.map((each) => [each.faction, each.points]));
  const shares = sharesBy(alliance.members, (faction) => pointsOf.get(faction) ?? 0, 0);
  const most = Math.max(1, ...points.map((each) => each.points));
  return points
    .sort((a, b) => b.points - a.points)
    .map((each) => ({
      faction: each.faction,
      share: shares[each.faction] ?? 0,
      colour: mix(lightest, heaviest, each.points / most),
    }));
}

/** A power's colour by its standing; members of other alliances are dim in their leader's colour. */
export function standingColours(view: View, rules: Ruleset | null): (faction: FactionId) => Rgb {
  const weights = new Map(
    (rules === null ? [] : memberWeights(view, rules)).map(({ faction, colour }) => [
      faction,
      colour,
    ]),
  );
  const liveryOf = liveriesFor(view, rules);
  return (faction) => {
    const own = weights.get(faction);
    if (own !== undefined) return own;
    const leader = view.alliances[view.factions[faction]?.alliance ?? '']?.leader;
    return leader === undefined ? nobody : mix(nobody, rgbOf(liveryOf(leader).colour), 0.4);
  };
}

function openAlliance(view: View): Alliance | undefined {
  const open = Object.values(view.alliances).filter(({ council }) => council !== null);
  return open.find(({ members }) => members.includes(view.faction)) ?? open[0];
}
