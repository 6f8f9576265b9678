import { idsOf, inOrder } from '../../lib/ordered';
import { atWar, membersWith } from '../../rules/relations';
import { hasOffered, makePeace, offerStands, weary } from '../../rules/war';
import type { Game } from '../../state/game';
import { type FactionId, pairKey } from '../../state/ids';
import type { TurnContext } from '../context';

/** Phase 2. Wars declared are heard of, offers of peace meet, truces end, the weary recover. */
export function diplomacy(game: Game, context: TurnContext): void {
  announceWars(game, context);
  meetOffers(game, context);
  endTruces(game);
  for (const faction of inOrder(game.factions)) {
    if (faction.alive) {
      weary(game, faction.id, -context.rules.numbers.diplomacy.exhaustionRecovery);
    }
  }
}

/** Who ordered it declares; his allies and the target's are at war with him. */
function announceWars(game: Game, { orders, emit }: TurnContext): void {
  for (const by of idsOf(orders)) {
    for (const { order } of orders[by] ?? []) {
      if (order.type !== 'declareWar' || !beganNow(game, by, order.on)) continue;
      emit({ type: 'warDeclared', by, on: order.on }, null, 'all');
    }
  }
}

function beganNow(game: Game, by: FactionId, on: FactionId): boolean {
  return atWar(game, by, on) && relationSince(game, by, on) === game.turn;
}

function relationSince(game: Game, a: FactionId, b: FactionId): number {
  return game.relations[pairKey(a, b)]?.since ?? -1;
}

function meetOffers(game: Game, { rules, emit }: TurnContext): void {
  for (const key of idsOf(game.relations)) {
    const relation = game.relations[key];
    const [a, b] = key.split('|') as [FactionId, FactionId];
    if (!relation || !atWar(game, a, b)) continue;
    for (const [by, to] of [
      [a, b],
      [b, a],
    ] as const) {
      if (relation.offers[by] === game.turn) {
        emit({ type: 'peaceOffered', by, on: to }, null, [by, ...membersWith(game, to)], false);
      }
    }
    if (hasOffered(game, rules, a, b) && hasOffered(game, rules, b, a)) {
      const until = makePeace(game, rules, a, b);
      emit({ type: 'peaceMade', factions: [a, b], until }, null, 'all');
      continue;
    }
    for (const by of idsOf(relation.offers)) {
      if (!offerStands(game, rules, relation.offers[by])) delete relation.offers[by];
    }
  }
}

function endTruces(game: Game): void {
  for (const relation of inOrder(game.relations)) {
    if (relation.kind !== 'truce' || game.turn <= relation.until) continue;
    relation.kind = 'peace';
    relation.since = game.turn;
    relation.until = 0;
  }
}
