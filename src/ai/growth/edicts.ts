import type { Edict, EdictId, Flow, Stat } from '../../sim';
import {
  capacityOf,
  edictRefusal,
  edictsOf,
  edictUpkeep,
  idsOf,
  opinionOf,
  populationOf,
  shipsOf,
  sortedBy,
  worldYield,
} from '../../sim';
import { chosen } from '../core/choice';
import { because, type Planner } from '../core/planner';
import type { Posture } from '../core/posture';
import type { Situation } from '../core/situation';
import type { Purse } from './production/purse';

/** Share of what comes in of influence, in permille, that edicts may cost: the rest is for politics and new worlds. */
const mostSpent = 650;
/** Influence kept in hand after a proclamation. */
const kept = 20;
/** Months for which there is to be enough for an edict in the stores that it empties: to begin with, and to go on. */
const enough = 8;
const least = 2;
const free = { influence: 0, dilithium: 0, latinum: 0 };
/** What edicts take from the stores besides influence. */
const stores = ['dilithium', 'latinum'] as const;
/** Worth of a point of influence a month that nothing else is done with, in hundredths of a latinum. */
const lapsing = 60;

/** What edicts are weighed by. */
interface Realm {
  readonly planner: Planner;
  readonly posture: Posture;
  readonly purse: Purse;
  /** What all worlds yield a month. */
  readonly yields: Readonly<Record<Flow | 'industry', number>>;
  /** Developed worlds of citizens with more room than people; worlds whose people waver; latinum that crews are paid. */
  readonly young: number;
  readonly wavering: number;
  readonly pay: number;
  readonly worlds: number;
  /** Courts nearby that could be won over. */
  readonly courts: number;
}

/**
 * Spends the influence that politics leaves on the edicts that bring most, and lifts what is not worth its price or
 * cannot be paid any more. Looked at now and then: a realm is not governed by whims.
 */
export function proclaim(
  planner: Planner,
  situation: Situation,
  posture: Posture,
  purse: Purse,
): void {
  const budget = budgetOf(planner, situation, purse);
  const dry = budget.inForce.find((id) => !budget.lasts(id, least));
  if (dry !== undefined) {
    lift(planner, dry);
    return;
  }
  const { view, skill } = planner;
  if (!budget.isOverspent && view.turn % skill.season !== 0) return;
  const realm = takeStock(planner, situation, posture, purse);
  const gainOf = (id: EdictId) => {
    const edict = planner.rules.edicts[id];
    return edict ? worthOf(realm, edict) : 0;
  };
  const netOf = (id: EdictId) => gainOf(id) - budget.priceOf(id);
  const worst = sortedBy(budget.inForce, netOf)[0];
  if (worst !== undefined && (budget.isOverspent || netOf(worst) < 0)) {
    lift(planner, worst, gainOf(worst));
    return;
  }
  const open = affordable(planner, budget)
    .map((id) => ({ id, score: netOf(id) }))
    .filter(({ score }) => score > 0);
  const best = chosen(planner, 'edicts', open, ({ score }) => score);
  if (best === null) return;
  planner.give(
    { type: 'setEdict', edict: best.id, inForce: true },
    because('edict.proclaim', { edict: best.id }, [
      { label: 'gain', subject: best.id, amount: gainOf(best.id) },
    ]),
  );
}

/** What edicts cost a realm, and what it has for them. */
interface Budget {
  readonly inForce: readonly EdictId[];
  /** Influence a month for edicts in force, and all that comes in for them. */
  readonly spent: number;
  readonly comesIn: number;
  readonly isOverspent: boolean;
  upkeepOf(id: EdictId): ReturnType<typeof edictUpkeep>;
  /** A month of an edict, by what its stocks are worth. */
  priceOf(id: EdictId): number;
  /** Whether the stores pay so many months of it. */
  lasts(id: EdictId, months: number): boolean;
}

function budgetOf({ rules, own, books }: Planner, situation: Situation, purse: Purse): Budget {
  const developed = situation.developed.length;
  const upkeepOf = (id: EdictId) => {
    const edict = rules.edicts[id];
    return edict ? edictUpkeep(edict, developed) : free;
  };
  const inForce = edictsOf(own);
  const spent = inForce.reduce((sum, id) => sum + upkeepOf(id).influence, 0);
  const { influence } = books.stocks;
  // What lapses of the store is no expense.
  const lapses = Math.floor((influence * rules.numbers.economy.influenceFades) / 1000);
  const comesIn = situation.income.influence + lapses + spent;
  return {
    inForce,
    spent,
    comesIn,
    isOverspent: influence < kept && spent * 1000 > comesIn * mostSpent,
    upkeepOf,
    priceOf: (id) =>
      upkeepOf(id).influence * lapsing +
      upkeepOf(id).dilithium * (purse.glut.has('dilithium') ? 0 : purse.worth.dilithium) +
      upkeepOf(id).latinum * purse.worth.latinum,
    lasts: (id, months) =>
      stores.every((stock) => upkeepOf(id)[stock] * months <= books.stocks[stock]),
  };
}

