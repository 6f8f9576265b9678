import { within } from '../../../events/within';
import { clamp } from '../../../lib/integers';
import { enslavedOn, noteFreedom } from '../../../rules/alliance/subjectLaw';
import { layClaim } from '../../../rules/diplomacy/claims';
import { forgetCapture, recordLoss } from '../../../rules/diplomacy/losses';
import { earnPrestige } from '../../../rules/diplomacy/prestige';
import { alterWorld } from '../../../rules/figures/alterWorld';
import { garrisonLimit, maxDefences } from '../../../rules/ground/defences';
import { heirOf } from '../../../rules/peoples/movements/heirOf';
import type { Game } from '../../../state/game';
import type { Movement } from '../../../state/movement';
import type { World } from '../../../state/world';
import type { TurnContext } from '../../context';
import { conquer, worthOfWorld } from '../invasion/conquer';
import { loseWorld } from '../invasion/loseWorld';
import { endMovement } from './endMovement';
import { factOf } from './factOf';
import { goOnAs } from './goOnAs';

/**
 * A world whose people have beaten the garrison joins the power of its people or whoever fights for such as they are,
 * as if that power had taken it; where there is none it is free, and nobody's. Others take it for an example.
 * @source invented
 */
export function freeItself(
  game: Game,
  context: TurnContext,
  { id }: Movement,
  world: World,
  arms: number,
): void {
  const movement = game.movements?.[id];
  if (!movement) return;
  const { rules } = context;
  const { ruler, species } = movement;
  const heir = heirOf(game, rules, movement, world);
  const { [world.id]: _, ...worlds } = movement.worlds;
  const left = { ...movement, worlds };
  game.movements = { ...game.movements, [id]: left };
  game.risen = [...(game.risen ?? []), { world: world.id, species, turn: game.turn }];
  const fact = { type: 'uprisingWon', ...factOf(movement), world: world.id, joined: heir } as const;
  context.emit(fact, world.system, 'all');
  const told = within(context, `uprising:${world.id}`);
  earnPrestige(game, rules, ruler, -rules.numbers.movements.rising.prestige);
  if (heir !== null && heir === movement.led) goOnAs(game, told, heir, movement, world);
  const { defences } = world;
  if (heir === null) goFree(game, told, world);
  else conquer(game, told, world, heir, { attackersLost: 0, defendersLost: 0 });
  // Nobody has fired on it from without: its batteries are theirs who sit behind them.
  world.defences = Math.min(defences, maxDefences(game, rules, world));
  world.garrison = clamp(arms, 0, Math.max(arms, garrisonLimit(game, rules, world)));
  if (Object.keys(worlds).length === 0) endMovement(game, context, left, 'won');
}

function goFree(game: Game, context: TurnContext, world: World): void {
  const { rules } = context;
  const from = world.owner;
  const bound = enslavedOn(world);
  for (const people of world.people) people.status = 'citizen';
  noteFreedom(world, bound, game.turn);
  layClaim(game, rules, world);
  alterWorld(game, world, { owner: null });
  world.unrest = 0;
  world.defences = 0;
  world.takenOn = game.turn;
  world.works = null;
  if (from === null) return;
  recordLoss(game, rules, from, [], worthOfWorld * world.size);
  forgetCapture(game, world.id, from);
  loseWorld(game, context, from, world);
}
