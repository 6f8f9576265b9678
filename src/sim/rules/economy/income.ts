import type { TermLabel } from '../../lib/codes/codes';
import { adjust, clamp, scale } from '../../lib/integers';
import { type Term, term, total } from '../../lib/terms';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset, Stat } from '../../state/ruleset';
import { type Stock, stockKinds } from '../../state/stocks';
import type { People, World } from '../../state/world';
import { duesOf } from '../alliance/dues';
import { tributeTerms } from '../diplomacy/tribute';
import { foldModifiers, type Modifiers, unchanged } from '../figures/foldModifiers';
import { modifiersOf, worldModifiers } from '../figures/modifiers';
import { heldBy, isBlockaded, type RealmIndex, realmIndexOf } from './realmIndex';
import { tradeTerms } from './trade';
import { upkeepTerms } from './upkeep';

/** What a faction earns in a month: what it can store, and research, which it cannot. */
export type Flow = Stock | 'research';

export const flows = [...stockKinds, 'research'] as const;

/** What a world yields a month, before upkeep, with terms in whole units. */
export interface WorldOutput {
  readonly flows: Readonly<Record<Flow, Term[]>>;
  /** Points of work for its queue. */
  readonly industry: Term[];
}

const statOf = {
  dilithium: 'dilithiumIncome',
  duranium: 'duraniumIncome',
  latinum: 'latinumIncome',
  influence: 'influenceIncome',
  research: 'researchIncome',
} as const satisfies Record<Flow, Stat>;

const incomes: readonly Stat[] = Object.values(statOf);
const everything: readonly Stat[] = [...incomes, 'industry'];

/**
 * The yield of a world. Richness and people give the base; what its power and its works change adds
 * up and scales it once; then disloyalty, unrest and a blockade take their part of the rest.
 */
export function worldOutput(
  realm: Realm,
  rules: Ruleset,
  world: World,
  realmIndex?: RealmIndex,
): WorldOutput {
  const modifiers = worldModifiers(realm, rules, world);
  const base = baseOutput(realm, rules, world, modifiers);
  const losses = lossesOf(realm, rules, world, realmIndex);
  const yieldOf = (stat: Stat, terms: readonly Term[]) =>
    losses.explain(stat, modifiers.explain(stat, terms));
  return {
    flows: {
      dilithium: yieldOf(statOf.dilithium, base.dilithium),
      duranium: yieldOf(statOf.duranium, base.duranium),
      latinum: yieldOf(statOf.latinum, base.latinum),
      influence: yieldOf(statOf.influence, base.influence),
      research: yieldOf(statOf.research, base.research),
    },
    industry: yieldOf('industry', base.industry),
  };
}

/** What a world yields a month, before upkeep: its flows, and points of work for its queue. */
export type WorldYield = Readonly<Record<Flow | 'industry', number>>;

/** The totals of `worldOutput`, without their terms. */
export function worldYield(
  realm: Realm,
  rules: Ruleset,
  world: World,
  realmIndex?: RealmIndex,
): WorldYield {
  const modifiers = worldModifiers(realm, rules, world);
  const base = baseOutput(realm, rules, world, modifiers);
  const losses = lossesOn(realm, rules, world, realmIndex);
  const yieldOf = (kind: Flow | 'industry') => {
    const stat = kind === 'industry' ? kind : statOf[kind];
    return adjust(modifiers.apply(stat, total(base[kind])), -lossIn(losses, stat));
  };
  return {
    dilithium: yieldOf('dilithium'),
    duranium: yieldOf('duranium'),
    latinum: yieldOf('latinum'),
    influence: yieldOf('influence'),
    research: yieldOf('research'),
    industry: yieldOf('industry'),
  };
}

