import { instruct } from '../rules/intelligence/instruct';
import { instructRefusal } from '../rules/intelligence/refusals';
import { covertKinds } from '../state/agent';
import { isId, isOneOf } from '../state/shape';
import type { OrderDefinition } from './definition';

/** Gives an agent a covert mission where he is or will be, or ends the one he has. What it costs is paid at once. */
export const instructAgent: OrderDefinition<'instructAgent'> = {
  type: 'instructAgent',
  check: ({ agent, mission, target }) =>
    isId(agent) &&
    (mission === null || isOneOf(mission, covertKinds)) &&
    (target === null || isId(target)),
  validate: ({ agent, mission, target }, { view, faction, rules }) =>
    instructRefusal(view, rules, faction, view.agents?.[agent], mission, target),
  apply({ agent, mission, target }, { realm, faction, rules }) {
    instruct(realm, rules, faction, agent, mission, target);
  },
};
