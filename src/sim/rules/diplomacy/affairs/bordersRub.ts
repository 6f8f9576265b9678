import { scale, sum } from '../../../lib/integers';
import { compareIds, greatest } from '../../../lib/ordered';
import type { Realm } from '../../../state/game';
import type { FactionId, SystemId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { chartIndex } from '../../chart/chartIndex';
import { worldsOf } from '../../chart/worlds';
import { friendly } from '../relations';
import { treatiesBetween } from '../treatyLookup';
import type { Affair } from './definition';

/**
 * Borders rub where another holds worlds within reach of one's own: a step for each such system,
 * more for one that both hold worlds of, and more where he came but lately. A neutral zone settles
 * it for its systems and those beside them; other treaties ease it.
 * @source invented
 */
export const bordersRub: Affair = {
  kind: 'bordersRub',
  measure(realm, rules, tell) {
    for (const { holder, subject, systems } of touching(realm, rules)) {
      if (friendly(realm, holder, subject)) continue;
      const settled = settledBetween(realm, holder, subject);
      const open = [...systems.keys()].filter((system) => !settled.has(system)).sort(compareIds);
      const weigh = (system: SystemId) => systems.get(system) ?? 0;
      const steps = eased(realm, rules, holder, subject, sum(open.map(weigh)));
      if (steps > 0) tell(holder, subject, steps, greatest(open, weigh));
    }
  },
};

/** The systems of a subject that lie within reach of a holder's, each with its steps. */
interface Frontier {
  readonly holder: FactionId;
  readonly subject: FactionId;
  readonly systems: Map<SystemId, number>;
}

/** Every pair that has a frontier, in order of the systems first found on it. */
function touching(realm: Realm, rules: Ruleset): Iterable<Frontier> {
  const { range, shared } = rules.numbers.affairs.borders;
  const held = holdings(realm, rules);
  const frontiers = new Map<string, Frontier>();
  const { ids, within } = chartIndex(realm.chart);
  for (const home of ids) {
    const holders = held.get(home);
    if (!holders) continue;
    for (const { system } of within(home, range)) {
      for (const [subject, weight] of held.get(system) ?? []) {
        for (const holder of holders.keys()) {
          if (holder === subject) continue;
          const key = `${holder}>${subject}`;
          const frontier = frontiers.get(key) ?? { holder, subject, systems: new Map() };
          frontiers.set(key, frontier);
          const steps = system === home ? weight * shared : weight;
          frontier.systems.set(system, Math.max(steps, frontier.systems.get(system) ?? 0));
        }
      }
    }
  }
  return frontiers.values();
}

/** Who holds worlds in each system; a system one came to lately weighs more. */
function holdings(realm: Realm, rules: Ruleset): ReadonlyMap<SystemId, Map<FactionId, number>> {
  const { fresh, freshFor } = rules.numbers.affairs.borders;
  const held = new Map<SystemId, Map<FactionId, number>>();
  for (const { owner, system, takenOn } of worldsOf(realm)) {
    if (owner === null) continue;
    const isFresh = takenOn > 0 && realm.turn - takenOn < freshFor;
    const here = held.get(system) ?? new Map<FactionId, number>();
    here.set(owner, Math.max(here.get(owner) ?? 0, isFresh ? fresh : 1));
    held.set(system, here);
  }
  return held;
}

/** Systems of a neutral zone between two, and those a lane away from them. */
function settledBetween(realm: Realm, a: FactionId, b: FactionId): ReadonlySet<SystemId> {
  const { neighbours } = chartIndex(realm.chart);
  const zone = treatiesBetween(realm, a, b).flatMap(({ terms }) => terms.zone);
  const beside = zone.flatMap((system) => neighbours(system).map(({ system: other }) => other));
  return new Set([...zone, ...beside]);
}

/** What treaties leave of some steps: the one that eases most counts. */
function eased(realm: Realm, rules: Ruleset, a: FactionId, b: FactionId, steps: number): number {
  const { eases } = rules.numbers.affairs.borders;
  const share = treatiesBetween(realm, a, b).map(({ terms }) => eases[terms.kind]);
  return scale(steps, 1000 - Math.max(0, ...share));
}
