import * as z from 'zod/mini';
import { refuse } from '../../lib/refusal';
import type { Agent } from '../../state/agent';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import { ownId } from '../../state/schemaParts';
import { agentsOf } from '../intelligence/agents';
import { catchAgent } from '../intelligence/catchAgent';
import { victimAt } from '../intelligence/stations';
import type { EffectDefinition } from './definition';
import { livingRefusal } from './living';

declare module '../../state/effect' {
  interface EffectShapes {
    /** An agent whom one power has sent against another is found and taken. */
    agentFound: { of: FactionId; by: FactionId };
  }
}

/**
 * A spy who is given away.
 * @source invented
 */
export const agentFound: EffectDefinition<'agentFound'> = {
  word: 'agentFound',
  schema: z.strictObject({ of: ownId, by: ownId }),
  refers: { of: 'faction', by: 'faction' },
  refusal({ realm }, { of, by }) {
    const gone = livingRefusal(realm, of, by);
    if (gone) return gone;
    // Others' agents one does not know of: only who sent them knows that there is none.
    return realm.factions[of]?.books && agentAgainst(realm, of, by) === null
      ? refuse('effectNoAgent', { faction: by })
      : null;
  },
  apply({ game, context }, { of, by }) {
    const agent = agentAgainst(game, of, by);
    if (agent) catchAgent(game, context, agent, by, 'search');
  },
  concerns: ({ of, by }) => [of, by],
};

function agentAgainst(realm: Realm, of: FactionId, victim: FactionId): Agent | null {
  return (
    agentsOf(realm, of).find(
      ({ station, held, arrives }) =>
        held === undefined && arrives <= realm.turn && victimAt(realm, station) === victim,
    ) ?? null
  );
}
