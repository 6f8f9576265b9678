import { idsOf } from '../../../lib/ordered';
import { findMotion } from '../../../rules/alliance/agenda';
import type { Alliance } from '../../../state/alliance';
import type { Game } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { TurnContext } from '../../context';

/** Tells members what orders have changed on their agenda: motions entered and withdrawn, lobbying. */
export function tellAgenda(game: Game, context: TurnContext, alliance: Alliance): void {
  const { id, members, council } = alliance;
  for (const { id: motion, terms, by, ultimatum, entered, offer } of council?.agenda ?? []) {
    // An enemy's offer was made known when it was laid before the Council.
    if (entered !== game.turn || offer !== null) continue;
    const fact = { type: 'motionEntered', alliance: id, motion, terms, by, ultimatum } as const;
    context.emit(fact, null, members, false);
  }
  for (const by of idsOf(context.orders)) {
    if (!members.includes(by) || game.factions[by]?.alive !== true) continue;
    tellWithdrawn(game, context, alliance, by);
    tellLobbying(game, context, alliance, by);
  }
}

/** What stood on the agenda when a member gave its orders, and is gone now. */
function tellWithdrawn(
  game: Game,
  context: TurnContext,
  { id, members }: Alliance,
  by: FactionId,
): void {
  const orders = context.orders[by] ?? [];
  const withdrawn = new Set(
    orders.flatMap(({ order }) => (order.type === 'withdrawMotion' ? [order.motion] : [])),
  );
  for (const each of withdrawn) {
    const before = findMotion(context.viewOf(by), each);
    if (before?.motion.by !== by || findMotion(game, each) !== null) continue;
    const { terms } = before.motion;
    const fact = { type: 'motionWithdrawn', alliance: id, motion: each, terms, by } as const;
    context.emit({ ...fact, refusal: null }, null, members, false);
  }
}

/** Whom a member has spoken to this turn; once for each means, however many words. */
function tellLobbying(game: Game, context: TurnContext, { id }: Alliance, by: FactionId): void {
  const told = new Set<string>();
  for (const { order } of context.orders[by] ?? []) {
    if (order.type !== 'lobby') continue;
    const { motion, member, means } = order;
    const key = `${motion}>${member}>${means}`;
    const said = (realm: Parameters<typeof findMotion>[0]) =>
      (findMotion(realm, motion)?.motion.lobbying[member] ?? []).filter(
        (each) => each.by === by && each.means === means,
      ).length;
    if (told.has(key) || said(game) <= said(context.viewOf(by))) continue;
    told.add(key);
    const fact = { type: 'memberLobbied', alliance: id, motion, by, member, means } as const;
    context.emit(fact, null, [by, member], false);
  }
}
