import { required } from '../../../lib/invariant';
import { systemOf } from '../../../rules/chart/places';
import { fleetFigures, isArmed } from '../../../rules/fleets/fleetFigures';
import type { FigureCache } from '../../../rules/fleets/shipFigures';
import { type Leg, speedWith } from '../../../rules/travel/journey';
import type { Traveller } from '../../../rules/travel/routes';
import type { Command, Fleet } from '../../../state/fleet';
import type { Realm } from '../../../state/game';
import type { SystemId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';

/** A fleet during the month's movement. */
export interface Voyage {
  readonly fleet: Fleet;
  readonly command: Command;
  readonly traveller: Traveller;
  /** The system it belonged to when the month began. */
  readonly from: SystemId;
  /** Tenths of a light year this turn. */
  readonly speed: number;
  /** Tenths of a light year flown so far. */
  moved: number;
  /** Systems reached so far. */
  readonly path: SystemId[];
  /** Moves no more this turn. */
  halted: boolean;
  /** What it means to fly in this step. */
  leg: Leg | null;
}

/** A fleet as it sets out; `pace` holds it back to those it sails with. */
export function beginVoyage(
  realm: Realm,
  rules: Ruleset,
  fleet: Fleet,
  figures: FigureCache,
  pace?: number,
): Voyage {
  const command = required(fleet.command, `command of ${fleet.id}`);
  const speed = speedWith(realm, rules, fleet, command.supplies, figures);
  return {
    fleet,
    command,
    traveller: {
      faction: fleet.faction,
      armed: isArmed(realm, rules, fleet),
      cloaked: fleet.cloaked,
    },
    from: systemOf(realm.chart, fleet.place),
    speed: Math.min(speed, pace ?? speed),
    moved: 0,
    path: [],
    halted: false,
    leg: null,
  };
}

/**
 * A fleet hides while it is told to and every ship of it has a cloak.
 * @source invented
 */
export function raiseCloak(realm: Realm, rules: Ruleset, fleet: Fleet): void {
  const { cloak } = required(fleet.command, `command of ${fleet.id}`);
  fleet.cloaked = cloak && fleetFigures(realm, rules, fleet).cloak > 0;
}
