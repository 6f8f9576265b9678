import { copy } from '../lib/copy';
import { type Refusal, refuse } from '../lib/refusal';
import { total } from '../lib/terms';
import {
  enterMotion,
  findMotion,
  isMotionTerms,
  motionCostTerms,
  motionRefusal,
} from '../rules/alliance/agenda';
import { contentmentOf } from '../rules/alliance/contentment';
import { allianceWithCouncil } from '../rules/alliance/council';
import type { Judging, OrderDefinition } from './definition';

/**
 * Enters a motion on the agenda of one's Council for influence. It is voted on next turn at the
 * earliest. An unhappy member may make it an ultimatum: it leaves if the motion fails.
 */
export const proposeMotion: OrderDefinition<'proposeMotion'> = {
  type: 'proposeMotion',
  quiet: true,
  check: (order) => typeof order.ultimatum === 'boolean' && isMotionTerms(order.terms),
  validate: ({ terms, ultimatum }, judging) =>
    motionRefusal(judging.view, judging.rules, judging.faction, terms) ??
    (ultimatum ? ultimatumRefusal(judging) : null),
  apply({ terms, ultimatum }, { realm, faction, rules, tell }) {
    const alliance = allianceWithCouncil(realm, faction);
    const books = realm.factions[faction]?.books;
    if (!alliance || !books) return;
    books.stocks.influence -= total(motionCostTerms(realm, rules, faction, terms));
    const entering = { ultimatum, offer: null, vote: 'aye' } as const;
    const { id: motion } = enterMotion(realm, alliance, faction, copy(terms), entering);
    const fact = { type: 'motionEntered', alliance: alliance.id, motion, terms } as const;
    const stands = () => findMotion(realm, motion) !== null;
    tell({ ...fact, by: faction, ultimatum }, { council: alliance.id }, stands);
  },
};

/** Only the unhappy are believed, and one threat at a time. */
function ultimatumRefusal({ view, rules, faction }: Judging): Refusal | null {
  const alliance = allianceWithCouncil(view, faction);
  if (!alliance) return refuse('notAMember');
  if (alliance.council?.agenda.some((motion) => motion.by === faction && motion.ultimatum)) {
    return refuse('ultimatumStands');
  }
  const below = rules.numbers.alliance.contentment.unhappy;
  const contentment = contentmentOf(view, rules, alliance, faction);
  return contentment < below ? null : refuse('tooContent', { contentment, below });
}
