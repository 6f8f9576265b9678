import type { SystemId } from '../../sim';
import { conduct, entrust, sail } from '../core/commands';
import { split } from '../core/fleets';
import type { Force } from '../core/forces';
import { because, type Planner } from '../core/planner';
import type { Situation } from '../core/situation';
import { plannedGoals } from '../plans/plan';

/** Sends scouts into the unknown, then to survey what lies near, then to watch the enemy. */
export function scout(planner: Planner, situation: Situation): void {
  const search = searchOf(planner, situation);
  for (const force of situation.forces.filter(({ kind }) => kind === 'scout')) {
    spread(planner, situation, force);
  }
  for (const force of situation.forces.filter(({ kind }) => kind === 'scout')) {
    force.busy = true;
    conduct(
      planner,
      force,
      { stance: 'evade', cloak: force.figures.cloak > 0 },
      because('scout.unseen', { fleet: force.fleet.id }),
    );
    send(planner, situation, force, search);
  }
}

/** What all scouts of a month share: where others are bound already, and where there is anything to find out. */
interface Search {
  readonly taken: Set<SystemId>;
  readonly explored: boolean;
  /** Systems within supply that nobody surveyed yet and no enemy holds. */
  readonly unsurveyed: readonly SystemId[];
  /** Goals of planned wars that were not looked at lately. */
  readonly goals: readonly SystemId[];
}

function searchOf(planner: Planner, situation: Situation): Search {
  const { view, books } = planner;
  const { seen, surveyed } = books.intel;
  const { index, hostile, enemyHeld, supply } = situation;
  return {
    taken: new Set(),
    explored: index.ids.every((id) => seen[id] !== undefined),
    unsurveyed: index.ids.filter(
      (id) =>
        surveyed[id] === undefined &&
        (hostile.get(id) ?? 0) === 0 &&
        !enemyHeld.has(id) &&
        (view.chart.systems[id]?.worlds.length ?? 0) > 0 &&
        supply.has(id),
    ),
    goals: [...plannedGoals(planner)].filter((id) => {
      const last = seen[id];
      return view.sight.seen[id] === undefined && (last === undefined || view.turn - last > stale);
    }),
  };
}

/** Scouts see more apart than together: each ship becomes a fleet of its own. */
function spread(planner: Planner, situation: Situation, force: Force): void {
  const reason = because('scout.spread', { fleet: force.fleet.id });
  for (const ship of force.fleet.ships.slice(1)) split(planner, situation, force, [ship], reason);
}

function send(planner: Planner, situation: Situation, force: Force, search: Search): void {
  const { fleet } = force;
  const { taken, explored } = search;
  const { mission, route } = fleet.command;
  if (mission.kind === 'explore' || mission.kind === 'survey') {
    const bound = route.at(-1);
    if (bound !== undefined) taken.add(bound);
    return;
  }
  if (reconnoitre(planner, situation, force, search)) return;
  if (!explored && entrust(planner, force, { kind: 'explore' }, because('scout.explore'))) return;
  const unsurveyed = search.unsurveyed.filter((id) => !taken.has(id));
  const next = situation.nearest(force.system, unsurveyed).system;
  if (next !== null) {
    taken.add(next);
    const reason = because('scout.survey', { system: next });
    if (sail(planner, situation, force, next, reason))
      entrust(planner, force, { kind: 'survey' }, reason);
    return;
  }
  watch(planner, situation, force, taken);
}

/** Turns after which what was seen of a goal is looked at anew. */
const stale = 9;

/** Looks at what a plan is to take, before the fleets set out; whether there was anything to look at. */
function reconnoitre(
  planner: Planner,
  situation: Situation,
  force: Force,
  { taken, goals }: Search,
): boolean {
  const open = goals.filter((id) => !taken.has(id));
  const goal = situation.nearest(force.system, open).system;
  if (goal === null) return false;
  taken.add(goal);
  return sail(planner, situation, force, goal, because('scout.goal', { system: goal }));
}

/** Keeps an eye on the enemy from next door: on his own ground a scout would not last. */
function watch(planner: Planner, situation: Situation, force: Force, taken: Set<string>): void {
  const { route } = force.fleet.command;
  const bound = route.at(-1) ?? force.system;
  if (isLookout(situation, bound) && !taken.has(bound)) {
    taken.add(bound);
    return;
  }
  const posts = situation.index.ids.filter((id) => !taken.has(id) && isLookout(situation, id));
  const target = situation.nearest(force.system, posts).system;
  if (target === null) return;
  taken.add(target);
  sail(planner, situation, force, target, because('scout.watch', { system: target }));
}

/** A quiet system beside an enemy's. */
function isLookout({ index, enemyHeld, hostile }: Situation, system: SystemId): boolean {
  if (enemyHeld.has(system) || (hostile.get(system) ?? 0) > 0) return false;
  return index.neighbours(system).some((near) => enemyHeld.has(near.system));
}
