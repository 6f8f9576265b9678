import { total } from '../../lib/terms';
import type { Realm } from '../../state/game';
import type { EdictId, FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { edictsOf } from './edicts';
import { type Flow, incomeOf, industryOf } from './income';
import { heldBy, realmIndexOf } from './realmIndex';

/** What changes a month with an edict in force, in whole units: upkeep counted, what fades of a store left out. */
export type EdictForecast = Readonly<Record<Flow | 'industry', number>>;

/**
 * What an edict makes of a month of its power as things stand, compared with the same month without it: by the
 * sums that the month itself is booked with.
 * @source invented
 */
export function edictForecast(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  edict: EdictId,
): EdictForecast {
  const others = edictsOf(realm.factions[faction]).filter((id) => id !== edict);
  const without = monthWith(realm, rules, faction, others);
  const with_ = monthWith(realm, rules, faction, [...others, edict].sort());
  return {
    dilithium: with_.dilithium - without.dilithium,
    duranium: with_.duranium - without.duranium,
    latinum: with_.latinum - without.latinum,
    influence: with_.influence - without.influence,
    research: with_.research - without.research,
    industry: with_.industry - without.industry,
  };
}

function monthWith(
  realm: Realm,
  rules: Ruleset,
  faction: FactionId,
  edicts: readonly EdictId[],
): EdictForecast {
  const power = realm.factions[faction];
  const supposed: Realm = power
    ? { ...realm, factions: { ...realm.factions, [faction]: { ...power, edicts } } }
    : realm;
  const index = realmIndexOf(supposed, rules);
  const income = incomeOf(supposed, rules, faction, index);
  const developed = heldBy(index, faction).worlds.filter((world) => world.works?.queue);
  const industry = developed.reduce(
    (sum, world) => sum + industryOf(supposed, rules, world, index),
    0,
  );
  const of = (flow: Flow) => total(income[flow]);
  return {
    dilithium: of('dilithium'),
    duranium: of('duranium'),
    latinum: of('latinum'),
    influence: of('influence'),
    research: of('research'),
    industry,
  };
}
