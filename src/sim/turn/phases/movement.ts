import { scale } from '../../lib/integers';
import { required } from '../../lib/invariant';
import { inOrder } from '../../lib/ordered';
import { convoyPaces } from '../../rules/alliance/convoys';
import { fleetsBySystem, systemOf } from '../../rules/chart/places';
import { lookoutOf } from '../../rules/detection/presence';
import { allSights, type SensorCache, sensorCache, sightCache } from '../../rules/detection/sight';
import { holdingStill } from '../../rules/figures/stillness';
import { fleetFigures } from '../../rules/fleets/fleetFigures';
import { removeShips, shipsOf } from '../../rules/fleets/fleetShips';
import { suppliesAfter } from '../../rules/travel/journey';
import { inSupply, type Supply, supplyCache, supplyOf } from '../../rules/travel/supply';
import type { Command, Fleet, Ship } from '../../state/fleet';
import type { Game } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { TurnContext } from '../context';
import { runMissions } from './movement/runMissions';
import { sail } from './movement/sail';
import { beginVoyage, raiseCloak, type Voyage } from './movement/voyage';

/**
 * Cloaks go up, missions choose their ways, then the month is cut into steps in which all
 * fleets move together; at its end supplies are filled or spent.
 * @source invented
 */
export function movement(game: Game, context: TurnContext): void {
  holdingStill(game, () => move(game, context));
}

function move(game: Game, context: TurnContext): void {
  const { rules } = context;
  for (const fleet of inOrder(game.fleets)) raiseCloak(game, rules, fleet);
  const cache = sensorCache(game, rules);
  const sights = allSights(game, rules, sightCache(game, rules, cache));
  runMissions(game, context, sights, cache.figures);
  const paces = convoyPaces(game, rules, cache.figures);
  const voyages = inOrder(game.fleets).map((fleet) =>
    beginVoyage(game, rules, fleet, cache.figures, paces.get(fleet.id)),
  );
  sail(game, context, voyages, sights, cache);
  for (const voyage of voyages) reportVoyage(game, context, voyage);
  spendSupplies(game, context, cache);
  weatherStorms(game, context, cache);
}

function reportVoyage(game: Game, context: TurnContext, voyage: Voyage): void {
  if (voyage.moved === 0) return;
  const { fleet, path, from } = voyage;
  const arrived = fleet.place.kind === 'system' && voyage.command.route.length === 0;
  context.emit(
    { type: 'fleetMoved', fleet: fleet.id, faction: fleet.faction, path, arrived, from },
    systemOf(game.chart, fleet.place),
    [fleet.faction],
  );
}

function spendSupplies(game: Game, context: TurnContext, cache: SensorCache): void {
  const lookout = lookoutOf(game, context.rules, cache);
  const sources = supplyCache(game, context.rules, fleetsBySystem(game), lookout);
  const supplies = new Map<FactionId, Supply>();
  const starving: Fleet[] = [];
  for (const fleet of inOrder(game.fleets)) {
    let supply = supplies.get(fleet.faction);
    if (!supply) {
      supply = supplyOf(game, context.rules, fleet.faction, sources);
      supplies.set(fleet.faction, supply);
    }
    const command = commandOf(fleet);
    const { endurance } = fleetFigures(game, context.rules, fleet, cache.figures);
    if (command.supplies <= 0 && !inSupply(game, supply, fleet.place)) starving.push(fleet);
    command.supplies = suppliesAfter(game, supply, fleet.place, command.supplies, endurance);
  }
  const { attrition } = context.rules.numbers.supply;
  // A guard that breaks up has barred the way this month.
  for (const fleet of starving) {
    wearDown(game, context, cache, shipsOf(game, fleet), attrition, 'attrition');
  }
}

/** Plasma storms wear down ships that do not see their way through them. */
function weatherStorms(game: Game, context: TurnContext, cache: SensorCache): void {
  const { storm } = context.rules.numbers.supply;
  for (const fleet of inOrder(game.fleets)) {
    const { place } = fleet;
    if (place.kind !== 'system' || game.chart.systems[place.system]?.hazard !== 'plasma') continue;
    const blind = shipsOf(game, fleet).filter((ship) => !cache.figures(ship).clear);
    wearDown(game, context, cache, blind, storm, 'storm');
  }
}

/** Ships lose hull each month, in permille of whole, until they break up. */
function wearDown(
  game: Game,
  context: TurnContext,
  cache: SensorCache,
  ships: readonly Ship[],
  rate: number,
  how: 'attrition' | 'storm',
): void {
  const permille = rate * game.frame.monthsPerTurn;
  for (const ship of ships) {
    ship.hull -= Math.max(1, scale(cache.figures(ship).hull, permille));
    if (ship.hull > 0) continue;
    const { id, name, class: shipClass, faction, fleet } = ship;
    const place = required(game.fleets[fleet], fleet).place;
    context.emit(
      { type: 'shipLost', ship: id, name, class: shipClass, faction, how, by: null },
      systemOf(game.chart, place),
      [faction],
      false,
    );
    removeShips(game, [id]);
  }
}

function commandOf(fleet: Fleet): Command {
  return required(fleet.command, `command of ${fleet.id}`);
}
