import { copy } from '../lib/copy';
import { type Refusal, refuse } from '../lib/refusal';
import { atWar } from '../rules/diplomacy/relations';
import { fleetFigures, isArmed } from '../rules/fleets/fleetFigures';
import { shipsOf } from '../rules/fleets/fleetShips';
import { unfitness } from '../rules/fleets/missionStops';
import { mayExplore } from '../rules/fleets/missions';
import { figureCache } from '../rules/fleets/shipFigures';
import { troopsAboard } from '../rules/ground/ground';
import { reachFrom, travellerOf } from '../rules/travel/routes';
import type { Mission } from '../state/fleet';
import type { WorldId } from '../state/ids';
import { areIds, hasFields, isId, isWhole } from '../state/shape';
import type { World } from '../state/world';
import type { Judging, OrderDefinition } from './definition';
import { noFleet, type OwnFleet, ownFleet } from './ownFleet';

/** Says what a fleet does where its route ends, turn by turn until done or told otherwise. */
export const setMission: OrderDefinition<'setMission'> = {
  type: 'setMission',
  quiet: true,
  check: (order) => isId(order.fleet) && isMission(order.mission),
  validate({ fleet: id, mission }, judging) {
    const fleet = ownFleet(judging.view, judging.faction, id);
    if (!fleet) return noFleet(id);
    return refusalOf(mission, fleet, judging);
  },
  apply({ fleet: id, mission }, { realm, faction }) {
    const fleet = ownFleet(realm, faction, id);
    if (!fleet) return;
    fleet.command.mission = copy(mission);
    if (choosesWay(mission)) fleet.command.route = [];
  },
};

/** Most points a patrol may go round. */
const patrolLimit = 8;

const plainMissions = ['none', 'repair', 'survey', 'explore'];
/** Most points of troops an order may name. */
const troopsLimit = 1_000_000;
const worldMissions = ['invade', 'bombard', 'settle'];

function isMission(value: unknown): value is Mission {
  if (typeof value !== 'object' || value === null) return false;
  const { kind } = value as { kind?: unknown };
  if (typeof kind !== 'string') return false;
  if (plainMissions.includes(kind)) return hasFields(value, 'kind');
  if (kind === 'patrol') {
    if (!hasFields(value, 'kind', 'systems')) return false;
    return areIds(value.systems, patrolLimit) && value.systems.length > 1;
  }
  if (kind === 'escort') return hasFields(value, 'kind', 'fleet') && isId(value.fleet);
  if (kind === 'invade' && hasFields(value, 'kind', 'troops', 'world')) {
    return isId(value.world) && isWhole(value.troops, 1, troopsLimit);
  }
  return worldMissions.includes(kind) && hasFields(value, 'kind', 'world') && isId(value.world);
}

/** Missions that send the fleet on ways of their own. */
function choosesWay({ kind }: Mission): boolean {
  return ['escort', 'repair', 'explore', 'patrol'].includes(kind);
}

function refusalOf(mission: Mission, fleet: OwnFleet, judging: Judging): Refusal | null {
  switch (mission.kind) {
    case 'none':
      return null;
    case 'invade':
      return hostileWorld(mission.world, judging, (world) => {
        const aboard = troopsAboard(judging.view, fleet);
        if (aboard === 0) return refuse('noTroops', { world: world.id });
        const { troops = aboard } = mission;
        return troops > aboard
          ? refuse('fewerTroops', { fleet: fleet.id, troops, available: aboard })
          : null;
      });
    case 'bombard':
      return hostileWorld(mission.world, judging, () =>
        isArmed(judging.view, judging.rules, fleet) ? null : refuse('unarmed', { fleet: fleet.id }),
      );
    case 'settle':
      return settling(mission.world, fleet, judging);
    case 'escort':
      return escorting(mission.fleet, fleet, judging);
    case 'repair':
      return repairing(fleet, judging);
    case 'survey':
      return surveying(fleet, judging);
    case 'explore':
      return exploring(fleet, judging);
    case 'patrol':
      return patrolling(mission.systems, fleet, judging);
  }
}

