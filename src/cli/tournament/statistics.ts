/** Share of games won, a tie as half of one, with the interval in which it lies in 95 of 100 cases. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * How likely equals would come to a result at least as lopsided, by the exact two-sided binomial test; 0
 * to 1. Ties tell nothing and are left out. Wins and losses are whole numbers from 0.
 */
export function binomialP(wins: number, losses: number): number {
  const games = wins + losses;
  const fewer = Math.min(wins, losses);
  if (2 * fewer === games) return 1;
  let ways = 1n;
  let sum = 1n;
  for (let lost = 1; lost <= fewer; lost++) {
    ways = (ways * BigInt(games - lost + 1)) / BigInt(lost);
    sum += ways;
  }
  // Both tails: an equal result the other way round is as lopsided.
  return Math.min(1, overPowerOfTwo(2n * sum, games));
}

/** A whole number divided by 2 to a power, both far beyond what a number holds exactly. */
function overPowerOfTwo(numerator: bigint, power: number): number {
  const spare = Math.max(0, numerator.toString(2).length - 60);
  return Number(numerator >> BigInt(spare)) * 2 ** (spare - power);
}

/** The quantile of the normal distribution beyond which lies a fortieth on each side. */
const z95 = 1.959964;

/** Wilson's interval; of no games at all everything is possible. */
export function shareOfWins(wins: number, ties: number, losses: number): Estimate {
  const games = wins + ties + losses;
  if (games === 0) return { value: 0.5, low: 0, high: 1 };
  const value = (wins + ties / 2) / games;
  const z2 = (z95 * z95) / games;
  const middle = (value + z2 / 2) / (1 + z2);
  const spread = (z95 * Math.sqrt((value * (1 - value) + z2 / 4) / games)) / (1 + z2);
  return { value, low: Math.max(0, middle - spread), high: Math.min(1, middle + spread) };
}

/** The difference of ratings in Elo's measure that would make these shares be expected. */
export function eloOf({ value, low, high }: Estimate): Estimate {
  return { value: eloAt(value), low: eloAt(low), high: eloAt(high) };
}

/** ±∞ where one side always wins. */
function eloAt(share: number): number {
  return 400 * Math.log10(share / (1 - share));
}
