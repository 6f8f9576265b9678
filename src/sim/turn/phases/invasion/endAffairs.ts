import { inOrder } from '../../../lib/ordered';
import { leave } from '../../../rules/alliance/membership';
import { voidPledge } from '../../../rules/deals/voidPledge';
import { endTreaty } from '../../../rules/diplomacy/treaties';
import { freePrisoner } from '../../../rules/persons/captives';
import type { Faction } from '../../../state/faction';
import type { Game } from '../../../state/game';
import { type FactionId, pairKey } from '../../../state/ids';
import type { TurnContext } from '../../context';

/**
 * What ends with a power, in one place and at once: its membership, wars and claims, treaties,
 * offers, promises and talks, the offices of its people and the chains of its captives.
 * @source invented
 */
export function endAffairs(game: Game, context: TurnContext, fallen: Faction): void {
  const { id } = fallen;
  const alliance = fallen.alliance === null ? undefined : game.alliances[fallen.alliance];
  if (alliance) leave(game, context, alliance, id, 'fallen');
  endWars(game, id);
  for (const treaty of inOrder(game.treaties)) {
    if (treaty.parties.includes(id)) endTreaty(game, context, treaty);
  }
  for (const deal of inOrder(game.deals)) {
    if (deal.from === id || deal.to === id) delete game.deals[deal.id];
  }
  for (const pledge of inOrder(game.pledges)) {
    const { by, to, terms } = pledge;
    const about = 'on' in terms ? terms.on : 'faction' in terms ? terms.faction : null;
    if (by === id || to === id || about === id) voidPledge(game, pledge);
  }
  for (const talks of inOrder(game.foundings)) {
    // Nobody talks on about an alliance with the dead.
    if (talks.members.includes(id)) delete game.foundings[talks.id];
  }
  for (const { id: congress, by, outcome } of inOrder(game.congresses ?? {})) {
    // Who called it is no more; of what it was about, who is left may still speak.
    if (by === id && outcome === undefined) delete game.congresses?.[congress];
  }
  dismiss(game, context, fallen);
}

/** Nobody is at war with the dead, wants anything of them or is kept from anything by a truce. */
function endWars(game: Game, fallen: FactionId): void {
  for (const other of inOrder(game.factions)) {
    const relation = game.relations[pairKey(fallen, other.id)];
    if (!relation || other.id === fallen) continue;
    const { losses, taken } = relation;
    game.relations[pairKey(fallen, other.id)] = {
      kind: 'peace',
      since: game.turn,
      until: 0,
      cause: null,
      begunBy: null,
      goals: {},
      losses,
      taken,
    };
  }
}

/** Its people hold no office any more; whom it held captive goes free. */
function dismiss(game: Game, context: TurnContext, fallen: Faction): void {
  fallen.head = null;
  delete fallen.court;
  delete fallen.formerCourt;
  delete fallen.heir;
  delete fallen.contest;
  delete fallen.recalled;
  if (fallen.books) {
    fallen.books.sectors = {};
    fallen.books.research = [];
  }
  for (const character of inOrder(game.characters)) {
    if (character.captor === fallen.id) {
      freePrisoner(game, context, character.id, fallen.id, 'fall');
    }
    if (character.faction !== fallen.id || character.status === 'dead') continue;
    character.status = 'retired';
    character.captor = null;
    character.until = 0;
    delete character.hold;
    delete character.heldSince;
  }
}