/** Edicts that may be proclaimed, and paid for a while beside those in force. */
function affordable({ view, rules, me, books }: Planner, budget: Budget): EdictId[] {
  if (books.stocks.influence < rules.numbers.edicts.proclaim + kept) return [];
  const { spent, comesIn, upkeepOf, lasts } = budget;
  return idsOf(rules.edicts).filter(
    (id) =>
      (spent + upkeepOf(id).influence) * 1000 <= comesIn * mostSpent &&
      lasts(id, enough) &&
      edictRefusal(view, rules, me, id) === null,
  );
}

function lift(planner: Planner, edict: EdictId, gain?: number): void {
  planner.give(
    { type: 'setEdict', edict, inForce: false },
    because(
      'edict.lift',
      { edict },
      gain === undefined ? [] : [{ label: 'gain', subject: edict, amount: gain }],
    ),
  );
}

function takeStock(
  planner: Planner,
  { worlds, developed, realmIndex, forces }: Situation,
  posture: Posture,
  purse: Purse,
): Realm {
  const { view, rules } = planner;
  const yields = { dilithium: 0, duranium: 0, latinum: 0, influence: 0, research: 0, industry: 0 };
  for (const world of worlds) {
    const made = worldYield(view, rules, world, realmIndex);
    for (const flow of Object.keys(yields) as (keyof typeof yields)[]) yields[flow] += made[flow];
  }
  const young = developed.filter(
    (world) =>
      world.people.some(({ status }) => status === 'citizen') &&
      2 * populationOf(world) < capacityOf(view, rules, world),
  ).length;
  let pay = 0;
  for (const ship of forces.flatMap(({ fleet }) => shipsOf(view, fleet))) {
    pay += rules.shipClasses[ship.class]?.upkeep.latinum ?? 0;
  }
  const wavering = worlds.filter(({ people, loyalty }) => people.length > 0 && loyalty < calm);
  return {
    planner,
    posture,
    purse,
    yields,
    young,
    pay,
    wavering: wavering.length,
    worlds: developed.length,
    courts: courtsToWin(planner, posture),
  };
}

/** Courts nearby, not at war with one, who think neither well of it nor so ill that no praise helps. */
function courtsToWin({ view, rules, me }: Planner, { rivals }: Posture): number {
  return rivals.filter(({ faction, atWar, distance }) => {
    if (atWar || distance < 0 || distance > near) return false;
    const thinks = opinionOf(view, rules, faction, me);
    return thinks >= coldest && thinks < friendly;
  }).length;
}

/** Loyalty below which a people's mood matters. */
const calm = 55;
/** Worth in hundredths of a latinum a month: of a point of loyalty where it matters, and elsewhere. */
const perLoyalty = 40;
const perCalm = 3;
/** Of work and of knowledge, a point each; work only where there is material for it. */
const perWork = 60;
const perKnowledge = 100;
/** Of a colony that grows twice as fast, reckoned over the years in which it does. */
const perColony = 130;
/** Of arms in war, for each developed world to be held. */
const perFort = 60;
/** Of a point of a court's opinion, where it is neither friend nor enemy; and the opinions between which that is so. */
const perEsteem = 25;
const coldest = -40;
const friendly = 25;
/** Distance, in tenths of a light year, within which it matters what a court thinks. */
const near = 1500;

const flowOf: Partial<Record<Stat, Flow | 'industry'>> = {
  dilithiumIncome: 'dilithium',
  duraniumIncome: 'duranium',
  latinumIncome: 'latinum',
  researchIncome: 'research',
  industry: 'industry',
};

/** What an edict would bring a month, in hundredths of a latinum. */
function worthOf(realm: Realm, { effects, esteem = 0 }: Edict): number {
  let sum = esteem * realm.courts * perEsteem;
  for (const { stat, permille = 0, flat = 0 } of effects) {
    const flow = flowOf[stat];
    if (flow !== undefined) {
      sum += Math.floor((realm.yields[flow] * permille * worthOfFlow(realm, flow)) / 1000);
    } else sum += worthOfRest(realm, stat, permille, flat);
  }
  return sum;
}

function worthOfFlow({ planner, purse }: Realm, flow: Flow | 'industry'): number {
  const { worth, glut, spareLabour } = purse;
  if (flow === 'research') {
    return Math.floor((perKnowledge * (50 + planner.temperament.science)) / 100);
  }
  if (flow === 'industry') return spareLabour ? 0 : perWork;
  return glut.has(flow) ? 0 : worth[flow];
}

function worthOfRest(realm: Realm, stat: Stat, permille: number, flat: number): number {
  const { young, wavering, pay, worlds, posture, purse } = realm;
  switch (stat) {
    case 'growth':
      return Math.floor((young * perColony * permille) / 1000);
    case 'loyalty':
      return flat * (wavering * perLoyalty + (worlds - Math.min(worlds, wavering)) * perCalm);
    case 'shipUpkeep':
      return Math.floor((-permille * pay * purse.worth.latinum) / 1000);
    case 'garrisonLimit':
      return posture.mood === 'war' ? Math.floor((worlds * perFort * permille) / 1000) : 0;
    default:
      return 0;
  }
}
