import type { PlanKind, Reason } from '../../sim';
import { total } from '../../sim';
import { ranked } from '../core/choice';
import { because, type Planner } from '../core/planner';
import { purpose } from '../core/purpose';
import { isShelved, shelve } from '../politics/refusals';
import type { Judgement, PlanDefinition, PlanEnd, PlanIdea } from './definition';
import { type GrandPlan, notePlans, recallPlans } from './plan';
import { prospectTerms } from './prospects';
import { planRegistry } from './registry';

/** Worth from which something is worth being after. */
const worthwhile = 1;
/** Points by which something must be better to take the place of what is still prepared. */
const margin = 25;
/** Turns for which one does not come back to what was given up. */
const rest = 24;

/**
 * What the player is after from now on: plans go on until they are won, hopeless or late; what is
 * worth most takes the place of what is over. What is still prepared gives way only to what is worth
 * much more.
 */
export function makePlans(judgement: Judgement): void {
  const { planner } = judgement.outlook;
  const kept = recallPlans(planner).filter((plan) => {
    const end = endOf(judgement, plan);
    if (end !== null && end !== 'won') shelve(planner, matterOf(plan), rest);
    return end === null;
  });
  const ideas = ideasOf(judgement);
  const worthOf = (plan: GrandPlan) => total([...(ideas.find(isSameAs(plan))?.worth ?? [])]);
  let plans = kept;
  const reasons = new Map<PlanKind, Reason>();
  for (const idea of ideas) {
    const inTheWay = plans.filter((plan) => clashes(judgement, plan, idea));
    const worth = total([...idea.worth]);
    if (!inTheWay.every((plan) => plan.stage === 'prepare' && worthOf(plan) + margin < worth)) {
      continue;
    }
    const others = plans.filter((plan) => !inTheWay.includes(plan));
    if (others.length >= planner.skill.plans) continue;
    plans = [...others, resolved(planner, idea)];
    reasons.set(idea.kind, reasonFor(judgement, idea));
  }
  planner.serve(purpose('council'));
  notePlans(
    planner,
    plans.map((plan) => advanced(planner, plan)),
    reasons,
  );
}

function endOf(judgement: Judgement, plan: GrandPlan): PlanEnd {
  const end = planRegistry[plan.kind].over(judgement, plan);
  return end ?? (judgement.outlook.planner.view.turn > plan.until ? 'late' : null);
}

/** Ideas worth something, the best first. */
function ideasOf(judgement: Judgement): PlanIdea[] {
  const { planner } = judgement.outlook;
  const ideas = Object.values(planRegistry).flatMap((definition: PlanDefinition) =>
    definition.ideas(judgement).map((idea) => leantTo(planner, idea)),
  );
  const worthy = ideas.filter(
    (idea) => total([...idea.worth]) >= worthwhile && !isShelved(planner, matterOf(idea)),
  );
  return ranked(planner, 'plans', worthy, ({ worth }) => total([...worth]));
}

/** An idea as its kind appeals to this player. */
function leantTo({ temperament: { plans } }: Planner, idea: PlanIdea): PlanIdea {
  const amount = plans?.[idea.kind] ?? 0;
  return amount === 0
    ? idea
    : { ...idea, worth: [...idea.worth, { label: 'plan.leaning', amount }] };
}

function isSameAs({ kind, about }: GrandPlan): (idea: PlanIdea) => boolean {
  return (idea) => idea.kind === kind && idea.about === about;
}

/** Strength of an enemy, in permille of the own side's, below which a war on it is minded beside others. */
const minor = 250;

/** One plan of a kind, one against a power, and one great war at a time; who holds fast begins none. */
function clashes({ outlook }: Judgement, plan: GrandPlan, idea: PlanIdea): boolean {
  const { about, kind } = plan;
  if (about !== null && about === idea.about) return true;
  const isMinor = about !== null && plan.stage === 'act' && outlook.ratio(about) < minor;
  if (isWar(plan) && isMinor) return false;
  if (kind === idea.kind) return true;
  return (isWar(plan) && (isWar(idea) || isQuiet(idea))) || (isQuiet(plan) && isWar(idea));
}

function isWar({ goals }: Pick<PlanIdea, 'goals'>): boolean {
  return goals.length > 0;
}

function isQuiet({ kind }: Pick<PlanIdea, 'kind'>): boolean {
  return kind === 'hold' || kind === 'catchUp';
}

function resolved({ view }: Planner, { kind, about, goals }: PlanIdea): GrandPlan {
  const { turn } = view;
  const until = turn + planRegistry[kind].span;
  return { kind, about, goals, since: turn, until, stage: 'prepare' };
}

/** A plan of war is carried out from the day on which there is war. */
function advanced(planner: Planner, plan: GrandPlan): GrandPlan {
  const { about, stage } = plan;
  return stage === 'prepare' && about !== null && planner.isFoe(about)
    ? { ...plan, stage: 'act' }
    : plan;
}

/** Why one is after something: what it is worth, and how the game would end without it. */
function reasonFor({ outlook, prospects }: Judgement, { kind, about, worth }: PlanIdea): Reason {
  return because(`plan.${kind}`, about === null ? {} : { faction: about }, [
    ...worth,
    ...prospectTerms(prospects, outlook.planner.me),
  ]);
}

/** What was given up is not come back to for a while. */
function matterOf({ kind, about }: Pick<PlanIdea, 'kind' | 'about'>): string {
  return `plan:${kind}:${about ?? ''}`;
}
