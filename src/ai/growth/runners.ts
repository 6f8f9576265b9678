import { forecastRun, runRefusal, type Seal, sealOn, type World, yardLevel } from '../../sim';
import { because, type Planner } from '../core/planner';
import type { Situation } from '../core/situation';

/** Chance of a cargo, in permille, below which nobody pays for it. */
const leastOdds = 300;
/** Latinum that is kept for crews, and months that it should pay runners for. */
const kept = 120;
const lasting = 4;

/** Has parts run to yards that wait behind a blockade, while there is money and a fair chance. */
export function runGoods(planner: Planner, { developed }: Situation): void {
  for (const world of developed) {
    const seal = sealOn(planner.view, world.id);
    if (seal === null) continue;
    if (waits(planner, world)) send(planner, world, seal);
    else stop(planner, world);
  }
}

function waits({ rules }: Planner, world: World): boolean {
  const shipwork = (world.works?.queue ?? []).some(
    ({ kind, paused }) => !paused && (kind === 'ship' || kind === 'refit'),
  );
  return shipwork && yardLevel(rules, world) > 0;
}

function send(planner: Planner, world: World, seal: Seal): void {
  const { view, rules, books } = planner;
  const { price, most } = rules.numbers.smuggling;
  const spare = Math.floor((books.stocks.latinum - kept) / (price * lasting));
  const count = Math.min(most, spare);
  const { odds, terms } = forecastRun(view, rules, world, seal, count);
  if (count <= 0 || odds < leastOdds) {
    stop(planner, world);
    return;
  }
  const told = world.works?.runners;
  // Who has runners under way does not count them anew every month.
  if (told !== undefined && Math.abs(told - count) < 2) return;
  if (runRefusal(view, rules, planner.me, world.id, count) !== null) return;
  planner.give(
    { type: 'runBlockade', world: world.id, count },
    because('run.parts', { world: world.id }, terms),
  );
}

function stop(planner: Planner, { id, works }: World): void {
  if (works?.runners === undefined) return;
  planner.give({ type: 'runBlockade', world: id, count: 0 }, because('run.stop', { world: id }));
}