/** A world that may be attacked: an enemy's, or of free people. */
function hostileWorld(
  id: WorldId,
  { view, faction }: Judging,
  further: (world: World) => Refusal | null,
): Refusal | null {
  const world = Object.hasOwn(view.worlds, id) ? view.worlds[id] : undefined;
  if (!world) return refuse('noSuchWorld', { world: id });
  if (world.owner === faction) return refuse('ownWorld', { world: id });
  if (world.owner === null) {
    return world.people.length === 0 ? refuse('nobodyThere', { world: id }) : further(world);
  }
  if (!atWar(view, faction, world.owner)) return refuse('notAtWar', { faction: world.owner });
  return further(world);
}

function settling(id: WorldId, fleet: OwnFleet, { view, rules }: Judging): Refusal | null {
  const world = Object.hasOwn(view.worlds, id) ? view.worlds[id] : undefined;
  if (!world) return refuse('noSuchWorld', { world: id });
  if (world.owner !== null) return refuse('ownedWorld', { world: id, faction: world.owner });
  if (world.people.length > 0) return refuse('inhabited', { world: id });
  const settlers = shipsOf(view, fleet).some(
    (ship) => rules.shipClasses[ship.class]?.role === 'settler',
  );
  return settlers ? null : refuse('noSettlers', { fleet: fleet.id });
}

function escorting(id: string, fleet: OwnFleet, { view, faction }: Judging): Refusal | null {
  if (id === fleet.id) return refuse('escortsItself');
  let charge = ownFleet(view, faction, id);
  if (!charge) return noFleet(id);
  const met = new Set<string>();
  while (charge?.command.mission.kind === 'escort' && !met.has(charge.id)) {
    met.add(charge.id);
    if (charge.command.mission.fleet === fleet.id) return refuse('escortCircle', { fleet: id });
    charge = ownFleet(view, faction, charge.command.mission.fleet);
  }
  return null;
}

function repairing(fleet: OwnFleet, { view, faction, rules }: Judging): Refusal | null {
  const figures = figureCache(view, rules);
  const damaged = shipsOf(view, fleet).some((ship) => ship.hull < figures(ship).hull);
  if (!damaged) return refuse('undamaged', { fleet: fleet.id });
  const port = Object.values(view.worlds).some(
    (world) => world.owner === faction && world.development === 'developed',
  );
  return port ? null : refuse('noPort');
}

function surveying(fleet: OwnFleet, { view, faction }: Judging): Refusal | null {
  const { place, command } = fleet;
  const system = command.route.at(-1) ?? (place.kind === 'system' ? place.system : null);
  if (system === null) return refuse('notInSystem', { fleet: fleet.id });
  const surveyed = view.factions[faction]?.books?.intel.surveyed[system] !== undefined;
  return surveyed ? refuse('alreadySurveyed', { system }) : null;
}

function exploring(fleet: OwnFleet, { view, faction, rules }: Judging): Refusal | null {
  if (fleetFigures(view, rules, fleet).speed === 0)
    return refuse('cannotMove', { fleet: fleet.id });
  const seen = view.factions[faction]?.books?.intel.seen ?? {};
  const left = Object.keys(view.chart.systems).some((system) => seen[system] === undefined);
  if (!left) return refuse('nothingToExplore');
  // Who is under way already has his way, and a target that nobody else is bound for.
  const goesOn = fleet.command.mission.kind === 'explore' && fleet.command.route.length > 0;
  if (!goesOn && !mayExplore(view, rules, fleet)) return refuse('noWayToExplore');
  return unfit(fleet, { view, faction, rules });
}

/** Who is battered or starving does not go about by himself: he would turn back at once. */
function unfit(fleet: OwnFleet, { view, rules }: Judging): Refusal | null {
  const why = unfitness(view, rules, fleet);
  return why === null ? null : refuse(`unfit.${why}`, { fleet: fleet.id });
}

function patrolling(systems: readonly string[], fleet: OwnFleet, judging: Judging): Refusal | null {
  const { view, rules } = judging;
  if (fleetFigures(view, rules, fleet).speed === 0) {
    return refuse('cannotMove', { fleet: fleet.id });
  }
  const unknown = systems.find((system) => !Object.hasOwn(view.chart.systems, system));
  if (unknown !== undefined) return refuse('noSuchSystem', { system: unknown });
  const reaches = reachFrom(view, fleet.place, travellerOf(view, rules, fleet));
  const closed = systems.find((system) => !reaches(system));
  if (closed !== undefined) return refuse('noWayToPatrol', { system: closed });
  return unfit(fleet, judging);
}
