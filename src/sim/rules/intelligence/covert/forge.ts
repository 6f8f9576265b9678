import { idsOf } from '../../../lib/ordered';
import { remember } from '../../diplomacy/memories';
import { withAgent } from '../agents';
import type { CovertDefinition } from './definition';

/**
 * Lays evidence before a court that another power plots against it. It is believed until somebody is found who knows better.
 * @source invented
 */
export const forge: CovertDefinition = {
  kind: 'forge',
  lasts: false,
  stations: ['court'],
  targets: ({ realm, agent, victim }) =>
    idsOf(realm.factions).filter(
      (id) => id !== agent.faction && id !== victim && realm.factions[id]?.alive === true,
    ),
  carryOut: ({ game, context, agent, victim }, target) => {
    if (target === null) return;
    remember(game, context.rules, victim, target, 'plotted', target);
    const forged = [...(agent.forged ?? []), { court: victim, against: target }];
    withAgent(game, { ...agent, forged });
  },
};
