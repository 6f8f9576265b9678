import { type Term, total } from '../../lib/terms';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { type Flow, flows, incomeOf, worldOutput } from './income';
import { heldBy, realmIndexOf } from './realmIndex';

/** Where income comes from and goes to, in the order of a balance. */
export const incomeCategories = [
  'worlds',
  'trade',
  'fleets',
  'buildings',
  'administration',
  'treaties',
  'alliance',
  'other',
] as const;
export type IncomeCategory = (typeof incomeCategories)[number];

/** The terms of a month's income, by category and flow; together they are `incomeOf`. */
export type IncomeStatement = Readonly<
  Record<IncomeCategory, Readonly<Record<Flow, readonly Term[]>>>
>;

/** How the labels of terms begin, by what they are about. */
const beginnings: readonly (readonly [string, IncomeCategory])[] = [
  ['income.world', 'worlds'],
  ['output.trade', 'trade'],
  ['tradeGoods.', 'trade'],
  ['upkeep.fleet', 'fleets'],
  ['upkeep.buildings', 'buildings'],
  ['upkeep.', 'administration'],
  ['tribute.', 'treaties'],
  ['dues.', 'alliance'],
];

/**
 * What a faction earns and pays a month, by category. Trade is a part of what worlds yield and is told
 * apart from it, before what works and troubles change.
 */
export function incomeStatement(realm: Realm, rules: Ruleset, faction: FactionId): IncomeStatement {
  const realmIndex = realmIndexOf(realm, rules);
  const income = incomeOf(realm, rules, faction, realmIndex);
  const statement = Object.fromEntries(
    incomeCategories.map((category) => [
      category,
      Object.fromEntries(flows.map((flow) => [flow, [] as Term[]])),
    ]),
  ) as Record<IncomeCategory, Record<Flow, Term[]>>;
  for (const flow of flows) {
    for (const each of income[flow]) statement[categoryOf(each)][flow].push(each);
  }
  const trading = new Map<string, number>();
  for (const world of heldBy(realmIndex, faction).worlds) {
    const terms = worldOutput(realm, rules, world, realmIndex).flows.latinum.filter(
      (each) => categoryOf(each) === 'trade',
    );
    if (terms.length === 0) continue;
    const amount = total(terms);
    trading.set(world.id, amount);
    statement.trade.latinum.push({ label: 'income.world', subject: world.id, amount });
  }
  statement.worlds.latinum = statement.worlds.latinum.flatMap((each) => {
    const amount = each.amount - (trading.get(each.subject ?? '') ?? 0);
    trading.delete(each.subject ?? '');
    return amount === 0 ? [] : [{ ...each, amount }];
  });
  // A world whose trade is all it yields, or lost again, has no line of its own above.
  for (const [subject, amount] of trading) {
    statement.worlds.latinum.push({ label: 'income.world', subject, amount: -amount });
  }
  return statement;
}

function categoryOf({ label }: Term): IncomeCategory {
  return beginnings.find(([beginning]) => label.startsWith(beginning))?.[1] ?? 'other';
}
