import { refuse } from '../lib/refusal';
import { tearUp } from '../rules/diplomacy/tearUp';
import { partnerIn } from '../rules/diplomacy/treatyLookup';
import { isId } from '../state/shape';
import type { OrderDefinition } from './definition';

/** Breaks a treaty before its time. Everybody hears of it and remembers. */
export const breakTreaty: OrderDefinition<'breakTreaty'> = {
  type: 'breakTreaty',
  check: ({ treaty }) => isId(treaty),
  validate({ treaty }, { view, faction }) {
    const signed = view.treaties[treaty];
    return signed?.parties.includes(faction) ? null : refuse('notYourTreaty');
  },
  apply({ treaty: id }, { realm, faction, rules, tell, breaches }) {
    const signed = realm.treaties[id];
    // The partner may have broken it in the same month, before: then both have.
    const treaty = signed ?? breaches.find((breach) => breach.treaty.id === id)?.treaty;
    if (!treaty) return;
    if (signed) tearUp(realm, rules, signed, faction);
    breaches.push({ treaty, by: faction, late: !signed });
    const on = partnerIn(treaty, faction);
    tell({ type: 'treatyBroken', kind: treaty.terms.kind, by: faction, on }, 'all');
  },
};
