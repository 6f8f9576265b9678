import { refuse } from '../lib/refusal';
import { findMotion } from '../rules/alliance/agenda';
import { puttingOffRefusal } from '../rules/alliance/puttingOff';
import { remember } from '../rules/diplomacy/memories';
import { isId } from '../state/shape';
import type { OrderDefinition } from './definition';

/**
 * The broker lets a motion wait for the next session: both sides may bid once more, and its mover thinks the less of it.
 * @source invented
 */
export const putOffMotion: OrderDefinition<'putOffMotion'> = {
  type: 'putOffMotion',
  check: ({ motion }) => isId(motion),
  validate({ motion: id }, { view, faction, rules }) {
    const found = findMotion(view, id);
    if (!found?.alliance.members.includes(faction)) return refuse('noSuchMotion');
    return puttingOffRefusal(view, rules, found.alliance, found.motion, faction);
  },
  apply({ motion: id }, { realm, faction, rules, tell }) {
    const found = findMotion(realm, id);
    const books = realm.factions[faction]?.books;
    const council = found?.alliance.council;
    if (!found || !books || !council) return;
    const { alliance, motion } = found;
    const until = realm.turn + 1;
    books.stocks.influence -= rules.numbers.council.putOff;
    // Replaced and not changed: copies of a realm share what stands on the agenda.
    council.agenda = council.agenda.map((each) =>
      each.id === id ? { ...each, putOffTo: until } : each,
    );
    remember(realm, rules, motion.by, faction, 'keptWaiting', alliance.id);
    const { terms, by } = motion;
    const fact = { type: 'motionPutOff', alliance: alliance.id, motion: id, terms, by } as const;
    const stands = () => findMotion(realm, id) !== null;
    tell({ ...fact, broker: faction, until }, { council: alliance.id }, stands);
  },
};
