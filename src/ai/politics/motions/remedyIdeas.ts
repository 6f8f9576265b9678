import type { Alliance, Cure, FactionId, MotionTerms, Remedy, TermLabel } from '../../../sim';
import {
  discontentReaches,
  discontentStages,
  leanTerms,
  remediesFor,
  remedyMotion,
  total,
} from '../../../sim';
import { because, type Planner } from '../../core/planner';
import type { Outlook } from '../outlook';
import { drafted, type Idea } from './idea';

/** Remedies of one member that are looked at, the likeliest price first. */
const looked = 3;

/** What discontent asks for: one's own demands, and those of others who shall stay. */
export function remedyIdeas(outlook: Outlook, alliance: Alliance): Idea[] {
  const { planner } = outlook;
  const others = alliance.members.filter((member) => member !== planner.me);
  return [
    ...ownDemands(planner, alliance),
    ...others.flatMap((id) => heard(planner, alliance, id)),
  ];
}

/** Motions by which a member who makes demands would be contented, and by what contentment each. */
export function remedyMotions(
  { view, rules }: Planner,
  alliance: Alliance,
  member: FactionId,
): { readonly cure: Cure; readonly terms: MotionTerms; readonly remedy: Remedy }[] {
  if (!discontentReaches(alliance, member, 'demanding')) return [];
  return remediesFor(view, rules, alliance, member)
    .slice(0, looked)
    .flatMap((remedy) => {
      const terms = remedyMotion(view, rules, alliance, member, remedy.cure);
      return terms === null ? [] : [{ cure: remedy.cure, terms, remedy }];
    });
}

/** Who makes demands moves them, for the contentment they would bring. */
export function ownDemands(planner: Planner, alliance: Alliance): Idea[] {
  return remedyMotions(planner, alliance, planner.me).map(({ cure, terms, remedy }) => ({
    terms,
    matter: `demand:${cure.kind}`,
    reason: because('move.demand', {}, remedy.terms),
    stake: total(remedy.terms),
  }));
}

/**
 * The demand of another is moved by whoever would rather keep it: for what its leaving would cost, the
 * more of it the nearer it is to the door.
 */
function heard(planner: Planner, alliance: Alliance, member: FactionId): Idea[] {
  const found = remedyMotions(planner, alliance, member);
  if (found.length === 0) return [];
  const { kept, stake } = stakeIn(planner, alliance, member);
  if (stake <= 0) return [];
  return found
    .filter(({ remedy }) => remedy.suffices)
    .map(({ cure, terms, remedy }) => ({
      terms,
      matter: `heed:${member}:${cure.kind}`,
      reason: because('move.heed', { faction: member }, [
        { label: 'computer.kept', subject: member, amount: kept },
        ...remedy.terms,
      ]),
      stake,
    }));
}

/** What the staying of a discontent member is worth, and how much of that is at stake: the more the nearer it is to the door. */
export function stakeIn(
  planner: Planner,
  alliance: Alliance,
  member: FactionId,
): { readonly kept: number; readonly stake: number } {
  const kept = worthOfKeeping(planner, alliance, member);
  const steps = discontentStages.filter((stage) => discontentReaches(alliance, member, stage));
  return { kept, stake: Math.floor((kept * steps.length) / discontentStages.length) };
}

/** What says nothing of a member's worth: that the mover moves it, and that the member would go by itself. */
const besides: readonly TermLabel[] = ['lean.own', 'lean.door'];

/** What a member's staying is worth, in points of lean: as much as would be said against throwing it out. */
export function worthOfKeeping(planner: Planner, alliance: Alliance, member: FactionId): number {
  const { view, rules, me } = planner;
  const motion = drafted(planner, { kind: 'expulsion', member });
  const terms = leanTerms(view, rules, alliance, me, motion);
  return -total(terms.filter(({ label }) => !besides.includes(label)));
}
