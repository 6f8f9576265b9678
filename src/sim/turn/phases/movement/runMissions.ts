import { required } from '../../../lib/invariant';
import { inOrder } from '../../../lib/ordered';
import { fleetsBySystem } from '../../../rules/chart/places';
import type { Sight } from '../../../rules/detection/sight';
import {
  type Lookout,
  meetsTrouble,
  patrolRoute,
  unfitness,
} from '../../../rules/fleets/missionStops';
import {
  escortStep,
  explorersTargets,
  exploreStep,
  type MissionStep,
  patrolStep,
  repairStep,
} from '../../../rules/fleets/missions';
import type { FigureCache } from '../../../rules/fleets/shipFigures';
import { stanceOf } from '../../../rules/fleets/stances';
import type { Fleet } from '../../../state/fleet';
import type { Game } from '../../../state/game';
import type { FactionId, SystemId } from '../../../state/ids';
import type { TurnContext } from '../../context';
import { endMission, giveUpMission } from '../endMission';

/**
 * Missions and stances give routes to fleets that want them; escorts last, after their charges.
 * @source invented
 */
export function runMissions(
  game: Game,
  context: TurnContext,
  sights: ReadonlyMap<FactionId, Sight>,
  cache: FigureCache,
): void {
  const fleets = inOrder(game.fleets);
  const fleetsIn = fleetsBySystem(game);
  const targets = new Map<FactionId, Set<SystemId>>();
  for (const fleet of fleets) {
    const step = stepOf(game, context, fleet, { sights, fleetsIn, targets, cache });
    if (step) take(context, fleet, step);
  }
  for (const fleet of fleets) {
    const { mission } = required(fleet.command, fleet.id);
    if (mission.kind !== 'escort') continue;
    const charge = game.fleets[mission.fleet];
    const own = charge?.faction === fleet.faction ? charge : undefined;
    take(context, fleet, escortStep(game, context.rules, fleet, own));
  }
}

interface Surroundings {
  readonly sights: ReadonlyMap<FactionId, Sight>;
  readonly fleetsIn: ReadonlyMap<SystemId, readonly Fleet[]>;
  readonly targets: Map<FactionId, Set<SystemId>>;
  readonly cache: FigureCache;
}

function stepOf(
  game: Game,
  context: TurnContext,
  fleet: Fleet,
  what: Surroundings,
): MissionStep | null {
  const { mission, route } = required(fleet.command, fleet.id);
  const { rules } = context;
  if (mission.kind === 'repair') return repairStep(game, rules, fleet, what.cache);
  if (mission.kind === 'survey') return survey(game, context, fleet);
  const sight = what.sights.get(fleet.faction);
  if (!sight) return null;
  const { fleetsIn, cache } = what;
  if (mission.kind === 'explore' || mission.kind === 'patrol') {
    return goAbout(game, context, fleet, what, { sight, fleets: fleetsIn, cache });
  }
  if (route.length > 0 || !stanceOf(fleet).chases) return null;
  return patrolStep(game, rules, fleet, sight, fleetsIn, cache);
}

/** A fleet on its own goes on, month by month, until something happens. */
function goAbout(
  game: Game,
  context: TurnContext,
  fleet: Fleet,
  { targets }: Surroundings,
  lookout: Lookout,
): MissionStep {
  const { rules } = context;
  const { route } = required(fleet.command, fleet.id);
  const unfit = unfitness(game, rules, fleet, lookout.cache);
  if (unfit !== null) return { route: [], end: unfit };
  const { sight, fleets: fleetsIn, cache } = lookout;
  if (stanceOf(fleet).chases && route.length === 0) {
    const chase = patrolStep(game, rules, fleet, sight, fleetsIn, cache);
    if (chase) return chase;
  }
  const step = route.length > 0 ? { route, end: null } : nextStep(game, context, fleet, targets);
  const isTrouble = meetsTrouble(game, rules, fleet, step.route[0], lookout);
  return isTrouble && step.end === null ? { route: [], end: 'sighted' } : step;
}

function nextStep(
  game: Game,
  context: TurnContext,
  fleet: Fleet,
  targets: Map<FactionId, Set<SystemId>>,
): MissionStep {
  const { mission } = required(fleet.command, fleet.id);
  if (mission.kind !== 'patrol') return explore(game, context, fleet, targets);
  const route = patrolRoute(game, context.rules, fleet, mission.systems);
  return route === null ? { route: [], end: 'noWay' } : { route, end: null };
}

function explore(
  game: Game,
  { rules }: TurnContext,
  fleet: Fleet,
  targets: Map<FactionId, Set<SystemId>>,
): MissionStep {
  const taken = targets.get(fleet.faction) ?? explorersTargets(game, fleet.faction);
  targets.set(fleet.faction, taken);
  const step = exploreStep(game, rules, fleet, taken);
  const target = step.route.at(-1);
  if (target !== undefined) taken.add(target);
  return step;
}

/** A fleet that stood in a system for the month of planning knows its riches now. */
function survey(game: Game, context: TurnContext, fleet: Fleet): MissionStep | null {
  const { route } = required(fleet.command, fleet.id);
  if (route.length > 0 || fleet.place.kind !== 'system') return null;
  const { system } = fleet.place;
  const { faction } = fleet;
  const { surveyed } = required(game.factions[faction]?.books, `books of ${faction}`).intel;
  if (surveyed[system] === undefined) {
    surveyed[system] = game.turn;
    for (const world of required(game.chart.systems[system], system).worlds) {
      context.emit({ type: 'worldSurveyed', world, by: faction }, system, [faction], false);
    }
  }
  return { route: [], end: 'done' };
}

function take(context: TurnContext, fleet: Fleet, { route, end }: MissionStep): void {
  required(fleet.command, fleet.id).route = route;
  if (end === 'done') endMission(fleet);
  else if (end !== null) giveUpMission(context, fleet, end);
}
