import { clamp, scale, sum } from '../../../lib/integers';
import { idsOf } from '../../../lib/ordered';
import { total } from '../../../lib/terms';
import { risingWorlds } from '../../../rules/peoples/movements/course';
import { armsTerms, clash, clashSetup } from '../../../rules/peoples/movements/uprising';
import type { Game } from '../../../state/game';
import type { MovementId, WorldId } from '../../../state/ids';
import type { Movement, MovementWorld } from '../../../state/movement';
import type { World } from '../../../state/world';
import type { TurnContext } from '../../context';
import { factOf } from './factOf';
import { freeItself } from './freeItself';

/**
 * Where a movement has come to an uprising, those who stand by it take up arms and fight the garrison, month by
 * month, until one of the two is broken. Arms that others have sent are handed out on the first world that rises.
 * @source invented
 */
export function riseUp(game: Game, context: TurnContext, { id }: Movement): void {
  const before = game.movements?.[id];
  if (before?.step !== 'uprising' || before.over) return;
  for (const world of risingWorlds(game, before, context.rules.numbers.movements.steps.uprising)) {
    takeUpArms(game, context, id, world);
  }
  // Who has risen this month fights from the next: there is a month to answer in.
  for (const world of idsOf(before.worlds)) {
    if (before.worlds[world]?.arms !== undefined) fight(game, context, id, world);
  }
  const after = game.movements?.[id];
  if (!after || after.over || after.step !== 'uprising') return;
  const fights = Object.values(after.worlds).some(({ arms }) => arms !== undefined);
  if (!fights) alter(game, after, { step: 'sabotage', since: game.turn });
}

function takeUpArms(game: Game, context: TurnContext, id: MovementId, at: WorldId): void {
  const movement = game.movements?.[id];
  const world = game.worlds[at];
  const here = movement?.worlds[at];
  if (!movement || !world || !here || here.arms !== undefined) return;
  const arms = total(armsTerms(context.rules, movement, world)) + sum(Object.values(movement.aid));
  put(game, movement, at, { ...here, arms }, { aid: {} });
  const { system, garrison } = world;
  const fact = { type: 'worldRose', ...factOf(movement), world: at, arms, garrison } as const;
  context.emit(fact, system, [movement.ruler]);
}

function fight(game: Game, context: TurnContext, id: MovementId, at: WorldId): void {
  const movement = game.movements?.[id];
  const world = game.worlds[at];
  const here = movement?.worlds[at];
  if (!movement || !world || here?.arms === undefined) return;
  const { rules } = context;
  const setup = clashSetup(
    game,
    rules,
    movement,
    world,
    reinforced(context, movement, world, here),
  );
  const { arms, garrison, end } = clash(rules, setup, context.luck('uprising', at));
  world.garrison = garrison;
  put(game, movement, at, { ...here, arms });
  if (end === 'won') freeItself(game, context, movement, world, arms);
  if (end === 'lost') putDown(game, context, id, world);
}

/** Those who waited and see the first hold out join them, up to as many as the people would ever bring up. */
function reinforced(
  { rules }: TurnContext,
  movement: Movement,
  world: World,
  { arms = 0 }: MovementWorld,
): number {
  const full = total(armsTerms(rules, movement, world));
  const coming = scale(full, rules.numbers.movements.rising.recruits);
  return Math.max(arms, Math.min(full, arms + coming));
}

/** The dead are many, and those who live have learned to hate. */
function putDown(game: Game, context: TurnContext, id: MovementId, world: World): void {
  const movement = game.movements?.[id];
  const here = movement?.worlds[world.id];
  if (!movement || !here) return;
  const { rising, radicalism } = context.rules.numbers.movements;
  let millions = 0;
  world.people = world.people.map((each) => {
    if (each.species !== movement.species) return each;
    const dead = scale(each.millions, rising.dead);
    millions += dead;
    return { ...each, millions: each.millions - dead };
  });
  world.loyalty = clamp(world.loyalty + rising.loyalty, 0, 100);
  const support = Math.max(0, here.support - rising.cowed);
  put(
    game,
    movement,
    world.id,
    { support, crushed: game.turn },
    {
      radicalism: clamp(movement.radicalism + radicalism.crushed, 0, 100),
    },
  );
  const fact = { type: 'uprisingCrushed', ...factOf(movement), world: world.id, millions } as const;
  context.emit(fact, world.system, 'all');
}

function put(
  game: Game,
  movement: Movement,
  at: WorldId,
  here: MovementWorld,
  change: Partial<Movement> = {},
): void {
  alter(game, movement, { ...change, worlds: { ...movement.worlds, [at]: here } });
}

function alter(game: Game, movement: Movement, change: Partial<Movement>): void {
  game.movements = { ...game.movements, [movement.id]: { ...movement, ...change } };
}
