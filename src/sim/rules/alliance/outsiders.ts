import type { Refusal } from '../../lib/refusal';
import type { Alliance, Motion } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import type { Judgement } from '../deals/answer';
import { answerTo } from '../deals/answers';
import { dealRefusal } from '../deals/dealRefusal';
import { leavesWarToCouncil } from '../diplomacy/treatyRefusal';
import { foundingAnswer } from './founding';
import { admissionPlan } from './motions/admission';
import { peaceOffer } from './motions/armistice';

/** What an outsider would say to what a motion offers him, if it were carried now. */
export interface OutsidersAnswer {
  readonly faction: FactionId;
  /** `himself`: no envoys answer for him, and what he will say is his own to know. */
  readonly verdict: Judgement['verdict'] | 'himself';
  /** His sum, as far as it is known; null where there is none. */
  readonly judgement: Judgement | null;
  /** What forbids it whatever he may think; absent: nothing. */
  readonly refusal?: Refusal;
}

/**
 * The answer of whoever a motion needs besides the Council, by the sum he will answer by: an enemy's to an armistice,
 * a guest's to an invitation. Null where the Council decides alone.
 * @source invented
 */
export function outsidersAnswer(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  motion: Pick<Motion, 'by' | 'terms' | 'offer'>,
): OutsidersAnswer | null {
  const { terms, by, offer } = motion;
  if (terms.kind === 'admission') {
    const { faction } = terms;
    const plan = admissionPlan(realm, rules, alliance, by, faction);
    return answered(realm, faction, foundingAnswer(realm, rules, faction, plan));
  }
  if (terms.kind !== 'armistice') return null;
  const own = offer === null ? undefined : realm.deals[offer];
  const faction = terms.with;
  const deal = own ?? peaceOffer(realm, alliance, faction, terms.zone);
  const refusal = dealRefusal(realm, rules, deal, true);
  if (refusal !== null) return { faction, verdict: 'no', judgement: null, refusal };
  // What he has offered himself he does not refuse.
  if (own) return { faction, verdict: 'yes', judgement: null };
  if (leavesWarToCouncil(realm, faction)) return { faction, verdict: 'council', judgement: null };
  return answered(realm, faction, answerTo(realm, rules, deal));
}

function answered(realm: Realm, faction: FactionId, judgement: Judgement): OutsidersAnswer {
  const hasEnvoys = realm.factions[faction]?.envoys === true;
  return { faction, verdict: hasEnvoys ? judgement.verdict : 'himself', judgement };
}
