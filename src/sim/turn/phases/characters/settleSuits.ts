import { courtOf } from '../../../rules/diplomacy/court/councillors';
import { stockOf } from '../../../rules/diplomacy/court/winning';
import type { Councillor } from '../../../state/court';
import type { Faction } from '../../../state/faction';
import type { Game } from '../../../state/game';
import type { TurnContext } from '../../context';
import { byLot } from '../../lots';

/**
 * Who courts a councillor alone wins him. Of several the lot decides, and the others have back what they
 * paid.
 * @source invented
 */
export function settleSuits(game: Game, context: TurnContext, faction: Faction): void {
  faction.court = courtOf(game, faction.id).map((each) => settle(game, context, faction, each));
}

function settle(
  game: Game,
  context: TurnContext,
  faction: Faction,
  councillor: Councillor,
): Councillor {
  const { suits, ...others } = councillor;
  if (suits === undefined) return councillor;
  const { person, bought = 0 } = councillor;
  const living = suits.filter(({ by }) => game.factions[by]?.alive === true);
  const [won, ...lost] = byLot(context, `suit|${person}`, living, ({ by }) => by);
  for (const { by, means, price } of lost) {
    const stocks = game.factions[by]?.books?.stocks;
    if (stocks) stocks[stockOf(means)] += price;
  }
  if (won === undefined) return others;
  const { by, means } = won;
  const fact = { faction: faction.id, character: person, by };
  context.emit({ type: 'councillorWon', ...fact }, null, 'all');
  return { ...others, won: { by, means, turn: game.turn }, bought: bought + 1 };
}
