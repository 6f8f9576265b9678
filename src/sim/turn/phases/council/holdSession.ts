import { within } from '../../../events/within';
import { copy, deepFreeze } from '../../../lib/copy';
import type { Refusal } from '../../../lib/refusal';
import { definitionOf, lapseOf, sessionOf } from '../../../rules/alliance/agenda';
import { holdDivision } from '../../../rules/alliance/division';
import { leave } from '../../../rules/alliance/membership';
import { rememberDivision } from '../../../rules/alliance/rememberDivision';
import type { Alliance, Division, Motion } from '../../../state/alliance';
import type { Game } from '../../../state/game';
import type { TurnContext } from '../../context';
import { judgeVotePledges } from './aftermath';

/** What a Council has voted on, and what came of it. */
interface Held {
  readonly alliance: Alliance;
  readonly votes: readonly { readonly motion: Motion; readonly division: Division }[];
}

/**
 * A session: of the motions entered on earlier turns so many are voted on, in the order of the
 * agenda. All are voted on, in every Council, before any is enacted: a forecast holds for each of
 * them, and no Council acts on what another decides in the same month.
 * @source invented
 */
export function holdSession(game: Game, context: TurnContext, alliance: Alliance): Held[] {
  const { council } = alliance;
  if (council === null || council.agenda.length === 0) return [];
  const { rules } = context;
  const { held, lapsed } = sessionOf(game, rules, alliance);
  for (const { motion, refusal } of lapsed) lapse(context, alliance, motion, refusal);
  const lost = lapsed.map(({ motion }) => motion);
  const votes = held.map((motion) => ({
    motion,
    division: holdDivision(game, rules, alliance, motion),
  }));
  council.agenda = council.agenda.filter(
    (motion) => !lost.includes(motion) && !held.includes(motion),
  );
  return [{ alliance, votes }];
}

/** Does what a Council has decided, in the order of its agenda. */
export function closeSession(game: Game, context: TurnContext, { alliance, votes }: Held): void {
  for (const { motion, division } of votes) conclude(game, context, alliance, motion, division);
}

/** What has lost its object is struck off the agenda, or comes to nothing after the vote. */
function lapse(
  { emit }: TurnContext,
  { id, members }: Alliance,
  motion: Motion,
  refusal: Refusal,
): void {
  const { id: motionId, terms, by } = motion;
  const fact = { type: 'motionWithdrawn', alliance: id, motion: motionId, terms, by } as const;
  emit({ ...fact, refusal }, null, members, false);
}

/** Keeps the division in the books, lets everybody remember it, and does what was decided. */
function conclude(
  game: Game,
  context: TurnContext,
  alliance: Alliance,
  motion: Motion,
  division: Division,
): void {
  const { council, id } = alliance;
  const { rules } = context;
  if (council) {
    // Frozen: copies of the state share it, and the hash walks it once.
    const kept = [...council.divisions, deepFreeze(copy(division))];
    council.divisions = kept.slice(-rules.numbers.council.kept);
  }
  context.emit({ type: 'motionVoted', alliance: id, division }, null, alliance.members, false);
  judgeVotePledges(game, context, division);
  rememberDivision(game, rules, alliance, motion, division);
  const told = within(context, motion.id);
  if (division.passed) enact(game, told, alliance, motion);
  else if (motion.ultimatum && game.factions[motion.by]?.alliance === id) {
    leave(game, told, alliance, motion.by, 'ultimatum');
  }
}

/** What an earlier decision of the same session has left without an object is not enacted. */
function enact(game: Game, context: TurnContext, alliance: Alliance, motion: Motion): void {
  if (game.alliances[alliance.id] !== alliance) return;
  const refusal = lapseOf(game, context.rules, alliance, motion);
  if (refusal !== null) {
    lapse(context, alliance, motion, refusal);
    return;
  }
  const definition = definitionOf(motion.terms);
  definition.enact(game, context, alliance, motion);
}
