import type { SystemId } from '../../sim';
import { conduct, entrust, sail } from '../core/commands';
import { split } from '../core/fleets';
import type { Force } from '../core/forces';
import { because, type Planner } from '../core/planner';
import type { Situation } from '../core/situation';
import { plannedGoals } from '../plans/plan';

/** Sends scouts into the unknown, then to survey what lies near, then to watch the enemy. */
export function scout(planner: Planner, situation: Situation): void {
  const taken = new Set<string>();
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
    send(planner, situation, force, taken);
  }
}

/** Scouts see more apart than together: each ship becomes a fleet of its own. */
function spread(planner: Planner, situation: Situation, force: Force): void {
  const reason = because('scout.spread', { fleet: force.fleet.id });
  for (const ship of force.fleet.ships.slice(1)) split(planner, situation, force, [ship], reason);
}

function send(planner: Planner, situation: Situation, force: Force, taken: Set<string>): void {
  const { fleet } = force;
  const { mission, route } = fleet.command;
  if (mission.kind === 'explore' || mission.kind === 'survey') {
    const bound = route.at(-1);
    if (bound !== undefined) taken.add(bound);
    return;
  }
  if (reconnoitre(planner, situation, force, taken)) return;
  const { intel } = planner.books;
  const explored = situation.index.ids.every((id) => intel.seen[id] !== undefined);
  if (!explored && entrust(planner, force, { kind: 'explore' }, because('scout.explore'))) return;
  const unsurveyed = situation.index.ids.filter(
    (id) =>
      intel.surveyed[id] === undefined &&
      !taken.has(id) &&
      (situation.hostile.get(id) ?? 0) === 0 &&
      !situation.enemyHeld.has(id) &&
      (planner.view.chart.systems[id]?.worlds.length ?? 0) > 0 &&
      situation.supply.has(id),
  );
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
  taken: Set<string>,
): boolean {
  const { view, books } = planner;
  const goals = [...plannedGoals(planner)].filter((id) => {
    if (taken.has(id) || view.sight.seen[id] !== undefined) return false;
    const seen = books.intel.seen[id];
    return seen === undefined || view.turn - seen > stale;
  });
  const goal = situation.nearest(force.system, goals).system;
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
