import type { Alliance, FactionId, Reason } from '../../../sim';
import { contentmentOf, ratingPointsOf, relationOf, sortedBy } from '../../../sim';
import type { Planner } from '../../core/planner';
import { type Outlook, ownCouncil, prizesOf } from '../../politics/outlook';
import { type Camps, campsIn, envied } from '../camps';
import type { Judgement, PlanDefinition } from '../definition';
import { between, goalsAgainst, oddsPoints, warEnd } from '../victims';

/** What it costs to break with allies, in points of worth. */
const effort = -60;
/** Months for which a bond still holds by itself, and points for each of them that is left. */
const fresh = 18;
const perFreshMonth = 3;
/** Points for each point of contentment below indifference, and of contentment above. */
const indifferent = 50;
const perDiscontent = 2;
/** Points for a system that an aim names, and at most. */
const perPrize = 35;
const mostForPrizes = 105;
/** Points of opinion of who leads the others for a point, and at most. */
const opinionPerPoint = 2;
const mostForOpinion = 40;
/** Points for each point by which an ally is ahead, in permille of the time that is over, and at most. */
const perPointBehind = 1500;
const mostForEnvy = 60;
/** Strength of an enemy, in permille of those who would leave, that costs a point; and points at most. */
const enemyPerPoint = 12;
const mostForEnemies = 80;
/** Love of coalitions that costs a point. */
const customPerPoint = 4;

/** Allies who hold what one needs, or take all the gain: the bond is broken, and they are fought for it. */
export const sunder = {
  kind: 'sunder',
  span: 72,
  ideas(judgement) {
    const alliance = ownCouncil(judgement.outlook.planner)?.alliance;
    if (alliance === undefined) return [];
    const { planner } = judgement.outlook;
    const camps = campsIn(planner, alliance);
    const head = headOf(planner, alliance, camps);
    const goals = head === null ? [] : goalsAgainst(judgement.outlook, head);
    if (head === null || goals.length === 0) return [];
    return [
      { kind: 'sunder', about: head, goals, worth: worthOf(judgement, alliance, camps, head) },
    ];
  },
  over({ outlook }, plan) {
    const { view, me } = outlook.planner;
    if (plan.about === null) return 'hopeless';
    // While they are allies it is only thought of.
    return relationOf(view, me, plan.about) === 'allied' &&
      view.factions[plan.about]?.alive === true
      ? null
      : warEnd(outlook, plan);
  },
} as const satisfies PlanDefinition;

/** The mightiest ally, if he would stay: nobody breaks a bond for the sake of a lesser one. */
function headOf(
  { view, rules, me }: Planner,
  alliance: Alliance,
  { staying }: Camps,
): FactionId | null {
  const others = alliance.members.filter((id) => id !== me);
  const mightiest = sortedBy(others, (id) => -ratingPointsOf(view, rules, id))[0];
  return mightiest !== undefined && staying.includes(mightiest) ? mightiest : null;
}

function worthOf(
  { outlook, prospects }: Judgement,
  alliance: Alliance,
  { staying, ratio }: Camps,
  head: FactionId,
): Reason['terms'] {
  const { planner, attitude, opinion } = outlook;
  const { view, rules, me, temperament } = planner;
  const prizes = staying.reduce((sum, id) => sum + prizesOf(planner, id).length, 0);
  const discontent = indifferent - contentmentOf(view, rules, alliance, me);
  const months = view.turn - alliance.founded;
  const ahead = envied(planner, alliance, prospects);
  const terms = [
    { label: 'plan.effort', amount: effort },
    { label: 'plan.bond', amount: -perFreshMonth * Math.max(0, fresh - months) },
    { label: 'plan.discontent', amount: perDiscontent * discontent },
    { label: 'plan.prizes', amount: Math.min(mostForPrizes, prizes * perPrize) },
    { label: 'plan.temper', amount: temperament.aggression - 50 },
    {
      label: 'plan.opinion',
      subject: head,
      amount: between(
        -mostForOpinion,
        Math.floor(-opinion(head) / opinionPerPoint),
        mostForOpinion,
      ),
    },
    { label: 'plan.odds', subject: head, amount: oddsPoints(ratio) },
    {
      label: 'plan.envy',
      subject: head,
      amount: Math.min(
        mostForEnvy,
        Math.floor((ahead * prospects.elapsed * perPointBehind) / 1_000_000),
      ),
    },
    { label: 'plan.enemies', amount: -Math.min(mostForEnemies, enemies(outlook)) },
    { label: 'plan.custom', amount: -Math.floor(attitude('coalition') / customPerPoint) },
  ] as const;
  return terms.filter(({ amount }) => amount !== 0);
}

/** What those outside weigh who would have their way with a house divided. */
function enemies({ posture, ratio }: Outlook): number {
  const foes = posture.rivals.filter(({ atWar }) => atWar);
  return Math.floor(foes.reduce((sum, { faction }) => sum + ratio(faction), 0) / enemyPerPoint);
}
