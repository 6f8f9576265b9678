import { inOrder } from '../../../lib/ordered';
import { type Statement, statement } from '../../../lib/statement';
import type { TreatyTerms } from '../../../state/diplomacy';
import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { Ruleset } from '../../../state/ruleset';
import { worldsOf } from '../../chart/worlds';
import { guaranteeCost } from '../../diplomacy/guarantees';
import { opinionOf } from '../../diplomacy/opinion';
import { pensionGoodwill } from '../../diplomacy/pensions';
import { atWar, borderOf, enemiesOf } from '../../diplomacy/relations';
import { stockPrice } from '../worth/stockWorth';
import { tradeEffects } from './tradeEffects';
import { withTreaty } from './withTreaty';

/**
 * What a treaty would do, or does, between two factions, with figures: what is paid and from where,
 * what is closed, opened and forbidden, what each thinks of the other for it, and what breaking it
 * costs. Of unequal treaties the first protects, or pays.
 */
export function treatyEffects(
  realm: Realm,
  rules: Ruleset,
  terms: TreatyTerms,
  first: FactionId,
  second: FactionId,
): Statement[] {
  return [
    ...mainEffects(realm, rules, terms, first, second),
    ...esteemEffects(realm, rules, terms, first, second),
    breachEffect(rules, terms),
  ];
}

function mainEffects(
  realm: Realm,
  rules: Ruleset,
  terms: TreatyTerms,
  first: FactionId,
  second: FactionId,
): Statement[] {
  const parties = { first, second };
  switch (terms.kind) {
    case 'nonAggression':
      return [statement('treaty.noWar', parties)];
    case 'transit':
      return passages(realm, first, second);
    case 'trade':
      return [
        ...tradeEffects(realm, rules, first, second),
        ...tradeEffects(realm, rules, second, first),
      ];
    case 'intelligence':
      return [sight(realm, first, second), sight(realm, second, first)];
    case 'defence':
      return [
        statement('treaty.defends', { first, second }),
        statement('treaty.defends', { first: second, second: first }),
        ...passages(realm, first, second),
        statement('treaty.noWar', parties),
      ];
    case 'armistice':
      return armistice(realm, rules, terms, first, second);
    case 'protectorate':
      return [
        statement('treaty.defends', parties),
        ...(enemiesOf(realm, second).length > 0
          ? [statement('treaty.wardAtWar', { ward: second, enemies: enemiesOf(realm, second) })]
          : []),
        statement('treaty.wardTied', { ward: second }),
        ...passages(realm, first, second),
        ...payments(terms, second, first),
      ];
    case 'guarantee':
      return [
        statement('treaty.defends', parties),
        statement('treaty.noWar', parties),
        statement('treaty.guaranteeCosts', {
          first,
          influence: guaranteeCost(realm, rules, first, second),
        }),
      ];
    case 'tribute':
      return payments(terms, first, second);
    case 'pension':
      return [...payments(terms, first, second), goodwillOf(rules, terms, first, second)];
  }
}

/** What is paid a month, and in all where it ends. */
function payments(
  { stock, amount, turns }: TreatyTerms,
  payer: FactionId,
  receiver: FactionId,
): Statement[] {
  if (stock === null || amount === 0) return [statement('treaty.paysNothing', { payer })];
  const values = { payer, receiver, stock, amount };
  return turns === 0
    ? [statement('treaty.pays', values)]
    : [statement('treaty.paysFor', { ...values, months: turns, total: turns * amount })];
}

/** What the receiver comes to think of who pays, from month to month. */
function goodwillOf(
  rules: Ruleset,
  { stock, amount }: TreatyTerms,
  payer: FactionId,
  receiver: FactionId,
): Statement {
  const price = stock === null ? 0 : stockPrice({ rules }, stock, amount);
  const points = pensionGoodwill(rules, price);
  return statement('treaty.goodwill', { payer, receiver, points });
}

/** Systems of the other through which armed fleets of each may pass that may not now. */
function passages(realm: Realm, first: FactionId, second: FactionId): Statement[] {
  const passage = (faction: FactionId, host: FactionId) => {
    const systems = new Set(
      worldsOf(realm).flatMap(({ owner, system }) => (owner === host ? system : [])),
    );
    const closed = [...systems].filter((system) => borderOf(realm, faction, system) === host);
    const values = { faction, host, systems: closed.length };
    return closed.length === 0
      ? statement('treaty.passageOpen', { faction, host })
      : statement('treaty.passage', values);
  };
  return [passage(first, second), passage(second, first)];
}

function sight(realm: Realm, faction: FactionId, other: FactionId): Statement {
  const systems = new Set(
    worldsOf(realm).flatMap(({ owner, system }) => (owner === other ? system : [])),
  );
  const fleets = inOrder(realm.fleets).filter((fleet) => fleet.faction === other).length;
  return statement('treaty.sight', { faction, other, systems: systems.size, fleets });
}

function armistice(
  realm: Realm,
  rules: Ruleset,
  { zone }: TreatyTerms,
  first: FactionId,
  second: FactionId,
): Statement[] {
  const { withdrawal, zoneStrikes } = rules.numbers.treaties;
  const months = rules.numbers.diplomacy.truce;
  return [
    ...(atWar(realm, first, second)
      ? [statement('treaty.endsWar', { first, second, months })]
      : []),
    statement('treaty.noWar', { first, second }),
    zone.length === 0
      ? statement('treaty.noZone')
      : statement('treaty.zone', { systems: zone, grace: withdrawal, strikes: zoneStrikes }),
  ];
}

/** What each thinks of the other for it, while it lasts. */
function esteemEffects(
  realm: Realm,
  rules: Ruleset,
  { kind }: TreatyTerms,
  first: FactionId,
  second: FactionId,
): Statement[] {
  const after = withTreaty(realm, kind, first, second, true);
  const before = withTreaty(realm, kind, first, second, false);
  const gain = (holder: FactionId, subject: FactionId) =>
    opinionOf(after, rules, holder, subject) - opinionOf(before, rules, holder, subject);
  return [
    statement('treaty.esteem', { holder: second, subject: first, points: gain(second, first) }),
    statement('treaty.esteem', { holder: first, subject: second, points: gain(first, second) }),
  ].filter(({ values }) => values.points !== 0);
}

function breachEffect(rules: Ruleset, { kind }: TreatyTerms): Statement {
  const { gravity, breachPrestige } = rules.numbers.treaties;
  const { points } = rules.numbers.opinion.memories.treatyBroken;
  return statement('treaty.breach', {
    prestige: breachPrestige * gravity[kind],
    points: -points * gravity[kind],
  });
}
