import { permilleOf } from '../../lib/integers';
import { greatest, idsOf } from '../../lib/ordered';
import { type Term, term, total } from '../../lib/terms';
import type { SystemId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { View } from '../../state/view';
import type { World } from '../../state/world';
import { paperStrength } from '../alliance/paperStrength';
import { systemOf } from '../chart/places';
import { stanceOf } from '../fleets/stances';
import { militia } from '../ground/defences';
import { ownWorlds } from './household';
import type { Need } from './need';
import { nextTo, ownFleets, type Presence, presenceCache } from './presence';

/** What a world is worth in stakes: for each size, developed, the capital; all in points. */
const perSize = 12;
const developed = 80;
const capital = 500;
/** What a siege adds at most as the enemy outweighs those who defend, and what a landing does. */
const outweighed = 200;
const landing = 300;
/** Share of a stake where the enemy is still a jump away, in permille. */
const aJumpAway = 400;
/** Stake of a ship that may be lost, and the most that a hopeless fight adds. */
const perShip = 25;
const hopeless = 150;
/** Strength of the enemy, in permille of one's own, from which one is outmatched. */
const stronger = 1250;

/**
 * Worlds under enemy guns, worlds that may be next, and fleets that face more than they can beat.
 * @source invented
 */
export function threatened(view: View, rules: Ruleset): Need[] {
  const presence = presenceCache(view, rules);
  const homes = homesOf(view);
  return [
    ...idsOf(homes).flatMap((system) =>
      besieged(view, rules, system, homes[system] ?? [], presence),
    ),
    ...outmatched(view, rules, presence),
  ];
}

/** Own worlds by their system. */
function homesOf(view: View): Record<SystemId, World[]> {
  const homes: Record<SystemId, World[]> = {};
  for (const world of ownWorlds(view))
    homes[world.system] = [...(homes[world.system] ?? []), world];
  return homes;
}

function besieged(
  view: View,
  rules: Ruleset,
  system: SystemId,
  worlds: readonly World[],
  presence: (system: SystemId) => Presence,
): Need[] {
  const world = greatest(worlds, (each) => total(worthTerms(view, each)));
  if (world === null) return [];
  const here = presence(system);
  if (here.by !== null) {
    const stake = [
      ...worthTerms(view, world),
      ...oddsTerms(here.enemies, here.friends, outweighed),
      ...term('stake.landing', mayFall(view, rules, worlds, here) ? landing : 0),
    ];
    return [{ kind: 'siege', system, world: world.id, by: here.by, ships: here.enemyShips, stake }];
  }
  const from = greatest(nextTo(view, system), (next) => presence(next).enemies);
  const there = from === null ? null : presence(from);
  if (from === null || there === null || there.by === null) return [];
  if (there.enemies * 1000 < here.friends * stronger) return [];
  const whole = [...worthTerms(view, world), ...oddsTerms(there.enemies, here.friends, outweighed)];
  const stake = [...whole, ...term('stake.away', -part(total(whole), 1000 - aJumpAway))];
  return [
    {
      kind: 'approach',
      system,
      world: world.id,
      by: there.by,
      ships: there.enemyShips,
      from,
      stake,
    },
  ];
}

/** Whether the troops in orbit are more than what stands on the weakest world below. */
function mayFall(
  view: View,
  rules: Ruleset,
  worlds: readonly World[],
  { enemyTroops }: Presence,
): boolean {
  return (
    enemyTroops > 0 &&
    worlds.some((world) => enemyTroops > world.garrison + militia(view, rules, world))
  );
}

function worthTerms(view: View, world: World): Term[] {
  return [
    ...term('stake.world', perSize * world.size, world.id),
    ...term('stake.developed', world.development === 'developed' ? developed : 0),
    ...term('stake.capital', view.factions[view.faction]?.capital === world.id ? capital : 0),
  ];
}

function oddsTerms(enemies: number, friends: number, most: number): Term[] {
  return term('stake.odds', part(most, permilleOf(enemies, enemies + friends)));
}

function part(points: number, permille: number): number {
  return Math.floor((points * permille) / 1000);
}

/** Where a fleet is now and where it means to be: the first place at which it would be outmatched. */
function outmatched(view: View, rules: Ruleset, presence: (system: SystemId) => Presence): Need[] {
  return ownFleets(view).flatMap((fleet) => {
    const { command, place, id, ships } = fleet;
    if (command === null || !stanceOf(fleet).stands || fleet.cloaked) return [];
    const strength = paperStrength(view, rules, fleet);
    const stops = [systemOf(view.chart, place), ...command.route];
    for (const system of [...new Set(stops)]) {
      const { enemies, enemyShips, friends, by } = presence(system);
      if (by === null) continue;
      const own = system === stops[0] && place.kind === 'system' ? friends : friends + strength;
      if (enemies * 1000 < own * stronger) continue;
      const stake = [
        ...term('stake.ships', perShip * ships.length, id),
        ...oddsTerms(enemies, own, hopeless),
      ];
      return [{ kind: 'outmatched', fleet: id, by, system, ships: enemyShips, stake }];
    }
    return [];
  });
}
