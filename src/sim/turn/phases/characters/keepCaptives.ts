import { inOrder } from '../../../lib/ordered';
import { atWar, friendly } from '../../../rules/diplomacy/relations';
import { freePrisoner, gaolOf } from '../../../rules/persons/captives';
import type { Character } from '../../../state/character';
import type { Game } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { TurnContext } from '../../context';

/**
 * A month of those who are held: aboard a ship until it lies at a world of their captor, then there. Whoever takes the ship or
 * the world takes them too, and lets them go if they are no enemy's; with a ship that is lost they come free.
 * @source invented
 */
export function keepCaptives(game: Game, context: TurnContext): void {
  for (const person of inOrder(game.characters)) {
    const captor = person.captor ?? null;
    if (person.status !== 'captured' || captor === null) continue;
    if (person.hold?.kind === 'ship') heldAboard(game, context, person, captor);
    else heldOnWorld(game, context, person, captor);
  }
}

function heldAboard(game: Game, context: TurnContext, person: Character, captor: FactionId): void {
  const ship = person.hold?.kind === 'ship' ? game.ships[person.hold.ship] : undefined;
  if (!ship) {
    freePrisoner(game, context, person.id, captor, 'ship');
    return;
  }
  if (ship.faction !== captor) {
    changeHands(game, context, person, captor, ship.faction, 'ship');
    return;
  }
  const place = game.fleets[ship.fleet]?.place;
  if (place?.kind !== 'system') return;
  const worlds = game.chart.systems[place.system]?.worlds ?? [];
  const world = worlds.find((id) => game.worlds[id]?.owner === captor);
  if (world !== undefined) bring(context, person, captor, world);
}

function heldOnWorld(game: Game, context: TurnContext, person: Character, captor: FactionId): void {
  const world = person.hold?.kind === 'world' ? game.worlds[person.hold.world] : undefined;
  if (world?.owner === captor) return;
  const gaol = gaolOf(game, captor);
  const owner = world?.owner ?? null;
  // A world that is given away is left with all who are held there; one that is taken is not.
  const taken = world !== undefined && (owner === null || atWar(game, owner, captor));
  if (!taken && gaol?.kind === 'world') bring(context, person, captor, gaol.world);
  else if (taken && owner !== null) changeHands(game, context, person, captor, owner, 'place');
  else if (taken) freePrisoner(game, context, person.id, captor, 'place');
}

function changeHands(
  game: Game,
  context: TurnContext,
  person: Character,
  from: FactionId,
  by: FactionId,
  how: 'ship' | 'place',
): void {
  if (friendly(game, by, person.faction) || !atWar(game, by, person.faction)) {
    freePrisoner(game, context, person.id, from, how);
    return;
  }
  person.captor = by;
  person.heldSince = game.turn;
  const { id: character, name, faction } = person;
  const fact = { type: 'captiveTaken', faction, character, name, by, from } as const;
  context.emit(fact, null, [by, faction, from].sort(), false);
}

function bring(context: TurnContext, person: Character, by: FactionId, world: string): void {
  person.hold = { kind: 'world', world };
  const { id: character, name, faction } = person;
  const fact = { type: 'captiveBrought', faction, character, name, by, world } as const;
  context.emit(fact, null, [by, faction].sort(), false);
}
