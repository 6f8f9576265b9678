import { lookoutOf, standsBefore } from '../../../rules/detection/presence';
import { atWar } from '../../../rules/diplomacy/relations';
import { alterWorld } from '../../../rules/figures/alterWorld';
import { removeShips, shipsOf } from '../../../rules/fleets/fleetShips';
import { suitability } from '../../../rules/peoples/capacity';
import { populationOf } from '../../../rules/peoples/population';
import { classTraits } from '../../../rules/traits';
import type { Fleet, Ship } from '../../../state/fleet';
import type { Game } from '../../../state/game';
import type { World } from '../../../state/world';
import type { TurnContext } from '../../context';
import { endMission, giveUpMission } from '../endMission';

/** A world that suits its settlers this well, and is this large, grows into a developed one at once. */
const homelySuitability = 700;
const homelySize = 3;

/** People a settlers' ship brings, in millions. */
const settlersAboard = 10;

/**
 * One settlers' ship is used up to make an empty world an outpost, or a developed world where its
 * species feels at home. When several powers come in the same turn, luck decides who is first.
 * @source invented
 */
export function settle(
  game: Game,
  context: TurnContext,
  world: World,
  fleets: readonly Fleet[],
  fleetsHere: readonly Fleet[],
): void {
  const able = fleets.filter((fleet) => settlerOf(game, context, fleet) !== null);
  for (const fleet of fleets) {
    if (!able.includes(fleet)) giveUpMission(context, fleet, 'noSettlers');
  }
  if (world.owner !== null || populationOf(world) > 0) {
    for (const fleet of able) giveUpMission(context, fleet, 'owned');
    return;
  }
  const safe = able.filter((fleet) => !isOpposed(game, context, fleet, fleetsHere));
  if (safe.length === 0) return;
  const first = context.luck('settle', world.id).pick(safe);
  const ship = settlerOf(game, context, first);
  if (ship) found(game, context, world, ship);
  endMission(first);
  for (const fleet of able) if (fleet !== first) giveUpMission(context, fleet, 'owned');
}

function settlerOf(game: Game, { rules }: TurnContext, fleet: Fleet): Ship | null {
  const ships = shipsOf(game, fleet);
  return ships.find((ship) => rules.shipClasses[ship.class]?.role === 'settler') ?? null;
}

function isOpposed(
  game: Game,
  { rules }: TurnContext,
  { faction }: Fleet,
  fleetsHere: readonly Fleet[],
): boolean {
  const lookout = lookoutOf(game, rules);
  return fleetsHere.some(
    (fleet) =>
      atWar(game, faction, fleet.faction) && standsBefore(game, rules, fleet, faction, lookout),
  );
}

function bringsNoPeople({ rules }: TurnContext, ship: Ship): boolean {
  const shipClass = rules.shipClasses[ship.class];
  return shipClass !== undefined && classTraits(shipClass).some(({ outpostsOnly }) => outpostsOnly);
}

function found(game: Game, context: TurnContext, world: World, ship: Ship): void {
  const { rules } = context;
  const { faction } = ship;
  const power = game.factions[faction];
  if (!power) return;
  const suits = suitability(rules, power.species, world);
  const families = !bringsNoPeople(context, ship);
  const developed = families && suits >= homelySuitability && world.size >= homelySize;
  alterWorld(game, world, { owner: faction });
  world.development = developed ? 'developed' : 'outpost';
  world.works = { queue: [], governor: null, delegated: false };
  world.takenOn = 0;
  world.garrison = 0;
  world.loyalty = rules.numbers.peoples.base;
  world.people =
    families && suits > 0
      ? [{ species: power.species, status: 'citizen', millions: settlersAboard }]
      : [];
  if (power.books) power.books.intel.surveyed[world.system] = game.turn;
  removeShips(game, [ship.id]);
  context.emit({ type: 'worldSettled', world: world.id, by: faction, developed }, world.system, [
    faction,
  ]);
}
