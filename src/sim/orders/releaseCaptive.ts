import { remember } from '../rules/diplomacy/memories';
import { release } from '../rules/persons/captives';
import { isId } from '../state/shape';
import type { OrderDefinition } from './definition';
import { captiveRefusal, ownCaptive } from './ownCaptive';

/** Lets a captive go for nothing but goodwill. */
export const releaseCaptive: OrderDefinition<'releaseCaptive'> = {
  type: 'releaseCaptive',
  check: ({ person }) => isId(person),
  validate: ({ person }, { view, faction }) => captiveRefusal(view, faction, person),
  apply({ person: id }, { realm, faction, rules, tell }) {
    const person = ownCaptive(realm, faction, id);
    if (!person) return;
    const { name, faction: receiver, role } = person;
    release(realm, person);
    remember(realm, rules, receiver, faction, 'releasedOurs', id, role === 'head' ? 2 : 1);
    const fact = { type: 'prisonerFreed', character: id, name, by: faction, receiver } as const;
    tell({ ...fact, how: 'grace' }, [faction, receiver].sort());
  },
};
