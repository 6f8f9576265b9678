/** Measured milliseconds of the same work done again and again. */
export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly samples: number;
}

export function spread(samples: readonly number[]): Spread {
  const sorted = [...samples].sort((a, b) => a - b);
  return { median: at(sorted, 0.5), p95: at(sorted, 0.95), samples: sorted.length };
}

/** The value below which a share of the sorted samples lies. */
function at(sorted: readonly number[], share: number): number {
  const index = Math.min(sorted.length - 1, Math.floor(sorted.length * share));
  return round(sorted[index] ?? 0);
}

/** To a thousandth. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/**
 * The power with which a cost grows with a size: 1 is proportional, 2 quadratic. Least squares over
 * the logarithms.
 */
export function exponent(
  points: readonly { readonly size: number; readonly cost: number }[],
): number {
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }));
  const mean = (pick: (log: { x: number; y: number }) => number) =>
    logs.reduce((sum, log) => sum + pick(log), 0) / logs.length;
  const x = mean((log) => log.x);
  const y = mean((log) => log.y);
  const along = logs.reduce((sum, log) => sum + (log.x - x) * (log.y - y), 0);
  const across = logs.reduce((sum, log) => sum + (log.x - x) * (log.x - x), 0);
  return round(along / across);
}
