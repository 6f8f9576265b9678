import type { OrderCounts } from './orderCounts';

/** Somebody's orders, and what they are labelled with. */
export interface Sample {
  readonly label: string;
  readonly counts: OrderCounts;
}

/** What was learned of samples, as plain data. */
export interface Learned {
  /** Kinds of orders, and how far samples of one label lie apart in each. */
  readonly spreads: Readonly<Record<string, number>>;
  /** The mean of each label, kind by kind in the order of the spreads. */
  readonly centres: Readonly<Record<string, readonly number[]>>;
}

/** Spread, in natural logarithms, below which no kind of order is taken to be told apart. */
const leastSpread = 0.35;

/**
 * Learns what samples of each label have in common. Counts are compared by their logarithms, so that to do
 * something twice as often weighs the same whether it is done often or not.
 */
export function learn(samples: readonly Sample[]): Learned {
  const kinds = [...new Set(samples.flatMap(({ counts }) => Object.keys(counts)))].sort();
  const labels = [...new Set(samples.map(({ label }) => label))].sort();
  const points = samples.map(({ label, counts }) => ({ label, point: pointOf(counts, kinds) }));
  const centres = Object.fromEntries(
    labels.map((label) => {
      const own = points.filter((each) => each.label === label);
      return [label, kinds.map((_, at) => mean(own.map(({ point }) => point[at] ?? 0)))];
    }),
  );
  const spreads = kinds.map((kind, at) => {
    const off = points.map(
      ({ label, point }) => ((point[at] ?? 0) - (centres[label]?.[at] ?? 0)) ** 2,
    );
    return [kind, Math.max(leastSpread, Math.sqrt(mean(off)))];
  });
  return { spreads: Object.fromEntries(spreads), centres };
}

/** The label whose mean is nearest, each kind of order measured in its spread. */
export function named({ spreads, centres }: Learned, counts: OrderCounts): string {
  const point = pointOf(counts, Object.keys(spreads));
  const scales = Object.values(spreads);
  const far = (centre: readonly number[]) =>
    scales.reduce(
      (sum, spread, at) => sum + (((point[at] ?? 0) - (centre[at] ?? 0)) / spread) ** 2,
      0,
    );
  const ranked = Object.entries(centres).map(([label, centre]) => ({ label, far: far(centre) }));
  return ranked.reduce((best, each) => (each.far < best.far ? each : best)).label;
}

/** What was learned with figures short enough to be kept in a file. */
export function rounded({ spreads, centres }: Learned): Learned {
  const short = (value: number) => Math.round(value * 100) / 100;
  return {
    spreads: Object.fromEntries(Object.entries(spreads).map(([kind, of]) => [kind, short(of)])),
    centres: Object.fromEntries(
      Object.entries(centres).map(([label, centre]) => [label, centre.map(short)]),
    ),
  };
}

function pointOf(counts: OrderCounts, kinds: readonly string[]): number[] {
  return kinds.map((kind) => Math.log(1 + (counts[kind] ?? 0)));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** What was taken for what. */
export interface Guess {
  readonly label: string;
  readonly named: string;
}

/** Names every sample by what was learned from those of other parts: `parts` of them, taken in turn. */
export function namedBlind(samples: readonly (readonly Sample[])[], parts: number): Guess[] {
  return Array.from({ length: parts }, (_, part) => {
    const learned = learn(samples.filter((_, at) => at % parts !== part).flat());
    return guessed(learned, samples.filter((_, at) => at % parts === part).flat());
  }).flat();
}

/** Names samples by what was learned of others. */
export function guessed(learned: Learned, samples: readonly Sample[]): Guess[] {
  return samples.map(({ label, counts }) => ({ label, named: named(learned, counts) }));
}

/** Share that was named rightly, 0 to 1. */
export function accuracyOf(guesses: readonly Guess[]): number {
  return guesses.filter((guess) => guess.label === guess.named).length / guesses.length;
}

/** By label: share named rightly, and what it was most often taken for else, the worst first. */
export function confusions(guesses: readonly Guess[]): string[] {
  const labels = [...new Set(guesses.map(({ label }) => label))];
  const rows = labels.map((label) => {
    const own = guesses.filter((guess) => guess.label === label);
    const wrong = own.map((guess) => guess.named).filter((name) => name !== label);
    const tally = [...new Set(wrong)].map((name) => {
      return { name, times: wrong.filter((each) => each === name).length };
    });
    tally.sort((a, b) => b.times - a.times);
    const share = 1 - wrong.length / own.length;
    const taken = tally.map(({ name, times }) => `${name} ${times}`).join(', ');
    return { share, text: `${label}: ${Math.round(100 * share)} % of ${own.length}; ${taken}` };
  });
  return rows.sort((a, b) => a.share - b.share).map(({ text }) => text);
}
