import { recruit } from '../rules/intelligence/recruit';
import { recruitRefusal } from '../rules/intelligence/refusals';
import { isTag } from '../state/shape';
import type { OrderDefinition } from './definition';

/** Recruits somebody who will work in secret; he waits at home. */
export const recruitAgent: OrderDefinition<'recruitAgent'> = {
  type: 'recruitAgent',
  quiet: true,
  check: ({ as }) => isTag(as),
  validate: (_, { view, faction, rules }) => recruitRefusal(view, rules, faction),
  apply: ({ as }, { realm, faction, rules }) => recruit(realm, rules, faction, as),
};
