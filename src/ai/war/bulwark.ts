import type { SystemId } from '../../sim';
import type { Posture } from '../core/posture';
import type { Situation } from '../core/situation';

/** Strength of an enemy, in permille of the own side's, before whom nobody stands alone at a border. */
const overwhelming = 1600;
/** Lane distance from the capital, in tenths of a light year, up to which a port shields it. */
const shielding = 800;
/** How much longer the enemy's way to the capital may be past a port that still lies on it. */
const onTheWay = 100;

/**
 * Where all fleets at leisure gather before an enemy who would beat them one by one: the port nearest to him on his
 * way to the capital, or the capital itself. Null where nobody is so strong.
 */
export function bulwarkOf(
  { capital, index }: Situation,
  { rivals }: Posture,
  fronts: ReadonlyMap<SystemId, number>,
): SystemId | null {
  const isOutmatched = rivals.some(({ atWar, ratio }) => atWar && ratio >= overwhelming);
  const toCapital = capital === null ? undefined : fronts.get(capital);
  if (!isOutmatched || capital === null || toCapital === undefined) return null;
  const ways = index.laneDistances(capital);
  let best = capital;
  let nearest = toCapital;
  for (const [port, toEnemy] of fronts) {
    const way = ways.get(port);
    const isOnWay = way >= 0 && way <= shielding && toEnemy + way <= toCapital + onTheWay;
    if (!isOnWay || toEnemy >= nearest) continue;
    best = port;
    nearest = toEnemy;
  }
  return best;
}
