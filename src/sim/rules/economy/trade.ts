import type { Tally } from '../../lib/terms';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { World } from '../../state/world';
import { partnersInLaw } from '../alliance/partnersInLaw';
import { chartIndex } from '../chart/chartIndex';
import { atWar } from '../diplomacy/relations';
import { partnersOf } from '../diplomacy/treatyLookup';
import type { Modifiers } from '../figures/foldModifiers';

/** How far a world trades, in tenths of a light year as the crow flies; outposts do not trade. */
export function tradeRangeOf({ development }: World, modifiers: Modifiers): number {
  return development === 'developed' ? modifiers.apply('tradeRange', 0) : 0;
}

/**
 * Trade with every foreign developed world at peace that is known and within the range of trade; a
 * trade treaty, and common laws of an alliance, add to what the worlds of a partner bring.
 * @source invented
 */
export function addTrade(
  tally: Tally,
  realm: Realm,
  rules: Ruleset,
  world: World,
  modifiers: Modifiers,
): void {
  const { owner } = world;
  const range = tradeRangeOf(world, modifiers);
  if (owner === null || range <= 0) return;
  const found = partnersWithin(realm, world, range);
  if (found.length === 0) return;
  const { economy, treaties } = rules.numbers;
  tally.add('output.trade', found.length * economy.latinumPerPartner);
  for (const signatory of preferredBy(realm, owner)) {
    const theirs = found.filter((partner) => partner.owner === signatory).length;
    tally.add('output.tradeTreaty', theirs * treaties.latinumPerPartner, signatory);
  }
}

/** With whom a faction trades by treaty or under common laws, in order of id. */
export function preferredBy(realm: Realm, faction: FactionId): FactionId[] {
  const signed = partnersOf(realm, 'trade', faction);
  const bound = partnersInLaw(realm, faction).filter((member) => !signed.includes(member));
  return bound.length === 0 ? signed : [...signed, ...bound].sort();
}

/** The known developed worlds of others, at peace with its owner, within a range of a world. */
export function partnersWithin(realm: Realm, { owner, system }: World, range: number): World[] {
  const partners: World[] = [];
  if (owner === null) return partners;
  for (const { system: near } of chartIndex(realm.chart).within(system, range)) {
    for (const id of realm.chart.systems[near]?.worlds ?? []) {
      const world = realm.worlds[id];
      if (world && isPartner(realm, owner, world)) partners.push(world);
    }
  }
  return partners;
}

function isPartner(realm: Realm, owner: FactionId, world: World): boolean {
  return (
    world.owner !== null &&
    world.owner !== owner &&
    world.development === 'developed' &&
    !atWar(realm, owner, world.owner)
  );
}
