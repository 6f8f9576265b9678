import { ruleset } from '../../content';
import { type FactionId, idsOf, rulesFor } from '../../sim';
import { chooseGame } from '../chooseScenario';
import { readOptions } from '../options';
import { play } from '../play';
import { type Competitor, seatPlannersOf } from './competitor';
import { gameScore, meanTerms, type ScoreTerms, totalOf } from './gameScore';
import { type Seating, seatsOf, type Which } from './seating';
import { tournamentOptions } from './tournamentOptions';

/** One game to be played. */
export interface MatchTask {
  readonly args: readonly string[];
  readonly seed: string;
  readonly competitors: readonly [Competitor, Competitor];
  readonly seating: Seating;
}

/** What one competitor came to in a game: the mean of its powers. */
export interface MatchSide {
  readonly score: number;
  readonly terms: ScoreTerms;
  /** Orders of its powers that the rules refused. */
  readonly refused: number;
}

/** A game that was played. */
export interface Match {
  readonly seed: string;
  readonly seating: Seating;
  readonly seats: Readonly<Record<FactionId, Which>>;
  readonly sides: readonly [MatchSide, MatchSide];
  readonly turns: number;
  /** The last link of its hash chain. */
  readonly hash: string;
}

/**
 * Plays a game between two competitors until it is decided, at most as many turns as the command line says;
 * a generated galaxy has its last date then. Throws a UsageError for what nobody can choose.
 */
export async function playMatch(task: MatchTask): Promise<Match> {
  const { args, seed, competitors, seating } = task;
  const options = readOptions(args, tournamentOptions);
  const most = options.whole('turns', 1, 10_000, 10_000);
  const lastTurn = options.text('turns') === null ? undefined : most;
  const chosen = await chooseGame(options, seed, lastTurn);
  const rules = rulesFor(chosen.scenario, ruleset);
  const seats = seatsOf(chosen.scenario, seating);
  const refused = [0, 0];
  const turns = play(chosen, ruleset, await seatPlannersOf(chosen, competitors, seats));
  for (;;) {
    const { game, file, events } = turns.next().value;
    for (const { type, to } of events) {
      const who = type === 'orderLapsed' && to !== 'all' ? seats[to[0] ?? ''] : undefined;
      if (who !== undefined) refused[who] = (refused[who] ?? 0) + 1;
    }
    if (game.outcome === null && file.turns.length < most) continue;
    const sideOf = (who: Which): MatchSide => {
      const own = idsOf(seats).filter((id) => seats[id] === who);
      const terms = meanTerms(own.map((id) => gameScore(game, rules, id)));
      return { score: totalOf(terms), terms, refused: refused[who] ?? 0 };
    };
    return {
      seed,
      seating,
      seats,
      sides: [sideOf(0), sideOf(1)],
      turns: file.turns.length,
      hash: file.turns.at(-1)?.hash ?? file.genesis,
    };
  }
}
