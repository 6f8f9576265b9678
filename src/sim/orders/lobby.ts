import { refuse } from '../lib/refusal';
import { total } from '../lib/terms';
import { findMotion } from '../rules/alliance/agenda';
import { lobbyCost, lobbyTerms, wordsSpoken } from '../rules/alliance/lobbying';
import { unsoldRefusal } from '../rules/alliance/unsoldVotes';
import { pledgedVote } from '../rules/deals/pledges';
import { spendingRefusal } from '../rules/deals/setAside';
import { remember } from '../rules/diplomacy/memories';
import { isId, isOneOf } from '../state/shape';
import type { OrderDefinition } from './definition';

/**
 * Speaks to a member about a motion: to persuade it costs influence, more with every word; to press
 * it costs its opinion, and works by strength.
 */
export const lobby: OrderDefinition<'lobby'> = {
  type: 'lobby',
  check: ({ motion, member, choice, means }) =>
    isId(motion) &&
    isId(member) &&
    isOneOf(choice, ['aye', 'nay']) &&
    isOneOf(means, ['persuade', 'press']),
  validate({ motion: id, member, choice, means }, { view, faction, rules }) {
    const found = findMotion(view, id);
    if (!found?.alliance.members.includes(faction)) return refuse('noSuchMotion');
    const { alliance, motion } = found;
    if (!alliance.members.includes(member)) return refuse('notMember', { faction: member });
    if (member === faction) return refuse('lobbyOneself');
    if (view.factions[member]?.envoys !== true)
      return refuse('decidesHimself', { faction: member });
    if (motion.votes[member] !== undefined) return refuse('voteGiven', { faction: member });
    if (pledgedVote(view, member, id) !== null) return refuse('votePromised', { faction: member });
    const unsold = unsoldRefusal(view, rules, alliance, member, motion, choice);
    if (unsold !== null) return unsold;
    const spoken = wordsSpoken(motion, faction, member, means);
    if (means === 'press') {
      if (spoken > 0) return refuse('pressedAlready', { faction: member });
      const force = total(lobbyTerms(view, rules, alliance, faction, member, motion, means));
      return force > 0 ? null : refuse('pressedInVain', { faction: member });
    }
    const { most } = rules.numbers.council.lobby;
    if (spoken >= most) return refuse('persuadedEnough', { faction: member, most });
    const needed = lobbyCost(view, rules, faction, member, motion, means);
    return spendingRefusal(view, faction, 'influence', needed);
  },
  apply({ motion: id, member, choice, means }, { realm, faction, rules, tell }) {
    const found = findMotion(realm, id);
    const books = realm.factions[faction]?.books;
    if (!found || !books) return;
    const { alliance, motion } = found;
    const influence = lobbyCost(realm, rules, faction, member, motion, means);
    books.stocks.influence -= influence;
    const said = { by: faction, means, choice, influence };
    motion.lobbying[member] = [...(motion.lobbying[member] ?? []), said];
    if (means === 'press') remember(realm, rules, member, faction, 'pressed');
    const spoken = { motion: id, by: faction, member, means };
    const stands = () => (findMotion(realm, id)?.motion.lobbying[member] ?? []).includes(said);
    const hearers = { council: alliance.id, only: [faction, member] };
    tell({ type: 'memberLobbied', alliance: alliance.id, ...spoken }, hearers, stands);
  },
};
