import { scale } from '../lib/integers';
import { atWar } from '../rules/relations';
import type { FactionId, FleetId, SystemId } from '../state/ids';
import type { Ruleset } from '../state/ruleset';
import type { View } from '../view/viewFor';
import type { Eyes } from './eyes';
import type { Odds, Threat, Unknown } from './strikeForecast';
import { inRole } from './threats';

/** What is left of the likely odds where nobody looks, in permille. */
const unseenTrust = 850;

/** Odds at a place nobody looks at: anything may be there, so that they may be nothing. */
export function widened(view: View, system: SystemId, odds: Odds): Odds {
  if (view.sight.seen[system]) return odds;
  return { from: 0, to: odds.to, likely: scale(odds.likely, unseenTrust) };
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
  { book }: Eyes,
  system: SystemId,
  strike: readonly FleetId[],
): FactionId[] {
  const sensors = strike.flatMap((id) => {
    const fleet = view.fleets[id];
    return fleet ? [book.ofFleet(fleet).strength] : [];
  });
  const detection = Math.max(view.sight.detection[system] ?? 0, ...sensors);
  const { visible } = rules.numbers.detection;
  const hiding = new Set<FactionId>();
  for (const id in view.ships) {
    const ship = view.ships[id];
    if (!ship || hiding.has(ship.faction) || ship.faction === view.faction) continue;
    const { cloak } = book.figures(ship);
    if (cloak === 0 || Math.max(visible, cloak + 1) <= detection) continue;
    if (atWar(view, view.faction, ship.faction)) hiding.add(ship.faction);
  }
  return [...hiding].sort();
}
