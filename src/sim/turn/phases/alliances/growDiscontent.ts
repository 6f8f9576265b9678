import { idsOf } from '../../../lib/ordered';
import { contentmentOf } from '../../../rules/alliance/contentment';
import {
  discontentOf,
  nextDiscontent,
  obstructs,
  stepsOf,
} from '../../../rules/alliance/discontent';
import { remediesFor } from '../../../rules/alliance/remedies';
import type { Alliance } from '../../../state/alliance';
import type { Game } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { TurnContext } from '../../context';

/**
 * Discontent goes a step further, or a step back, and the members hear of it and of what would
 * content. Who begins to obstruct owes the operations that gather nothing more, and an envoy calls its
 * fleets home.
 * @source invented
 */
export function growDiscontent(game: Game, context: TurnContext, alliance: Alliance): void {
  const { council, id, members } = alliance;
  if (council === null) return;
  const changes = members.map((member) => ({
    member,
    before: discontentOf(alliance, member),
    after: nextDiscontent(game, context.rules, alliance, member),
  }));
  for (const { member, before, after } of changes) {
    if (before?.stage === after?.stage) continue;
    const balked = obstructs(alliance, member);
    const { [member]: _, ...others } = council.discontent ?? {};
    council.discontent = after === null ? others : { ...others, [member]: after };
    if (idsOf(council.discontent).length === 0) delete council.discontent;
    if (!balked && obstructs(alliance, member)) holdHome(game, alliance, member);
    const stage = after?.stage ?? null;
    const grows = stepsOf(stage) > stepsOf(before?.stage ?? null);
    const contentment = contentmentOf(game, context.rules, alliance, member);
    const asks = grows
      ? (remediesFor(game, context.rules, alliance, member)[0]?.cure ?? null)
      : null;
    const fact = { alliance: id, member, stage, grows, contentment, asks };
    context.emit({ type: 'discontentChanged', ...fact }, null, members, false);
  }
}

function holdHome(game: Game, { council }: Alliance, member: FactionId): void {
  if (council === null) return;
  council.operations = council.operations.map((operation) => {
    if (operation.status !== 'gathering') return operation;
    const { [member]: called, ...fleets } = operation.fleets;
    const stays = game.factions[member]?.envoys === true || called === undefined;
    return {
      ...operation,
      quotas: { ...operation.quotas, [member]: 0 },
      fleets: stays ? fleets : operation.fleets,
    };
  });
}
