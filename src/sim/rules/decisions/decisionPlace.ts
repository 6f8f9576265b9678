import type { Roles } from '../../state/decision';
import type { Realm } from '../../state/game';
import type { SystemId } from '../../state/ids';

/** Where a decision is about something: the system or the world of its roles; null where it names none. */
export function decisionPlace(
  { worlds, chart }: Pick<Realm, 'worlds' | 'chart'>,
  { the_system, the_world }: Roles,
): SystemId | null {
  const system = the_system ?? worlds[the_world ?? '']?.system;
  return system !== undefined && chart.systems[system] ? system : null;
}
