import { noStocks, type Stocks, stockKinds } from '../../sim';
import type { Campaign } from '../campaign';
import { type Counts, counted, mean } from '../tally';
import type { Years } from './idleStocks';
import { stretch } from './life';

/** A game lives that has so many wars and conquests, and is quiet below so many conquests. */
const lively = { wars: 3, conquests: 20 };
const fewConquests = 10;

/** How many games there were in which something was so. */
export interface Share {
  readonly games: number;
  readonly of: number;
}

/** Years of living powers, all games together, as `StockWatch` judges them; shares in permille of these years. */
export interface EconomySummary extends Years {
  readonly idleShare: number;
  readonly starvedShare: number;
}

/** What all games together say of how much happened; averages to a tenth. */
export interface LifeSummary {
  readonly warsPerGame: number | null;
  readonly conquestsPerGame: number | null;
  /** Conquests in each stretch of 24 months, on average of the games that reached it. */
  readonly conquestsPer24: readonly (number | null)[];
  readonly longestQuiet: { readonly median: number; readonly max: number };
  /** Games in which a battle cost somebody a ship. */
  readonly fought: Share;
  readonly battlesPerGame: number | null;
  readonly leaderChanges: number | null;
  /** Games in which somebody overwhelmed all others for three years and met no aim. */
  readonly dominantIdle: number;
  /** Months a stock lay idle, all powers of all games together. */
  readonly idleStock: Stocks;
  /** Whether stores are used. */
  readonly economy: EconomySummary;
  /** At least three wars and twenty conquests. */
  readonly lively: Share;
  /** Fewer than ten conquests. */
  readonly quiet: Share;
  /** Worlds changed hands in each whole stretch of 24 months. */
  readonly neverStill: Share;
}

export function summaryOfLife(played: readonly Campaign[]): LifeSummary {
  const lives = played.map(({ life }) => life);
  const share = (is: (campaign: Campaign) => boolean) => ({
    games: played.filter(is).length,
    of: played.length,
  });
  const quiet = lives.map(({ longestQuiet }) => longestQuiet).sort((a, b) => a - b);
  return {
    warsPerGame: mean(lives.map(({ wars }) => wars)),
    conquestsPerGame: mean(lives.map(({ conquests }) => conquests)),
    conquestsPer24: meansByStretch(lives.map(({ conquestsPer24 }) => conquestsPer24)),
    longestQuiet: { median: quiet[Math.floor(quiet.length / 2)] ?? 0, max: quiet.at(-1) ?? 0 },
    fought: share(({ life }) => life.battles > 0),
    battlesPerGame: mean(lives.map(({ battles }) => battles)),
    leaderChanges: mean(lives.map(({ leaderChanges }) => leaderChanges)),
    dominantIdle: lives.filter(({ dominantIdle }) => dominantIdle).length,
    idleStock: idleMonths(played),
    economy: economyOf(lives.map(({ idleStocks }) => idleStocks)),
    lively: share(({ life }) => life.wars >= lively.wars && life.conquests >= lively.conquests),
    quiet: share(({ life }) => life.conquests < fewConquests),
    neverStill: share(({ life, turns }) =>
      life.changesPer24.every((count, at) => count > 0 || (at + 1) * stretch > turns),
    ),
  };
}

/** Who won, and as what. */
export interface WinnersSummary {
  /** Games each power won, alone or with others; `nobody` where none did or the game is undecided. */
  readonly winners: Counts;
  /** The same by what they play as. */
  readonly winningCultures: Counts;
  /** What decided: an aim, hegemony, elimination, the date; `undecided`. */
  readonly criteria: Counts;
  /** Of the games decided after month 50, those that the strongest of that month won, alone or with others. */
  readonly leaderAt50Won: Share;
}

export function summaryOfWinners(played: readonly Campaign[]): WinnersSummary {
  const orNobody = (names: readonly string[]) => (names.length === 0 ? ['nobody'] : names);
  const judged = played.filter(
    ({ criterion, life }) => criterion !== 'undecided' && life.leaderAt50 !== null,
  );
  return {
    winners: counted(played.flatMap(({ winners }) => orNobody(winners))),
    winningCultures: counted(played.flatMap(({ cultures }) => orNobody(cultures))),
    criteria: counted(played.map(({ criterion }) => criterion)),
    leaderAt50Won: {
      games: judged.filter(({ life, winners }) => winners.includes(life.leaderAt50 ?? '')).length,
      of: judged.length,
    },
  };
}

function meansByStretch(games: readonly (readonly number[])[]): (number | null)[] {
  const longest = Math.max(0, ...games.map((each) => each.length));
  return Array.from({ length: longest }, (_, at) => mean(games.flatMap((each) => each[at] ?? [])));
}

function economyOf(stores: readonly Years[]): EconomySummary {
  const sumOf = (figure: (each: Years) => number) =>
    stores.reduce((sum, each) => sum + figure(each), 0);
  const powerYears = sumOf((each) => each.powerYears);
  const share = (years: number) => Math.round((years * 1000) / Math.max(1, powerYears));
  const byStock = (figure: (each: Years) => Readonly<Stocks>) => {
    const years = noStocks();
    for (const stock of stockKinds) years[stock] = sumOf((each) => figure(each)[stock]);
    return years;
  };
  const idle = sumOf((each) => each.idle);
  const starved = sumOf((each) => each.starved);
  return {
    powerYears,
    mostly: sumOf((each) => each.mostly),
    idle,
    starved,
    idleShare: share(idle),
    starvedShare: share(starved),
    idleIn: byStock((each) => each.idleIn),
    starvedOf: byStock((each) => each.starvedOf),
  };
}

function idleMonths(played: readonly Campaign[]): Stocks {
  const months = noStocks();
  for (const { life } of played) {
    for (const stock of stockKinds) months[stock] += life.idleStocks.months[stock];
  }
  return months;
}