/** Points of work a month that a world puts into its queue. */
export function industryOf(
  realm: Realm,
  rules: Ruleset,
  world: World,
  realmIndex?: RealmIndex,
): number {
  const modifiers = worldModifiers(realm, rules, world);
  const base = total(industryTerms(rules, world, modifiers));
  const lost = lossIn(lossesOn(realm, rules, world, realmIndex), 'industry');
  return adjust(modifiers.apply('industry', base), -lost);
}

/**
 * What a faction earns a month after upkeep: a term for each world (`worldOutput` opens it), then
 * what it pays, then its dues in an alliance and what treaties bring and cost. Of others a view knows
 * only what is seen.
 */
export function incomeOf(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  realmIndex: RealmIndex = realmIndexOf(realm, rules),
): Record<Flow, Term[]> {
  const holdings = heldBy(realmIndex, faction);
  const upkeep = upkeepTerms(realm, rules, faction, holdings);
  const income: Record<Flow, Term[]> = {
    dilithium: [],
    duranium: [],
    latinum: [],
    influence: [],
    research: [],
  };
  for (const world of holdings.worlds) {
    const output = worldYield(realm, rules, world, realmIndex);
    for (const flow of flows) income[flow].push(...term('income.world', output[flow], world.id));
  }
  if (realm.factions[faction]?.capital === null) {
    const modifiers = modifiersOf(realm, rules, faction);
    for (const flow of flows) income[flow].push(...modifiers.flatTerms(statOf[flow]));
  }
  income.dilithium.push(...upkeep.dilithium);
  income.latinum.push(...upkeep.latinum);
  income.influence.push(...upkeep.influence);
  const dues = duesOf(realm, rules, faction, total(income.latinum));
  for (const stock of stockKinds) income[stock].push(...tributeTerms(realm, faction, stock));
  income.latinum.push(...dues.latinum);
  income.influence.push(...dues.influence);
  return income;
}

/** Research points a faction makes a month: the total of `incomeOf`'s research, without its terms. */
export function researchOf(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  realmIndex: RealmIndex = realmIndexOf(realm, rules),
): number {
  const own = realm.factions[faction];
  let points = 0;
  for (const world of heldBy(realmIndex, faction).worlds) {
    const share = outputShare(rules, world);
    const base = total(scholarTerms(rules, world, share));
    const made = worldModifiers(realm, rules, world).apply(statOf.research, base);
    const lost = lossIn(lossesOn(realm, rules, world, realmIndex), statOf.research);
    points += adjust(made, -lost);
  }
  if (own?.capital === null) points += modifiersOf(realm, rules, faction).flat(statOf.research);
  return points;
}

/** Outposts yield a share of what a developed world does, in permille. */
function outputShare(rules: Ruleset, world: World): number {
  return world.development === 'developed' ? 1000 : rules.numbers.economy.outpostShare;
}

type Base = Record<Flow | 'industry', Term[]>;

function baseOutput(realm: Realm, rules: Ruleset, world: World, modifiers: Modifiers): Base {
  const { economy } = rules.numbers;
  const share = outputShare(rules, world);
  const mined = (richness: number, perPoint: number) =>
    term('output.richness', scale(richness * perPoint, share));
  return {
    dilithium: mined(world.richness.dilithium, economy.dilithiumPerRichness),
    duranium: mined(world.richness.duranium, economy.duraniumPerRichness),
    latinum: [
      ...labourTerms(rules, world, modifiers, economy.latinumPerBillion * share),
      ...tradeTerms(realm, rules, world, modifiers),
    ],
    influence: influenceTerms(realm, rules, world),
    research: scholarTerms(rules, world, share),
    industry: industryTerms(rules, world, modifiers),
  };
}

function industryTerms(rules: Ruleset, world: World, modifiers: Modifiers): Term[] {
  if (world.development !== 'developed') {
    return term('output.outpost', rules.numbers.production.outpostIndustry);
  }
  const { industryBase, industryPerBillion } = rules.numbers.economy;
  return [
    ...term('output.base', industryBase),
    ...labourTerms(rules, world, modifiers, industryPerBillion * 1000),
  ];
}

