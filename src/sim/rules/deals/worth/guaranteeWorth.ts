import { divide, permilleOf, scale } from '../../../lib/integers';
import { type Term, term, total } from '../../../lib/terms';
import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import { type Danger, dangerTerms, dangerTo } from '../../alliance/danger';
import { guaranteeCost } from '../../diplomacy/guarantees';
import { opinionOf } from '../../diplomacy/opinion';
import { enemiesOf, membersWith } from '../../diplomacy/relations';
import { defendersOf } from '../../diplomacy/tearUp';
import { paidOver } from '../../diplomacy/tribute';
import { ratingPointsOf } from '../../figures/powerRating';
import { booked, type Judged, portion } from './judged';
import { stockPrice } from './stockWorth';

/**
 * A guarantee: the ward is safe from whom it has most to fear, as far as the guarantor is a match for that; the
 * guarantor pays influence and runs a risk, and keeps a rival from growing.
 * @source invented
 */
export function guaranteeWorth(judged: Judged, turns: number): Term[] {
  const { realm, judge, other, gains } = judged;
  const [ward, guarantor] = gains ? [judge, other] : [other, judge];
  const circle = [...membersWith(realm, ward), ...membersWith(realm, guarantor)];
  const danger = dangerTo(realm, judged.rules, ward, circle);
  return gains
    ? safety(judged, danger)
    : [...stake(judged, danger), ...expense(judged, ward, turns)];
}

/** The shield of who could not withstand the danger himself is worth little. */
function safety({ realm, rules, judge, other }: Judged, danger: Danger | null): Term[] {
  if (danger === null) return [];
  const { safety: share } = rules.numbers.deals.treaty;
  const match = Math.min(1000, permilleOf(ratingPointsOf(realm, rules, other), danger.weight));
  const felt = total(dangerTerms(realm, rules, 'deal.endangered', judge, danger, share));
  const alone = among(realm, judge, other);
  return term('deal.endangered', divide(scale(Math.max(0, felt), match), alone), danger.faction);
}

/** What there is to fight for, and what for the wars the ward is in. */
function stake({ realm, rules, judge, other }: Judged, danger: Danger | null): Term[] {
  const { contains, risk } = rules.numbers.deals.treaty;
  const enemies = enemiesOf(realm, other).filter((enemy) => enemy !== judge);
  const dislike = danger === null ? 0 : -opinionOf(realm, rules, judge, danger.faction);
  return [
    ...term('deal.burden', -risk * (1 + enemies.length), other),
    ...term(
      'deal.contains',
      divide(portion(Math.max(0, dislike), contains), among(realm, other, judge)),
      danger?.faction,
    ),
  ];
}

/** Among how many who stand before a ward a guarantor would be: nobody pays twice for the same shield. */
function among(realm: Realm, ward: FactionId, guarantor: FactionId): number {
  return 1 + defendersOf(realm, ward).filter((each) => each !== guarantor).length;
}

/** What it will cost, at the price of influence: what will be needed then nobody knows. */
function expense(judged: Judged, ward: FactionId, turns: number): Term[] {
  const { realm, rules, judge } = judged;
  const units = paidOver(rules, guaranteeCost(realm, rules, judge, ward), turns);
  const price = stockPrice(judged, 'influence', units);
  return term('deal.stock', booked(judged, price), 'influence');
}
