import { term } from '../../lib/terms';
import { type Alliance, type DiscontentStage, discontentStages } from '../../state/alliance';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { View } from '../../state/view';
import { sameTerms } from '../alliance/agenda';
import { allianceWithCouncil } from '../alliance/council';
import { discontentOf, discontentReaches } from '../alliance/discontent';
import { type Remedy, remediesFor } from '../alliance/remedies';
import { remedyMotion } from '../alliance/remedyMotion';
import type { Need } from './need';

/** Points for each step that the discontent of a partner has gone beyond coolness. */
const aStep = 45;

/**
 * Demands of other members that nobody has put before the Council yet, each with what would content
 * it at the least price. Who has given notice asks for nothing more.
 * @source invented
 */
export function demands(view: View, rules: Ruleset): Need[] {
  const { faction } = view;
  const alliance = allianceWithCouncil(view, faction);
  if (!alliance) return [];
  return alliance.members.flatMap((member): Need[] => {
    const stage = discontentOf(alliance, member)?.stage ?? null;
    if (member === faction || stage === null || stage === 'leaving') return [];
    if (!discontentReaches(alliance, member, 'demanding')) return [];
    const asked = remediesFor(view, rules, alliance, member);
    if (asked.some((remedy) => isMoved(view, rules, alliance, member, remedy))) return [];
    const [first] = asked;
    if (first === undefined) return [];
    const stake = term('stake.demand', aStep * stepsBeyond(stage), member);
    return [{ kind: 'demand', member, stage, cure: first.cure, stake }];
  });
}

function stepsBeyond(stage: DiscontentStage): number {
  return discontentStages.indexOf(stage) - discontentStages.indexOf('cool');
}

function isMoved(
  view: View,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  { cure }: Remedy,
): boolean {
  const wanted = remedyMotion(view, rules, alliance, member, cure);
  const agenda = alliance.council?.agenda ?? [];
  return wanted !== null && agenda.some(({ terms }) => sameTerms(terms, wanted));
}
