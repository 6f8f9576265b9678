import { refuse } from '../lib/refusal';
import { edictRefusal, edictsOf, setEdict as enforce } from '../rules/economy/edicts';
import { isId } from '../state/shape';
import type { OrderDefinition } from './definition';

/** Proclaims an edict, which costs influence at once and every month, or lifts it. */
export const setEdict: OrderDefinition<'setEdict'> = {
  type: 'setEdict',
  check: ({ edict, inForce }) => isId(edict) && typeof inForce === 'boolean',
  validate({ edict, inForce }, { view, faction, rules }) {
    if (inForce) return edictRefusal(view, rules, faction, edict);
    return edictsOf(view.factions[faction]).includes(edict)
      ? null
      : refuse('edictNotInForce', { edict });
  },
  apply({ edict, inForce }, { realm, faction, rules }) {
    const power = realm.factions[faction];
    if (!power) return;
    if (inForce && power.books) power.books.stocks.influence -= rules.numbers.edicts.proclaim;
    enforce(power, edict, inForce);
  },
};
