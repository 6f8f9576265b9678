import { tearUp } from '../rules/diplomacy/tearUp';
import { type OrderDefinition, refuse } from './definition';
import { isId } from './shape';

/** Breaks a treaty before its time. Everybody hears of it and remembers. */
export const breakTreaty: OrderDefinition<'breakTreaty'> = {
  type: 'breakTreaty',
  check: ({ treaty }) => isId(treaty),
  validate({ treaty }, { view, faction }) {
    const signed = view.treaties[treaty];
    return signed?.parties.includes(faction) ? null : refuse('notYourTreaty');
  },
  apply({ treaty }, { realm, faction, rules }) {
    const signed = realm.treaties[treaty];
    // The partner may have broken it in the same turn, before.
    if (signed) tearUp(realm, rules, signed, faction);
  },
};
