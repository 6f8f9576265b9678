import { refuse } from '../../orders/definition';
import type { Refusal } from '../../orders/order';
import type { PromiseTerms } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { findMotion, lapseOf } from '../alliance/agenda';
import { atWar, friendly, relationOf } from '../relations';
import { allianceOfBoth } from './favours';
import { openPledges, pledgedVote } from './openPledges';
import { leavesWarToCouncil } from './treatyRefusal';
import { isPeaceful } from './wars';

type PromiseOf<K extends PromiseTerms['kind']> = Extract<PromiseTerms, { kind: K }>;

/** Why a faction cannot give its word on this for so many turns; null when it can. */
export function promiseRefusal(
  realm: Realm,
  rules: Ruleset,
  by: FactionId,
  to: FactionId,
  terms: PromiseTerms,
  turns: number,
): Refusal | null {
  const { mostTurns } = rules.numbers.deals.promise;
  if (terms.kind !== 'vote' && (turns < 1 || turns > mostTurns)) {
    return refuse('promiseTurns', { limit: mostTurns });
  }
  switch (terms.kind) {
    case 'vote':
      return voteRefusal(realm, rules, terms, by, to);
    case 'war':
      return warRefusal(realm, rules, terms, by, to);
    case 'lean':
      return leanRefusal(realm, terms, by, to);
    case 'cede':
      return cedeRefusal(realm, terms, by, to);
    case 'spare':
      return spareRefusal(realm, terms, by);
  }
}

/** A vote is given by a member, on a motion before its Council, once. */
function voteRefusal(
  realm: Realm,
  rules: Ruleset,
  { motion, choice }: PromiseOf<'vote'>,
  by: FactionId,
  to: FactionId,
): Refusal | null {
  if (!allianceOfBoth(realm, by, to)) return refuse('votesAmongMembers', { faction: by });
  const found = findMotion(realm, motion);
  if (!found || found.alliance.id !== realm.factions[by]?.alliance) return refuse('voteHeld');
  if (lapseOf(realm, rules, found.alliance, found.motion) !== null) return refuse('motionMoot');
  // What a court has already decided is not for sale, one way or the other.
  const cast = found.motion.votes[by];
  if (cast !== undefined) {
    return refuse(cast === choice ? 'voteGiven' : 'voteCast', { faction: by });
  }
  return pledgedVote(realm, by, motion) === null ? null : refuse('voteOwed', { faction: by });
}

function warRefusal(
  realm: Realm,
  rules: Ruleset,
  { on }: PromiseOf<'war'>,
  by: FactionId,
  to: FactionId,
): Refusal | null {
  if (!realm.factions[on]?.alive) return refuse('unknownFaction', { faction: on });
  if (on === by || on === to || friendly(realm, by, on)) return refuse('warOnFriend');
  if (atWar(realm, by, on)) return refuse('theyAreAtWar', { faction: by, other: on });
  if (relationOf(realm, by, on) === 'truce')
    return refuse('theyKeepTruce', { faction: by, other: on });
  if (isPeaceful(realm, rules, by)) return refuse('theirLawForbidsWar', { faction: by });
  if (leavesWarToCouncil(realm, by)) return refuse('theirCouncilDecidesWar', { faction: by });
  const promised = openPledges(realm, by).some(({ terms }) => wars(terms, on));
  return promised ? refuse('promisedAlready', { faction: by }) : null;
}

/** Whether a promise speaks of war on a faction, one way or the other. */
function wars(terms: PromiseTerms, on: FactionId): boolean {
  return (
    (terms.kind === 'war' && terms.on === on) || (terms.kind === 'spare' && terms.faction === on)
  );
}

/** Only the broker leans, to one of the others, and to one at a time. */
function leanRefusal(
  realm: Realm,
  { toward }: PromiseOf<'lean'>,
  by: FactionId,
  to: FactionId,
): Refusal | null {
  const alliance = allianceOfBoth(realm, by, to);
  if (alliance?.broker !== by) return refuse('notTheBroker', { faction: by });
  if (toward !== null && (toward === by || !alliance.members.includes(toward))) {
    return refuse('leansToMembers');
  }
  const promised = openPledges(realm, by).some(({ terms }) => terms.kind === 'lean');
  return promised ? refuse('leanOwed', { faction: by }) : null;
}

/** A world one has, or hopes to have; never the seat of power, and to one power only. */
function cedeRefusal(
  realm: Realm,
  { world: id }: PromiseOf<'cede'>,
  by: FactionId,
  to: FactionId,
): Refusal | null {
  if (!realm.worlds[id]) return refuse('noSuchWorld');
  if (realm.worlds[id].owner === to) return refuse('receiverOwnsWorld', { faction: to, world: id });
  if (realm.factions[by]?.capital === id) return refuse('neverCapital', { world: id });
  const promised = openPledges(realm, by).some(
    ({ terms }) => terms.kind === 'cede' && terms.world === id,
  );
  return promised ? refuse('worldOwed', { faction: by, world: id }) : null;
}

function spareRefusal(
  realm: Realm,
  { faction: spared }: PromiseOf<'spare'>,
  by: FactionId,
): Refusal | null {
  if (!realm.factions[spared]?.alive) return refuse('unknownFaction', { faction: spared });
  if (spared === by || friendly(realm, by, spared)) return refuse('warOnFriend');
  if (atWar(realm, by, spared)) return refuse('theyAreAtWar', { faction: by, other: spared });
  const promised = openPledges(realm, by).some(({ terms }) => wars(terms, spared));
  return promised ? refuse('promisedAlready', { faction: by }) : null;
}
