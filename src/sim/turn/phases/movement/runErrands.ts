import { known } from '../../../lib/invariant';
import { inOrder } from '../../../lib/ordered';
import {
  type Errand,
  escortErrand,
  exploreErrand,
  explorersTargets,
  patrolErrand,
  repairErrand,
} from '../../../rules/errands';
import { fleetsBySystem } from '../../../rules/places';
import type { FigureBook } from '../../../rules/shipFigures';
import type { Sight } from '../../../rules/sight';
import type { Fleet } from '../../../state/fleet';
import type { Game } from '../../../state/game';
import type { FactionId, SystemId } from '../../../state/ids';
import type { TurnContext } from '../../context';

/** Missions and stances give routes to fleets that want them; escorts last, after their charges. */
export function runErrands(
  game: Game,
  context: TurnContext,
  sights: ReadonlyMap<FactionId, Sight>,
  book: FigureBook,
): void {
  const fleets = inOrder(game.fleets);
  const standing = fleetsBySystem(game);
  const targets = new Map<FactionId, Set<SystemId>>();
  for (const fleet of fleets) {
    const errand = errandOf(game, context, fleet, { sights, standing, targets, book });
    if (errand) take(fleet, errand);
  }
  for (const fleet of fleets) {
    const { mission } = known(fleet.command, fleet.id);
    if (mission.kind !== 'escort') continue;
    const charge = game.fleets[mission.fleet];
    const own = charge?.faction === fleet.faction ? charge : undefined;
    take(fleet, escortErrand(game, context.rules, fleet, own));
  }
}

interface Known {
  readonly sights: ReadonlyMap<FactionId, Sight>;
  readonly standing: ReadonlyMap<SystemId, readonly Fleet[]>;
  readonly targets: Map<FactionId, Set<SystemId>>;
  readonly book: FigureBook;
}

function errandOf(game: Game, context: TurnContext, fleet: Fleet, what: Known): Errand | null {
  const { mission, route, stance } = known(fleet.command, fleet.id);
  const { rules } = context;
  if (mission.kind === 'repair') return repairErrand(game, rules, fleet, what.book);
  if (mission.kind === 'survey') return survey(game, context, fleet);
  if (route.length > 0) return null;
  if (mission.kind === 'explore') return explore(game, context, fleet, what.targets);
  const sight = what.sights.get(fleet.faction);
  if (stance !== 'patrol' || !sight) return null;
  return patrolErrand(game, rules, fleet, sight, what.standing, what.book);
}

function explore(
  game: Game,
  { rules }: TurnContext,
  fleet: Fleet,
  targets: Map<FactionId, Set<SystemId>>,
): Errand {
  const taken = targets.get(fleet.faction) ?? explorersTargets(game, fleet.faction);
  targets.set(fleet.faction, taken);
  const errand = exploreErrand(game, rules, fleet, taken);
  const target = errand.route.at(-1);
  if (target !== undefined) taken.add(target);
  return errand;
}

/** A fleet that stood in a system for the month of planning knows its riches now. */
function survey(game: Game, context: TurnContext, fleet: Fleet): Errand | null {
  const { route } = known(fleet.command, fleet.id);
  if (route.length > 0 || fleet.place.kind !== 'system') return null;
  const { system } = fleet.place;
  const { faction } = fleet;
  const { surveyed } = known(game.factions[faction]?.books, `books of ${faction}`).intel;
  if (surveyed[system] === undefined) {
    surveyed[system] = game.turn;
    for (const world of known(game.chart.systems[system], system).worlds) {
      context.emit({ type: 'worldSurveyed', world, by: faction }, system, [faction], false);
    }
  }
  return { route: [], done: true };
}

function take(fleet: Fleet, errand: Errand): void {
  const command = known(fleet.command, fleet.id);
  command.route = errand.route;
  if (errand.done) command.mission = { kind: 'none' };
}
