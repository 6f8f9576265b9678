import { term } from '../../../lib/terms';
import { hasFields } from '../../../state/shape';
import { contentmentOf } from '../contentment';
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
      ...term('lean.chair', member === alliance.broker ? -lean.chair : 0),
      ...alliance.members.flatMap((other) => regard(realm, rules, member, other, -1)),
      ...conviction(realm, rules, member, 'coalition', -1),
    ];
  },
  enact(game, context, alliance) {
    dissolve(game, context, alliance, 'voted');
  },
};
