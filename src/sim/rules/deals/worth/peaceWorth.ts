import { type Term, term } from '../../../lib/terms';
import { pairKey } from '../../../state/ids';
import type { Attitude } from '../../../state/ruleset';
import { gatherVoices, voicedTerms } from '../../diplomacy/attitudes';
import { wishTerms } from '../../diplomacy/court/courtTerms';
import { memoryOf, memoryPoints } from '../../diplomacy/memories';
import { supportedWorth } from '../../diplomacy/warScore';
import { fearTerms } from './fear';
import { type Judged, portion } from './judged';

/**
 * Peace: rest for the weary, an end to losing; who is winning gives up what he could still demand,
 * and who loves war misses it. Whose ships did not go home after the last peace offers less of one.
 * @source invented
 */
export function peaceWorth(judged: Judged): Term[] {
  const { realm, rules, judge, other } = judged;
  const { base, exhaustion, war } = rules.numbers.deals.peace;
  const voiced = (attitude: Attitude, weigh: (cares: number) => number) =>
    voicedTerms(realm, rules, judge, attitude, weigh, `attitude.${attitude}`);
  const weariness = (realm.factions[judge]?.exhaustion ?? 0) * exhaustion;
  return [
    ...term('deal.peace', base),
    ...term('deal.exhaustion', weariness),
    ...term('deal.losing', supportedWorth(realm, rules, other, judge), other),
    ...term('deal.winning', -supportedWorth(realm, rules, judge, other), other),
    ...term('deal.goals', goalsGivenUp(judged)),
    ...gatherVoices([
      ...voiced('war', (cares) => -portion(cares, war)),
      ...voiced('forgiveness', (cares) => cares),
    ]),
    ...wishTerms(realm, rules, judge, ({ kind, on }) => (kind === 'peace' && on === other ? 1 : 0)),
    ...term('deal.overstayed', overstayed(judged), other),
    ...fearTerms(judged),
  ];
}

/** What is remembered of the other's ships that stayed when our space was closed to them. */
function overstayed({ realm, rules, judge, other }: Judged): number {
  const memory = memoryOf(realm, judge, other, 'overstayed');
  if (memory === undefined) return 0;
  return memoryPoints(rules, memory, realm.turn) * rules.numbers.deals.peace.overstayed;
}

/** Systems the judge fights for in which he has taken no world. */
function goalsGivenUp({ realm, rules, judge, other }: Judged): number {
  const relation = realm.relations[pairKey(judge, other)];
  const wanted = relation?.goals[judge] ?? [];
  const open = wanted.filter((system) => {
    const worlds = realm.chart.systems[system]?.worlds ?? [];
    return !worlds.some((world) => relation?.taken[world] === other);
  });
  return open.length === 0 ? 0 : -open.length * rules.numbers.deals.peace.goal;
}
