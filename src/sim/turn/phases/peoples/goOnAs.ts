import { atWar } from '../../../rules/diplomacy/relations';
import { wageWar } from '../../../rules/diplomacy/wageWar';
import type { Character } from '../../../state/character';
import type { Game } from '../../../state/game';
import { type FactionId, nextId } from '../../../state/ids';
import type { Movement } from '../../../state/movement';
import type { World } from '../../../state/world';
import type { TurnContext } from '../../context';
import { factOf } from './factOf';

/** What who was carried to the top by a rising can do: he has led people, and little else. */
const skills = { attack: 3, defence: 4, manoeuvre: 3, ground: 6, administration: 4 };

/**
 * A power that had no world left goes on as the power that rose: of its people, under its leader, at war with its ruler. Its
 * ships, its stores and what it knows stay its own.
 * @source invented
 */
export function goOnAs(
  game: Game,
  context: TurnContext,
  id: FactionId,
  movement: Movement,
  world: World,
): void {
  const before = game.factions[id];
  if (!before) return;
  const { species, ruler, leader } = movement;
  const head = before.alive ? before.head : null;
  game.factions[id] = {
    ...before,
    species,
    alive: true,
    capital: null,
    risen: { place: world.name, turn: game.turn },
    head: head ?? raise(game, id, movement),
  };
  const fact = { ...factOf(movement), by: id, world: world.id, leader, fallen: !before.alive };
  context.emit({ type: 'risingLed', ...fact }, world.system, 'all');
  if (!atWar(game, id, ruler)) wageWar(game, context, id, ruler, 'liberation', []);
}

/** Who spoke for the rising leads the power. */
function raise(game: Game, faction: FactionId, { leader, species }: Movement): string {
  const id = nextId(game, 'character', faction);
  const character: Character = {
    id,
    name: leader,
    species,
    faction,
    role: 'head',
    skills: { ...skills },
    traits: [],
    status: 'active',
    until: 0,
  };
  game.characters[id] = character;
  return id;
}
