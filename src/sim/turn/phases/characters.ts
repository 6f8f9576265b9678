import { inOrder } from '../../lib/ordered';
import { total } from '../../lib/terms';
import { mindOf } from '../../rules/diplomacy/court/mind';
import { countDeed, officeLessons, teach } from '../../rules/persons/careers';
import type { Character } from '../../state/character';
import type { Game } from '../../state/game';
import type { TurnContext } from '../context';
import { keepCaptives } from './characters/keepCaptives';
import { keepChair } from './characters/keepChair';
import { keepCourt } from './characters/keepCourt';
import { keepService } from './characters/keepService';

/**
 * Wounds heal, captives are brought to where they are held or come free, people enter services and leave them; chairs are
 * filled, chosen for and contested; who holds an office learns from it; courts are kept.
 * @source seed 11
 */
export function characters(game: Game, context: TurnContext): void {
  for (const character of inOrder(game.characters)) heal(game, character);
  keepCaptives(game, context);
  for (const faction of inOrder(game.factions)) {
    if (!faction.alive) continue;
    const before = { head: faction.head, mind: mindOf(game, context.rules, faction.id) };
    keepService(game, context, faction);
    keepChair(game, context, faction);
    keepCourt(game, context, faction, before);
  }
  for (const character of inOrder(game.characters)) learn(game, context, character);
}

function heal(game: Game, character: Character): void {
  if (character.status !== 'wounded' || game.turn < character.until) return;
  character.status = 'active';
  character.until = 0;
}

function learn(game: Game, context: TurnContext, person: Character): void {
  if (person.status !== 'active') return;
  const points = total(officeLessons(game, context.rules, person));
  if (points === 0) return;
  countDeed(person, 'months');
  teach(game, context, person.id, 'administration', points);
}
