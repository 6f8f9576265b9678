import { inOrder } from '../../lib/ordered';
import { contentmentOf } from '../../rules/alliance/contentment';
import { leave } from '../../rules/alliance/membership';
import { brokerageCost, driftedParity } from '../../rules/alliance/parity';
import { publishPowerRatings } from '../../rules/figures/publishPowerRatings';
import { holdingStill } from '../../rules/figures/stillness';
import type { Alliance } from '../../state/alliance';
import type { Game } from '../../state/game';
import type { TurnContext } from '../context';
import { byLot } from '../lots';
import { closeOperations } from './alliances/closeOperations';
import { growDiscontent } from './alliances/growDiscontent';
import { leakSecrets } from './alliances/leakSecrets';
import { tendBonds } from './alliances/tendBonds';

/**
 * The month's end of every alliance: operations are closed, parity drifts, the broker does no more
 * than it can pay for, what it promised in secret comes out, notices run out, discontent grows or goes, what binds
 * members grows or fades, the unhappy are heard. Then all powers are counted anew.
 * @source invented
 */
export function alliances(game: Game, context: TurnContext): void {
  closeOperations(game, context);
  for (const alliance of inOrder(game.alliances)) {
    alliance.brokerage.parity = driftedParity(game, context.rules, alliance);
    economise(game, context, alliance);
  }
  leakSecrets(game, context);
  for (const alliance of inOrder(game.alliances)) runOut(game, context, alliance);
  for (const alliance of inOrder(game.alliances)) growDiscontent(game, context, alliance);
  for (const alliance of inOrder(game.alliances)) tendBonds(game, context, alliance);
  for (const alliance of inOrder(game.alliances)) reportUnhappy(game, context, alliance);
  holdingStill(game, () => publishPowerRatings(game, context.rules));
}

/** A broker short of influence lets its efforts rest until it can pay for them. */
function economise(game: Game, { rules }: TurnContext, { broker, brokerage }: Alliance): void {
  if (broker === null) return;
  const purse = game.factions[broker]?.books?.stocks.influence ?? 0;
  while (brokerage.effort > 0 && brokerageCost(rules, brokerage.effort, brokerage.lean) > purse) {
    brokerage.effort -= 1;
  }
}

/** Who gave notice leaves on the day; of several that day, lots say who goes first. */
function runOut(game: Game, context: TurnContext, alliance: Alliance): void {
  for (const member of byLot(context, 'notice', alliance.members, (id) => id)) {
    if (game.factions[member]?.alliance !== alliance.id) continue;
    const leaves = alliance.council?.notices[member];
    if (leaves !== undefined && leaves <= game.turn) {
      leave(game, context, alliance, member, 'notice');
    }
  }
}

/** The unhappy are heard of now and then, not every month. */
function reportUnhappy(game: Game, { rules, emit }: TurnContext, alliance: Alliance): void {
  const { unhappy, report } = rules.numbers.alliance.contentment;
  const { id, members, founded } = alliance;
  if ((game.turn - founded) % report !== 0) return;
  for (const member of members) {
    const contentment = contentmentOf(game, rules, alliance, member);
    if (contentment >= unhappy) continue;
    emit({ type: 'memberUnhappy', alliance: id, member, contentment }, null, members, false);
  }
}
