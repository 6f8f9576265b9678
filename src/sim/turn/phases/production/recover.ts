import { scale } from '../../../lib/integers';
import { standsBefore } from '../../../rules/detection/presence';
import { atWar } from '../../../rules/diplomacy/relations';
import { heldBy, type RealmIndex } from '../../../rules/economy/realmIndex';
import { maxDefences, recruit } from '../../../rules/ground/defences';
import type { Faction } from '../../../state/faction';
import type { Game } from '../../../state/game';
import type { World } from '../../../state/world';
import type { TurnContext } from '../../context';

/**
 * Batteries are mended and garrisons recruited where no enemy ships stand over the world.
 * @source invented
 */
export function recover(
  game: Game,
  context: TurnContext,
  faction: Faction,
  realmIndex: RealmIndex,
): void {
  for (const world of heldBy(realmIndex, faction.id).worlds) {
    if (underFire(game, context, world, realmIndex)) continue;
    recoverDefences(game, context, world);
    recruit(game, context.rules, world);
  }
}

function underFire(
  game: Game,
  { rules }: TurnContext,
  world: World,
  realmIndex: RealmIndex,
): boolean {
  const { owner } = world;
  const here = realmIndex.fleets.get(world.system) ?? [];
  return here.some(
    (fleet) =>
      owner !== null &&
      atWar(game, owner, fleet.faction) &&
      standsBefore(game, rules, fleet, owner, realmIndex.lookout),
  );
}

function recoverDefences(game: Game, { rules }: TurnContext, world: World): void {
  const most = maxDefences(game, rules, world);
  const month = Math.max(1, scale(most, rules.numbers.defences.regrowth));
  world.defences = Math.min(most, world.defences + month);
}
