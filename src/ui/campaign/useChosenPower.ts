import { useEffect } from 'react';
import { type Draft, observer } from './draft';
import type { PowerChoice } from './PowerList';

/**
 * The name of the chosen power; null when the person only watches. A power belongs to its moment:
 * where it is not among `powers`, the first of them is chosen.
 */
export function useChosenPower(
  powers: readonly PowerChoice[],
  { power }: Draft,
  choose: (power: string) => void,
): string | null {
  const chosen = powers.find(({ id }) => id === power);
  const first = powers[0]?.id;
  const astray = power !== observer && chosen === undefined;
  useEffect(() => {
    if (astray && first !== undefined) choose(first);
  }, [astray, first, choose]);
  return chosen?.name ?? null;
}
