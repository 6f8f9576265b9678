import { refuse } from '../lib/refusal';
import { findMotion } from '../rules/alliance/agenda';
import { remember } from '../rules/diplomacy/memories';
import { isId } from '../state/shape';
import type { OrderDefinition } from './definition';

/** Takes one's own motion off the agenda. An ultimatum withdrawn was a bluff, and is remembered. */
export const withdrawMotion: OrderDefinition<'withdrawMotion'> = {
  type: 'withdrawMotion',
  check: (order) => isId(order.motion),
  validate({ motion: id }, { view, faction }) {
    const found = findMotion(view, id);
    if (!found) return refuse('noSuchMotion');
    return found.motion.by === faction ? null : refuse('notYourMotion');
  },
  apply({ motion: id }, { realm, faction, rules, tell }) {
    const found = findMotion(realm, id);
    const council = found?.alliance.council;
    if (!found || !council) return;
    const { alliance, motion } = found;
    council.agenda = council.agenda.filter((each) => each.id !== id);
    if (motion.ultimatum) {
      for (const member of alliance.members) remember(realm, rules, member, faction, 'bluffed');
    }
    // Nobody has heard yet of a motion that was entered this month.
    if (motion.entered === realm.turn) return;
    const fact = { type: 'motionWithdrawn', alliance: alliance.id, motion: id } as const;
    const stands = () => alliance.members.includes(faction);
    const told = { ...fact, terms: motion.terms, by: faction, refusal: null };
    tell(told, { council: alliance.id }, stands);
  },
};
