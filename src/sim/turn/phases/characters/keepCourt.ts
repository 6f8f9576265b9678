import { courtOf } from '../../../rules/diplomacy/court/councillors';
import { type Mind, shiftsSince } from '../../../rules/diplomacy/court/mind';
import {
  fillSeats,
  forgetFormer,
  forgetFriends,
  leaveSeat,
  maySit,
  renewWants,
} from '../../../rules/diplomacy/court/seats';
import type { Faction } from '../../../state/faction';
import type { Game } from '../../../state/game';
import type { CharacterId } from '../../../state/ids';
import type { TurnContext } from '../../context';
import { exposeBribes } from './exposeBribes';
import { settleSuits } from './settleSuits';

/** How a court stood when the month's changes in it began. */
interface Before {
  readonly head: CharacterId | null;
  readonly mind: Mind;
}

/**
 * A month of a court: seats that were empty are filled, suits settled, those go who must, and who stays
 * makes up his mind. Everybody hears who came and went, and how the court's mind has changed.
 * @source invented
 */
export function keepCourt(
  game: Game,
  context: TurnContext,
  faction: Faction,
  before: Before,
): void {
  const { rules } = context;
  const sat = courtOf(game, faction.id).map(({ person }) => person);
  const seated = fillSeats(game, rules, faction);
  settleSuits(game, context, faction);
  exposeBribes(game, context, faction);
  for (const { person, dismissed } of courtOf(game, faction.id)) {
    const stays = maySit(faction, game.characters[person]) && dismissed !== true;
    if (!stays) leaveSeat(game, rules, faction, person);
  }
  forgetFormer(game, faction);
  forgetFriends(game, rules, faction);
  renewWants(game, rules, faction);
  const sits = new Set(courtOf(game, faction.id).map(({ person }) => person));
  const left = sat.filter((person) => !sits.has(person));
  if (left.length + seated.length === 0 && faction.head === before.head) return;
  const shifts = shiftsSince(before.mind, game, rules, faction.id);
  const fact = { faction: faction.id, left, seated, shifts };
  context.emit({ type: 'courtChanged', ...fact }, null, 'all');
}
