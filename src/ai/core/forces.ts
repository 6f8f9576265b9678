import type {
  FigureCache,
  Fleet,
  FleetFigures,
  Ruleset,
  Ship,
  ShipRole,
  SystemId,
  View,
} from '../../sim';
import { fleetFigures, shipsOf, strengthOf, systemOf } from '../../sim';
import type { OwnFleet } from './planner';

export type ForceKind = 'war' | 'transport' | 'settler' | 'scout' | 'station';

/** One of the player's fleets with what the plans ask of it. Figures are those of the turn's start. */
export interface Force {
  readonly fleet: OwnFleet;
  readonly kind: ForceKind;
  readonly figures: FleetFigures;
  /** Whether most of its warships are raiders: they prey on trade and are lost in a line of battle. */
  readonly band: boolean;
  /** Whether transports sail with its warships. */
  readonly mixed: boolean;
  /** As `strengthOf` has it: strengths add up. */
  readonly strength: number;
  /** The system it is in or nearest to. */
  readonly system: SystemId;
  /** Hull left, in permille. */
  readonly health: number;
  /** A domain has decided about it this turn. */
  busy: boolean;
}

/** The player's fleets among those of its view, in order of id. */
export function musterForces(
  view: View,
  rules: Ruleset,
  cache: FigureCache,
  fleets: readonly Fleet[],
): Force[] {
  return fleets.flatMap((fleet) => {
    if (fleet.faction !== view.faction || fleet.command === null) return [];
    return [forceOf(view, rules, cache, fleet as OwnFleet)];
  });
}

/** A fleet as a force. */
export function forceOf(view: View, rules: Ruleset, cache: FigureCache, fleet: OwnFleet): Force {
  const figures = fleetFigures(view, rules, fleet, cache);
  const roles = shipsOf(view, fleet).map((ship) => roleOf(rules, ship));
  const kind = kindOf(roles, figures);
  return {
    fleet,
    kind,
    figures,
    band: kind === 'war' && isBand(roles.filter(isFighting)),
    mixed: kind === 'war' && roles.includes('transport'),
    strength: strengthOf(view, rules, fleet, cache),
    system: systemOf(view.chart, fleet.place),
    health: figures.maxHull === 0 ? 1000 : Math.floor((figures.hull * 1000) / figures.maxHull),
    busy: false,
  };
}

function isBand(warships: readonly ShipRole[]): boolean {
  return 2 * warships.filter((role) => role === 'raider').length > warships.length;
}

const fighting: readonly ShipRole[] = ['raider', 'escort', 'cruiser', 'battleship', 'carrier'];

/** Whether ships of a role are built to fight. */
export function isFighting(role: ShipRole): boolean {
  return fighting.includes(role);
}

/** The role of a ship's class. */
export function roleOf(rules: Ruleset, ship: Ship): ShipRole {
  return rules.shipClasses[ship.class]?.role ?? 'escort';
}

function kindOf(roles: readonly ShipRole[], { speed, armed }: FleetFigures): ForceKind {
  if (speed === 0) return 'station';
  if (roles.some(isFighting)) return 'war';
  if (roles.includes('settler')) return 'settler';
  if (roles.includes('transport')) return 'transport';
  return roles.includes('scout') || !armed ? 'scout' : 'war';
}

/** Whether a force stands in a system rather than on a lane. */
export function standsIn({ fleet: { place } }: Force, system: SystemId): boolean {
  return place.kind === 'system' && place.system === system;
}

/** What some forces are worth together in a battle, in points as `strengthOf` has it. */
export function strengthOfForces(forces: readonly Force[]): number {
  return forces.reduce((sum, { strength }) => sum + strength, 0);
}
