import type { Alliance, FactionId, Reason } from '../../sim';
import {
  contentmentOf,
  contentmentTerms,
  discontentOf,
  discontentReaches,
  enemiesOf,
  followersOf,
  forecastDivision,
  leanOf,
  membersWith,
  motionCostTerms,
  motionRefusal,
  musterOf,
  ratingPoints,
  ratingPointsOf,
  sortedBy,
  total,
} from '../../sim';
import { because, type Planner } from '../core/planner';
import { drafted, type Idea, isPending } from './motions/idea';
import { officeIdeas } from './motions/officeIdeas';
import { ownDemands } from './motions/remedyIdeas';
import { spoilIdeas } from './motions/spoilIdeas';
import { type Outlook, ownCouncil } from './outlook';
import { isShelved, shelve } from './refusals';

/** Turns at the last stage before one goes without being heard; the forgiving bear it longer by one for so many points. */
const patience = 4;
const perForgiveness = 10;
/** Turns between threats. */
const breath = 24;
/** Strength against those who remain, in permille, from which the door is slammed with guns. */
const superior = 1100;
/** Opinion of the leader below which one leaves in anger. */
const anger = -30;
/** Danger in permille of own strength above which nobody walks out of a war; more for each point of misery. */
const peril = 2600;
const perMisery = 80;

/**
 * What a member does whose discontent has gone to an ultimatum: it moves what would help, or it goes,
 * and when that cannot be moved it gives notice or breaks. What comes before are demands, moved like
 * all else.
 */
export function nurseGrudges(outlook: Outlook): void {
  const { planner } = outlook;
  const found = ownCouncil(planner);
  if (found === null || !discontentReaches(found.alliance, planner.me, 'ultimatum')) return;
  const { alliance, council } = found;
  if (council.notices[planner.me] !== undefined) return;
  if (council.agenda.some(({ by, ultimatum }) => by === planner.me && ultimatum)) return;
  const { breaking } = planner.rules.numbers.alliance.contentment;
  const contentment = contentmentOf(planner.view, planner.rules, alliance, planner.me);
  if (isInPeril(outlook, peril + perMisery * Math.max(0, breaking - contentment))) return;
  if (threaten(outlook, alliance)) return;
  // Who leads has more to lose than a partner.
  const bearable = alliance.leader === planner.me ? Math.floor(breaking / 2) : breaking;
  if (contentment < bearable && isBorneLongEnough(outlook, alliance)) walkOut(outlook, alliance);
}

/** Whether it has stood at the last stage for longer than it can bear. */
function isBorneLongEnough({ planner, attitude }: Outlook, alliance: Alliance): boolean {
  const { me, view } = planner;
  const since = discontentOf(alliance, me)?.since ?? view.turn;
  const borne = patience + Math.max(0, Math.floor(attitude('forgiveness') / perForgiveness));
  return view.turn - since >= borne;
}

/** Whether an enemy at war would crush one who stands alone. */
function isInPeril({ planner }: Outlook, most: number): boolean {
  const { view, rules, me } = planner;
  const own = Math.max(1, ratingPoints(rules, musterOf(view, me)));
  return enemiesOf(view, me).some((enemy) => {
    const side = membersWith(view, enemy);
    const theirs = side.reduce((sum, member) => sum + ratingPointsOf(view, rules, member), 0);
    return theirs * 1000 > own * most;
  });
}

function walkOut(outlook: Outlook, alliance: Alliance): void {
  const { planner } = outlook;
  const manner = isStrongEnough(outlook, alliance) ? 'war' : 'notice';
  planner.give(
    { type: 'leaveAlliance', manner },
    because(`grudge.${manner}`, {}, grievances(planner, alliance)),
  );
}

/** Whether the angry can afford to leave with drawn swords: with followers, against those who stay. */
function isStrongEnough({ planner, opinion }: Outlook, alliance: Alliance): boolean {
  const { view, rules, me, temperament } = planner;
  if (temperament.aggression < 60 || alliance.leader === me || opinion(alliance.leader) > anger) {
    return false;
  }
  const mine = new Set<FactionId>([me, ...followersOf(view, rules, alliance, me)]);
  const strength = (members: readonly FactionId[]) =>
    members.reduce((sum, id) => sum + musterOf(view, id).fleets, 0);
  const staying = alliance.members.filter((member) => !mine.has(member));
  return strength([...mine]) * 1000 > strength(staying) * superior;
}

/** Demands what would help most, or the door: the demand likeliest to be met. Whether it did. */
function threaten(outlook: Outlook, alliance: Alliance): boolean {
  const { planner } = outlook;
  if (isShelved(planner, 'ultimatum')) return false;
  const demands = [
    ...ownDemands(planner, alliance),
    ...spoilIdeas(outlook, alliance),
    ...officeIdeas(outlook, alliance),
    ...relief(outlook, alliance),
  ].flatMap((idea) => weighDemand(planner, alliance, idea));
  const best = sortedBy(demands, ({ score }) => -score)[0];
  if (!best) return false;
  shelve(planner, 'ultimatum', breath);
  return planner.give(
    { type: 'proposeMotion', terms: best.idea.terms, ultimatum: true },
    because('grudge.ultimatum', {}, grievances(planner, alliance)),
  );
}

/** What anybody may ask: money from the heaviest, or an end of dues. */
function relief({ planner }: Outlook, alliance: Alliance): Idea[] {
  const { me } = planner;
  const payer = alliance.leader === me ? null : alliance.leader;
  const reason = because('grudge.ultimatum');
  return [
    ...(payer === null
      ? []
      : [
          {
            terms: { kind: 'tribute', from: payer, to: me, latinum: 15, turns: 12 } as const,
            matter: 'demand:tribute',
            reason,
          },
        ]),
    { terms: { kind: 'tariff', permille: 0 }, matter: 'demand:tariff', reason },
  ];
}

function weighDemand(
  planner: Planner,
  alliance: Alliance,
  idea: Idea,
): { idea: Idea; score: number }[] {
  const { view, rules, me, books } = planner;
  const { terms } = idea;
  if (isPending(planner, alliance, terms)) return [];
  if (total(motionCostTerms(view, rules, me, terms)) > books.stocks.influence) return [];
  if (motionRefusal(view, rules, me, terms) !== null) return [];
  const motion = drafted(planner, terms, true);
  const lean = leanOf(view, rules, alliance, me, motion) + (idea.stake ?? 0);
  if (lean <= 0) return [];
  const { passed } = forecastDivision(view, rules, alliance, motion);
  return [{ idea, score: lean + (passed ? 1000 : 0) }];
}

/** What one complains of: the terms of contentment that speak against the alliance. */
function grievances({ view, rules, me }: Planner, alliance: Alliance): Reason['terms'] {
  return contentmentTerms(view, rules, alliance, me);
}
