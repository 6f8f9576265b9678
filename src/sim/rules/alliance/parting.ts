import type { Telling } from '../../events/telling';
import type { Relation } from '../../state/diplomacy';
import type { Game } from '../../state/game';
import type { FactionId } from '../../state/ids';
import { closeBorders, relationFor } from '../diplomacy/relationFor';
import { treatiesBetween } from '../diplomacy/treaties';
import { isMootAmongAllies } from '../diplomacy/treatyRefusal';

/**
 * Whatever two were to each other before they became allies is past, but for trade and tribute.
 * @source invented
 */
export function layDown(game: Game, { emit }: Telling, a: FactionId, b: FactionId): void {
  setRelation(game, a, b, 'peace', 0);
  for (const { id, terms, parties } of treatiesBetween(game, a, b)) {
    if (!isMootAmongAllies(terms.kind)) continue;
    delete game.treaties[id];
    emit({ type: 'treatyEnded', kind: terms.kind, parties: [...parties] }, null, 'all');
  }
}

/** Former allies part under a truce: their fleets have the term of withdrawal to go home. */
export function partUnderTruce(
  game: Game,
  { rules }: Telling,
  leaver: FactionId,
  other: FactionId,
): void {
  setRelation(game, leaver, other, 'truce', game.turn + rules.numbers.alliance.leaving.truce);
  closeBorders(game, leaver, other);
}

function setRelation(
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
