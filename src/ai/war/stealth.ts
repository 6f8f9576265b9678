import { conduct } from '../core/commands';
import { because, type Planner } from '../core/planner';
import type { Situation } from '../core/situation';

/** Cloaks what can hide where it helps: on the way to a fight and near the enemy. */
export function hide(planner: Planner, situation: Situation): void {
  for (const force of situation.forces) {
    if (force.kind !== 'war' || force.figures.cloak === 0) continue;
    const { route } = force.fleet.command;
    const near = situation.nearest(force.system, situation.enemyHeld).distance;
    const cloak = route.length > 0 || (near >= 0 && near < 800);
    conduct(planner, force, { cloak }, because(cloak ? 'cloak.near' : 'cloak.home'));
  }
}
