import { clamp } from '../../lib/integers';
import type { Fleet } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { FactionId, SystemId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { World } from '../../state/world';
import { systemOf } from '../chart/places';
import { modifiersOf } from '../figures/modifiers';
import { type FigureCache, figureCache } from '../fleets/shipFigures';
import { stanceOf } from '../fleets/stances';
import { maxDefences, planetaryShields } from '../ground/defences';
import { advantages } from './advantages';
import type { Engagement, SightCache } from './engagement';
import { type Fighter, plainFighter, type Side } from './fighter';
import { leadershipOf } from './leadership';
import { retreatFrom } from './retreatFrom';
import type { BattleSetup, Group } from './setup';
import { type Shipyard, shipFighter } from './shipFighter';

/** A foreign fleet whose orders are unknown is taken to fight until this share of its hull is lost. */
const retreatUnknown = 700;

/** Batteries have their targets plotted: they fire with the cruisers. */
const batteryInitiative = 6;

/** Chance a round that an evading fleet gets away, and for each level of manoeuvre; permille. */
const escapeBase = 500;
const escapePerLevel = 40;

/**
 * Turns those who meet into plain data for `fight`: every figure after technology, crew, commander,
 * supply and traits. The same for the real battle and for a forecast from a view.
 * @source invented
 */
export function battleSetup(
  realm: Realm,
  rules: Ruleset,
  engagement: Engagement,
  sights: SightCache,
  fleetsIn: (system: SystemId) => readonly Fleet[],
  figures: FigureCache = figureCache(realm, rules),
): BattleSetup {
  const { place, sides, worlds } = engagement;
  const system = systemOf(realm.chart, place);
  const yard: Shipyard = { figures, lent: new Map() };
  const groups: Group[] = [];
  const fighters: Fighter[] = [];
  const led = [];
  for (const fleet of engagement.fleets) {
    const side = sideOf(sides, fleet.faction);
    const enemies = sides[side === 0 ? 1 : 0];
    const company = engagement.fleets.filter((each) => sideOf(sides, each.faction) === side);
    const leadership = leadershipOf(realm, rules, fleet, company);
    const detection = Math.max(0, ...enemies.map((enemy) => sights(enemy).detectionAt(system)));
    const hidden = !enemies.some((enemy) => sights(enemy).detects(fleet));
    const searching = enemies.map((enemy) => modifiersOf(realm, rules, enemy));
    const decloak = Math.max(0, ...searching.map((each) => each.flat('decloakChance')));
    const entry = { fleet, side, group: groups.length, hidden, detection, decloak, leadership };
    fighters.push(...fleet.ships.flatMap((id) => shipFighter(realm, rules, yard, entry, id)));
    groups.push({
      fleet: fleet.id,
      faction: fleet.faction,
      side,
      retreatAt: fleet.command?.retreatAt ?? retreatUnknown,
      evades: stanceOf(fleet).evades,
      retreatTo: retreatFrom(realm, rules, fleet, sights(fleet.faction), fleetsIn, figures),
      escape: clamp(escapeBase + escapePerLevel * leadership.manoeuvre, 0, 1000),
    });
    led.push({ side, group: groups.length - 1, leadership });
  }
  for (const world of worlds) {
    const side = sideOf(sides, world.owner);
    fighters.push(worldFighter(realm, rules, world, side, groups.length));
    groups.push(worldGroup(world, side));
  }
  return {
    system,
    towards: place.kind === 'lane' ? (place.from === system ? place.to : place.from) : null,
    sides,
    fighters,
    groups,
    luck: realm.luck,
    terms: advantages(fighters, led),
  };
}

function sideOf(sides: Engagement['sides'], faction: FactionId | null): Side {
  return faction !== null && sides[1].includes(faction) ? 1 : 0;
}

/** Orbital batteries fire one shot for each 100 points of defences they have when whole. */
function worldFighter(
  realm: Realm,
  rules: Ruleset,
  world: World,
  side: Side,
  group: number,
): Fighter {
  const most = Math.max(world.defences, maxDefences(realm, rules, world));
  return plainFighter({
    id: world.id,
    kind: 'world',
    name: world.name,
    class: '',
    faction: world.owner,
    fleet: null,
    side,
    group,
    role: 'world',
    hull: world.defences,
    maxHull: most,
    shields: planetaryShields(realm, rules, world),
    attack: rules.numbers.combat.batteryAttack,
    shots: Math.max(1, Math.floor(most / 100)),
    accuracy: rules.numbers.combat.batteryAccuracy,
    initiative: batteryInitiative,
  });
}

function worldGroup({ owner }: World, side: Side): Group {
  return {
    fleet: null,
    faction: owner,
    side,
    retreatAt: 1000,
    evades: false,
    retreatTo: null,
    escape: 0,
  };
}
