import type { FactionId, FoundingPlan } from '../../sim';
import { foundingAnswer, foundingRefusal, total } from '../../sim';
import { because, type Mind } from '../mind';
import { type CommonEnemy, commonEnemyOf } from './commonEnemy';
import { draftPlans } from './draftPlans';
import { allianceOf, type Outlook } from './outlook';
import { isShelved, shelve } from './refusals';
import { woo } from './wooing';

/** Turns between attempts to find partners, and after terms were sent to them. */
const looksAgain = 4;
const waitsForAnswer = 9;
/** Points short of signing within which a court can be won over by treaties and presents. */
const persuasion = 10;
/**
 * Points by which all answers, its own too, must be better than a bare yes: whoever signs
 * half-heartedly leaves half way. So many permille of its caution at first, and a point less in so
 * many turns.
 */
const doubt = 700;
const turnsPerPoint = 1;
/** Turn from which one is used to standing alone, and doubts more again, a point in so many turns. */
const usedToIt = 38;

/**
 * Looks for partners against an enemy too strong to beat alone, and proposes the terms that serve
 * best among those all would sign. When nobody would, the one who is nearest to it is wooed.
 */
export function seekPartners(outlook: Outlook): void {
  const { mind } = outlook;
  if (allianceOf(mind) !== null || isShelved(mind, 'founding')) return;
  if (Object.keys(mind.view.foundings).length > 0) return;
  const enemy = commonEnemyOf(outlook);
  if (enemy === null || total([...enemy.urge]) < 0) return;
  shelve(mind, 'founding', looksAgain);
  const { best, nearest } = weighPlans(mind, draftPlans(outlook, enemy), doubtOf(mind, enemy));
  if (best !== null) propose(outlook, enemy, best);
  else if (nearest !== null && nearest.missing <= persuasion)
    woo(outlook, nearest.reluctant, enemy.rival.faction);
}

interface Weighed {
  /** What all would sign, the best for the player; null when there is nothing. */
  readonly best: FoundingPlan | null;
  /** Who is short of signing by the least, when one alone is. */
  readonly nearest: { readonly reluctant: FactionId; readonly missing: number } | null;
}

/** The careful doubt longer; nobody does while the enemy is at the gates. */
function doubtOf({ view, temperament }: Mind, { rival }: CommonEnemy): number {
  const doubted = Math.floor((doubt * temperament.caution) / 1000);
  if (rival.atWar) return 0;
  const pressing = Math.floor(view.turn / turnsPerPoint);
  const settled = Math.floor(Math.max(0, view.turn - usedToIt) / turnsPerPoint);
  return Math.max(0, doubted - pressing) + settled;
}

/** Weighs plans by the player's own answer; nobody's may leave a doubt. */
function weighPlans(mind: Mind, plans: readonly FoundingPlan[], least: number): Weighed {
  const { view, rules, me } = mind;
  let best: { plan: FoundingPlan; worth: number } | null = null;
  let nearest: Weighed['nearest'] = null;
  for (const plan of plans) {
    const worth = foundingAnswer(view, rules, me, plan).total;
    if (worth < least || (best !== null && worth <= best.worth)) continue;
    if (foundingRefusal(view, rules, plan) !== null) continue;
    const unwilling = reluctantIn(mind, plan, least);
    if (unwilling.length === 0) best = { plan, worth };
    const [first] = unwilling;
    if (unwilling.length === 1 && first && (nearest === null || first.missing < nearest.missing)) {
      nearest = first;
    }
  }
  return { best: best?.plan ?? null, nearest };
}

/** The others whose answer is worse than wanted, and by how many points. */
function reluctantIn(
  { view, rules, me }: Mind,
  plan: FoundingPlan,
  least: number,
): { reluctant: FactionId; missing: number }[] {
  return plan.members.flatMap((member) => {
    if (member === me) return [];
    const missing = least - foundingAnswer(view, rules, member, plan).total;
    return missing > 0 ? [{ reluctant: member, missing }] : [];
  });
}

function propose({ mind }: Outlook, { rival, urge }: CommonEnemy, plan: FoundingPlan): void {
  const { by: _, ...terms } = plan;
  shelve(mind, 'founding', waitsForAnswer);
  mind.give(
    {
      type: 'proposeFounding',
      ...terms,
      members: [...plan.members],
      shares: { ...plan.shares },
    },
    because('founding.commonEnemy', { faction: rival.faction }, urge),
  );
}
