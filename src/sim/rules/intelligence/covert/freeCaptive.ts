import { inOrder } from '../../../lib/ordered';
import { freePrisoner } from '../../deals/carryOut/freePrisoner';
import { agentsOf, withAgent } from '../agents';
import { sentHome } from '../sentHome';
import type { CovertDefinition, Posting } from './definition';

/**
 * Brings somebody home whom a power holds: captives are kept at the seat of whoever took them.
 * @source invented
 */
export const freeCaptive: CovertDefinition = {
  kind: 'freePrisoner',
  lasts: false,
  stations: ['court'],
  targets: captivesThere,
  carryOut: ({ game, context, victim }, target) => {
    if (target === null) return;
    const captive = game.agents?.[target];
    if (captive?.held) withAgent(game, sentHome(game, context.rules, captive));
    else freePrisoner(game, context, target, victim);
  },
};

function captivesThere({ realm, agent, victim }: Posting): string[] {
  const people = inOrder(realm.characters).filter(
    ({ faction, captor }) => faction === agent.faction && captor === victim,
  );
  const agents = agentsOf(realm, agent.faction).filter(({ held }) => held?.by === victim);
  return [...people, ...agents].map(({ id }) => id);
}
