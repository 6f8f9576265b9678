import type { EventFact } from '../../../events/event';
import { compareIds } from '../../../lib/ordered';
import { alterWorld } from '../../../rules/figures/alterWorld';
import { classFigures } from '../../../rules/fleets/shipFigures';
import { garrisonLimit } from '../../../rules/ground/defences';
import { launchShip } from '../../../rules/production/launchShip';
import type { Faction } from '../../../state/faction';
import type { Game } from '../../../state/game';
import type { QueueItem, QueueKind, World } from '../../../state/world';
import type { TurnContext } from '../../context';

/** An entry of a queue at the moment it is done. */
export interface Completion {
  readonly game: Game;
  readonly context: TurnContext;
  readonly faction: Faction;
  readonly world: World;
  readonly item: QueueItem;
}

/**
 * Brings what a finished entry has made into the game.
 * @source invented
 */
export function finishItem(completion: Completion): void {
  finishers[completion.item.kind](completion);
}

const finishers: Readonly<Record<QueueKind, (completion: Completion) => void>> = {
  ship: finishShip,
  building: finishBuilding,
  troops: finishTroops,
  refit: finishRefit,
  develop: finishDevelopment,
};

/** What happens in the open is seen by who looks; what happens within walls only by the owner. */
function report(
  { context, faction, world }: Completion,
  fact: EventFact,
  inTheOpen: boolean,
): void {
  context.emit(fact, world.system, [faction.id], inTheOpen);
}

function finishShip(completion: Completion): void {
  const { game, context, faction, world, item } = completion;
  const { id: ship, fleet } = launchShip(game, context.rules, world, item.what);
  const fact = { type: 'shipBuilt', world: world.id, faction: faction.id, fleet, ship } as const;
  report(completion, { ...fact, class: item.what }, true);
}

/** The new building takes the place of the one it replaces. */
function finishBuilding(completion: Completion): void {
  const { game, context, faction, world, item } = completion;
  const building = context.rules.buildings[item.what];
  const replaced = building?.replaces ?? null;
  const place = replaced === null ? -1 : world.buildings.indexOf(replaced);
  const kept = place < 0 ? world.buildings : world.buildings.toSpliced(place, 1);
  alterWorld(game, world, { buildings: [...kept, item.what].sort(compareIds) });
  const byGovernor = world.works?.delegated ?? false;
  const fact = { type: 'buildingBuilt', world: world.id, faction: faction.id } as const;
  report(completion, { ...fact, building: item.what, byGovernor }, true);
}

function finishTroops(completion: Completion): void {
  const { game, context, faction, world } = completion;
  const { strength } = context.rules.numbers.production.troopsCost;
  const room = garrisonLimit(game, context.rules, world) - world.garrison;
  const raised = Math.max(0, Math.min(strength, room));
  world.garrison += raised;
  const fact = { type: 'troopsRaised', world: world.id, faction: faction.id } as const;
  report(completion, { ...fact, strength: raised }, false);
}

/** A refitted ship keeps its name, its crew and its share of damage; troops without room are left. */
function finishRefit(completion: Completion): void {
  const { game, context, faction, world, item } = completion;
  const ship = item.ship === null ? undefined : game.ships[item.ship];
  if (!ship || ship.faction !== faction.id) return;
  const before = classFigures(game, context.rules, faction.id, ship.class);
  const after = classFigures(game, context.rules, faction.id, item.what);
  ship.class = item.what;
  ship.hull = Math.max(1, Math.floor((ship.hull * after.hull) / Math.max(1, before.hull)));
  ship.troops = Math.min(ship.troops, after.troops);
  const fact = { type: 'shipRefitted', world: world.id, faction: faction.id } as const;
  report(completion, { ...fact, ship: ship.id, class: item.what }, false);
}

function finishDevelopment(completion: Completion): void {
  const { faction, world } = completion;
  world.development = 'developed';
  report(completion, { type: 'worldDeveloped', world: world.id, faction: faction.id }, true);
}
