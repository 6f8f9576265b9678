import { scale, sum } from '../../../lib/integers';
import { type Term, term } from '../../../lib/terms';
import type { WorldId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import type { World } from '../../../state/world';
import { wishTerms } from '../../diplomacy/court/courtTerms';
import { populationOf } from '../../peoples/population';
import { booked, type Judged } from './judged';

/**
 * A world: land, riches, people and works; whoever gives one up clings to it.
 * @source invented
 */
export function worldWorth(judged: Judged, id: WorldId): Term[] {
  const { realm, rules, judge, gains } = judged;
  const world = realm.worlds[id];
  if (!world) return [];
  const { attachment, homeland } = rules.numbers.deals.world;
  const worth = valueOfWorld(rules, world);
  const home = isHomeOf(judged, world) ? homeland : 0;
  return [
    ...term('deal.world', booked(judged, worth), id),
    ...term('deal.homeland', booked(judged, home), id),
    ...wishTerms(realm, rules, judge, (want) => (gains && want.world === id ? 1 : 0)),
    ...term('deal.attachment', gains ? 0 : -scale(worth + home, attachment), id),
  ];
}

/** What a world is worth to anybody, in points. */
function valueOfWorld({ numbers }: Ruleset, world: World): number {
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
