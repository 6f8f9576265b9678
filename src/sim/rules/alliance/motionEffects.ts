import { divide, sum } from '../../lib/integers';
import { type Statement, statement } from '../../lib/statement';
import { total } from '../../lib/terms';
import type { Alliance, MotionTerms } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { Ruleset } from '../../state/ruleset';
import { itemEffects } from '../deals/effects/itemEffects';
import { treatyEffects } from '../deals/effects/treatyEffects';
import { enemiesOf } from '../diplomacy/relations';
import { defendersOf } from '../diplomacy/treaties';
import { levyTerms } from './levies';
import { quotaTerms } from './operations';
import { emancipated, type Lift, liftUnder, releaseUnder } from './subjectLaw';
import { censureEffects, charterEffects, electionEffects } from './weightEffects';

/**
 * What a motion would do if it passed, with figures by the rules that carry it out, as far as the
 * realm at hand knows; nothing where its words say it all.
 */
export function motionEffects(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  terms: MotionTerms,
): Statement[] {
  switch (terms.kind) {
    case 'subjects':
      return lawEffects(realm, rules, alliance.members, liftUnder(terms.law));
    case 'emancipation': {
      const holders = terms.member === null ? alliance.members : [terms.member];
      return lawEffects(realm, rules, holders, emancipated);
    }
    case 'tariff':
      return tariffEffects(rules, terms.permille);
    case 'quota': {
      const charter = { ...alliance.charter, quota: terms.permille };
      return alliance.members.map((member) => {
        const owed = quotaTerms(realm, rules, { ...alliance, charter }, member);
        return statement('motion.quota', { member, strength: total(owed) });
      });
    }
    case 'operation':
      return alliance.members.map((member) => {
        const owed = quotaTerms(realm, rules, alliance, member, terms);
        return statement('motion.owes', { member, strength: total(owed) });
      });
    case 'tribute': {
      const { from, to, latinum, turns } = terms;
      return [
        ...treatyEffects(realm, rules, levyTerms(latinum, turns), from, to),
        statement('motion.levy', { from, to }),
      ];
    }
    case 'technology': {
      const percent = divide(rules.numbers.council.shared, 10);
      return [statement(terms.shared ? 'motion.shared' : 'motion.unshared', { percent })];
    }
    case 'allotment': {
      const item = { kind: 'world', world: terms.world } as const;
      const owner = realm.worlds[terms.world]?.owner ?? terms.to;
      return itemEffects(realm, rules, item, owner, terms.to);
    }
    case 'war': {
      const called = defendersOf(realm, terms.on).filter(
        (each) => !alliance.members.includes(each),
      );
      const fighting = alliance.members.filter((each) => enemiesOf(realm, each).includes(terms.on));
      return [
        ...(called.length > 0 ? [statement('motion.called', { on: terms.on, called })] : []),
        ...(fighting.length > 0 ? [statement('motion.fighting', { on: terms.on, fighting })] : []),
      ];
    }
    case 'charter':
      return charterEffects(realm, rules, alliance, terms.change);
    case 'election':
      return electionEffects(realm, rules, alliance, terms.office, terms.holder);
    case 'censure':
      return censureEffects(realm, rules, alliance, terms.member);
    default:
      return [];
  }
}

/** What a law or emancipation costs each who rules peoples below it. */
function lawEffects(
  realm: Realm,
  rules: Ruleset,
  holders: readonly string[],
  lift: Lift | null,
): Statement[] {
  if (lift === null) return [statement('motion.lawAllows')];
  const costs = holders.flatMap((faction) => {
    const found = releaseUnder(realm, rules, faction, lift);
    if (found === null) return [];
    const { worlds, millions, change } = found;
    return [statement('motion.release', { faction, millions, worlds: worlds.length, ...change })];
  });
  const { gratitude, freedPrestige } = rules.numbers.council;
  return [
    ...(costs.length === 0 ? [statement('motion.releaseNone')] : costs),
    ...(sum(costs.map(({ values }) => Number(values.worlds))) > 0
      ? [statement('motion.gratitude', { loyalty: gratitude, prestige: freedPrestige })]
      : []),
  ];
}

function tariffEffects(rules: Ruleset, permille: number): Statement[] {
  const { payout, keeper } = rules.numbers.alliance.dues;
  if (permille === 0) return [statement('motion.noTariff')];
  return [
    statement('motion.tariff', {
      percent: divide(permille, 10),
      payout: divide(payout, 10),
      keeper: divide(keeper, 10),
    }),
  ];
}
