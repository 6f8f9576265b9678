import { findMotion } from '../rules/alliance/agenda';
import { remember } from '../rules/diplomacy/memories';
import { type OrderDefinition, refuse } from './definition';
import { isId } from './shape';

/** Takes one's own motion off the agenda. An ultimatum withdrawn was a bluff, and is remembered. */
export const withdrawMotion: OrderDefinition<'withdrawMotion'> = {
  type: 'withdrawMotion',
  check: (order) => isId(order.motion),
  validate({ motion: id }, { view, faction }) {
    const found = findMotion(view, id);
    if (!found) return refuse('noSuchMotion');
    return found.motion.by === faction ? null : refuse('notYourMotion');
  },
  apply({ motion: id }, { realm, faction, rules }) {
    const found = findMotion(realm, id);
    const council = found?.alliance.council;
    if (!found || !council) return;
    const { alliance, motion } = found;
    council.agenda = council.agenda.filter((each) => each.id !== id);
    if (!motion.ultimatum) return;
    for (const member of alliance.members) remember(realm, rules, member, faction, 'bluffed');
  },
};
