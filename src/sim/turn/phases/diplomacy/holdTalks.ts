import { inOrder } from '../../../lib/ordered';
import { type Term, total } from '../../../lib/terms';
import { foundAlliance } from '../../../rules/alliance/foundAlliance';
import { foundingRefusal, foundingTerms } from '../../../rules/alliance/founding';
import { layDown } from '../../../rules/alliance/parting';
import { fillOffices } from '../../../rules/alliance/seats';
import { remember } from '../../../rules/diplomacy/memories';
import type { Founding } from '../../../state/diplomacy';
import type { Game } from '../../../state/game';
import { type FactionId, nextId } from '../../../state/ids';
import type { TurnContext } from '../../context';
import { byLot } from '../../lots';
import { concludeInvitation, hostOf } from './concludeInvitation';

/**
 * Talks about foundings, in the order of the month's lots. Envoys sign or refuse at once, by the sum of what they
 * think of the terms; others answer by orders while the proposal stands. One refusal ends the talks;
 * what all have signed is founded.
 * @source invented
 */
export function holdTalks(game: Game, context: TurnContext): void {
  for (const founding of byLot(context, 'talks', inOrder(game.foundings), ({ by }) => by)) {
    negotiate(game, context, founding);
  }
}

function negotiate(game: Game, context: TurnContext, founding: Founding): void {
  const { rules } = context;
  const host = hostOf(game, founding);
  if (host) {
    concludeInvitation(game, context, host, founding);
    return;
  }
  if (foundingRefusal(game, rules, founding) !== null) {
    delete game.foundings[founding.id];
    return;
  }
  for (const member of unsigned(founding)) {
    if (!game.factions[member]?.envoys) continue;
    const terms = foundingTerms(game, rules, member, founding);
    if (total(terms) < 0) {
      refuse(game, context, founding, member, terms);
      return;
    }
    founding.signed = [...founding.signed, member].sort();
  }
  const [hesitating] = unsigned(founding);
  if (hesitating === undefined) {
    found(game, context, founding);
  } else if (game.turn - founding.turn >= rules.numbers.alliance.talks.stands) {
    refuse(game, context, founding, hesitating, []);
  }
}

function unsigned({ members, signed }: Founding): FactionId[] {
  return [...members].sort().filter((member) => !signed.includes(member));
}

function refuse(
  game: Game,
  { emit }: TurnContext,
  { id, by, members }: Founding,
  refused: FactionId,
  terms: Term[],
): void {
  delete game.foundings[id];
  emit({ type: 'foundingRefused', founding: id, by, refused, terms }, null, members, false);
}

function found(game: Game, context: TurnContext, founding: Founding): void {
  const { rules, emit } = context;
  delete game.foundings[founding.id];
  const { by, name, charter, members, leader, broker, shares } = founding;
  const alliance = foundAlliance(rules, {
    id: nextId(game, 'alliance', by),
    name,
    form: charter,
    members,
    leader,
    broker,
    turn: game.turn,
    shares,
  });
  game.alliances[alliance.id] = alliance;
  for (const member of alliance.members) {
    const power = game.factions[member];
    if (power) power.alliance = alliance.id;
    for (const other of alliance.members) {
      if (other === member) continue;
      layDown(game, context, member, other);
      remember(game, rules, member, other, 'foundedTogether', alliance.id);
    }
  }
  fillOffices(game, rules, alliance);
  const { id, members: founders, broker: chair } = alliance;
  emit(
    { type: 'allianceFounded', alliance: id, members: founders, leader, broker: chair },
    null,
    'all',
  );
}
