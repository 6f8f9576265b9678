import { refuse } from '../lib/refusal';
import type { OrderDefinition } from './definition';

/** Lets one's envoys answer offers, talks and votes at once, or keeps the answers to oneself. */
export const setEnvoys: OrderDefinition<'setEnvoys'> = {
  type: 'setEnvoys',
  check: ({ empowered }) => typeof empowered === 'boolean',
  validate: ({ empowered }, { view, faction }) =>
    view.factions[faction]?.envoys === empowered ? refuse('envoysAlready') : null,
  apply({ empowered }, { realm, faction }) {
    const power = realm.factions[faction];
    if (power) power.envoys = empowered;
  },
};
