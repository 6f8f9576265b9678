import { type Term, term } from '../../../lib/terms';
import type { Alliance } from '../../../state/alliance';
import type { Realm } from '../../../state/game';
import { type FactionId, pairKey, type SystemId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { hasFields, isId, isWhole } from '../../../state/shape';
import { enemiesOf } from '../../diplomacy/relations';
import { musterOf } from '../../figures/powerRating';
import { callOperation, operationRefusal } from '../operations';
import type { MotionDefinition, TermsOf } from './definition';
import { conviction, nearTerms, part, regard, shareAmong, weariness } from './weigh';

/** The last turn a game may have. */
const endOfTime = 100_000;

/**
 * One target, one day, one command.
 * @source invented
 */
export const operation: MotionDefinition<'operation'> = {
  kind: 'operation',
  charter: false,
  cost: (rules) => rules.numbers.council.cost.operation,
  check: (terms) =>
    hasFields(terms, 'kind', 'target', 'staging', 'strike', 'command') &&
    isId(terms.target) &&
    isId(terms.staging) &&
    isId(terms.command) &&
    isWhole(terms.strike, 1, endOfTime),
  validate: (realm, rules, alliance, _by, terms) => operationRefusal(realm, rules, alliance, terms),
  interests,
  enact: callOperation,
};

function interests(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  { target, command }: TermsOf<'operation'>,
): Term[] {
  const { lean } = rules.numbers.council;
  const { members, charter } = alliance;
  // Who holds the target, not every member sees: that one is at war, all know.
  const fights = enemiesOf(realm, member).length > 0;
  const fleets = shareAmong(members, member, (each) => musterOf(realm, each).fleets);
  // More ships than the others bring more of the quota: what exceeds an even share is a burden.
  const excess = fleets - shareAmong(members, member, () => 1);
  const wanted = members.filter((each) => isGoalOf(realm, each, target));
  const [first] = wanted;
  return [
    ...term('lean.cause', fights ? lean.cause : -lean.cause),
    ...term('lean.goal', wanted.includes(member) ? lean.goal : 0, target),
    ...term(
      'lean.othersPrize',
      first === undefined || wanted.includes(member) ? 0 : lean.othersPrize,
      first,
    ),
    ...nearTerms(realm, rules, member, target, target),
    ...term('lean.command', command === member ? lean.command : 0),
    ...regard(realm, rules, member, command, 1),
    ...term('lean.failedLately', lean.failed * failedLately(realm, rules, alliance), target),
    ...conviction(realm, rules, member, 'war', 1),
    ...weariness(realm, rules, member, -1),
    ...term('lean.burden', part(part(-excess, charter.quota), lean.burden)),
  ];
}

/** Whether a system is an aim of a war of a member's. */
function isGoalOf(realm: Realm, member: FactionId, system: SystemId): boolean {
  return enemiesOf(realm, member).some((enemy) =>
    realm.relations[pairKey(member, enemy)]?.goals[member]?.includes(system),
  );
}

/** Joint operations that failed of late, as often as counts. */
function failedLately({ turn }: Realm, { numbers }: Ruleset, { council }: Alliance): number {
  const { lately, most } = numbers.council.conduct;
  const failed = (council?.operations ?? []).filter(
    ({ status, strike }) => status === 'failed' && strike >= turn - lately,
  );
  return Math.min(most, failed.length);
}
