/** A place in the chamber: the speaker's lectern is at 0, 0; x grows to the right, y upwards. */
export interface Seat {
  readonly x: number;
  readonly y: number;
  /** Radians, from π (the left end of the half circle) to 0 (the right end). */
  readonly angle: number;
  readonly radius: number;
  readonly holder: string;
}

/** How much room somebody has a claim to. */
export interface Claim {
  readonly id: string;
  /** In any unit; less than nothing counts as nothing. */
  readonly weight: number;
}

/** A stretch of the half circle. */
export interface Sector {
  readonly id: string;
  /** Radians, `from` ≥ `to`: read from left to right. */
  readonly from: number;
  readonly to: number;
}

/** One seat is a hundredth of all standing. */
export const seatCount = 100;

export interface Rows {
  readonly inner: number;
  readonly outer: number;
  readonly rows: number;
}

/**
 * Seats in half circles, handed out from left to right in the order of the claims, so that
 * whoever is named first sits at the left end.
 */
export function seatPlan(claims: readonly Claim[], shape: Rows, count = seatCount): Seat[] {
  const places = placesIn(shape, count);
  const holders = apportion(claims, count);
  const named = claims.flatMap(({ id }, index) => Array<string>(holders[index] ?? 0).fill(id));
  return places.flatMap((place, index) => {
    const holder = named[index];
    return holder === undefined ? [] : [{ ...place, holder }];
  });
}

/** Whole seats by largest remainder; equal remainders go to the claim named first. */
export function apportion(claims: readonly Claim[], count: number): number[] {
  const weights = claims.map(({ weight }) => Math.max(0, weight));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (weight * count) / whole);
  const seats = exact.map(Math.floor);
  const left = count - seats.reduce((sum, each) => sum + each, 0);
  const byRemainder = exact
    .map((each, index) => ({ index, rest: each - Math.floor(each) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) seats[index] = (seats[index] ?? 0) + 1;
  return seats;
}

/** The half circle cut into stretches as long as the claims are heavy. */
export function sectorsOf(claims: readonly Claim[]): Sector[] {
  const whole = claims.reduce((sum, { weight }) => sum + Math.max(0, weight), 0);
  let before = 0;
  return claims.map(({ id, weight }) => {
    const from = angleAt(before, whole);
    before += Math.max(0, weight);
    return { id, from, to: angleAt(before, whole) };
  });
}

/** An arc of a circle around 0, 0 as an SVG path (y downwards). */
export function arcPath(radius: number, from: number, to: number): string {
  const point = (angle: number) =>
    `${round(radius * Math.cos(angle))} ${round(-radius * Math.sin(angle))}`;
  return `M${point(from)}A${radius} ${radius} 0 0 1 ${point(to)}`;
}

const round = (value: number) => Math.round(value * 100) / 100;

const angleAt = (part: number, whole: number) =>
  whole === 0 ? Math.PI / 2 : Math.PI * (1 - part / whole);

/** Longer rows seat more; all places in order from left to right, the inner first. */
function placesIn({ inner, outer, rows }: Rows, count: number): Omit<Seat, 'holder'>[] {
  const radii = Array.from({ length: rows }, (_, row) =>
    rows === 1 ? outer : inner + ((outer - inner) * row) / (rows - 1),
  );
  const sizes = apportion(
    radii.map((radius) => ({ id: '', weight: radius })),
    count,
  );
  return radii
    .flatMap((radius, row) => {
      const size = sizes[row] ?? 0;
      return Array.from({ length: size }, (_, index) => {
        const angle = Math.PI * (1 - (index + 0.5) / size);
        return { x: radius * Math.cos(angle), y: radius * Math.sin(angle), angle, radius };
      });
    })
    .sort((a, b) => b.angle - a.angle || a.radius - b.radius);
}
