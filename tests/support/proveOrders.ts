import { expect } from 'vitest';
import {
  applyOrder,
  copy,
  type Game,
  type GivenOrder,
  hashState,
  idsOf,
  isOrder,
  luckOf,
  type Order,
  orderTypes,
  planningCopy,
  type Ruleset,
  validateOrder,
  viewFor,
} from '../../src/sim';
import { alterWorld } from '../../src/sim/rules/figures/alterWorld';
import { applyOrders } from '../../src/sim/turn/phases/applyOrders';
import { testContext } from './context';
import { allProofPlays, councilState } from './playedGames';
import { proveTelling } from './proveTelling';
import { withOffers } from './randomDeals';
import { malformed, randomOrder } from './randomOrders';
import { withBusiness } from './unfinishedBusiness';

/** Orders drawn for one faction at a time, so that states need not be hashed for each. */
const batch = 100;

interface Tally {
  readonly tried: Record<string, number>;
  readonly legal: Record<string, number>;
  readonly refusals: Record<string, number>;
}

/**
 * Gives so many random orders, a quarter of them malformed, in played states. None may throw;
 * judging changes nothing; refused ones lapse without effect; legal ones are carried out.
 */
export function proveOrders(count: number): void {
  const played = [...allProofPlays(), councilState()].map(({ game, proof }) => ({
    game: withBusiness(withOffers(game)),
    rules: proof.rules,
  }));
  // One of them is over, since something may be ordered only then.
  // In another one power has lost every world, since something is offered only then.
  const states = [
    ...played,
    ...played.slice(0, 1).map(({ game, rules }) => ended(game, rules)),
    ...played.slice(1, 2).map(({ game, rules }) => ({ game: landless(game), rules })),
  ];
  const tally: Tally = { tried: {}, legal: {}, refusals: {} };
  for (let round = 0; round * batch < count; round += 1) {
    const luck = luckOf('orders', round, 'state');
    const { game, rules } = luck.pick(states);
    const living = idsOf(game.factions).filter((id) => game.factions[id]?.alive);
    proveBatch(game, rules, luck.pick(living), round, tally);
  }
  for (const type of orderTypes) {
    expect(tally.tried[type], `${type} tried`).toBeGreaterThan(count / 400);
    expect(tally.legal[type] ?? 0, `${type} legal`).toBeGreaterThan(0);
  }
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
  console.log(
    `${sum(tally.tried)} orders: ${sum(tally.legal)} legal, the rest refused for ` +
      `${Object.keys(tally.refusals).length} reasons, ${tally.refusals.malformed} as malformed`,
  );
}

function ended(game: Game, rules: Ruleset): { game: Game; rules: Ruleset } {
  const outcome = {
    kind: 'date',
    turn: game.turn,
    winners: [],
    objective: null,
    points: {},
  } as const;
  return { game: { ...copy(game), outcome: { ...outcome, winners: [] } }, rules };
}

/** The last living power has lost all it held to the first. */
function landless(state: Game): Game {
  const game = copy(state);
  const living = idsOf(game.factions).filter((id) => game.factions[id]?.alive);
  const [first, last] = [living[0], living.at(-1)];
  if (first === undefined || last === undefined) return game;
  for (const world of Object.values(game.worlds)) {
    if (world.owner === last) alterWorld(game, world, { owner: first });
  }
  const fallen = game.factions[last];
  if (fallen) fallen.capital = null;
  return game;
}

function proveBatch(
  game: Game,
  rules: Ruleset,
  faction: string,
  round: number,
  tally: Tally,
): void {
  const luck = luckOf('orders', round, 'draw');
  const view = viewFor(game, rules, faction);
  const plan = planningCopy(view);
  const before = hashState(view);
  const legal: GivenOrder[] = [];
  const refused: GivenOrder[] = [];
  for (let draw = 0; draw < batch; draw += 1) {
    const sound = randomOrder(plan, rules, luck);
    const order = luck.chance(250) ? malformed(sound, luck) : sound;
    tally.tried[sound.type] = (tally.tried[sound.type] ?? 0) + 1;
    const first = validateOrder(order, { view, faction, rules });
    if (first !== null) {
      tally.refusals[first.code] = (tally.refusals[first.code] ?? 0) + 1;
      refused.push({ order: order as Order });
    }
    if (!isOrder(order) || validateOrder(order, { view: plan, faction, rules }) !== null) continue;
    applyOrder(order, { realm: plan, faction, rules });
    tally.legal[order.type] = (tally.legal[order.type] ?? 0) + 1;
    legal.push({ order });
  }
  expect(hashState(view), 'judging and planning change nothing').toBe(before);
  proveRefused(game, rules, faction, refused);
  proveLegal(game, rules, faction, legal);
}

function proveRefused(game: Game, rules: Ruleset, faction: string, refused: GivenOrder[]): void {
  const next = copy(game);
  const context = testContext(next, rules, { [faction]: refused });
  applyOrders(next, context);
  expect(hashState(next), 'refused orders have no effect').toBe(hashState(game));
  expect(context.events.map(({ type }) => type)).toEqual(refused.map(() => 'orderLapsed'));
}

function proveLegal(game: Game, rules: Ruleset, faction: string, legal: GivenOrder[]): void {
  const next = copy(game);
  const context = testContext(next, rules, { [faction]: legal });
  applyOrders(next, context);
  const lapsed = context.events.filter(({ type }) => type === 'orderLapsed');
  expect(lapsed, 'legal orders stand at resolution').toEqual([]);
  if (legal.length > 0) expect(hashState(next), 'they do something').not.toBe(hashState(game));
  proveTelling(game, next, context);
  const planned = copy(game);
  for (const { order } of legal) applyOrder(order, { realm: planned, faction, rules });
  expect(hashState(planned), 'being heard changes nothing').toBe(hashState(next));
}
