import { inOrder } from '../../lib/ordered';
import type { Alliance, CouncilAffairs, Motion } from '../../state/alliance';
import type { Game } from '../../state/game';
import type { FactionId } from '../../state/ids';
import { amongMembers } from '../deals/promises/amongMembers';
import { voidPledge } from '../deals/voidPledge';

/**
 * Strikes one who left out of the Council's affairs: motions, votes, operations, favours, promises. `willing`: he
 * left of his own accord.
 * @source invented
 */
export function strikeOut(game: Game, alliance: Alliance, gone: FactionId, willing = false): void {
  const { council } = alliance;
  if (council === null) return;
  council.agenda = council.agenda.filter((motion) => motion.by !== gone && !concerns(motion, gone));
  for (const motion of council.agenda) forgetVoice(motion, gone);
  withdrawFleets(council, gone);
  for (const key of Object.keys(council.favours)) {
    if (key.split('|').includes(gone)) delete council.favours[key];
  }
  delete council.accounts[gone];
  delete council.intents[gone];
  delete council.notices[gone];
  if (council.discontent) delete council.discontent[gone];
  for (const { world } of inOrder(council.spoils)) {
    if (game.worlds[world]?.owner === gone) delete council.spoils[world];
  }
  releasePromises(game, alliance, gone, willing);
}

/** Whether a motion is about a member. */
function concerns({ terms }: Motion, member: FactionId): boolean {
  const named = terms.kind === 'charter' ? Object.values(terms.change) : Object.values(terms);
  return named.some((value) => value === member);
}

function forgetVoice(motion: Motion, gone: FactionId): void {
  delete motion.votes[gone];
  delete motion.lobbying[gone];
  for (const member of Object.keys(motion.lobbying)) {
    const left = (motion.lobbying[member] ?? []).filter(({ by }) => by !== gone);
    if (left.length === 0) delete motion.lobbying[member];
    else motion.lobbying[member] = left;
  }
}

/** Its fleets go home. */
function withdrawFleets(council: CouncilAffairs, gone: FactionId): void {
  council.operations = council.operations.map((operation) => {
    const { [gone]: _fleets, ...fleets } = operation.fleets;
    const { [gone]: _quota, ...quotas } = operation.quotas;
    return { ...operation, fleets, quotas };
  });
}

/**
 * Votes and leanings promised within the Council can be kept no more. Nobody is blamed but who has promised
 * them and walks away.
 */
function releasePromises(game: Game, alliance: Alliance, gone: FactionId, willing: boolean): void {
  const inCouncil = [...alliance.members, gone];
  for (const pledge of inOrder(game.pledges)) {
    const { by, to, terms, status } = pledge;
    if (status !== 'open' || (by !== gone && to !== gone)) continue;
    if (!inCouncil.includes(by) || !inCouncil.includes(to)) continue;
    if (!amongMembers[terms.kind]) continue;
    if (willing && by === gone) pledge.forsaken = true;
    else voidPledge(game, pledge);
  }
}
