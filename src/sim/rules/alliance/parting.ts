import type { Relation, TreatyTerms } from '../../state/diplomacy';
import type { Game } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { TurnContext } from '../../turn/context';
import { signTreaty, treatiesBetween, treatyBetween } from '../diplomacy/treaties';
import { isMootAmongAllies } from '../diplomacy/treatyRefusal';
import { relationFor } from '../diplomacy/wars';

/** Whatever two were to each other before they became allies is past, but for trade and tribute. */
export function layDown(game: Game, { emit }: TurnContext, a: FactionId, b: FactionId): void {
  settle(game, a, b, 'peace', 0);
  for (const { id, terms, parties } of treatiesBetween(game, a, b)) {
    if (!isMootAmongAllies(terms.kind)) continue;
    delete game.treaties[id];
    emit({ type: 'treatyEnded', kind: terms.kind, parties: [...parties] }, null, 'all');
  }
}

/** Former allies part under a truce; while it is fresh their fleets may pass home. */
export function grantPassage(
  game: Game,
  context: TurnContext,
  leaver: FactionId,
  other: FactionId,
): void {
  const { truce, passage } = context.rules.numbers.alliance.leaving;
  settle(game, leaver, other, 'truce', game.turn + truce);
  if (passage === 0 || treatyBetween(game, 'transit', leaver, other)) return;
  const terms: TreatyTerms = {
    kind: 'transit',
    turns: passage,
    zone: [],
    stock: null,
    amount: 0,
  };
  signTreaty(game, context, terms, leaver, other);
}

function settle(
  game: Game,
  a: FactionId,
  b: FactionId,
  kind: Relation['kind'],
  until: number,
): void {
  const relation = relationFor(game, a, b);
  relation.kind = kind;
  relation.since = game.turn;
  relation.until = until;
}
