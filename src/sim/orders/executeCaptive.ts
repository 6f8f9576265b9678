import { putToDeath } from '../rules/persons/execution';
import { isId } from '../state/shape';
import type { OrderDefinition } from './definition';
import { captiveRefusal, ownCaptive } from './ownCaptive';

/** Puts a captive to death. */
export const executeCaptive: OrderDefinition<'executeCaptive'> = {
  type: 'executeCaptive',
  check: ({ person }) => isId(person),
  validate: ({ person }, { view, faction }) => captiveRefusal(view, faction, person),
  apply({ person: id }, { realm, faction, rules, tell }) {
    const person = ownCaptive(realm, faction, id);
    if (!person) return;
    putToDeath(realm, rules, faction, person);
    const { name, faction: theirs } = person;
    const fact = { type: 'captiveExecuted', faction: theirs, character: id, name } as const;
    tell({ ...fact, by: faction }, 'all');
  },
};
