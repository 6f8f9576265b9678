import { inOrder } from '../../../lib/ordered';
import { reconcile } from '../../../rules/alliance/mediation';
import { keepPledge } from '../../../rules/deals/pledges';
import type { Pledge } from '../../../state/diplomacy';
import type { Game } from '../../../state/game';
import type { TurnContext } from '../../context';

/**
 * Where a broker has promised both sides of a quarrel a settlement, and has the influence to see it through, it is
 * settled, and both promises are kept.
 * @source invented
 */
export function settleQuarrels(game: Game, context: TurnContext): void {
  const { influence } = context.rules.numbers.council.mediation;
  for (const pledge of inOrder(game.pledges)) {
    const mirror = mirrorOf(game, pledge);
    const stocks = game.factions[pledge.by]?.books?.stocks;
    if (mirror === undefined || !stocks || stocks.influence < influence) continue;
    reconcile(game, context, pledge.by, pledge.to, mirror.to);
    keepPledge(game, context, pledge);
    keepPledge(game, context, mirror);
  }
}

/** The open promise of the same broker to the other side of the same quarrel. */
function mirrorOf(game: Game, { by, to, terms, status }: Pledge): Pledge | undefined {
  if (status !== 'open' || terms.kind !== 'settle') return undefined;
  return inOrder(game.pledges).find(
    (each) =>
      each.status === 'open' &&
      each.by === by &&
      each.to === terms.with &&
      each.terms.kind === 'settle' &&
      each.terms.with === to,
  );
}
