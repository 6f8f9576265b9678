import { divide, scale } from '../../../lib/integers';
import { term } from '../../../lib/terms';
import type { Alliance } from '../../../state/alliance';
import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { hasFields } from '../../../state/shape';
import { contentmentOf } from '../contentment';
import { discontentReaches } from '../discontent';
import { shareOf } from '../dues';
import { dissolve } from '../membership';
import type { MotionDefinition } from './definition';
import { commonEnemies, conviction, part, regard } from './weigh';

/** How content a member is that wants nothing. */
const indifferent = 50;

/**
 * The end of the alliance, by the majority that may change its charter.
 * @source seed 19
 */
export const dissolution: MotionDefinition<'dissolution'> = {
  kind: 'dissolution',
  charter: true,
  cost: (rules) => rules.numbers.council.cost.dissolution,
  check: (terms) => hasFields(terms, 'kind'),
  validate: () => null,
  interests(realm, rules, alliance, member) {
    const { lean } = rules.numbers.council;
    const unhappy = indifferent - contentmentOf(realm, rules, alliance, member);
    const enemies = commonEnemies(realm, alliance).length;
    return [
      ...term('lean.custom', lean.custom),
      ...term('lean.discontent', part(unhappy, lean.discontent)),
      ...term('lean.company', lean.company * enemies),
      ...term('lean.needless', enemies === 0 ? lean.needless : 0),
      ...term('lean.chestShare', chestLean(realm, rules, alliance, member)),
      ...term(
        'lean.door',
        discontentReaches(alliance, member, 'ultimatum') ? lean.door : 0,
        member,
      ),
      ...term('lean.chair', member === alliance.broker ? -lean.chair : 0),
      ...alliance.members.flatMap((other) => regard(realm, rules, member, other, -1)),
      ...conviction(realm, rules, member, 'coalition', -1),
      ...conviction(realm, rules, member, 'ambition', 1),
    ];
  },
  enact(game, context, alliance) {
    dissolve(game, context, alliance, 'voted');
  },
};

/** What its part of the chest is worth to a member, in points, at the price that votes are bought for: so many at most. */
function chestLean(realm: Realm, rules: Ruleset, alliance: Alliance, member: FactionId): number {
  const { promise, stocks } = rules.numbers.deals;
  const part = shareOf(realm, rules, alliance, member, alliance.council?.chest ?? 0);
  const points = divide(scale(part, stocks.latinum), promise.perLean);
  return Math.min(rules.numbers.council.lean.mostChest, points);
}
