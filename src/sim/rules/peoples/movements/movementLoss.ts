import { scale } from '../../../lib/integers';
import type { Realm } from '../../../state/game';
import { type MovementStep, movementSteps } from '../../../state/movement';
import type { Ruleset } from '../../../state/ruleset';
import type { World } from '../../../state/world';
import { movementsOn, stepRank } from './movementLookup';

/** What the people of a world do: the step it takes part in, and what of the output that costs. */
export interface MovementLoss {
  readonly step: MovementStep;
  readonly permille: number;
}

/**
 * What movements take of the output of a world, in permille: each world goes as far with its movement as its own support
 * carries it. Of several movements the worst counts; of sabotage less where one watches.
 * @source invented
 */
export function movementLoss(realm: Realm, rules: Ruleset, world: World): MovementLoss | null {
  const { loss, answers } = rules.numbers.movements;
  let worst: MovementLoss | null = null;
  for (const movement of movementsOn(realm, world)) {
    const step = stepOn(rules, movement.step, movement.worlds[world.id]?.support ?? 0);
    if (step === null) continue;
    const isSpared = step === 'sabotage' && movement.answer?.kind === 'watch';
    const permille = isSpared ? scale(loss[step], 1000 - answers.watch.spared) : loss[step];
    if (permille > (worst?.permille ?? 0)) worst = { step, permille };
  }
  return worst;
}

/** The step a world takes with its movement: none beyond what its support carries. */
export function stepOn(
  { numbers }: Ruleset,
  reached: MovementStep,
  support: number,
): MovementStep | null {
  const { steps, slack } = numbers.movements;
  const carried = movementSteps.filter((step) => support >= steps[step] - slack);
  const own = carried.at(-1);
  if (own === undefined) return null;
  return stepRank(own) < stepRank(reached) ? own : reached;
}
