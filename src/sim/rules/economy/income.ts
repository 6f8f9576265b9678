import type { TermLabel } from '../../lib/codes/codes';
import { adjust, clamp, scale } from '../../lib/integers';
import { type Tally, type Term, TermTally, TotalTally, term, total } from '../../lib/terms';
import type { Realm } from '../../state/game';
import type { FactionId, WorldId } from '../../state/ids';
import type { Ruleset, Stat } from '../../state/ruleset';
import { type Stock, stockKinds } from '../../state/stocks';
import type { People, World } from '../../state/world';
import { duesOf } from '../alliance/dues';
import { tributeTerms } from '../diplomacy/tribute';
import { foldModifiers, type Modifiers, unchanged } from '../figures/foldModifiers';
import { modifiersOf, worldModifiers } from '../figures/modifiers';
import { keptFigures } from '../figures/stillness';
import { movementLoss } from '../peoples/movements/movementLoss';
import { heldBy, isBlockaded, type RealmIndex, realmIndexOf } from './realmIndex';
import { addTrade } from './trade';
import { makesTradeGoods, type TradeGoods, tradeGoodsFrom } from './tradeGoods';
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
  industry: 'industry',
} as const satisfies Record<Flow | 'industry', Stat>;

const everything: readonly Stat[] = Object.values(statOf);
const incomes: readonly Stat[] = flows.map((flow) => statOf[flow]);

/**
 * The yield of a world. Richness and people give the base; what its power and its works change adds
 * up and scales it once; then disloyalty, unrest and a blockade take their part of the rest.
 * @source invented
 */
export function worldOutput(
  realm: Realm,
  rules: Ruleset,
  world: World,
  realmIndex?: RealmIndex,
): WorldOutput {
  const site = siteOf(realm, rules, world);
  const losses = lossesOf(realm, rules, world, realmIndex);
  const yieldOf = (kind: Flow | 'industry') => {
    const base = new TermTally();
    makers[kind](site, base);
    return losses.explain(statOf[kind], site.modifiers.explain(statOf[kind], base.terms));
  };
  return {
    flows: {
      dilithium: yieldOf('dilithium'),
      duranium: yieldOf('duranium'),
      latinum: yieldOf('latinum'),
      influence: yieldOf('influence'),
      research: yieldOf('research'),
    },
    industry: yieldOf('industry'),
  };
}

/** What a world yields a month, before upkeep: its flows, and points of work for its queue. */
export type WorldYield = Readonly<Record<Flow | 'industry', number>>;

/** The totals of `worldOutput`. */
export function worldYield(
  realm: Realm,
  rules: Ruleset,
  world: World,
  realmIndex?: RealmIndex,
): WorldYield {
  const work = () => yieldOn(realm, rules, world, realmIndex);
  return realmIndex ? keptYields(realm, rules, [world, realmIndex], work) : work();
}

/** Who blockades whom is in the index, which orders to fleets leave as it is. */
const keptYields = keptFigures<WorldYield>();

function yieldOn(realm: Realm, rules: Ruleset, world: World, realmIndex?: RealmIndex): WorldYield {
  const site = siteOf(realm, rules, world);
  const losses = lossesOn(realm, rules, world, realmIndex);
  return {
    dilithium: made('dilithium', site, losses),
    duranium: made('duranium', site, losses),
    latinum: made('latinum', site, losses),
    influence: made('influence', site, losses),
    research: made('research', site, losses),
    industry: made('industry', site, losses),
  };
}

/** Points of work a month that a world puts into its queue. */
export function industryOf(
  realm: Realm,
  rules: Ruleset,
  world: World,
  realmIndex?: RealmIndex,
): number {
  const work = () => {
    const losses = lossesOn(realm, rules, world, realmIndex);
    return made('industry', siteOf(realm, rules, world), losses);
  };
  return realmIndex ? keptWork(realm, rules, [world, realmIndex], work) : work();
}

