import { adjust, clamp } from '../../lib/integers';
import type { Cost } from '../../state/ruleset';
import { noStocks, type Stocks, stockKinds } from '../../state/stocks';
import type { QueueItem } from '../../state/world';

type Stall = QueueItem['stalled'];

/** An entry of a queue with what the rules say of it now. */
export interface Job {
  readonly item: QueueItem;
  /** All it costs; `work` is at least 1. */
  readonly cost: Cost;
  /** The most work it takes in a turn. */
  readonly perTurn: number;
  /** What keeps it from being worked on at all. */
  readonly hindrance: Stall;
  /** Built in a yard that is sealed off: it goes as far as there are parts. */
  readonly sealed?: true;
}

/** What a month of work has come to. */
export interface Progress {
  /** The queue afterwards; what repeats starts over at its end. */
  readonly queue: QueueItem[];
  readonly finished: readonly QueueItem[];
  readonly stocks: Stocks;
  /** Work that parts are left for in a sealed yard. */
  readonly parts: number;
}

/**
 * A month of work on a queue. Industry goes to its entries in order, to each no more than it takes
 * in a turn; what is left flows on. Stocks are paid as the work proceeds: after `done` of `work`
 * exactly the floor of cost × done / work is spent. What is built in a sealed yard takes no more work
 * than it has parts for. Changes nothing it is given.
 * @source invented
 */
export function advanceQueue(
  jobs: readonly Job[],
  industry: number,
  stocks: Readonly<Stocks>,
  parts = 0,
): Progress {
  const left = { ...stocks };
  const queue: QueueItem[] = [];
  const finished: QueueItem[] = [];
  const again: QueueItem[] = [];
  let points = industry;
  let fitting = parts;
  for (const job of jobs) {
    const worked = work(job, job.sealed ? Math.min(points, fitting) : points, left);
    const done = worked.done - job.item.done;
    points -= done;
    if (job.sealed) fitting -= done;
    if (job.sealed && fitting === 0 && worked.done < job.cost.work && worked.stalled === 'none') {
      queue.push({ ...worked, stalled: 'blockade' });
      continue;
    }
    if (worked.done < job.cost.work) {
      queue.push(worked);
      continue;
    }
    finished.push(worked);
    if (worked.repeat) again.push({ ...worked, done: 0, spent: noStocks(), stalled: 'none' });
  }
  return { queue: [...queue, ...again], finished, stocks: left, parts: fitting };
}

/** One entry after its share of the month; takes what it spends out of `stocks`. */
function work({ item, cost, perTurn, hindrance }: Job, points: number, stocks: Stocks): QueueItem {
  if (item.paused && hindrance !== 'lapsed') return { ...item, stalled: 'none' };
  if (hindrance !== 'none') return { ...item, stalled: hindrance };
  const wanted = Math.max(0, Math.min(points, perTurn, cost.work - item.done));
  let done = item.done + wanted;
  let stalled: Stall = 'none';
  for (const stock of stockKinds) {
    const affordable = furthest(cost[stock], cost.work, item.spent[stock] + stocks[stock]);
    if (affordable >= done) continue;
    done = Math.max(item.done, affordable);
    stalled = stock;
  }
  const spent = { ...item.spent };
  for (const stock of stockKinds) {
    const due = Math.floor((cost[stock] * done) / cost.work);
    // Costs may have risen since: what is done already is never paid out of an empty store.
    const paid = clamp(due - item.spent[stock], 0, stocks[stock]);
    spent[stock] += paid;
    stocks[stock] -= paid;
  }
  return { ...item, done, spent, stalled };
}

/** The most work that `budget` pays for: the greatest done with floor(cost × done / work) ≤ budget. */
function furthest(cost: number, work: number, budget: number): number {
  if (cost === 0) return work;
  return Math.min(work, Math.floor(((budget + 1) * work - 1) / cost));
}

/** What comes back when an entry is struck from the queue, `share` in permille of what it has cost. */
export function refundOf(item: QueueItem, share: number): Stocks {
  const refund = noStocks();
  for (const stock of stockKinds) refund[stock] = adjust(item.spent[stock], share - 1000);
  return refund;
}
