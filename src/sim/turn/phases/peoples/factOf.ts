import type { Movement } from '../../../state/movement';

/**
 * What every fact of a movement says of it.
 * @source invented
 */
export function factOf({ id, ruler, species, demand }: Movement) {
  return { movement: id, faction: ruler, species, demand } as const;
}
