import { inOrder } from '../../../lib/ordered';
import { fleetsBySystem } from '../../../rules/chart/places';
import { type Sight, sightCache } from '../../../rules/detection/sight';
import { remember } from '../../../rules/diplomacy/memories';
import { breakTreaty } from '../../../rules/diplomacy/treaties';
import { partnerIn } from '../../../rules/diplomacy/treatyLookup';
import { isArmed } from '../../../rules/fleets/fleetFigures';
import { shipsOf } from '../../../rules/fleets/fleetShips';
import type { Treaty } from '../../../state/diplomacy';
import type { Fleet } from '../../../state/fleet';
import type { Game } from '../../../state/game';
import type { FactionId, SystemId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import type { TurnContext } from '../../context';

/**
 * Armed ships of a signatory that the other sees in their neutral zone violate the armistice: it is
 * remembered and known to all, once a turn. After so many violations the armistice is broken.
 * @source invented
 */
export function watchZones(game: Game, context: TurnContext): void {
  const { withdrawal } = context.rules.numbers.treaties;
  const zoned = inOrder(game.treaties).filter(({ terms }) => terms.zone.length > 0);
  const watched = zoned.filter(({ since }) => game.turn - since > withdrawal);
  if (watched.length === 0) return;
  const sightOf = sightCache(game, context.rules);
  for (const treaty of watched) {
    const caught = treaty.parties.filter((by) => {
      const system = caughtIn(game, context, treaty, by, sightOf(partnerIn(treaty, by)));
      if (system !== null) blame(game, context, treaty, by, system);
      return system !== null;
    });
    // Both are judged before it is broken: one who is caught as often has broken it as well.
    const { zoneStrikes } = context.rules.numbers.treaties;
    for (const by of caught) {
      if ((treaty.violations?.[by] ?? 0) >= zoneStrikes) breakTreaty(game, context, treaty, by);
    }
  }
}

/** The first system of a zone where a faction's armed ships are seen; null when none are. */
function caughtIn(
  game: Game,
  { rules }: TurnContext,
  { terms }: Treaty,
  by: FactionId,
  sight: Sight,
): SystemId | null {
  const fleets = fleetsBySystem(game);
  const isCaught = (system: SystemId) =>
    (fleets.get(system) ?? []).some(
      (fleet) =>
        fleet.faction === by &&
        isArmed(game, rules, fleet) &&
        canLeave(game, rules, fleet) &&
        sight.detects(fleet),
    );
  return terms.zone.find(isCaught) ?? null;
}

/** Nobody is blamed for what cannot be moved. */
function canLeave(game: Game, rules: Ruleset, fleet: Fleet): boolean {
  return shipsOf(game, fleet).some((ship) => (rules.shipClasses[ship.class]?.speed ?? 0) > 0);
}

function blame(
  game: Game,
  context: TurnContext,
  treaty: Treaty,
  by: FactionId,
  system: SystemId,
): void {
  const { rules, emit } = context;
  const against = partnerIn(treaty, by);
  const strikes = (treaty.violations?.[by] ?? 0) + 1;
  treaty.violations = { ...treaty.violations, [by]: strikes };
  remember(game, rules, against, by, 'zoneViolated', system);
  emit({ type: 'zoneViolated', system, by, against }, system, 'all');
}
