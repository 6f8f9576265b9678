import { nameOf } from './competitor';
import type { Pairing } from './tournamentOptions';
import { type Tally, tallyFrom, type Verdict } from './verdict';

/** What one competitor made of all its opponents together. */
export interface Standing {
  readonly name: string;
  /** As in a verdict. */
  readonly byGame: Tally | null;
  readonly bySeats: Tally;
}

interface Result {
  readonly pairing: Pairing;
  readonly verdict: Verdict;
}

/** Where everybody stands after playing everybody, the best share of comparisons with seats changed first. */
export function standingsOf(results: readonly Result[]): Standing[] {
  const names = [...new Set(results.flatMap(({ pairing }) => pairing.map(nameOf)))];
  const standings = names.map((name): Standing => {
    const own = results.flatMap(({ pairing, verdict }) => {
      const who = pairing.findIndex((each) => nameOf(each) === name);
      return who < 0 ? [] : [{ verdict, who }];
    });
    const sumOf = (field: 'byGame' | 'bySeats') =>
      sum(own.map(({ verdict, who }) => turned(verdict[field], who)));
    return { name, byGame: sumOf('byGame'), bySeats: sumOf('bySeats') ?? tallyFrom(0, 0, 0) };
  });
  return standings.sort((a, b) => b.bySeats.share.value - a.bySeats.share.value);
}

/** A tally as the first of two has it, or the second. */
function turned(tally: Tally | null, who: number): Tally | null {
  if (tally === null || who === 0) return tally;
  return tallyFrom(tally.losses, tally.ties, tally.wins);
}

function sum(tallies: readonly (Tally | null)[]): Tally | null {
  const told = tallies.flatMap((tally) => tally ?? []);
  if (told.length === 0) return null;
  const of = (field: 'wins' | 'ties' | 'losses') =>
    told.reduce((all, tally) => all + tally[field], 0);
  return tallyFrom(of('wins'), of('ties'), of('losses'));
}
