import { divide } from '../../lib/integers';
import { type Statement, statement } from '../../lib/statement';
import { total } from '../../lib/terms';
import type { Alliance, AllianceLevel, CharterChange, OfficeId } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { cohesionOf } from './cohesion';
import { amended } from './motions/charter';
import { standings } from './standing';

/** What a change of the charter does to majorities and to everybody's weight. */
export function charterEffects(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  change: CharterChange,
): Statement[] {
  const majority =
    change.what === 'majority'
      ? [
          statement('motion.majority', {
            percent: divide(change.permille, 10),
            before: divide(alliance.charter.majority, 10),
          }),
        ]
      : [];
  if (change.what === 'level') return levelEffects(realm, rules, alliance, change.level);
  return [...majority, ...weighed(realm, rules, alliance, amended(alliance, change))];
}

/** What the level that is won or given up does, and when it would fall. */
function levelEffects(
  { turn }: Realm,
  rules: Ruleset,
  alliance: Alliance,
  level: AllianceLevel | null,
): Statement[] {
  const { level: needs, margin, patience, discount } = rules.numbers.cohesion;
  const step = level ?? alliance.charter.level;
  if (step === undefined) return [];
  const cohesion = cohesionOf(rules, alliance, turn);
  const least = needs[step] - margin;
  return [
    statement(`motion.level.${step}`, step === 'laws' ? { percent: divide(discount, 10) } : {}),
    ...(level === null
      ? []
      : [statement('motion.levelFalls', { least, months: patience, cohesion })]),
  ];
}

/** Whose weight an office carries, before and after an election. */
export function electionEffects(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  office: OfficeId,
  holder: FactionId,
): Statement[] {
  const offices = { ...alliance.offices, [office]: { holder, since: 0 } };
  return weighed(realm, rules, alliance, { ...alliance, offices });
}

/** What a reproof takes from a member: prestige, and the weight that comes of it. */
export function censureEffects(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
): Statement[] {
  const power = realm.factions[member];
  const prestige = rules.numbers.council.censurePrestige;
  if (!power) return [];
  const reproved = { ...power, prestige: power.prestige - prestige };
  const after = { ...realm, factions: { ...realm.factions, [member]: reproved } };
  const { points, span } = rules.numbers.opinion.memories.censured;
  return [
    statement('motion.censured', { member, prestige }),
    statement('motion.grudge', { member, points: -points, months: span }),
    ...weighed(realm, rules, alliance, alliance, after),
  ];
}

/** Every member whose standing a motion changes, with its standing before and after. */
function weighed(
  realm: Realm,
  rules: Ruleset,
  before: Alliance,
  after: Alliance,
  realmAfter: Realm = realm,
): Statement[] {
  const now = standings(realm, rules, before);
  const then = standings(realmAfter, rules, after);
  const changes = before.members.flatMap((member) => {
    const held = total(now[member] ?? []);
    const holds = total(then[member] ?? []);
    if (held === holds) return [];
    const name = holds > held ? 'motion.gains' : 'motion.loses';
    const points = Math.abs(holds - held);
    return [statement(name, { member, points, before: held, after: holds })];
  });
  return changes.length > 0 ? changes : [statement('motion.sameWeight')];
}
