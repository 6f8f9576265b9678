import { inOrder } from '../../../lib/ordered';
import { total } from '../../../lib/terms';
import { worldsUnder } from '../../../rules/chart/worlds';
import { earnPrestige } from '../../../rules/diplomacy/prestige';
import { isStateNow, statehoodTerms } from '../../../rules/diplomacy/recognition';
import type { Game } from '../../../state/game';
import type { TurnContext } from '../../context';

/**
 * A rebellion that holds enough, and whom enough courts recognise, is a state from then on: its name and its flag stay, its
 * people have something to lose.
 * @source seed 19
 */
export function becomeStates(game: Game, context: TurnContext): void {
  const { rules } = context;
  for (const faction of inOrder(game.factions)) {
    const { id, capital } = faction;
    if (capital === null || !isStateNow(game, rules, id)) continue;
    const points = total(statehoodTerms(game, rules, id));
    faction.stateSince = game.turn;
    earnPrestige(game, rules, id, rules.numbers.recognition.statehood.prestige);
    const worlds = worldsUnder(game, id).length;
    const fact = { type: 'stateFounded', faction: id, world: capital, worlds, points } as const;
    context.emit(fact, game.worlds[capital]?.system ?? null, 'all');
  }
}
