import type { World } from '../state/world';

/** Everyone on a world, in millions. */
export function populationOf(world: World): number {
  let everyone = 0;
  for (const people of world.people) everyone += people.millions;
  return everyone;
}
