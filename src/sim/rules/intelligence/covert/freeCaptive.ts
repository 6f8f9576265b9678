import { inOrder } from '../../../lib/ordered';
import { freePrisoner } from '../../persons/captives';
import { agentsOf, withAgent } from '../agents';
import { sentHome } from '../sentHome';
import { worldOfStation } from '../stations';
import type { CovertDefinition, Posting } from './definition';

/**
 * Brings somebody home whom a power holds: on the world where the agent works, or at its seat, as agents are who were caught.
 * @source invented
 */
export const freeCaptive: CovertDefinition = {
  kind: 'freePrisoner',
  lasts: false,
  stations: ['court', 'world'],
  targets: captivesThere,
  carryOut: ({ game, context, victim }, target) => {
    if (target === null) return;
    const captive = game.agents?.[target];
    if (captive?.held) withAgent(game, sentHome(game, context.rules, captive));
    else freePrisoner(game, context, target, victim, 'mission');
  },
};

function captivesThere({ realm, agent, victim }: Posting): string[] {
  const world = worldOfStation(realm, agent.station, agent.faction);
  const people = inOrder(realm.characters).filter(
    ({ faction, status, captor, hold }) =>
      faction === agent.faction &&
      status === 'captured' &&
      captor === victim &&
      (hold?.kind === 'world' ? hold.world === world : hold === undefined),
  );
  const isCourt = agent.station.kind === 'court';
  const agents = agentsOf(realm, agent.faction).filter(
    ({ held }) => isCourt && held?.by === victim,
  );
  return [...people, ...agents].map(({ id }) => id);
}
