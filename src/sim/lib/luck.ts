import alea from 'seedrandom/lib/alea';

/** A stream of luck for one cause. Equal keys give equal streams, in every engine. */
export interface Luck {
  /** A whole number from 0 to `limit` − 1; `limit` from 1 to 1,000,000. */
  below(limit: number): number;
  /** True in `permille` of 1000 cases. */
  chance(permille: number): boolean;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** One of `items`, which must not be empty. */
  pick<T>(items: readonly T[]): T;
}

/**
 * Luck is keyed by its cause, not drawn in sequence: a new roll elsewhere shifts nothing, and a
 * changed order leaves unrelated luck as it was.
 */
export function luckOf(seed: string, turn: number, purpose: string, ...ids: string[]): Luck {
  const stream = streamOf(seed, turn, purpose, ids);
  return luckFrom(() => stream.int32());
}

/** The luck of one cause as often as it is asked for, each time from its beginning: for trying again. */
export function luckAgain(
  seed: string,
  turn: number,
  purpose: string,
  ...ids: string[]
): () => Luck {
  const stream = streamOf(seed, turn, purpose, ids);
  const drawn: number[] = [];
  return () => {
    let at = 0;
    return luckFrom(() => {
      if (at === drawn.length) drawn.push(stream.int32());
      const draw = drawn[at] as number;
      at += 1;
      return draw;
    });
  };
}

function streamOf(seed: string, turn: number, purpose: string, ids: readonly string[]) {
  return alea(`${seed}|${turn}|${purpose}|${ids.join('|')}`);
}

function luckFrom(draw: () => number): Luck {
  const below = (limit: number) => Math.floor(((draw() >>> 0) * limit) / 4294967296);
  return {
    below,
    chance: (permille) => below(1000) < permille,
    between: (low, high) => low + below(high - low + 1),
    pick: (items) => items[below(items.length)] as (typeof items)[number],
  };
}
