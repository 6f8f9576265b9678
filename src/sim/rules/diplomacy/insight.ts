import { type Term, term, total } from '../../lib/terms';
import type { TreatyKind } from '../../state/diplomacy';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import { watchesCourt } from '../intelligence/eyes';
import { relationOf } from './relations';
import { treatiesBetween } from './treatyLookup';

/** Insight with which one court knows another's needs too. */
export const fullInsight = 3;

/** What each link lets one court learn of another, in steps. */
const links = {
  self: fullInsight,
  allied: fullInsight,
  enemy: 1,
  kinship: 1,
  agent: fullInsight,
} as const;

/** The same for treaties. */
const treatyLinks = [
  ['intelligence', fullInsight],
  ['protectorate', 2],
  ['defence', 1],
  ['trade', 1],
  ['tribute', 1],
] as const satisfies readonly (readonly [TreatyKind, number])[];

/**
 * What one court knows of another, in steps: 0 nothing but what is public, 3 and more its needs too.
 * @source invented
 */
export function insightTerms(realm: Realm, observer: FactionId, target: FactionId): Term[] {
  const bond = relationOf(realm, observer, target);
  if (bond === 'self') return term('insight.self', links.self);
  const kin = realm.factions[observer]?.species === realm.factions[target]?.species;
  const treaties = treatiesBetween(realm, observer, target);
  return [
    ...term('insight.allied', bond === 'allied' ? links.allied : 0),
    ...term('insight.enemy', bond === 'war' ? links.enemy : 0),
    ...treatyLinks.flatMap(([kind, steps]) =>
      treaties.some(({ terms }) => terms.kind === kind) ? term(`insight.${kind}`, steps) : [],
    ),
    ...term('insight.kinship', kin ? links.kinship : 0),
    ...term('insight.agent', watchesCourt(realm, observer, target) ? links.agent : 0),
  ];
}

/** What one court knows of another, in steps. */
export function insightOf(realm: Realm, observer: FactionId, target: FactionId): number {
  return total(insightTerms(realm, observer, target));
}
