/** Pictures of chance for the backdrop: the same every time, and seamless when tiled. */

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Clouds: `size`² values from 0 to 1 that wrap around, coarse features first. */
export function clouds(
  size: number,
  seed: number,
  coarsest: number,
  octaves: number,
): Float32Array {
  const values = new Float32Array(size * size);
  let weight = 0.5;
  for (let octave = 0; octave < octaves; octave++) {
    addOctave(values, size, coarsest << octave, seed + octave * 101, weight);
    weight *= 0.55;
  }
  return stretched(values);
}

function addOctave(
  values: Float32Array,
  size: number,
  cells: number,
  seed: number,
  weight: number,
) {
  const next = chance(seed);
  const lattice = Float32Array.from({ length: cells * cells }, next);
  const at = (column: number, row: number) =>
    lattice[(row % cells) * cells + (column % cells)] ?? 0;
  for (let y = 0; y < size; y++) {
    const v = (y / size) * cells;
    const row = Math.floor(v);
    const down = eased(v - row);
    for (let x = 0; x < size; x++) {
      const u = (x / size) * cells;
      const column = Math.floor(u);
      const right = eased(u - column);
      const top = at(column, row) + (at(column + 1, row) - at(column, row)) * right;
      const low = at(column, row + 1) + (at(column + 1, row + 1) - at(column, row + 1)) * right;
      const index = y * size + x;
      values[index] = (values[index] ?? 0) + (top + (low - top) * down) * weight;
    }
  }
}

const eased = (t: number) => t * t * (3 - 2 * t);

function stretched(values: Float32Array): Float32Array {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return values.map((value) => (value - least) / (most - least || 1));
}
