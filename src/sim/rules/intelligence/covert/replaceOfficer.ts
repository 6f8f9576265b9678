import { inOrder } from '../../../lib/ordered';
import type { FleetId } from '../../../state/ids';
import { withAgent } from '../agents';
import { systemOfStation } from '../stations';
import type { CovertDefinition, Posting } from './definition';

/**
 * An agent takes the place of an officer of a fleet that lies where he works, and goes with it: whatever it sees, he tells,
 * until he is found.
 * @source seed 14
 */
export const replaceOfficer: CovertDefinition = {
  kind: 'replaceOfficer',
  lasts: false,
  stations: ['court', 'world'],
  targets: fleetsThere,
  carryOut: ({ game, agent, victim }, target) => {
    if (target === null || game.fleets[target]?.faction !== victim) return;
    const mission = { kind: 'watch', target: null, since: game.turn, due: 0 } as const;
    withAgent(game, { ...agent, station: { kind: 'fleet', fleet: target }, mission });
  },
};

function fleetsThere({ realm, agent: { station, faction }, victim }: Posting): FleetId[] {
  const system = systemOfStation(realm, station, faction);
  return inOrder(realm.fleets)
    .filter(
      ({ faction: owner, place }) =>
        owner === victim && place.kind === 'system' && place.system === system,
    )
    .map(({ id }) => id);
}
