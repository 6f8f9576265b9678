import { scale } from '../lib/integers';
import { isStormy } from '../rules/chart/chartIndex';
import { strengthAt } from '../rules/detection/sight';
import { atWar } from '../rules/diplomacy/relations';
import type { FactionId, FleetId, SystemId } from '../state/ids';
import type { Ruleset } from '../state/ruleset';
import type { View } from '../state/view';
import type { Eyes } from './eyes';
import type { Odds, Threat, Unknown } from './strikeForecast';
import { inRole } from './threats';

/** How badly a place is known: how much of the likely odds is left, in permille; `blind`: anything may be there. */
export interface Haze {
  readonly trust: number;
  readonly blind: boolean;
}

/** As campaigns bear them out: where somebody looks, where nobody does, where storms hide what is there. */
const trusted = { seen: 965, unseen: 955, storm: 945 } as const;

export function hazeOf(unknowns: readonly Unknown[]): Haze {
  const has = (kind: Unknown['kind']) => unknowns.some((each) => each.kind === kind);
  if (has('storm')) return { trust: trusted.storm, blind: true };
  if (has('unseen')) return { trust: trusted.unseen, blind: true };
  return { trust: trusted.seen, blind: false };
}

/** Odds with what is not known: where anything may be, they may be nothing. */
export function widened({ trust, blind }: Haze, { from, to, likely }: Odds): Odds {
  const expected = scale(likely, trust);
  return {
    from: blind ? 0 : Math.min(from, expected),
    to: Math.max(to, expected),
    likely: expected,
  };
}

/** What is not known about a strike, the weightiest first. */
export function unknownsAt(
  view: View,
  rules: Ruleset,
  eyes: Eyes,
  system: SystemId,
  strike: readonly FleetId[],
  threats: readonly Threat[],
): Unknown[] {
  const unknowns: Unknown[] = [];
  const seen = view.factions[view.faction]?.books?.intel.seen[system];
  if (!view.sight.seen[system]) {
    const age = seen === undefined ? null : Math.max(1, view.turn - 1 - seen);
    unknowns.push({ kind: 'unseen', system, age });
  }
  if (isStormHidden(view, rules, eyes, system, strike)) unknowns.push({ kind: 'storm', system });
  for (const { fleet, age, role } of threats) {
    if (age !== null && role !== 'inReach') unknowns.push({ kind: 'stale', fleet, age });
  }
  const near = inRole(threats, 'inReach');
  if (near.length > 0) unknowns.push({ kind: 'inReach', fleets: near });
  const factions = cloakers(view, rules, eyes, system, strike);
  if (factions.length > 0) unknowns.push({ kind: 'cloaks', system, factions });
  return unknowns;
}

/** Enemies known to have ships that could hide at a system from all who would look there. */
function cloakers(
  view: View,
  rules: Ruleset,
  eyes: Eyes,
  system: SystemId,
  strike: readonly FleetId[],
): FactionId[] {
  const { cache } = eyes;
  const detection = detectionWith(view, rules, eyes, system, strike);
  const { visible } = rules.numbers.detection;
  const hiding = new Set<FactionId>();
  for (const id in view.ships) {
    const ship = view.ships[id];
    if (!ship || hiding.has(ship.faction) || ship.faction === view.faction) continue;
    const { cloak } = cache.figures(ship);
    if (cloak === 0 || Math.max(visible, cloak + 1) <= detection) continue;
    if (atWar(view, view.faction, ship.faction)) hiding.add(ship.faction);
  }
  return [...hiding].sort();
}

/** Whether a storm hides ships there from all who would look, cloaked or not. */
function isStormHidden(
  view: View,
  rules: Ruleset,
  eyes: Eyes,
  system: SystemId,
  strike: readonly FleetId[],
): boolean {
  const hazard = view.chart.systems[system]?.hazard ?? 'none';
  if (!isStormy(hazard)) return false;
  const { visible, hazardHide } = rules.numbers.detection;
  return detectionWith(view, rules, eyes, system, strike) < visible + hazardHide;
}

/** Detection at a system once some fleets are there, in points. */
function detectionWith(
  view: View,
  rules: Ruleset,
  { cache }: Eyes,
  system: SystemId,
  strike: readonly FleetId[],
): number {
  const sensors = strike.flatMap((id) => {
    const fleet = view.fleets[id];
    return fleet ? [strengthAt(view, rules, cache.ofFleet(fleet), system)] : [];
  });
  return Math.max(view.sight.detection[system] ?? 0, ...sensors);
}
