import type { StarSystem } from '../../state/chart';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';

/**
 * Whether the seats of two powers lie so near that they live side by side. Where seats are is public,
 * so that everybody comes to the same answer; a power without a seat has no neighbours.
 * @source invented
 */
export function areNeighbours(realm: Realm, rules: Ruleset, a: FactionId, b: FactionId): boolean {
  const one = seatOf(realm, a);
  const other = seatOf(realm, b);
  if (!one || !other) return false;
  const { neighbourRange } = rules.numbers.opinion;
  const dx = one.x - other.x;
  const dy = one.y - other.y;
  return dx * dx + dy * dy <= neighbourRange * neighbourRange;
}

function seatOf(realm: Realm, faction: FactionId): StarSystem | undefined {
  const capital = realm.factions[faction]?.capital ?? null;
  const system = capital === null ? undefined : realm.worlds[capital]?.system;
  return system === undefined ? undefined : realm.chart.systems[system];
}
