import { draw } from '../atlas/random.mjs';

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
const MILLIONS_PER_SIZE = 1000;

/**
 * Reads "terran 8200, vulcan 120 subject": species, millions and, unless they are citizens, the law
 * they live under.
 * @param {string} text
 */
export function readPeople(text) {
  return text.split(',').map((part) => {
    const [species, millions, status] = part.trim().split(' ');
    const people = { species, millions: Number(millions) };
    return status === undefined ? people : { ...people, status };
  });
}

/**
 * How many live on a world that no table speaks of, in millions: `fullness` of what a world of its
 * size and class feeds, give or take a fifth, always the same for the same world.
 */
export function usualMillions(world, fullness) {
  const whim = 0.8 + 0.4 * draw('people', world.id);
  const room = MILLIONS_PER_SIZE * world.size * LIVABLE[world.class];
  return Math.max(2, roundedTo(room * fullness * whim));
}

/** Two significant digits: nobody counts a frontier to the last head. */
function roundedTo(millions) {
  const step = millions >= 1000 ? 100 : millions >= 100 ? 10 : 1;
  return Math.round(millions / step) * step;
}
