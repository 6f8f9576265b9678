import { useEffect } from 'react';
import { type Draft, observer } from './draft';
import type { PowerChoice } from './PowerList';

/** What links of earlier versions said for watching. */
const earlierObserver = 'observer';

/** What is chosen for a power that is not among those of the moment; null where it is. */
export function insteadOf(
  powers: readonly { readonly id: string }[],
  power: string,
): string | null {
  if (power === observer || powers.some(({ id }) => id === power)) return null;
  return power === earlierObserver ? observer : (powers[0]?.id ?? null);
}

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
  const instead = insteadOf(powers, power);
  useEffect(() => {
    if (instead !== null) choose(instead);
  }, [instead, choose]);
  return chosen?.name ?? null;
}
