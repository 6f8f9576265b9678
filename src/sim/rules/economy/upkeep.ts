import { weakCache } from '../../lib/cache';
import { adjust, divide, scale, sum } from '../../lib/integers';
import { type Term, term } from '../../lib/terms';
import type { Fleet, Ship } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset, ShipClass } from '../../state/ruleset';
import type { World } from '../../state/world';
import { guaranteeTerms } from '../diplomacy/guarantees';
import { type Modifiers, modifiersOf } from '../figures/modifiers';
import { agentUpkeep } from '../intelligence/agents';
import { movementUpkeep } from '../peoples/movements/answers';
import { edictTerms } from './edicts';
import type { Holdings } from './holdings';

interface ShipCost {
  readonly dilithium: number;
  readonly latinum: number;
}

/** What a ship costs a month. */
export function shipUpkeep(rules: Ruleset, modifiers: Modifiers, ship: Ship): ShipCost {
  const shipClass = rules.shipClasses[ship.class];
  if (!shipClass) return nothing;
  let known = byModifiers.get(modifiers);
  if (!known) {
    known = new Map();
    byModifiers.set(modifiers, known);
  }
  let cost = known.get(shipClass);
  if (!cost) {
    const { upkeep, role } = shipClass;
    cost = {
      dilithium: modifiers.apply('shipUpkeep', upkeep.dilithium, role),
      latinum: modifiers.apply('shipUpkeep', upkeep.latinum, role),
    };
    known.set(shipClass, cost);
  }
  return cost;
}

const nothing: ShipCost = { dilithium: 0, latinum: 0 };

/** Modifiers never change: each class is worked out once for whoever has them. */
const byModifiers = weakCache<Modifiers, Map<ShipClass, ShipCost>>();

/** What the buildings of a world cost a month, in latinum. */
export function buildingUpkeep(rules: Ruleset, modifiers: Modifiers, world: World): number {
  const upkeep = sum(world.buildings.map((id) => rules.buildings[id]?.upkeep ?? 0));
  return adjust(upkeep, modifiers.permille('buildingUpkeep'));
}

/**
 * What a faction pays a month, as negative terms by stock. Ships are listed by fleet.
 * @source invented
 */
export function upkeepTerms(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  holdings: Holdings,
): { dilithium: Term[]; latinum: Term[]; influence: Term[] } {
  const modifiers = modifiersOf(realm, rules, faction);
  const dilithium: Term[] = [];
  const latinum: Term[] = [];
  for (const fleet of holdings.fleets) {
    const upkeep = fleetUpkeep(realm, rules, modifiers, fleet);
    dilithium.push(...term('upkeep.fleet', -upkeep.dilithium, fleet.id));
    latinum.push(...term('upkeep.fleet', -upkeep.latinum, fleet.id));
  }
  latinum.push(...worldTerms(rules, modifiers, holdings.worlds));
  const edicts = edictTerms(realm, rules, faction, holdings.worlds);
  dilithium.push(...edicts.dilithium);
  latinum.push(...edicts.latinum);
  latinum.push(...movementUpkeep(realm, rules, faction, 'latinum'));
  latinum.push(...agentUpkeep(realm, rules, faction));
  const influence = [
    ...weightOfEmpire(rules, holdings.worlds.length),
    ...edicts.influence,
    ...movementUpkeep(realm, rules, faction, 'influence'),
    ...guaranteeTerms(realm, rules, faction),
    ...forgottenFavours(realm, rules, faction),
  ];
  return { dilithium, latinum, influence };
}

/** What the ships of a fleet cost a month. */
export function fleetUpkeep(
  realm: Realm,
  rules: Ruleset,
  modifiers: Modifiers,
  fleet: Fleet,
): { dilithium: number; latinum: number } {
  let dilithium = 0;
  let latinum = 0;
  for (const id of fleet.ships) {
    const ship = realm.ships[id];
    if (!ship) continue;
    const upkeep = shipUpkeep(rules, modifiers, ship);
    dilithium += upkeep.dilithium;
    latinum += upkeep.latinum;
  }
  return { dilithium, latinum };
}

function worldTerms(rules: Ruleset, modifiers: Modifiers, worlds: readonly World[]): Term[] {
  const { worldUpkeep, outpostUpkeep } = rules.numbers.economy;
  let developed = 0;
  let outposts = 0;
  const buildings: Term[] = [];
  for (const world of worlds) {
    if (world.development === 'developed') developed += worldUpkeep;
    else outposts += outpostUpkeep;
    buildings.push(...term('upkeep.buildings', -buildingUpkeep(rules, modifiers, world), world.id));
  }
  return [
    ...buildings,
    ...term('upkeep.worlds', -developed),
    ...term('upkeep.outposts', -outposts),
    ...guards(rules, worlds),
  ];
}

/** Whoever is held in bondage is guarded: a term for each world. */
function guards({ numbers }: Ruleset, worlds: readonly World[]): Term[] {
  return worlds.flatMap((world) =>
    term('upkeep.guards', -guardsOn(numbers.laws.guarded, world), world.id),
  );
}

/** Latinum a month that the guards of those in bondage cost on a world. */
export function guardsOn(guarded: number, { people }: World): number {
  let millions = 0;
  for (const each of people) if (each.status === 'enslaved') millions += each.millions;
  return divide(millions, guarded);
}

function weightOfEmpire(rules: Ruleset, worlds: number): Term[] {
  const { influenceFreeWorlds, influencePerWorld } = rules.numbers.economy;
  const beyond = Math.max(0, worlds - influenceFreeWorlds);
  return term('upkeep.empire', -beyond * influencePerWorld);
}

/** Influence that is hoarded lapses: what a store loses grows with it, until it equals the income. */
function forgottenFavours(realm: Realm, rules: Ruleset, faction: FactionId): Term[] {
  const store = realm.factions[faction]?.books?.stocks.influence ?? 0;
  return term('upkeep.favours', -scale(store, rules.numbers.economy.influenceFades));
}
