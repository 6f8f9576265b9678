import type { Luck } from '../../lib/luck';
import type { Fleet } from '../../state/fleet';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import { commanderOf } from './leadership';

/** Luck moves the order in which powers at a place strike by this many levels of manoeuvre. */
const boldnessLuck = 10;

/** Finer than levels, so that hardly ever two are equally bold and a name would decide. */
const fineness = 1000;

/**
 * The best manoeuvre a faction's commanders among some fleets have, moved by luck: who strikes first.
 * @source invented
 */
export function boldnessAmong(
  realm: Realm,
  fleets: readonly Fleet[],
  luckOf: (faction: FactionId) => Luck,
): (faction: FactionId) => number {
  const known = new Map<FactionId, number>();
  return (faction) => {
    let boldness = known.get(faction);
    if (boldness === undefined) {
      const own = fleets.filter((fleet) => fleet.faction === faction);
      const skills = own.map((fleet) => commanderOf(realm, fleet)?.skills.manoeuvre ?? 0);
      boldness = Math.max(0, ...skills) * fineness + luckOf(faction).below(boldnessLuck * fineness);
      known.set(faction, boldness);
    }
    return boldness;
  };
}
