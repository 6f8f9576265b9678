import type { Cost, World } from '../../../sim';
import { canRaiseTroops, garrisonLimit, movementsOn } from '../../../sim';
import { tagOf } from '../../core/fleets';
import { because, type Planner } from '../../core/planner';
import { affords, type Purse, pay } from './purse';
import type { Wishes } from './wishes';

/** Troops in a queue at most where transports wait for them, and elsewhere. */
const mostWaiting = 3;
const mostElsewhere = 1;

/** Share of its barracks, in permille, below which a garrison is thin: usually, and where its people have a movement. */
const usual = 500;
const uneasy = 900;

/** Raises troops where transports wait, where a landing is planned, and where the garrison is thin. */
export function raiseTroops(planner: Planner, world: World, purse: Purse, wishes: Wishes): boolean {
  const { view, rules } = planner;
  const { troopsCost } = rules.numbers.production;
  const waiting = wishes.embarking.has(world.system) && wishes.troops > 0;
  const share = movementsOn(view, world).length > 0 ? uneasy : usual;
  const thin = 1000 * world.garrison < share * garrisonLimit(view, rules, world);
  const queue = world.works?.queue ?? [];
  const queued = queue.filter(({ kind }) => kind === 'troops').length;
  if (queued >= (waiting ? mostWaiting : mostElsewhere)) return false;
  if (!waiting && !thin) return false;
  const cost: Cost = { dilithium: 0, influence: 0, ...troopsCost };
  if (!affords(purse, cost) || canRaiseTroops(view, rules, world) !== null) return false;
  const order = {
    type: 'enqueue',
    world: world.id,
    kind: 'troops',
    what: '',
    repeat: false,
    as: tagOf(planner, [world.id, ...queue.map(({ id }) => id)]),
  } as const;
  const isFirst = queue.length === 0;
  const reason = because(waiting ? 'build.landing' : 'build.garrison', { world: world.id });
  if (!planner.give(order, reason)) return false;
  const item = view.worlds[world.id]?.works?.queue.at(-1);
  if (waiting && item && !isFirst) {
    planner.give({ type: 'reorderQueue', world: world.id, item: item.id, position: 0 }, reason);
  }
  wishes.troops -= troopsCost.strength;
  pay(purse, cost);
  return true;
}
