import { divide, scale, sum } from '../../../lib/integers';
import { type Term, term } from '../../../lib/terms';
import type { Character } from '../../../state/character';
import type { Ship } from '../../../state/fleet';
import type { CharacterId, FleetId, TechnologyId, WorldId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import type { World } from '../../../state/world';
import { populationOf } from '../../headcount';
import { friendly } from '../../relations';
import { shipsOf } from '../../roster';
import { booked, type Judged } from './judged';

/** A world: land, riches, people and works; whoever gives one up clings to it. */
export function worldWorth(judged: Judged, id: WorldId): Term[] {
  const { realm, rules, gains } = judged;
  const world = realm.worlds[id];
  if (!world) return [];
  const { attachment, homeland } = rules.numbers.deals.world;
  const worth = valueOfWorld(rules, world);
  const home = isHomeOf(judged, world) ? homeland : 0;
  return [
    ...term('deal.world', booked(judged, worth), id),
    ...term('deal.homeland', booked(judged, home), id),
    ...term('deal.attachment', gains ? 0 : -scale(worth + home, attachment), id),
  ];
}

/** What a world is worth to anybody, in points. */
export function valueOfWorld({ numbers }: Ruleset, world: World): number {
  const { perSize, perRichness, perBillion, perBuilding, developed } = numbers.deals.world;
  const { dilithium, duranium } = world.richness;
  return (
    world.size * perSize +
    (dilithium + duranium) * perRichness +
    scale(populationOf(world), perBillion) +
    world.buildings.length * perBuilding +
    (world.development === 'developed' ? developed : 0)
  );
}

/** Whether most of a world's people are of the judge's species. */
function isHomeOf({ realm, judge }: Judged, world: World): boolean {
  const species = realm.factions[judge]?.species;
  const kin = world.people.filter((people) => people.species === species);
  const own = sum(kin.map(({ millions }) => millions));
  return own > 0 && 2 * own > populationOf(world);
}

/** Knowledge is worth part of the study it saves; who shares it with no ally loses a lead. */
export function technologyWorth(judged: Judged, id: TechnologyId): Term[] {
  const { realm, rules, judge, other, gains } = judged;
  const { gained, shared, lead } = rules.numbers.deals.technology;
  const cost = rules.technologies[id]?.cost ?? 0;
  if (gains) return term('deal.technology', scale(cost, gained), id);
  return [
    ...term('deal.technology', -scale(cost, shared), id),
    ...term('deal.lead', friendly(realm, judge, other) ? 0 : -scale(cost, lead), other),
  ];
}

/** Ships at what they cost to build, for the share of their hulls that is whole. */
export function fleetWorth(judged: Judged, id: FleetId): Term[] {
  const { realm, rules } = judged;
  const fleet = realm.fleets[id];
  if (!fleet) return [];
  const worth = sum(shipsOf(realm, fleet).map((ship) => valueOfShip(rules, ship)));
  return term('deal.fleet', booked(judged, worth), id);
}

function valueOfShip(rules: Ruleset, ship: Ship): number {
  const shipClass = rules.shipClasses[ship.class];
  if (!shipClass) return 0;
  const { stocks, shipWork } = rules.numbers.deals;
  const { dilithium, duranium, latinum, influence, work } = shipClass.cost;
  const permille =
    dilithium * stocks.dilithium +
    duranium * stocks.duranium +
    latinum * stocks.latinum +
    influence * stocks.influence +
    work * shipWork;
  const price = scale(permille, 1);
  return divide(price * Math.min(ship.hull, shipClass.hull), shipClass.hull);
}

/** A captive is worth his skills to his own people; his captor gives up a hostage. */
export function prisonerWorth(judged: Judged, id: CharacterId): Term[] {
  const { realm, rules, gains } = judged;
  const character = realm.characters[id];
  if (!character) return [];
  const worth = valueOfCaptive(judged, character);
  const { captor } = rules.numbers.deals.prisoner;
  return term('deal.prisoner', booked(judged, gains ? worth : scale(worth, captor)), id);
}

function valueOfCaptive({ realm, rules }: Judged, { id, skills, faction }: Character): number {
  const { perSkill, head } = rules.numbers.deals.prisoner;
  const levels = sum(Object.values(skills));
  return levels * perSkill + (realm.factions[faction]?.head === id ? head : 0);
}
