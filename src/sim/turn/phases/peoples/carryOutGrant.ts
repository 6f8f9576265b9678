import { idsOf } from '../../../lib/ordered';
import { release } from '../../../rules/alliance/subjectLaw';
import { cedeWorld } from '../../../rules/deals/carryOut/cedeWorld';
import { homesUnder, isMet, liftFor, lostRuler } from '../../../rules/peoples/movements/demands';
import type { Game } from '../../../state/game';
import type { Movement } from '../../../state/movement';
import type { TurnContext } from '../../context';
import { endMovement } from './endMovement';

/**
 * What was granted this month comes about: a law, or a world goes home. Who has what he asked for asks no more.
 * @source invented
 */
export function carryOutGrant(game: Game, context: TurnContext, { id }: Movement): void {
  const movement = game.movements?.[id];
  if (!movement || movement.over) return;
  const { rules } = context;
  const isNew = movement.given.grant === game.turn;
  const lift = liftFor(movement);
  if (isNew && lift !== null) release(game, context, movement.ruler, lift, 'grant');
  if (isNew && movement.demand === 'restoration') restore(game, context, movement);
  const isGranted = isNew && movement.demand === 'restoration';
  if (isGranted || isMet(game, rules, movement)) endMovement(game, context, movement, 'granted');
}

/** The worlds on which anybody asked for it go to the power that lost them; a seat is never given away. */
function restore(game: Game, context: TurnContext, movement: Movement): void {
  const { rules } = context;
  const { ruler, species, worlds } = movement;
  const homes = homesUnder(game, rules, ruler, species);
  const kin = lostRuler(game, ruler, species, homes);
  if (kin === null) return;
  for (const id of idsOf(worlds)) {
    const support = worlds[id]?.support ?? 0;
    if (support < rules.numbers.movements.ends || game.factions[ruler]?.capital === id) continue;
    cedeWorld(game, context, id, kin);
  }
}
