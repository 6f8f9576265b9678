import { required } from '../../../lib/invariant';
import { greatest, idsOf, inOrder } from '../../../lib/ordered';
import { removeShips } from '../../../rules/fleets/fleetShips';
import { isHomeless } from '../../../rules/traits';
import type { Faction } from '../../../state/faction';
import type { Game } from '../../../state/game';
import { type FactionId, pairKey } from '../../../state/ids';
import type { TurnContext } from '../../context';
import { byLot } from '../../lots';
import { endAffairs } from './endAffairs';

/**
 * A power is out when it holds no world and has no armed ship to win one back; a power that needs
 * no home lives while it has any ship. What it leaves behind is scrapped, and its
 * affairs end.
 * @source invented
 */
export function eliminateFallen(game: Game, context: TurnContext): void {
  const held = holders(game);
  for (const faction of inOrder(game.factions)) {
    if (!faction.alive || held.has(faction.id)) continue;
    const homeless = isHomeless(game, context.rules, faction.id);
    if (fightsOn(game, context, faction.id, homeless)) continue;
    fall(game, context, faction);
  }
}

function holders(game: Game): ReadonlySet<FactionId> {
  const held = new Set<FactionId>();
  for (const id in game.worlds) {
    const owner = game.worlds[id]?.owner ?? null;
    if (owner !== null) held.add(owner);
  }
  return held;
}

function fightsOn(
  game: Game,
  { rules }: TurnContext,
  faction: FactionId,
  homeless: boolean,
): boolean {
  return Object.values(game.ships).some((ship) => {
    if (ship.faction !== faction || ship.hull <= 0) return false;
    const shipClass = rules.shipClasses[ship.class];
    return homeless || (shipClass !== undefined && shipClass.attack * shipClass.shots > 0);
  });
}

function fall(game: Game, context: TurnContext, faction: Faction): void {
  faction.alive = false;
  faction.capital = null;
  const leftover = idsOf(game.ships).filter((id) => game.ships[id]?.faction === faction.id);
  removeShips(game, leftover);
  const by = conquerorOf(game, context, faction.id);
  context.emit({ type: 'factionEliminated', faction: faction.id, by }, null, 'all');
  endAffairs(game, context, faction);
}

/** Whoever took most of their worlds this turn, of equals by lot; null when they faded away. */
function conquerorOf(game: Game, context: TurnContext, faction: FactionId): FactionId | null {
  const taken = new Map<FactionId, number>();
  for (const { id } of inOrder(game.factions)) {
    const relation = game.relations[pairKey(id, faction)];
    if (relation?.kind !== 'war') continue;
    for (const world in relation.taken) {
      const { takenOn, size } = required(game.worlds[world], world);
      if (relation.taken[world] !== faction || takenOn !== game.turn) continue;
      taken.set(id, (taken.get(id) ?? 0) + size);
    }
  }
  const drawn = byLot(context, `conqueror:${faction}`, [...taken.keys()], (id) => id);
  return greatest(drawn, (id) => taken.get(id) ?? 0);
}
