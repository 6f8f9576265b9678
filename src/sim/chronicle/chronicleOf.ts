import { tellAlliances } from './alliances';
import { Annals } from './annals';
import { tellBattles } from './battles';
import type { ChronicleMonth } from './chronicleMonth';
import { tellConquests } from './conquests';
import { tellCourses } from './courses';
import { tellDecisions } from './decisions';
import type { ChronicleEntry } from './entry';
import { tellIntelligence } from './intelligence';
import { tellMovements } from './movements';
import { tellPolitics } from './politics';
import { tellPowers } from './powers';
import { warStories } from './warStories';
import { tellWars } from './wars';

/**
 * All stories of a game in the order they began, of one month the weightiest first: what belongs together
 * is one. It knows what its months hold and nothing else: who may not know all is given months made of
 * what he was told (`chronicleMonth`).
 *
 * @param months in order of their turns, with the state at the beginning as turn 0 where it is known.
 */
export function chronicleOf(months: readonly ChronicleMonth[]): ChronicleEntry[] {
  const annals = new Annals(months);
  const wars = warStories(annals);
  const told = [
    ...tellWars(annals, wars),
    ...tellCourses(annals, wars),
    ...tellConquests(annals, wars),
    ...tellBattles(annals),
    ...tellAlliances(annals),
    ...tellPowers(annals),
    ...tellMovements(annals),
    ...tellIntelligence(annals),
    ...tellDecisions(annals),
    ...tellPolitics(annals, wars),
  ];
  return inTime(told);
}

/** What comes before all else of its month, as the cause of it. */
const early: ReadonlySet<ChronicleEntry['kind']> = new Set(['treatyBroken', 'allianceLeft']);

/**
 * In the order they began; of one month words that were broken first, then the weightiest, and the end last;
 * sorting is stable.
 */
export function inTime(entries: readonly ChronicleEntry[]): ChronicleEntry[] {
  const place = ({ kind }: ChronicleEntry) => (early.has(kind) ? 0 : kind === 'gameEnded' ? 2 : 1);
  const sorted = [...entries].sort(
    (a, b) => a.turn - b.turn || place(a) - place(b) || b.weight - a.weight,
  );
  const first = sorted.find(({ weight }) => weight >= great) ?? sorted[0];
  return first === undefined ? [] : counted(sorted, ownNumber(first));
}

/** Points from which a story sets one game apart from another that began alike. */
const great = 300;

/** Where counting begins differs from game to game, so that they do not all begin with the same words. */
function ownNumber({ turn, weight, powers }: ChronicleEntry): number {
  let number = turn * 7 + weight;
  for (const letter of powers.join()) number = (number * 31 + letter.charCodeAt(0)) % 9973;
  return number;
}

function counted(entries: readonly ChronicleEntry[], start: number): ChronicleEntry[] {
  const told = new Map<ChronicleEntry['kind'], number>();
  return entries.map((each) => {
    const telling = told.get(each.kind) ?? start;
    told.set(each.kind, telling + 1);
    return { ...each, telling };
  });
}

/** All stories one by one: wars by what they were made of, not as the one story of their course. */
export function inDetail(entries: readonly ChronicleEntry[]): ChronicleEntry[] {
  return entries.filter(({ kind }) => kind !== 'war');
}
