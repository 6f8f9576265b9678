import { borderOf, findRoute } from '../../sim';
import { because, type Planner } from '../core/planner';
import type { Situation } from '../core/situation';

/** Warships that stand where a border has closed behind them go home before anything else. */
export function withdraw(planner: Planner, situation: Situation): void {
  for (const force of situation.forces) {
    const { fleet, figures, system } = force;
    if (!figures.armed || figures.speed <= 0 || fleet.place.kind !== 'system') continue;
    if (fleet.command.cloak && figures.cloak > 0) continue;
    if (borderOf(planner.view, planner.me, system) === null) continue;
    force.busy = true;
    const home = situation.nearest(system, situation.held).system;
    const route = home === null ? null : findRoute(planner.view, planner.rules, fleet, home);
    if (route === null || route.length === 0 || fleet.command.route.at(-1) === home) continue;
    const reason = because('fleet.withdraw', { fleet: fleet.id, system });
    planner.give({ type: 'moveFleet', fleet: fleet.id, route }, reason);
  }
}
