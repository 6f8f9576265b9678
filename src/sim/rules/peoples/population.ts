import type { World } from '../../state/world';

/** Everyone on a world, in millions. */
export function populationOf(world: World): number {
  const { people } = world;
  let everyone = 0;
  // By index: it is asked thousands of times a turn.
  for (let at = 0; at < people.length; at += 1) everyone += people[at]?.millions ?? 0;
  return everyone;
}
