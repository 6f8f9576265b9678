import { idsOf, inOrder } from '../../lib/ordered';
import { partnerIn } from '../../rules/diplomacy/treatyBook';
import { announceEndedByWar } from '../../rules/diplomacy/wageWar';
import { joinedIn, warOfThisTurn } from '../../rules/diplomacy/wars';
import type { Treaty } from '../../state/diplomacy';
import type { Game } from '../../state/game';
import type { TurnContext } from '../context';
import { breakAway } from './diplomacy/breakAway';
import { holdTalks } from './diplomacy/holdTalks';
import { settleDeals } from './diplomacy/settleDeals';

/**
 * Phase 2. What was broken by command is heard of, offers are answered, talks about alliances held,
 * who breaks away does, wars declared are heard of. Time alone changes nothing here, so that what was
 * foretold when orders were given still holds when the Council votes.
 */
export function diplomacy(game: Game, context: TurnContext): void {
  const ended = endedByOrders(game, context);
  const endedByWar = announceBreaches(game, context, ended);
  settleDeals(game, context);
  holdTalks(game, context);
  breakAway(game, context);
  announceWars(game, context);
  announceEndedByWar(game, context, endedByWar);
}

/** Treaties that were in force when the orders were given and are not any more. */
function endedByOrders(game: Game, { orders, viewOf }: TurnContext): Treaty[] {
  for (const by of idsOf(orders)) {
    for (const { order } of orders[by] ?? []) {
      if (order.type !== 'breakTreaty' && order.type !== 'declareWar') continue;
      // Treaties are public: any view has them all.
      return inOrder(viewOf(by).treaties).filter(({ id }) => !game.treaties[id]);
    }
  }
  return [];
}

/** Tells of treaties broken by command; returns the others. */
function announceBreaches(
  { factions }: Game,
  { orders, emit }: TurnContext,
  ended: readonly Treaty[],
): Treaty[] {
  return ended.filter((treaty) => {
    const by = idsOf(factions).find((faction) =>
      (orders[faction] ?? []).some(
        ({ order }) =>
          order.type === 'breakTreaty' &&
          order.treaty === treaty.id &&
          treaty.parties.includes(faction),
      ),
    );
    if (by === undefined) return true;
    const on = partnerIn(treaty, by);
    emit({ type: 'treatyBroken', kind: treaty.terms.kind, by, on }, null, 'all');
    return false;
  });
}

/** Who ordered it declares; his friends and the target's go to war with them. */
function announceWars(game: Game, { orders, emit }: TurnContext): void {
  for (const by of idsOf(orders)) {
    for (const { order } of orders[by] ?? []) {
      if (order.type !== 'declareWar') continue;
      const { on } = order;
      const cause = warOfThisTurn(game, by, on)?.cause ?? null;
      if (cause === null) continue;
      emit({ type: 'warDeclared', by, on, cause, joined: joinedIn(game, by, on) }, null, 'all');
    }
  }
}
