import { allFleetsOf, openOperations, standsAt } from '../rules/alliance/operations';
import type { FleetId, SystemId } from '../state/ids';
import type { View } from '../state/view';

/**
 * Own and allied fleets that a joint operation sends to a system: those under way, and those that
 * stand at the staging point when the day has come. The Council gives their orders, not their powers.
 */
export function settingOut(view: View, target: SystemId): FleetId[] {
  const alliance = view.alliances[view.factions[view.faction]?.alliance ?? ''];
  if (!alliance) return [];
  return openOperations(alliance)
    .filter((operation) => operation.target === target)
    .flatMap((operation) => {
      const { status, strike, staging } = operation;
      const fleets = allFleetsOf(view, operation).filter(
        ({ place }) => !standsAt({ place }, target),
      );
      if (status === 'striking') return fleets.filter(({ command }) => command === null);
      return strike <= view.turn ? fleets.filter((fleet) => standsAt(fleet, staging)) : [];
    })
    .map(({ id }) => id);
}
