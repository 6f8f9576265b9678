import { clamp, scale, sum } from '../../lib/integers';
import type { PowerRating } from '../../state/faction';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { World } from '../../state/world';
import { attitudeOf } from '../diplomacy/attitudes';

/**
 * What the almanac that lies in every court says of a power: the work its worlds can do by the last
 * census, and the fleets that such a realm keeps, by its people's and its ruler's love of war and by
 * what its wars have cost it. Ships are not counted: nobody outside sees them all, and so nobody
 * learns of a hidden one from a figure that everybody reads.
 * @source invented
 */
export function almanacOf(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  worlds: readonly World[],
): PowerRating {
  const { almanac } = rules.numbers;
  const labour = sum(worlds.map((world) => labourOf(rules, world)));
  const industry = scale(labour, almanac.industry);
  const temper = almanac.fleets + attitudeOf(realm, rules, faction, 'war') * almanac.war;
  const exhaustion = realm.factions[faction]?.exhaustion ?? 0;
  const fleets = scale(
    scale(industry, Math.max(0, temper)),
    1000 - clamp(exhaustion * almanac.exhaustion, 0, 1000),
  );
  return { fleets, industry };
}

/** The work of a world by the census alone: its kind and its people, not its works or its mood. */
export function labourOf(rules: Ruleset, { development, people }: World): number {
  const { economy, production } = rules.numbers;
  if (development === 'none') return 0;
  if (development === 'outpost') return production.outpostIndustry;
  const { industryBase, industryPerBillion, statusOutput } = economy;
  return people.reduce(
    (work, { millions, status }) =>
      work + Math.floor((millions * statusOutput[status] * industryPerBillion) / 1_000_000),
    industryBase,
  );
}
