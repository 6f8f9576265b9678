import { inOrder } from '../../../lib/ordered';
import { join } from '../../../rules/alliance/membership';
import { admission } from '../../../rules/alliance/motions/admission';
import type { Alliance } from '../../../state/alliance';
import type { Founding } from '../../../state/diplomacy';
import type { Game } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { TurnContext } from '../../context';

/** The alliance whose Council invited the one guest among those named; null for a new founding. */
export function hostOf(game: Game, { by, members }: Founding): Alliance | null {
  const host = inOrder(game.alliances).find((alliance) => alliance.members.includes(by));
  return host && guestsOf(host, members).length === 1 ? host : null;
}

function guestsOf({ members: hosts }: Alliance, members: readonly FactionId[]): FactionId[] {
  return members.filter((member) => !hosts.includes(member));
}

/**
 * A guest who answers himself and has signed becomes a member; otherwise the invitation runs out.
 * @source invented
 */
export function concludeInvitation(
  game: Game,
  context: TurnContext,
  host: Alliance,
  founding: Founding,
): void {
  const [guest] = guestsOf(host, founding.members);
  if (guest === undefined) return;
  const { id, by, members, signed, turn } = founding;
  const terms = { kind: 'admission', faction: guest } as const;
  const refusal = admission.validate(game, context.rules, host, by, terms);
  const isOver = game.turn - turn >= context.rules.numbers.alliance.talks.stands;
  const accepts = refusal === null && signed.includes(guest);
  if (refusal === null && !accepts && !isOver) return;
  delete game.foundings[id];
  if (accepts) {
    join(game, context, host, guest);
    return;
  }
  const fact = { founding: id, by, refused: guest, terms: [] };
  context.emit({ type: 'foundingRefused', ...fact }, null, members, false);
}
