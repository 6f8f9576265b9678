import { idsOf, inOrder } from '../../lib/ordered';
import { causeOf } from '../../rules/diplomacy/relationFor';
import { tearUp } from '../../rules/diplomacy/tearUp';
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

/**
 * Tells of treaties broken by command; returns the others. Where both broke one in the same month,
 * both did: whose order was carried out first is blamed already, the other is now.
 */
function announceBreaches(
  game: Game,
  { orders, emit, rules }: TurnContext,
  ended: readonly Treaty[],
): Treaty[] {
  return ended.filter((treaty) => {
    const breakers = idsOf(game.factions).filter((faction) =>
      (orders[faction] ?? []).some(
        ({ order }) =>
          order.type === 'breakTreaty' &&
          order.treaty === treaty.id &&
          treaty.parties.includes(faction),
      ),
    );
    for (const [index, by] of breakers.entries()) {
      if (index > 0) tearUp(game, rules, treaty, by);
      const on = partnerIn(treaty, by);
      emit({ type: 'treatyBroken', kind: treaty.terms.kind, by, on }, null, 'all');
    }
    return breakers.length === 0;
  });
}

/** Who ordered it declares; his friends and the target's go to war with them. */
function announceWars(game: Game, { orders, emit }: TurnContext): void {
  for (const by of idsOf(orders)) {
    for (const { order } of orders[by] ?? []) {
      if (order.type !== 'declareWar') continue;
      const { on } = order;
      const war = warOfThisTurn(game, by, on);
      const cause = war && causeOf(war, by);
      if (cause === null) continue;
      emit({ type: 'warDeclared', by, on, cause, joined: joinedIn(game, by, on) }, null, 'all');
    }
  }
}
