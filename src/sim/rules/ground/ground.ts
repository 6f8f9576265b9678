import { adjust, divide, scale } from '../../lib/integers';
import type { Luck } from '../../lib/luck';
import { type Term, term, total } from '../../lib/terms';
import type { Fleet, Ship } from '../../state/fleet';
import type { LuckSetting, Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { World } from '../../state/world';
import { commanderOf } from '../battle/leadership';
import { stands } from '../detection/presence';
import { atWar } from '../diplomacy/relations';
import { modifiersOf, worldModifiers } from '../figures/modifiers';
import { shipsOf } from '../fleets/fleetShips';
import { populationOf } from '../peoples/population';
import { classTraits, factionTraits, isLiberator } from '../traits';
import { militia, risersOn } from './defences';

/** A landing as plain data; points of strength. */
export interface GroundSetup {
  /** Troops that land, and the garrison that meets them. */
  readonly troops: number;
  readonly garrison: number;
  /** What they are worth in the field, militia included. */
  readonly attack: number;
  readonly defence: number;
  readonly luck: LuckSetting;
  /** Labelled parts of attack (positive) and defence (negative), in points of strength. */
  readonly terms: readonly Term[];
}

export interface GroundResult {
  readonly taken: boolean;
  /** Troops and garrison that are left. */
  readonly troops: number;
  readonly garrison: number;
}

/** Why troops cannot land on a world now: a code for `src/text`; null when they can. */
export type InvasionObstacle = 'noTroops' | 'notHostile' | 'defences' | 'enemyShips' | 'nobody';

/**
 * What stands in the way of a landing. Nobody's world can be taken when people live on it, an
 * enemy's when its batteries are silent and no enemy ships stand there.
 */
export function invasionObstacle(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  world: World,
  fleetsHere: readonly Fleet[],
): InvasionObstacle | null {
  const { owner } = world;
  if (owner === null && populationOf(world) === 0) return 'nobody';
  if (owner !== null && !atWar(realm, faction, owner)) return 'notHostile';
  if (world.defences > 0) return 'defences';
  const opposed = fleetsHere.some(
    (fleet) => atWar(realm, faction, fleet.faction) && stands(realm, rules, fleet),
  );
  return opposed ? 'enemyShips' : null;
}

/** The landing of some fleets of one faction: of what is aboard, as many as they are ordered to land. */
export function groundSetup(
  realm: Realm,
  rules: Ruleset,
  fleets: readonly Fleet[],
  world: World,
): GroundSetup {
  let troops = 0;
  const attack: Term[] = [];
  for (const fleet of fleets) {
    const party = landingParty(realm, fleet, world);
    troops += troopsOf(party);
    attack.push(...attackTerms(realm, rules, fleet, party));
  }
  if (troops > 0) attack.push(...risingTerms(realm, rules, fleets, world));
  const defence = defendingTerms(realm, rules, world);
  return {
    troops,
    garrison: world.garrison,
    attack: Math.max(0, total(attack)),
    defence: Math.max(0, total(defence)),
    luck: realm.luck,
    terms: [...attack, ...defence.map((part) => ({ ...part, amount: -part.amount }))],
  };
}

/** Who lands to free is not alone. */
function risingTerms(realm: Realm, rules: Ruleset, fleets: readonly Fleet[], world: World): Term[] {
  const by = fleets[0]?.faction;
  return by !== undefined && isLiberator(realm, rules, by)
    ? term('ground.rising', risersOn(rules, world), world.id)
    : [];
}

/** Points of troops aboard a fleet. */
export function troopsAboard(realm: Realm, fleet: Fleet): number {
  return shipsOf(realm, fleet).reduce((sum, ship) => sum + ship.troops, 0);
}

/** Troops of one ship that go ashore, in points. */
export interface Landing {
  readonly ship: Ship;
  readonly troops: number;
}

/**
 * Who goes ashore of a fleet: all aboard, or as many points as it is ordered to land on this world,
 * the first ships' first.
 */
export function landingParty(realm: Realm, fleet: Fleet, world: World): Landing[] {
  const mission = fleet.command?.mission;
  const ordered = mission?.kind === 'invade' && mission.world === world.id ? mission.troops : null;
  let left = ordered ?? troopsAboard(realm, fleet);
  const party: Landing[] = [];
  for (const ship of shipsOf(realm, fleet)) {
    const troops = Math.min(left, ship.troops);
    if (troops > 0) party.push({ ship, troops });
    left -= troops;
  }
  return party;
}

function troopsOf(party: readonly Landing[]): number {
  return party.reduce((sum, { troops }) => sum + troops, 0);
}

function attackTerms(
  realm: Realm,
  rules: Ruleset,
  fleet: Fleet,
  party: readonly Landing[],
): Term[] {
  const troops = troopsOf(party);
  const commander = commanderOf(realm, fleet);
  const modifiers = modifiersOf(realm, rules, fleet.faction);
  const led = scale(troops, (commander?.skills.ground ?? 0) * rules.numbers.combat.skillBonus);
  return [
    ...modifiers.explain('invasion', [
      { label: 'ground.troops', subject: fleet.id, amount: troops },
    ]),
    ...term('ground.commander', led, commander?.id),
    ...term('ground.shockTroops', shockOf(realm, rules, fleet.faction, party)),
  ];
}

/** Points that troops trained for landings are worth more. */
function shockOf(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  party: readonly Landing[],
): number {
  const drill = factionTraits(realm, rules, faction).reduce(
    (sum, { invasion }) => sum + (invasion ?? 0),
    0,
  );
  let points = 0;
  for (const { ship, troops } of party) {
    const shipClass = rules.shipClasses[ship.class];
    if (!shipClass) continue;
    const own = classTraits(shipClass).reduce((sum, { invasion }) => sum + (invasion ?? 0), drill);
    points += scale(troops, own);
  }
  return points;
}

/** What a garrison of so many points is worth on a world with walls and militia; points of strength. */
export function groundDefence(
  realm: Realm,
  rules: Ruleset,
  world: World,
  garrison: number,
): number {
  const held = worldModifiers(realm, rules, world).apply('garrisonStrength', garrison);
  return Math.max(0, held + militia(realm, rules, world));
}

function defendingTerms(
  realm: Realm,
  rules: Ruleset,
  world: World,
  troops = world.garrison,
): Term[] {
  const garrison = worldModifiers(realm, rules, world).explain('garrisonStrength', [
    { label: 'ground.garrison', amount: troops },
  ]);
  return [...garrison, ...term('ground.militia', militia(realm, rules, world), world.id)];
}

/**
 * Fights for the ground until one side is broken or the rounds are over; whoever then has more left
 * holds it. Each side suffers in proportion to the other's strength. `luck` null: no chance.
 * @source invented
 */
export function fightForGround(
  setup: GroundSetup,
  luck: Luck | null,
  rules: Ruleset,
): GroundResult {
  const { attack, defence } = exchangeFire(setup, luck, rules, rules.numbers.ground.rounds);
  const taken = attack > defence;
  return {
    taken,
    troops: divide(setup.troops * attack, setup.attack),
    garrison: taken ? 0 : divide(setup.garrison * defence, setup.defence),
  };
}

/** What is left of both sides after so many rounds, in points of strength; fewer when one is broken before. */
export function exchangeFire(
  setup: GroundSetup,
  luck: Luck | null,
  rules: Ruleset,
  rounds: number,
): { readonly attack: number; readonly defence: number } {
  const { losses, spread } = rules.numbers.ground;
  let { attack, defence } = setup;
  for (let round = 0; round < rounds && attack > 0 && defence > 0; round++) {
    const swing = swingOf(setup.luck, luck, spread);
    const toDefence = Math.max(1, adjust(scale(attack, losses), swing));
    const toAttack = Math.max(1, adjust(scale(defence, losses), -swing));
    attack = Math.max(0, attack - toAttack);
    defence = Math.max(0, defence - toDefence);
  }
  return { attack, defence };
}

/** One roll moves a round for one side and against the other, in permille. */
function swingOf(setting: LuckSetting, luck: Luck | null, spread: number): number {
  if (luck === null || setting === 'none') return 0;
  const most = setting === 'full' ? spread : Math.floor(spread / 2);
  return luck.between(-most, most);
}
