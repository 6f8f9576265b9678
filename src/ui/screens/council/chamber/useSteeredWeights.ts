import { useMemo } from 'react';
import { type Alliance, forecastBrokerage } from '../../../../sim';
import { useCouncil } from '../../../../store';
import { useSession } from '../../../shell/session';
import { type Weight, weightsFrom } from './chamber';

/** What the members would weigh under the course the broker thinks of, in the same seats. */
export function useSteeredWeights(
  alliance: Alliance,
  weights: readonly Weight[],
): readonly Weight[] {
  const { view, rules } = useSession();
  const course = useCouncil((council) => council.course);
  return useMemo(() => {
    if (course === null) return weights;
    const { standings } = forecastBrokerage(view, rules, alliance, course);
    return weightsFrom(
      standings,
      weights.map(({ member }) => member),
    );
  }, [view, rules, alliance, weights, course]);
}
