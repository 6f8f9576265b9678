import { lastSights } from '../../rules/detection/lastSights';
import { recordIntel, revise, snapshotCache } from '../../rules/detection/recordIntel';
import { allSights } from '../../rules/detection/sight';
import { holdingStill } from '../../rules/figures/stillness';
import type { Game } from '../../state/game';
import type { TurnContext } from '../context';

/** Every faction keeps what it sees at the end of the turn and forgets what is stale. */
export function reports(game: Game, context: TurnContext): void {
  const snapshots = snapshotCache(game);
  const sightIn = lastSights(game, context.rules);
  const sights = holdingStill(game, () => allSights(game, context.rules, sightIn));
  for (const [faction, sight] of sights) {
    recordIntel(game, faction, sight, snapshots);
    revise(game, context.rules, faction, sight, snapshots);
  }
}
