import {
  chartIndex,
  type FactionId,
  forecastInvasion,
  incomeOf,
  type ShipRole,
  type SystemId,
  shipsOf,
  sortedBy,
  total,
  troopsAboard,
  type World,
  worldsOf,
} from '../../sim';
import { fleetsWith, type Hand, type OwnFleet, ownWorlds, queued, systemAt } from './hand';
import { sail } from './sail';
import { layDown } from './yards';

export const warships: readonly ShipRole[] = [
  'raider',
  'escort',
  'cruiser',
  'battleship',
  'carrier',
];

/** Warships that set out together at least. */
const band = 4;
/** Chance of a landing, in permille, from which it is tried. */
const worthTrying = 500;

/** Worlds of a power that are known, the nearest to the own ones first; nothing where no way leads. */
export function preyOf(hand: Hand, victim: FactionId): World[] {
  const { view } = hand;
  const ways = chartIndex(view.chart).distancesToAny(ownWorlds(hand).map(({ system }) => system));
  const worlds = worldsOf(view).filter(
    ({ owner, system }) => owner === victim && ways.get(system) >= 0,
  );
  return sortedBy(worlds, ({ system }) => ways.get(system));
}

/**
 * Throws all it has at the nearest known world of a power: warships in bands straight at it, troops where
 * its own guns rule, landings as soon as they may succeed.
 */
export function assault(hand: Hand, victim: FactionId): void {
  const [first] = preyOf(hand, victim);
  if (!first) return;
  const target = first.system;
  const rally = rallyFor(hand, target);
  if (rally === null) return;
  for (const fleet of fleetsWith(hand, warships)) partTransports(hand, fleet);
  joinUp(hand, fleetsWith(hand, warships));
  for (const fleet of fleetsWith(hand, warships)) {
    const away = systemAt(hand, fleet) !== rally;
    const goes = fleet.ships.length >= band || (away && isAtEnemy(hand, fleet, victim));
    if (!sail(hand, fleet, goes ? target : rally) || !goes) continue;
    if (fleet.command.stance === 'assault') continue;
    hand.give({ type: 'setStance', fleet: fleet.id, stance: 'assault' });
  }
  land(hand, target, victim, rally);
}

/** The own world nearest to a target. */
function rallyFor(hand: Hand, target: SystemId): SystemId | null {
  const ways = chartIndex(hand.view.chart).laneDistances(target);
  const ports = ownWorlds(hand).filter(({ system }) => ways.get(system) >= 0);
  return sortedBy(ports, ({ system }) => ways.get(system))[0]?.system ?? null;
}

function isAtEnemy({ view }: Hand, { place, command }: OwnFleet, victim: FactionId): boolean {
  const at = command.route.at(-1) ?? (place.kind === 'system' ? place.system : place.to);
  return worldsOf(view).some(({ system, owner }) => system === at && owner === victim);
}

/** Troops follow when the guns have spoken: their ships leave the warships they are among. */
export function partTransports({ view, rules, give }: Hand, fleet: OwnFleet): void {
  if (fleet.place.kind !== 'system') return;
  const boats = shipsOf(view, fleet).filter(
    ({ class: id }) => rules.shipClasses[id]?.role === 'transport',
  );
  const [first] = boats;
  if (!first) return;
  give({ type: 'splitFleet', fleet: fleet.id, ships: boats.map(({ id }) => id), name: first.name });
}

/** Fleets that stand together become one, as far as one may be commanded. */
export function joinUp(hand: Hand, fleets: readonly OwnFleet[]): void {
  const { commandLimit } = hand.rules.numbers.combat;
  const leaders = new Map<SystemId, OwnFleet>();
  for (const fleet of fleets) {
    if (fleet.place.kind !== 'system') continue;
    const { system } = fleet.place;
    const into = leaders.get(system);
    const fits = into && into.ships.length + fleet.ships.length <= commandLimit;
    if (!fits) leaders.set(system, fleet);
    else hand.give({ type: 'mergeFleets', fleet: fleet.id, into: into.id });
  }
}

function land(hand: Hand, target: SystemId, victim: FactionId, rally: SystemId): void {
  const { view, rules } = hand;
  const guns = fleetsWith(hand, warships).some(
    ({ place }) => place.kind === 'system' && place.system === target,
  );
  joinUp(
    hand,
    fleetsWith(hand, ['transport']).filter(({ command }) => command.route.length === 0),
  );
  for (const fleet of fleetsWith(hand, ['transport'])) {
    const loaded = troopsAboard(view, fleet) > 0;
    if (!loaded || !guns) {
      if (systemAt(hand, fleet) !== target) sail(hand, fleet, rally);
      continue;
    }
    if (!sail(hand, fleet, target)) continue;
    const [weakest] = sortedBy(
      worldsOf(view).filter(({ system, owner }) => system === target && owner === victim),
      ({ garrison }) => garrison,
    );
    if (!weakest || forecastInvasion(view, rules, [fleet], weakest, 20).win < worthTrying) continue;
    const mission = { kind: 'invade', world: weakest.id } as const;
    hand.give({ type: 'setMission', fleet: fleet.id, mission });
  }
  for (const { id, system, works } of ownWorlds(hand)) {
    if (system !== rally || works?.queue.some(({ kind }) => kind === 'troops')) continue;
    hand.give({ type: 'enqueue', world: id, kind: 'troops', what: '', repeat: false });
  }
}

/** Powers of some by how near their nearest known world is; without those to which no way leads. */
export function byDistance(hand: Hand, among: readonly FactionId[]): FactionId[] {
  const ways = chartIndex(hand.view.chart).distancesToAny(
    ownWorlds(hand).map(({ system }) => system),
  );
  const reached = among.flatMap((id) => {
    const [nearest] = preyOf(hand, id);
    return nearest ? [{ id, distance: ways.get(nearest.system) }] : [];
  });
  return sortedBy(reached, ({ distance }) => distance).map(({ id }) => id);
}

/** Systems a war is declared for. */
const goals = 2;

/** Declares war for the nearest systems of a power; whether it did. */
export function declare(hand: Hand, on: FactionId): boolean {
  const wanted = new Set(preyOf(hand, on).map(({ system }) => system));
  return hand.give({ type: 'declareWar', on, goals: [...wanted].slice(0, goals) });
}

/** Warships for which one transport is laid down. */
const escorted = 3;
/** Latinum below which no further crews are hired while there is no income. */
const purse = 60;

/** Lays down warships in every yard, so many at a time, and a transport for every few. */
export function arm(hand: Hand, most: number): void {
  const { view, rules, me, books } = hand;
  if (books.stocks.latinum < purse && total(incomeOf(view, rules, me).latinum) < 0) return;
  const count = (roles: readonly ShipRole[]) =>
    fleetsWith(hand, roles).reduce((sum, { ships }) => sum + ships.length, 0) + queued(hand, roles);
  if (count(['transport']) * escorted < count(warships)) layDown(hand, ['transport'], 1);
  layDown(hand, warships, most);
}
