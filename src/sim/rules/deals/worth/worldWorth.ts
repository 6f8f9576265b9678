import { scale, sum } from '../../../lib/integers';
import { type Term, term } from '../../../lib/terms';
import type { Realm } from '../../../state/game';
import type { WorldId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import type { World } from '../../../state/world';
import { wishTerms } from '../../diplomacy/court/courtTerms';
import { movementsOn, stepRank } from '../../peoples/movements/movementLookup';
import { populationOf } from '../../peoples/population';
import { booked, type Judged } from './judged';

/**
 * A world: land, riches, people and works; whoever gives one up clings to it. Whose people strike or rise is worth the less the
 * more of them do: nobody is sold a revolt at the price of a world.
 * @source invented
 */
export function worldWorth(judged: Judged, id: WorldId): Term[] {
  const { realm, rules, judge, gains } = judged;
  const world = realm.worlds[id];
  if (!world) return [];
  const { attachment, homeland } = rules.numbers.deals.world;
  const whole = valueOfWorld(rules, world);
  const risk = -scale(whole, riskOf(realm, world));
  const worth = whole + risk;
  const home = isHomeOf(judged, world) ? homeland : 0;
  return [
    ...term('deal.world', booked(judged, whole), id),
    ...term('deal.rising', booked(judged, risk), id),
    ...term('deal.homeland', booked(judged, home), id),
    ...wishTerms(realm, rules, judge, (want) => (gains && want.world === id ? 1 : 0)),
    ...term('deal.attachment', gains ? 0 : -scale(worth + home, attachment), id),
  ];
}

/** Share of a world's worth, in permille, that those who strike or fight on it put at risk: all hear of them. */
function riskOf(realm: Realm, world: World): number {
  const open = movementsOn(realm, world).filter(({ step }) => stepRank(step) >= stepRank('strike'));
  return Math.max(0, ...open.map(({ worlds }) => 10 * (worlds[world.id]?.support ?? 0)));
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
