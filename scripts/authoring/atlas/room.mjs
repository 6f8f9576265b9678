import { draw } from './random.mjs';

/** Share of full capacity that a usual settler's people reach on a world of each class. */
const LIVABLE = {
  temperate: 1,
  ocean: 0.7,
  jungle: 0.7,
  arid: 0.7,
  desert: 0.45,
  ice: 0.35,
  volcanic: 0.15,
  barren: 0.1,
  asteroid: 0.1,
  station: 0.04,
  gas: 0.03,
};
const HEADS_PER_SIZE = 1_000_000;

/**
 * How many would live on a world that is full, in thousands: what its size and class feed, give or
 * take a fifth, always the same for the same world.
 */
export function roomOf(id, worldClass, size) {
  const whim = 0.8 + 0.4 * draw('people', id);
  return Math.round(HEADS_PER_SIZE * size * LIVABLE[worldClass] * whim);
}
