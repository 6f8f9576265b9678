import { type Term, term } from '../../lib/terms';
import { type Alliance, type AllianceLevel, allianceLevels } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { worldsOf } from '../chart/worlds';
import { attitudeOf } from '../diplomacy/attitudes';
import { atWar, enemiesOf } from '../diplomacy/relations';
import { cohesionOf, stepOf } from './cohesion';
import { conviction, part } from './motions/weigh';

/**
 * What a member makes of being bound closer, or less closely: ports and a common command by the wars it shares, common
 * laws by the markets they open; the ambitious want no masters, and nobody is bound to strangers.
 * @source invented
 */
export function levelInterests(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  level: AllianceLevel | null,
): Term[] {
  const sign = stepOf(level) > stepOf(alliance.charter.level) ? 1 : -1;
  const step = sign > 0 ? level : (alliance.charter.level ?? null);
  if (step === null) return [];
  const { lean, level: needs } = rules.numbers.cohesion;
  const spare = cohesionOf(rules, alliance, realm.turn) - needs[step];
  const ambition = Math.max(0, attitudeOf(realm, rules, member, 'ambition'));
  const master = allianceLevels.indexOf(step) > 0 && alliance.leader !== member ? 1 : 0;
  return [
    ...term(
      step === 'laws' ? 'lean.markets' : 'lean.sharedWars',
      sign * (step === 'laws' ? markets : sharedWars)(realm, rules, alliance, member),
    ),
    ...term('lean.cohesion', sign * lean.trust * spare),
    ...conviction(realm, rules, member, 'coalition', sign),
    ...(step === 'laws' ? conviction(realm, rules, member, 'trade', sign) : []),
    ...term('lean.ownMaster', -sign * master * part(ambition, rules.numbers.council.lean.attitude)),
  ];
}

function sharedWars(
  realm: Realm,
  { numbers }: Ruleset,
  { members }: Alliance,
  member: FactionId,
): number {
  const { war, wars } = numbers.cohesion.lean;
  const shared = enemiesOf(realm, member).filter((enemy) =>
    members.some((other) => other !== member && atWar(realm, other, enemy)),
  );
  return war * Math.min(wars, shared.length);
}

function markets(
  realm: Realm,
  { numbers }: Ruleset,
  { members }: Alliance,
  member: FactionId,
): number {
  const { market, markets: most } = numbers.cohesion.lean;
  const open = worldsOf(realm).filter(
    ({ owner, development }) =>
      development === 'developed' && owner !== null && owner !== member && members.includes(owner),
  );
  return market * Math.min(most, open.length);
}
