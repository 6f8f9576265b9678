import {
  type Cost,
  forecastQueues,
  idsOf,
  incomeOf,
  itemCost,
  type QueueItem,
  type Stock,
  stockKinds,
  total,
  type World,
  worldOutput,
} from '../../../sim';
import { oncePerView } from '../../shell/session';

/** An entry of a queue with what it costs and when it is done. */
export interface Job {
  readonly item: QueueItem;
  readonly cost: Cost;
  /** Null: not in sight. */
  readonly turns: number | null;
  /** What holds it up, as a word of the rules. */
  readonly stalled: QueueItem['stalled'];
}

export interface ProductionSite {
  readonly world: World;
  readonly industry: number;
  readonly jobs: readonly Job[];
}

export interface StockLine {
  readonly stock: Stock;
  readonly held: number;
  readonly change: number;
  /** What all queues still have to pay. */
  readonly wanted: number;
}

export interface Works {
  readonly sites: readonly ProductionSite[];
  readonly stocks: readonly StockLine[];
  /** Points of work a month, and those of worlds that build nothing. */
  readonly industry: number;
  readonly idle: number;
}

/** Everything the view's power builds. */
export const worksOf = oncePerView((view, rules): Works => {
  const forecasts = forecastQueues(view, rules, view.faction);
  const sites = idsOf(view.worlds)
    .flatMap((id) => view.worlds[id] ?? [])
    .filter((world) => world.owner === view.faction && world.works !== null)
    .filter((world) => world.development === 'developed' || (world.works?.queue.length ?? 0) > 0)
    .map(
      (world): ProductionSite => ({
        world,
        industry: total(worldOutput(view, rules, world).industry),
        jobs: (world.works?.queue ?? []).map((item) => {
          const forecast = forecasts[world.id]?.find((each) => each.item === item.id);
          return {
            item,
            cost: itemCost(view, rules, world, item),
            turns: forecast?.turns ?? null,
            stalled: forecast?.stalled ?? item.stalled,
          };
        }),
      }),
    );
  const sum = (some: readonly ProductionSite[]) =>
    some.reduce((all, { industry }) => all + industry, 0);
  const books = view.factions[view.faction]?.books;
  const income = books ? incomeOf(view, rules, view.faction) : null;
  const jobs = sites.flatMap((site) => site.jobs);
  return {
    sites,
    industry: sum(sites),
    idle: sum(sites.filter((site) => site.jobs.length === 0)),
    stocks: stockKinds.map((stock) => ({
      stock,
      held: books?.stocks[stock] ?? 0,
      change: income ? total(income[stock]) : 0,
      wanted: jobs.reduce(
        (all, { cost, item }) => all + Math.max(0, cost[stock] - item.spent[stock]),
        0,
      ),
    })),
  };
});

export const orders = ['need', 'industry', 'soon'] as const;
export type SiteOrder = (typeof orders)[number];

export function inSiteOrder(sites: readonly ProductionSite[], order: SiteOrder): ProductionSite[] {
  const soonest = ({ jobs }: ProductionSite) => jobs[0]?.turns ?? 1000;
  const byWork = (a: ProductionSite, b: ProductionSite) => b.industry - a.industry;
  const compare = {
    industry: byWork,
    soon: (a: ProductionSite, b: ProductionSite) => soonest(a) - soonest(b) || byWork(a, b),
    need: (a: ProductionSite, b: ProductionSite) =>
      Number(a.jobs.length > 0) - Number(b.jobs.length > 0) || byWork(a, b),
  };
  return [...sites].sort(compare[order]);
}
