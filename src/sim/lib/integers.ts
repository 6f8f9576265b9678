/** Integer arithmetic of the rules: everything floors, percentages add before they scale once. */

/** `value` × (1000 + `permille`) / 1000, floored; `permille` may be negative, never below −1000. */
export function adjust(value: number, permille: number): number {
  return Math.floor((value * Math.max(0, 1000 + permille)) / 1000);
}

/** `value` × `permille` / 1000, floored. */
export function scale(value: number, permille: number): number {
  return Math.floor((value * permille) / 1000);
}

/** Whole-number division, floored; 0 when the divisor is 0. */
export function divide(value: number, by: number): number {
  return by === 0 ? 0 : Math.floor(value / by);
}

/** `value` held between `low` and `high`, both included. */
export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}

/** `part` of `whole` in permille, floored; 0 for an empty whole. */
export function permilleOf(part: number, whole: number): number {
  return whole <= 0 ? 0 : Math.floor((part * 1000) / whole);
}

export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Integer square root, floored; 0 of what is below 0. Math.sqrt is correctly rounded in every engine. */
export function root(value: number): number {
  return value <= 0 ? 0 : Math.floor(Math.sqrt(value));
}
