import type { CovertDefinition, Posting } from './definition';

/**
 * The officer whose place an agent has taken gives a false order, once: the fleet lies where it is for a month, and its power
 * hears afterwards that nobody had meant it.
 * @source seed 14
 */
export const falseOrder: CovertDefinition = {
  kind: 'falseOrder',
  lasts: false,
  stations: ['fleet'],
  targets: ({ realm, agent: { station } }: Posting) =>
    station.kind === 'fleet' && realm.fleets[station.fleet]?.place.kind === 'system' ? [null] : [],
  carryOut: ({ game, context, agent: { station }, victim }) => {
    const fleet = station.kind === 'fleet' ? game.fleets[station.fleet] : undefined;
    if (!fleet?.command || fleet.place.kind !== 'system') return;
    const command = { ...fleet.command, route: [], mission: { kind: 'none' } as const };
    game.fleets[fleet.id] = { ...fleet, command };
    const fact = { fleet: fleet.id, name: fleet.name, faction: victim };
    context.emit({ type: 'fleetMisled', ...fact }, fleet.place.system, [victim], false);
  },
};
