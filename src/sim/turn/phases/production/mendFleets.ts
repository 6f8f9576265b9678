import { adjust } from '../../../lib/integers';
import { total } from '../../../lib/terms';
import { ownedWorlds } from '../../../rules/diplomacy/relations';
import { heldBy, type RealmIndex } from '../../../rules/economy/realmIndex';
import { worldModifiers } from '../../../rules/figures/modifiers';
import { shipsOf } from '../../../rules/fleets/fleetShips';
import { alliedPortAmong, portAmong, repairOf, repairTerms } from '../../../rules/fleets/repairs';
import { type FigureCache, figureCache } from '../../../rules/fleets/shipFigures';
import { garrisonLimit } from '../../../rules/ground/defences';
import { inSupply, type Supply, type SupplyCache, supplyOf } from '../../../rules/travel/supply';
import type { Books, Faction } from '../../../state/faction';
import type { Fleet, Ship } from '../../../state/fleet';
import type { Game } from '../../../state/game';
import type { World } from '../../../state/world';
import type { TurnContext } from '../../context';

/**
 * A month of repairs, of troops going aboard and of drill for a faction's ships, fleet by fleet.
 * @source invented
 */
export function mendFleets(
  game: Game,
  context: TurnContext,
  faction: Faction,
  realmIndex: RealmIndex,
  cache: SupplyCache,
): void {
  const { books } = faction;
  if (!books) return;
  const { rules } = context;
  const figures = figureCache(game, rules);
  let supply: Supply | null = null;
  const isSupplied = ({ place }: Fleet) => {
    supply ??= supplyOf(game, rules, faction.id, cache);
    return inSupply(game, supply, place);
  };
  for (const fleet of heldBy(realmIndex, faction.id).fleets) {
    const open = openWorlds(game, fleet, realmIndex);
    const port = portAmong(context.rules, faction.id, open);
    const ships = shipsOf(game, fleet);
    for (const ship of ships) fit(ship, figures);
    const damaged = ships.filter((ship) => ship.hull < figures(ship).hull);
    if (damaged.length > 0) {
      const haven = port ?? alliedPortAmong(game, faction.id, open);
      const supplied = haven !== null || isSupplied(fleet);
      const rate = total(repairTerms(game, rules, fleet, haven, supplied));
      for (const ship of damaged) mend(context, books, ship, figures, rate);
    }
    if (port) {
      embark(game, context, fleet, port, figures);
      drill(game, context, fleet, port);
    }
  }
}

/** A blockaded port serves nobody. */
function openWorlds(game: Game, { place }: Fleet, realmIndex: RealmIndex): World[] {
  if (place.kind !== 'system') return [];
  return ownedWorlds(game, place.system).filter((world) => realmIndex.blockader(world) === null);
}

/** A ship that changed hands, or whose realm lost what strengthened it, is no more than it can be. */
function fit(ship: Ship, figures: FigureCache): void {
  const { hull, troops } = figures(ship);
  if (ship.hull > hull) ship.hull = hull;
  if (ship.troops > troops) ship.troops = troops;
}

function mend(
  { rules }: TurnContext,
  books: Books,
  ship: Ship,
  figures: FigureCache,
  rate: number,
): void {
  const repair = repairOf(rules, ship, figures(ship).hull, rate, books.stocks.duranium);
  ship.hull += repair.hull;
  books.stocks.duranium -= repair.duranium;
}

/** Troops go aboard while the garrison is above half its limit: no world is stripped unasked. */
function embark(
  game: Game,
  { rules }: TurnContext,
  fleet: Fleet,
  port: World,
  figures: FigureCache,
): void {
  const kept = Math.ceil(garrisonLimit(game, rules, port) / 2);
  let boats = rules.numbers.repair.embark;
  for (const ship of shipsOf(game, fleet)) {
    const room = figures(ship).troops - ship.troops;
    const going = Math.min(room, boats, port.garrison - kept);
    if (going <= 0) continue;
    ship.troops += going;
    port.garrison -= going;
    boats -= going;
  }
}

/** Crews drill in port until they know all that drill can teach. */
function drill(game: Game, { rules }: TurnContext, fleet: Fleet, port: World): void {
  const { training, trainingCap } = rules.numbers.repair;
  const month = adjust(training, worldModifiers(game, rules, port).permille('training'));
  for (const ship of shipsOf(game, fleet)) {
    if (ship.crew < trainingCap) ship.crew = Math.min(trainingCap, ship.crew + month);
  }
}
