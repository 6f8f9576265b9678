import * as z from 'zod/mini';
import { ownId } from '../../../state/schemaParts';
import { monthsLeft } from '../../conditions/monthsLeft';
import { progressOf, stepsOf } from '../../conditions/stepsOf';
import { type GaugeDefinition, wholeShare } from './definition';

declare module '../../../state/gauge' {
  interface GaugeShapes {
    /** How much of an aim of the scenario is done, in permille. */
    aim: { objective: string };
  }
}

/**
 * The progress of an aim, as the list of aims has it.
 * @source invented
 */
export const aim: GaugeDefinition<'aim'> = {
  word: 'aim',
  schema: z.strictObject({ objective: ownId }),
  refers: { objective: 'objective' },
  range: () => wholeShare,
  read(realm, rules, { objective: id }) {
    const objective = realm.objectives.find((each) => each.id === id);
    if (objective === undefined) return null;
    const steps = stepsOf(realm, rules, objective.when);
    const parts = steps.map((step) => ({ kind: 'step' as const, step }));
    if (objective.metOn !== null) return { have: wholeShare.full, due: null, parts };
    const have = progressOf(realm, rules, objective.when);
    const due = monthsLeft(objective, realm.turn);
    return { have, due: due === null || due === 0 ? null : due, parts };
  },
};
