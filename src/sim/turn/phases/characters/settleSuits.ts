import { courtOf } from '../../../rules/diplomacy/court/councillors';
import { maySit } from '../../../rules/diplomacy/court/seats';
import { stockOf } from '../../../rules/diplomacy/court/winning';
import type { Councillor } from '../../../state/court';
import type { Faction } from '../../../state/faction';
import type { Game } from '../../../state/game';
import type { TurnContext } from '../../context';
import { byLot } from '../../lots';

/**
 * Who courts a councillor alone wins him. Of several the lot decides, and the others have back what they
 * paid; so have all, when he leaves his seat this month.
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
  const drawn = byLot(context, `suit|${person}`, suits, ({ by }) => by);
  const stays = maySit(faction, game.characters[person]) && councillor.dismissed !== true;
  const won = stays ? drawn.find(({ by }) => game.factions[by]?.alive === true) : undefined;
  const lost = drawn.filter((each) => each !== won);
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
