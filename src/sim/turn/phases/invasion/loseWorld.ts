import { greatest, inOrder } from '../../../lib/ordered';
import { dissolveSectorOf } from '../../../rules/diplomacy/handOverWorld';
import { earnPrestige } from '../../../rules/diplomacy/prestige';
import type { Game } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { World } from '../../../state/world';
import type { TurnContext } from '../../context';

/**
 * What a world taken from a power by force was to it beyond itself: the seat of a sector, or its capital, which moves.
 * @source invented
 */
export function loseWorld(game: Game, context: TurnContext, from: FactionId, world: World): void {
  const loser = game.factions[from];
  if (!loser) return;
  dissolveSectorOf(loser, world);
  if (loser.capital !== world.id) return;
  loser.capital = nextCapital(game, from);
  earnPrestige(game, context.rules, from, -context.rules.numbers.ground.prestigeWorld);
  if (loser.capital !== null) {
    context.emit(
      {
        type: 'capitalMoved',
        faction: from,
        world: loser.capital,
        partOf: `landing:${world.id}`,
      },
      game.worlds[loser.capital]?.system ?? null,
      'all',
    );
  }
}

/** The largest developed world, of equals the most loyal; without one the largest outpost. */
function nextCapital(game: Game, faction: FactionId): string | null {
  const own = inOrder(game.worlds).filter(({ owner }) => owner === faction);
  const rank = ({ development, size, loyalty }: World) =>
    (development === 'developed' ? 10_000 : 0) + size * 1000 + loyalty;
  return greatest(own, rank)?.id ?? null;
}
