import type { FactionId, FoundingPlan, Reason } from '../../sim';
import { foundingAnswer, foundingRefusal, total } from '../../sim';
import { alliesWanted } from '../core/aims';
import { because, type Planner } from '../core/planner';
import { type CommonEnemy, commonEnemyOf } from './commonEnemy';
import { draftPlans } from './draftPlans';
import { allianceOf, type Outlook } from './outlook';
import { isShelved, shelve } from './refusals';
import { woo } from './wooing';

/** Turns between attempts to find partners, and after terms were sent to them. */
const looksAgain = 4;
const waitsForAnswer = 9;
/** Points short of signing within which a court can be won over by treaties and presents. */
const persuasion = 25;
const longPersuasion = 40;
/**
 * Points by which all answers, its own too, must be better than a bare yes: whoever signs
 * half-heartedly leaves half way. So many permille of its caution at first, and a point less in so
 * many turns.
 */
const doubt = 700;
const turnsPerPoint = 1;
/** Turns in which who has partners named by its aims looks for them at once, and asks no more of it than they do. */
const atOnce = 12;
/** Turn from which one is used to standing alone, and doubts more again, a point in so many turns. */
const usedToIt = 38;

/**
 * Looks for partners against an enemy too strong to beat alone, and proposes the terms that serve
 * best among those all would sign. When nobody would, the one who is nearest to it is wooed.
 */
export function seekPartners(outlook: Outlook): void {
  const { planner } = outlook;
  if (allianceOf(planner) !== null || isShelved(planner, 'founding')) return;
  if (Object.keys(planner.view.foundings).length > 0) return;
  const enemy = commonEnemyOf(outlook);
  if (enemy === null) return;
  const isFresh = planner.counsel || planner.view.turn <= atOnce;
  const wanted = isFresh ? alliesWanted(planner.view, planner.me) : [];
  // A person is told what can be had now; a computer waits until it is driven to it, or its aims ask for it.
  if (!planner.counsel && wanted.length === 0 && total([...enemy.urge]) < 0) return;
  shelve(planner, 'founding', looksAgain);
  const { best, nearest } = planner.counsel
    ? weighForPerson(outlook, enemy, wanted)
    : weighOwn(outlook, enemy, wanted);
  if (best !== null) propose(outlook, enemy, best);
  else if (nearest !== null && nearest.missing <= (planner.counsel ? longPersuasion : persuasion)) {
    woo(outlook, nearest.reluctant, enemy.rival.faction);
  }
}

/**
 * What a person could have signed now: with those whom his aims name, if they name any. Whether he
 * himself wants it is his to say, so only the others' answers count.
 */
function weighForPerson(
  outlook: Outlook,
  enemy: CommonEnemy,
  wanted: readonly FactionId[],
): Weighed {
  const { planner } = outlook;
  const plans = draftPlans(outlook, enemy, wanted);
  const weighed = weighPlans(planner, plans, Number.MIN_SAFE_INTEGER, 0);
  const { best, nearest } = weighed;
  if (best === null && nearest !== null) {
    const { reluctant, missing, terms } = nearest;
    planner.remark(because('founding.hesitates', { faction: reluctant, missing }, terms));
  }
  return weighed;
}

/**
 * What it would itself have signed: with all whom its aims name what everybody signs will do, for its interest is
 * plain; else it wants to be sure of everybody.
 */
function weighOwn(outlook: Outlook, enemy: CommonEnemy, wanted: readonly FactionId[]): Weighed {
  const { planner } = outlook;
  const sought = wanted.length === 0 ? [] : draftPlans(outlook, enemy, wanted);
  const plain = sought.filter(({ members }) => wanted.every((id) => members.includes(id)));
  const own = weighPlans(planner, plain, 0);
  if (own.best !== null || total([...enemy.urge]) < 0) return own;
  const any = weighPlans(planner, draftPlans(outlook, enemy), doubtOf(planner, enemy));
  return any.best === null && own.nearest !== null ? own : any;
}

interface Weighed {
  /** What all would sign, the best for the player; null when there is nothing. */
  readonly best: FoundingPlan | null;
  /** Who is short of signing by the least, when one alone is. */
  readonly nearest: Reluctance | null;
}

/** Who would not sign, how many points short of it, and what weighs with that court. */
interface Reluctance {
  readonly reluctant: FactionId;
  readonly missing: number;
  readonly terms: Reason['terms'];
}

/** The careful doubt longer; nobody does while the enemy is at the gates. */
function doubtOf({ view, temperament }: Planner, { rival }: CommonEnemy): number {
  const doubted = Math.floor((doubt * temperament.caution) / 1000);
  if (rival.atWar) return 0;
  const pressing = Math.floor(view.turn / turnsPerPoint);
  const calmed = Math.floor(Math.max(0, view.turn - usedToIt) / turnsPerPoint);
  return Math.max(0, doubted - pressing) + calmed;
}

/** Weighs plans by the player's own answer, which must come to `own`; nobody else's may leave a doubt. */
function weighPlans(
  planner: Planner,
  plans: readonly FoundingPlan[],
  own: number,
  least = own,
): Weighed {
  const { view, rules, me } = planner;
  let best: { plan: FoundingPlan; worth: number } | null = null;
  let nearest: Weighed['nearest'] = null;
  for (const plan of plans) {
    const worth = foundingAnswer(view, rules, me, plan).total;
    if (worth < own || (best !== null && worth <= best.worth)) continue;
    if (foundingRefusal(view, rules, plan) !== null) continue;
    const unwilling = reluctantIn(planner, plan, least);
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
  { view, rules, me }: Planner,
  plan: FoundingPlan,
  least: number,
): Reluctance[] {
  return plan.members.flatMap((member) => {
    if (member === me) return [];
    const { total: points, terms } = foundingAnswer(view, rules, member, plan);
    return points < least ? [{ reluctant: member, missing: least - points, terms }] : [];
  });
}

function propose({ planner }: Outlook, { rival, urge }: CommonEnemy, plan: FoundingPlan): void {
  const { by: _, ...terms } = plan;
  shelve(planner, 'founding', waitsForAnswer);
  planner.give(
    {
      type: 'proposeFounding',
      ...terms,
      members: [...plan.members],
      shares: { ...plan.shares },
    },
    because('founding.commonEnemy', { faction: rival.faction }, urge),
  );
}
