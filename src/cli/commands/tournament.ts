import { performance } from 'node:perf_hooks';
import { chooseGame } from '../chooseScenario';
import type { Command } from '../command';
import { inThreads } from '../inThreads';
import { type Options, readOptions, UsageError } from '../options';
import { printJson, printLine, printTable } from '../print';
import { nameOf, seatPlannersOf } from '../tournament/competitor';
import { fixturesOf } from '../tournament/fixtures';
import { totalOf } from '../tournament/gameScore';
import type { Match } from '../tournament/playMatch';
import { sidesOf } from '../tournament/seating';
import { standingsOf } from '../tournament/standings';
import { type Pairing, pairingsOf, tournamentOptions } from '../tournament/tournamentOptions';
import { type Tally, type Verdict, verdictOf } from '../tournament/verdict';

/** Computer players against each other over the same seeds, seats changed, to tell who plays better. */
export const tournament: Command = {
  usage:
    'tournament (--levels A,B… | --temperaments A,B… | --simple A,B… | --module FILE) [--games N] ' +
    '(--scenario ID|FILE | --sandbox SYSTEMS [--factions N]) [--turns T] [--seed-from K] ' +
    '[--difficulty easy|normal|hard] [--luck full|reduced|none] [--json]',
  about:
    'Has computer players play each other, N games a pair on all cores, every seed with the seats one way ' +
    'and the other. --levels and --temperaments: everybody against everybody. --simple: simple ' +
    'strategies against the usual player. --module: the dist/sim.js of another build of the same rules.',
  async run(args) {
    const options = readOptions(args, tournamentOptions);
    const pairings = pairingsOf(options);
    const { chosen, ...course } = await courseOf(args, options);
    // Who cannot play is refused here, before any thread asks.
    for (const pairing of pairings) await seatPlannersOf(chosen, pairing, {});
    const started = performance.now();
    const fixtures = pairings.flatMap((pairing) => fixturesOf(pairing, course));
    const matches = await inThreads('match', fixtures);
    const results = pairings.map((pairing, at): Result => {
      const played = matches.slice(at * course.games, (at + 1) * course.games);
      return { pairing, matches: played, verdict: verdictOf(played) };
    });
    const wallMs = Math.round(performance.now() - started);
    if (options.has('json')) printJson(summary(results, wallMs));
    else describe(results, wallMs);
    return 0;
  },
};

interface Result {
  readonly pairing: Pairing;
  readonly matches: readonly Match[];
  readonly verdict: Verdict;
}

async function courseOf(args: readonly string[], options: Options) {
  const games = options.whole('games', 2, 10_000, 20);
  if (games % 2 !== 0) throw new UsageError('--games must be even: every seed is played twice.');
  const seedFrom = options.whole('seed-from', 1, 1_000_000, 1);
  const chosen = await chooseGame(options, String(seedFrom));
  const sides = options.text('sandbox') === null ? sidesOf(chosen.scenario) : [];
  return { chosen, args, games, seedFrom, sides };
}

function summary(results: readonly Result[], wallMs: number) {
  return {
    wallMs,
    standings: standingsOf(results),
    pairs: results.map(({ pairing, matches, verdict }) => ({
      between: pairing.map(nameOf),
      games: matches.length,
      ...verdict,
      matches,
    })),
  };
}

function describe(results: readonly Result[], wallMs: number): void {
  printTable(
    ['pair', 'compared', 'won', 'tied', 'lost', 'share', '95 %', 'p', 'Elo', '95 %'],
    results.flatMap(({ pairing, verdict: { byGame, bySeats } }) => {
      const pair = pairing.map(nameOf).join(' : ');
      const rows = [[pair, 'two games with seats changed', ...cellsOf(bySeats)]];
      return byGame === null ? rows : [...rows, [pair, 'single games', ...cellsOf(byGame)]];
    }),
  );
  printLine();
  printTable(
    ['mean score', 'in all', 'survival', 'worlds', 'aims', 'victory', 'refused orders'],
    results.flatMap(({ pairing, verdict }) =>
      ([0, 1] as const).map((who) => {
        const terms = verdict.terms[who];
        const { survival, worlds, aims, victory } = terms;
        const against = `${nameOf(pairing[who])} against ${nameOf(pairing[who === 0 ? 1 : 0])}`;
        return [against, totalOf(terms), survival, worlds, aims, victory, verdict.refused[who]];
      }),
    ),
  );
  if (results.length > 1) describeStandings(results);
  printLine();
  const games = results.reduce((sum, { matches }) => sum + matches.length, 0);
  printLine(`${games} games in ${wallMs} ms.`);
}

/** What each made of all opponents together. */
function describeStandings(results: readonly Result[]): void {
  printLine();
  printTable(
    ['against all', 'compared', 'won', 'tied', 'lost', 'share', '95 %', 'p', 'Elo', '95 %'],
    standingsOf(results).flatMap(({ name, byGame, bySeats }) => {
      const rows = [[name, 'two games with seats changed', ...cellsOf(bySeats)]];
      return byGame === null ? rows : [...rows, [name, 'single games', ...cellsOf(byGame)]];
    }),
  );
}

function cellsOf({ wins, ties, losses, share, p, elo }: Tally): (string | number)[] {
  return [
    ...[wins, ties, losses],
    percent(share.value),
    `${percent(share.low)} to ${percent(share.high)}`,
    p < 0.001 ? p.toExponential(1) : p.toFixed(3),
    rating(elo.value),
    `${rating(elo.low)} to ${rating(elo.high)}`,
  ];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function rating(elo: number): string {
  if (!Number.isFinite(elo)) return elo > 0 ? '+∞' : '−∞';
  const rounded = Math.round(elo);
  return `${rounded < 0 ? '−' : '+'}${Math.abs(rounded)}`;
}
