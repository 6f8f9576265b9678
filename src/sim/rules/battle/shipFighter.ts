import { adjust, clamp } from '../../lib/integers';
import type { Fleet, Ship } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { FactionId, ShipId } from '../../state/ids';
import type { Ruleset, ShipRole } from '../../state/ruleset';
import type { Trait } from '../../traits/trait';
import { modifiersOf } from '../figures/modifiers';
import type { FigureCache } from '../fleets/shipFigures';
import { classTraits, lentTraits } from '../traits';
import { type Fighter, plainFighter, type Side } from './fighter';
import type { Leadership } from './leadership';

/** What all ships of a battle share: figures by class, traits lent by faction. */
export interface Shipyard {
  readonly figures: FigureCache;
  readonly lent: Map<FactionId, readonly Trait[]>;
}

/** How a fleet comes into the battle. */
export interface Entry {
  readonly fleet: Fleet;
  readonly side: Side;
  readonly group: number;
  readonly hidden: boolean;
  /** The enemy's best detection here, and what its technology adds to finding who fires unseen. */
  readonly detection: number;
  readonly decloak: number;
  readonly leadership: Leadership;
}

/** Quick ships fire first. */
const initiativeOf: Readonly<Record<ShipRole, number>> = {
  scout: 8,
  raider: 8,
  escort: 7,
  cruiser: 6,
  carrier: 4,
  battleship: 5,
  transport: 2,
  settler: 1,
  station: 4,
};

/** Points of hull for one point of a crew's strength against boarders. */
const hullPerCrew = 10;

/** Evasion for each level of a commander's manoeuvre, in permille. */
const evasionPerLevel = 8;

/**
 * A ship as it enters a battle; none when the realm does not know it or it is a wreck.
 * @source invented
 */
export function shipFighter(
  realm: Realm,
  rules: Ruleset,
  yard: Shipyard,
  entry: Entry,
  id: ShipId,
): Fighter[] {
  const ship = realm.ships[id];
  const shipClass = ship && rules.shipClasses[ship.class];
  if (!ship || !shipClass || ship.hull <= 0) return [];
  const { leadership } = entry;
  const { combat } = rules.numbers;
  const { role } = shipClass;
  const figures = yard.figures(ship);
  const modifiers = modifiersOf(realm, rules, ship.faction);
  const experience = Math.floor((ship.crew * combat.crewBonus) / 100);
  const fighter = plainFighter({
    id,
    kind: 'ship',
    name: ship.name,
    class: ship.class,
    faction: ship.faction,
    fleet: entry.fleet.id,
    side: entry.side,
    group: entry.group,
    role,
    hull: Math.min(ship.hull, figures.hull),
    maxHull: figures.hull,
    shields: figures.shields,
    attack: adjust(figures.attack, leadership.attack - leadership.hunger - leadership.crowding),
    shots: figures.shots,
    accuracy: figures.accuracy + experience,
    evasion: figures.evasion + leadership.manoeuvre * evasionPerLevel,
    initiative: modifiers.apply('initiative', initiativeOf[role], role) + leadership.manoeuvre,
    piercing: clamp(modifiers.permille('shieldPiercing', role), 0, 1000),
    alpha: modifiers.permille('torpedoes', role),
    crew: Math.max(1, adjust(Math.floor(figures.hull / hullPerCrew), experience)),
    boarders: ship.troops,
    toughness: leadership.defence,
    hidden: entry.hidden,
    revealChance: revealChance(rules, entry, figures.cloak),
  });
  for (const trait of traitsOf(realm, rules, yard, ship)) trait.battle?.(fighter);
  fighter.boarders = modifiers.apply('boarding', fighter.boarders, role);
  return [fighter];
}

/** Detection against cloak: the more it beats the cloak by, the sooner the ship is found. */
function revealChance(rules: Ruleset, { detection, decloak }: Entry, cloak: number): number {
  const { revealBase, revealPerPoint } = rules.numbers.combat;
  return clamp(revealBase + revealPerPoint * (detection - cloak) + decloak, 0, 1000);
}

function traitsOf(realm: Realm, rules: Ruleset, yard: Shipyard, ship: Ship): readonly Trait[] {
  let lent = yard.lent.get(ship.faction);
  if (!lent) {
    lent = lentTraits(realm, rules, ship.faction);
    yard.lent.set(ship.faction, lent);
  }
  const shipClass = rules.shipClasses[ship.class];
  const own = shipClass ? classTraits(shipClass) : [];
  return lent.length === 0 ? own : [...own, ...lent.filter((trait) => !own.includes(trait))];
}
