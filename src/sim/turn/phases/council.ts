import { inOrder } from '../../lib/ordered';
import { upholdLaws } from '../../rules/alliance/subjectLaw';
import { carryOutLaws } from '../../rules/peoples/laws/carryOutLaws';
import type { Game } from '../../state/game';
import type { TurnContext } from '../context';
import { closeSession, holdSession } from './council/holdSession';
import { readMinutes } from './council/readMinutes';
import { setOut } from './council/setOut';
import { concludeCouncilOffers, dropVotedOffers } from './diplomacy/concludeDeals';

/**
 * Comes once offers are answered. Every Council is told what was entered, withdrawn and said; motions of earlier turns are
 * voted on, and when all Councils have voted enacted; the laws on peoples are carried out, those of alliances before those of powers; then operations whose day has come set out.
 */
export function council(game: Game, context: TurnContext): void {
  readMinutes(game, context);
  const alliances = inOrder(game.alliances);
  const sessions = alliances.flatMap((alliance) => holdSession(game, context, alliance));
  for (const session of sessions) closeSession(game, context, session);
  concludeCouncilOffers(game, context);
  dropVotedOffers(game, context);
  upholdLaws(game, context);
  for (const { id, alive } of inOrder(game.factions)) {
    if (alive) carryOutLaws(game, context, id);
  }
  setOut(game, context);
}
