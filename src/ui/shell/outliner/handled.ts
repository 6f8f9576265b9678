import type { FleetId, Need, Ruleset, StaffDomain, View } from '../../../sim';
import { sectorOf, shipsOf, staffModeOf } from '../../../sim';

/**
 * Whose business what waits for a decision is. Dangers to worlds, debts, unrest and what could not be
 * carried out are told to the person in any case.
 */
const domains: Readonly<Record<Need['kind'], StaffDomain | null>> = {
  siege: null,
  approach: null,
  outmatched: 'fronts',
  supply: 'fronts',
  arrears: null,
  unrest: null,
  movement: null,
  rising: null,
  suspicion: 'diplomacy',
  contest: null,
  agent: 'diplomacy',
  offer: 'diplomacy',
  talks: 'diplomacy',
  decision: null,
  congress: 'diplomacy',
  treaty: 'diplomacy',
  found: 'diplomacy',
  motion: 'council',
  demand: 'council',
  lapsed: null,
  research: 'research',
  yard: 'yards',
  fleet: 'fronts',
};

/** Whether the staff sees to something as the month ends, so that nobody need be asked. */
export function isHandled(view: View, rules: Ruleset, need: Need): boolean {
  const domain = need.kind === 'fleet' ? businessOf(view, rules, need.fleet) : domains[need.kind];
  const staff = view.factions[view.faction]?.books?.staff;
  if (domain === null || staff === undefined) return false;
  const world = need.kind === 'yard' ? view.worlds[need.world] : undefined;
  const part = world ? (sectorOf(view, world)?.id ?? null) : null;
  return staffModeOf(staff, domain, part) === 'do';
}

/** Ships that only look or settle are the scouts' business. */
function businessOf(view: View, rules: Ruleset, id: FleetId): StaffDomain {
  const fleet = view.fleets[id];
  const roles = (fleet ? shipsOf(view, fleet) : []).map(
    (ship) => rules.shipClasses[ship.class]?.role,
  );
  return roles.every((role) => role === 'scout' || role === 'settler') ? 'scouting' : 'fronts';
}
