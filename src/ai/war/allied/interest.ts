import type { SystemId } from '../../../sim';
import { alliesOf, ownAlliance } from '../../core/ownAlliance';
import type { Planner } from '../../core/planner';
import type { Situation } from '../../core/situation';

/** What a target is worth more, in permille, where an ally said it attacks, and where its fleets are near. */
const announced = 500;
const beside = 250;
/** Lane distance, in tenths of a light year, within which fleets fight on one front. */
const oneFront = 600;

/** How much more a target is worth for the allies that fight around it, in permille. */
export function alliedInterest(
  planner: Planner,
  situation: Situation,
): (system: SystemId) => number {
  const council = ownAlliance(planner)?.council ?? null;
  const allies = alliesOf(planner, situation.members);
  if (council === null || allies.length === 0) return () => 0;
  const attacked = new Set(
    allies.flatMap((ally) =>
      (council.intents[ally] ?? []).flatMap(({ kind, system }) =>
        kind === 'attack' ? [system] : [],
      ),
    ),
  );
  const abroad = alliedPlaces(situation);
  return (system) => {
    if (attacked.has(system)) return announced;
    const ways = situation.index.laneDistances(system);
    const near = abroad.some((place) => {
      const way = ways.get(place);
      return way >= 0 && way <= oneFront;
    });
    return near ? beside : 0;
  };
}

/** Systems where fleets of allies are that count: not single couriers, and not the player's own. */
function alliedPlaces({ friendly, forces }: Situation): SystemId[] {
  const own = new Map<SystemId, number>();
  for (const { system, strength } of forces) own.set(system, (own.get(system) ?? 0) + strength);
  const least = 100;
  return [...friendly].flatMap(([system, strength]) =>
    strength - (own.get(system) ?? 0) >= least ? [system] : [],
  );
}
