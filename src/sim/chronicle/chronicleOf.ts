import { tellAlliances } from './alliances';
import { Annals } from './annals';
import { tellBattles } from './battles';
import type { ChronicleMonth } from './chronicleMonth';
import { tellConquests } from './conquests';
import type { ChronicleEntry } from './entry';
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
    ...tellConquests(annals, wars),
    ...tellBattles(annals),
    ...tellAlliances(annals),
    ...tellPowers(annals),
    ...tellPolitics(annals),
  ];
  return inTime(told);
}

/** In the order they began, the end last; of one month the weightiest first; sorting is stable. */
export function inTime(entries: readonly ChronicleEntry[]): ChronicleEntry[] {
  const isEnd = ({ kind }: ChronicleEntry) => (kind === 'gameEnded' ? 1 : 0);
  return [...entries].sort((a, b) => a.turn - b.turn || isEnd(a) - isEnd(b) || b.weight - a.weight);
}
