import { total } from '../../lib/terms';
import type { Realm } from '../../state/game';
import type { FactionId, WorldId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { Stocks } from '../../state/stocks';
import { stockKinds } from '../../state/stocks';
import type { QueueItem, World } from '../../state/world';
import { incomeOf, industryOf } from '../economy/income';
import { heldBy, isBlockaded, type RealmIndex, realmIndexOf } from '../economy/realmIndex';
import { itemCost, leastTurns } from './costs';
import { advanceQueue, type Job } from './queue';
import { queueRefusal, stallOf } from './queueRights';

/** How far ahead a forecast looks, in turns. */
const horizon = 120;

/** A world that produces: its queue as jobs and the work it can do in a month. */
export interface ProductionSite {
  readonly world: World;
  readonly industry: number;
  readonly jobs: readonly Job[];
}

/** When an entry will be done, if nothing changes; null when not within 120 turns. */
export interface QueueForecast {
  readonly item: QueueItem['id'];
  readonly turns: number | null;
  /** What holds it up the first time it makes no full progress. */
  readonly stalled: QueueItem['stalled'];
}

/**
 * The producing worlds of a faction in the order in which they draw on its stocks: capital first.
 * @source invented
 */
export function productionSitesOf(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  realmIndex: RealmIndex,
): ProductionSite[] {
  const { worlds } = heldBy(realmIndex, faction);
  const capital = realm.factions[faction]?.capital;
  const busy = worlds.filter((world) => world.works !== null && world.works.queue.length > 0);
  const ordered = [
    ...busy.filter((world) => world.id === capital),
    ...busy.filter((world) => world.id !== capital),
  ];
  return ordered.map((world) => ({
    world,
    industry: industryOf(realm, rules, world, realmIndex),
    jobs: jobsOf(realm, rules, world, realmIndex),
  }));
}

/** The queue of a world as jobs: what each entry costs and what hinders it now. */
function jobsOf(realm: Realm, rules: Ruleset, world: World, realmIndex: RealmIndex): Job[] {
  const blockaded = isBlockaded(realm, rules, world, realmIndex);
  return (world.works?.queue ?? []).map((item) => {
    const cost = itemCost(realm, rules, world, item);
    return {
      item,
      cost,
      perTurn: Math.ceil(cost.work / Math.max(1, leastTurns(rules, item.kind))),
      hindrance: hindranceOf(realm, rules, world, item, blockaded),
      ...(blockaded && isShipwork(item) ? { sealed: true as const } : {}),
    };
  });
}

/** What keeps an entry from being worked on: its right to be made, unrest, a blockade of the yard. */
function hindranceOf(
  realm: Realm,
  rules: Ruleset,
  world: World,
  item: QueueItem,
  blockaded: boolean,
): QueueItem['stalled'] {
  const right = stallOf(queueRefusal(realm, rules, world, item));
  if (right === 'lapsed') return right;
  if (world.unrest >= rules.numbers.peoples.unrestStops) return 'unrest';
  if (blockaded && isShipwork(item) && (world.works?.parts ?? 0) === 0) return 'blockade';
  return right;
}

/** What a yard builds: nothing of it without parts from outside. */
function isShipwork({ kind }: QueueItem): boolean {
  return kind === 'ship' || kind === 'refit';
}

/** When each entry of a world's queue will be done, with the same code that will do it. */
export function forecastQueue(realm: Realm, rules: Ruleset, world: WorldId): QueueForecast[] {
  const owner = realm.worlds[world]?.owner ?? null;
  return owner === null ? [] : (forecastQueues(realm, rules, owner)[world] ?? []);
}

/**
 * The same for all worlds of a faction, which draw on the same stocks. Income and hindrances are
 * taken to stay as they are.
 */
export function forecastQueues(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
): Record<WorldId, QueueForecast[]> {
  const books = realm.factions[faction]?.books;
  if (!books) return {};
  const realmIndex = realmIndexOf(realm, rules);
  const income = incomeOf(realm, rules, faction, realmIndex);
  const sites = productionSitesOf(realm, rules, faction, realmIndex);
  const watches = sites.map((site) => watch(site));
  let stocks = { ...books.stocks };
  for (let turn = 1; turn <= horizon && watches.some((each) => each.open > 0); turn += 1) {
    for (const stock of stockKinds) {
      stocks[stock] = Math.max(0, stocks[stock] + total(income[stock]));
    }
    for (const each of watches) stocks = monthOf(each, stocks, turn);
  }
  return Object.fromEntries(watches.map((each) => [each.site.world.id, each.forecasts]));
}

interface Watch {
  readonly site: ProductionSite;
  jobs: readonly Job[];
  parts: number;
  open: number;
  readonly forecasts: { item: string; turns: number | null; stalled: QueueItem['stalled'] }[];
}

function watch(site: ProductionSite): Watch {
  const forecasts = site.jobs.map(({ item, hindrance }) => ({
    item: item.id,
    turns: null,
    stalled: item.paused && hindrance !== 'lapsed' ? ('none' as const) : hindrance,
  }));
  const open = site.jobs.filter(({ item, hindrance }) => !item.paused && hindrance === 'none');
  return {
    site,
    jobs: site.jobs,
    parts: site.world.works?.parts ?? 0,
    open: open.length,
    forecasts,
  };
}

function monthOf(watched: Watch, stocks: Stocks, turn: number): Stocks {
  const progress = advanceQueue(watched.jobs, watched.site.industry, stocks, watched.parts);
  watched.parts = progress.parts;
  for (const done of progress.finished) {
    const forecast = watched.forecasts.find((each) => each.item === done.id);
    if (!forecast || forecast.turns !== null) continue;
    forecast.turns = turn;
    watched.open -= 1;
  }
  watched.jobs = progress.queue.map((item) => {
    const forecast = watched.forecasts.find((each) => each.item === item.id);
    if (forecast && forecast.stalled === 'none') forecast.stalled = item.stalled;
    const job = watched.site.jobs.find((each) => each.item.id === item.id) as Job;
    return { ...job, item };
  });
  return progress.stocks;
}