/** What people make, `perBillion` in thousandths for each 1,000 million, by the law they live under. */
function labourTerms(
  rules: Ruleset,
  world: World,
  modifiers: Modifiers,
  perBillion: number,
): Term[] {
  return world.people.flatMap((people) => {
    const effort = effortOf(rules, people, modifiers);
    const made = Math.floor((people.millions * effort * perBillion) / 1_000_000_000);
    return term(`output.${people.status}`, made, people.species);
  });
}

/** Output of a head in permille of a citizen's. Bondage wrings out more; the bill comes as unrest. */
function effortOf(rules: Ruleset, people: People, modifiers: Modifiers): number {
  const effort = rules.numbers.economy.statusOutput[people.status];
  if (people.status !== 'enslaved') return effort;
  return Math.max(0, modifiers.apply('bondageYield', effort));
}

/** Those in bondage make no discoveries for their masters. */
function scholarTerms(rules: Ruleset, world: World, share: number): Term[] {
  const { researchPerBillion } = rules.numbers.economy;
  return world.people.flatMap((people) => {
    if (people.status === 'enslaved') return [];
    const found = Math.floor((people.millions * researchPerBillion * share) / 1_000_000);
    return term(`output.${people.status}`, found, people.species);
  });
}

function influenceTerms(realm: Realm, rules: Ruleset, world: World): Term[] {
  const { influenceCapital, influenceWorld } = rules.numbers.economy;
  const owner = world.owner === null ? undefined : realm.factions[world.owner];
  return [
    ...term('output.capital', owner?.capital === world.id ? influenceCapital : 0),
    ...term('output.developed', world.development === 'developed' ? influenceWorld : 0),
  ];
}

/** What a blockade takes, in permille, less what runs it by night. */
function blockadeLoss(realm: Realm, rules: Ruleset, world: World): number {
  const running = worldModifiers(realm, rules, world).apply('blockadeRunning', 0);
  return scale(rules.numbers.economy.blockadeLoss, 1000 - clamp(running, 0, 1000));
}

/** What a trouble takes of some figures, in permille of what is left after all other changes. */
interface Loss {
  readonly label: TermLabel;
  readonly stats: readonly Stat[];
  readonly permille: number;
}

/** What trouble takes of a world's output, as modifiers. */
function lossesOf(realm: Realm, rules: Ruleset, world: World, realmIndex?: RealmIndex): Modifiers {
  const losses = lossesOn(realm, rules, world, realmIndex);
  const sources = losses.map(({ label, stats, permille }) => ({
    label,
    effects: stats.map((stat) => ({ stat, permille: -permille })),
  }));
  return sources.length === 0 ? unchanged : foldModifiers(sources, null);
}

/** What all losses together take of a figure, in permille. */
function lossIn(losses: readonly Loss[], stat: Stat): number {
  let permille = 0;
  for (const loss of losses) if (loss.stats.includes(stat)) permille += loss.permille;
  return permille;
}

/** What trouble takes of a world's output. */
function lossesOn(realm: Realm, rules: Ruleset, world: World, realmIndex?: RealmIndex): Loss[] {
  const { peoples } = rules.numbers;
  const loss = (label: TermLabel, stats: readonly Stat[], permille: number): Loss[] =>
    permille === 0 ? [] : [{ label, stats, permille }];
  const disloyalty = Math.max(0, peoples.base - world.loyalty) * peoples.disloyalty;
  const blockade = isBlockaded(realm, rules, world, realmIndex)
    ? blockadeLoss(realm, rules, world)
    : 0;
  return [
    ...loss('loss.disloyalty', everything, disloyalty),
    ...loss('loss.unrest', everything, world.unrest >= peoples.unrestHalves ? 500 : 0),
    ...loss('loss.blockade', incomes, blockade),
  ];
}