const keptWork = keptFigures<number>();

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
  for (const [world, { latinum, dilithium }] of tradeGoodsOf(realm, rules, faction, realmIndex)) {
    income.latinum.push(...term('tradeGoods.sold', latinum, world));
    income.dilithium.push(...term('tradeGoods.fuel', -dilithium, world));
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

/**
 * The trade goods that worlds of a faction with nothing in their queues make this month, by world: while there is more dilithium in
 * store than is kept for fleets, and no blockade. Nothing of another's, whose queues are not known.
 */
export function tradeGoodsOf(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  realmIndex: RealmIndex = realmIndexOf(realm, rules),
): ReadonlyMap<WorldId, TradeGoods> {
  const goods = new Map<WorldId, TradeGoods>();
  const stored = realm.factions[faction]?.books?.stocks.dilithium ?? 0;
  let fuel = stored - rules.numbers.economy.tradeGoodsReserve;
  for (const world of heldBy(realmIndex, faction).worlds) {
    if (fuel <= 0) break;
    if (!makesTradeGoods(world) || isBlockaded(realm, rules, world, realmIndex)) continue;
    const made = tradeGoodsFrom(rules, industryOf(realm, rules, world, realmIndex), fuel);
    if (made.latinum === 0) continue;
    fuel -= made.dilithium;
    goods.set(world.id, made);
  }
  return goods;
}

/** Research points a faction makes a month: the total of `incomeOf`'s research. */
export function researchOf(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  realmIndex: RealmIndex = realmIndexOf(realm, rules),
): number {
  let points = 0;
  for (const world of heldBy(realmIndex, faction).worlds) {
    const losses = lossesOn(realm, rules, world, realmIndex);
    points += made('research', siteOf(realm, rules, world), losses);
  }
  if (realm.factions[faction]?.capital !== null) return points;
  return points + modifiersOf(realm, rules, faction).flat(statOf.research);
}

/** A world as a place of work. */
interface Site {
  readonly realm: Realm;
  readonly rules: Ruleset;
  readonly world: World;
  readonly modifiers: Modifiers;
  /** Outposts yield a share of what a developed world does, in permille. */
  readonly share: number;
}

function siteOf(realm: Realm, rules: Ruleset, world: World): Site {
  const share = world.development === 'developed' ? 1000 : rules.numbers.economy.outpostShare;
  return { realm, rules, world, modifiers: worldModifiers(realm, rules, world), share };
}

/** What a world makes of one thing after all that changes it. */
function made(kind: Flow | 'industry', site: Site, losses: readonly Loss[]): number {
  const base = new TotalTally();
  makers[kind](site, base);
  return adjust(site.modifiers.apply(statOf[kind], base.amount), -lossIn(losses, statOf[kind]));
}

/** What each thing is made of before anything changes it. */
const makers: Readonly<Record<Flow | 'industry', (site: Site, tally: Tally) => void>> = {
  dilithium({ rules, world, share }, tally) {
    const mined = world.richness.dilithium * rules.numbers.economy.dilithiumPerRichness;
    const dug = scale(mined, share);
    tally.add('output.richness', dug);
    tally.add('output.mines', scale(dug, drivenInto(rules, world)));
  },
  duranium({ rules, world, share }, tally) {
    const mined = world.richness.duranium * rules.numbers.economy.duraniumPerRichness;
    const dug = scale(mined, share);
    tally.add('output.richness', dug);
    tally.add('output.mines', scale(dug, drivenInto(rules, world)));
  },
  latinum(site, tally) {
    addLabour(site, tally, site.rules.numbers.economy.latinumPerBillion * site.share);
    addTrade(tally, site.realm, site.rules, site.world, site.modifiers);
  },
  influence({ realm, rules, world }, tally) {
    const { influenceCapital, influenceWorld } = rules.numbers.economy;
    const owner = world.owner === null ? undefined : realm.factions[world.owner];
    if (owner?.capital === world.id) tally.add('output.capital', influenceCapital);
    if (world.development === 'developed') tally.add('output.developed', influenceWorld);
  },
  /** Those in bondage make no discoveries for their masters. */
  research({ rules, world, share }, tally) {
    const { researchPerBillion } = rules.numbers.economy;
    for (const { millions, status, species } of world.people) {
      if (status === 'enslaved') continue;
      const found = Math.floor((millions * researchPerBillion * share) / 1_000_000);
      tally.add(`output.${status}`, found, species);
    }
  },
  industry(site, tally) {
    const { economy, production } = site.rules.numbers;
    if (site.world.development !== 'developed') {
      tally.add('output.outpost', production.outpostIndustry);
      return;
    }
    tally.add('output.base', economy.industryBase);
    addLabour(site, tally, economy.industryPerBillion * 1000);
  },
};

/** What people make, `perBillion` in thousandths for each 1,000 million, by the law they live under. */
function addLabour(
  { realm, rules, world, modifiers }: Site,
  tally: Tally,
  perBillion: number,
): void {
  for (const people of world.people) {
    const effort = effortOf(rules, people, modifiers);
    const amount = Math.floor((people.millions * effort * perBillion) / 1_000_000_000);
    tally.add(`output.${people.status}`, amount, people.species);
    tally.add('output.freed', -scale(amount, slumpOf(rules, people, realm.turn)), people.species);
  }
}

/** Who was let out of bondage leaves the work he was driven to before he finds other. In permille of his labour. */
function slumpOf({ numbers }: Ruleset, { freed }: People, turn: number): number {
  if (freed === undefined) return 0;
  const { slump, slumpFades } = numbers.laws;
  const left = Math.max(0, slumpFades - (turn - freed));
  return slumpFades === 0 ? 0 : Math.floor((slump * left) / slumpFades);
}

/** Bondage works mines that nobody else goes into: more ore, in permille. */
function drivenInto({ numbers }: Ruleset, { people }: World): number {
  const { mines, minesMost } = numbers.laws;
  let millions = 0;
  for (const each of people) if (each.status === 'enslaved') millions += each.millions;
  return Math.min(minesMost, Math.floor((millions * mines) / 1000));
}

/** Output of a head in permille of a citizen's. Bondage wrings out more; the bill comes as unrest. */
function effortOf(rules: Ruleset, people: People, modifiers: Modifiers): number {
  const effort = rules.numbers.economy.statusOutput[people.status];
  if (people.status !== 'enslaved') return effort;
  return Math.max(0, modifiers.apply('bondageYield', effort));
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
  const losses: Loss[] = [];
  const lose = (label: TermLabel, stats: readonly Stat[], permille: number) => {
    if (permille !== 0) losses.push({ label, stats, permille });
  };
  const disloyalty = Math.max(0, peoples.base - world.loyalty) * peoples.disloyalty;
  const blockade = isBlockaded(realm, rules, world, realmIndex)
    ? blockadeLoss(realm, rules, world)
    : 0;
  lose('loss.disloyalty', everything, disloyalty);
  lose('loss.unrest', everything, world.unrest >= peoples.unrestHalves ? 500 : 0);
  // What its people hold back, or burn.
  const moved = movementLoss(realm, rules, world);
  if (moved !== null && moved.step !== 'murmurs') {
    losses.push({ label: `loss.${moved.step}`, stats: everything, permille: moved.permille });
  }
  lose('loss.blockade', incomes, blockade);
  return losses;
}
