import type { FactionId, Reason, SystemId, Term, World } from '../../sim';
import {
  forbidsWar,
  friendly,
  isPeaceful,
  protectorOf,
  relationOf,
  sortedBy,
  treatiesBetween,
} from '../../sim';
import type { Rival } from '../core/posture';
import { type Outlook, prizesOf } from '../politics/outlook';
import type { PlanEnd } from './definition';
import type { GrandPlan } from './plan';
import type { Prospects } from './prospects';

/** Lane distance, in tenths of a light year, up to which a power looks for prey, by its aggression. */
const arm = 500;
const armPerPoint = 12;

/** Powers that could be made war on at all: near enough, no friends, and no law or protector forbids it. */
export function victims({ planner, posture }: Outlook): Rival[] {
  const { view, rules, me, temperament } = planner;
  if (isPeaceful(view, rules, me) || protectorOf(view, me) !== null) return [];
  const reach = arm + armPerPoint * temperament.aggression;
  return posture.rivals.filter(
    ({ faction, distance, atWar }) =>
      distance >= 0 &&
      distance < reach &&
      (atWar || relationOf(view, me, faction) !== 'truce') &&
      !friendly(view, me, faction),
  );
}

/** Systems of a power to be taken: those its aims name, then the nearest to home, each reachable. */
export function goalsAgainst(
  { planner, situation }: Outlook,
  rival: FactionId,
  wanted: (world: World) => boolean = () => true,
): SystemId[] {
  const near = new Set<SystemId>();
  for (const world of situation.allWorlds) {
    if (world.owner === rival && wanted(world)) near.add(world.system);
  }
  const prizes = prizesOf(planner, rival).filter((system) => near.has(system));
  const reachable = [...near].filter((system) => situation.toHeld(system) >= 0);
  const nearest = sortedBy(reachable, (system) => situation.toHeld(system));
  return [...new Set([...prizes, ...nearest])].slice(0, planner.skill.goals);
}

/** What any war costs, in points of worth. */
const effort = -45;
/** Points for a system that an aim names, and at most; for worlds that produce, others, and at most. */
const perPrize = 35;
const mostForPrizes = 105;
const perDeveloped = 16;
const perOutpost = 6;
const mostForLand = 60;
/** Points for so many permille of strength less or more than the own side's; at most and at least. */
const permillePerPoint = 9;
const mostForOdds = 55;
const leastForOdds = -110;
/** Points a friend or a foe is spared or picked for at most; points of opinion for one. */
const mostForOpinion = 40;
const opinionPerPoint = 2;
/** Lane distance for a point less, and points less at most. */
const distancePerPoint = 50;
const mostForDistance = 40;
/** Points less for a treaty that forbids war, and for any other. */
const perPact = 25;
const perTreaty = 8;
/** Love of war for a point. */
const attitudePerPoint = 6;
/** Points for each point behind, in permille at the beginning and more as time runs out; and at most. */
const urge = 400;
const mostForNeed = 60;
/** Points less for each point ahead, in permille of the time that is over; and at most. */
const mostForLead = 40;

/** What a war on a power would be worth, in points. */
export function warTerms(
  outlook: Outlook,
  prospects: Prospects,
  rival: Rival,
  goals: readonly SystemId[],
): Reason['terms'] {
  const { planner, attitude, opinion } = outlook;
  const { view, me, temperament } = planner;
  const { faction, distance } = rival;
  const treaties = treatiesBetween(view, me, faction);
  const pacts = treaties.filter(forbidsWar).length;
  const { gap, lead, elapsed } = prospects;
  const prizes = prizesOf(planner, faction).length;
  const terms: Term[] = [
    { label: 'plan.effort', amount: effort },
    { label: 'plan.prizes', amount: Math.min(mostForPrizes, prizes * perPrize) },
    { label: 'plan.land', amount: landOf(outlook, faction, goals) },
    { label: 'plan.temper', amount: temperament.aggression - 50 },
    { label: 'plan.custom', amount: Math.floor(attitude('war') / attitudePerPoint) },
    {
      label: 'plan.opinion',
      subject: faction,
      amount: between(
        -mostForOpinion,
        Math.floor(-opinion(faction) / opinionPerPoint),
        mostForOpinion,
      ),
    },
    {
      label: 'plan.odds',
      subject: faction,
      amount: oddsPoints(outlook.ratio(faction)),
    },
    {
      label: 'plan.distance',
      amount: -Math.min(mostForDistance, Math.floor(distance / distancePerPoint)),
    },
    {
      label: 'plan.treaty',
      subject: faction,
      amount: -(perPact * pacts + perTreaty * (treaties.length - pacts)),
    },
    {
      label: 'plan.need',
      amount: Math.min(mostForNeed, Math.floor((gap * (urge + elapsed)) / 1000)),
    },
    { label: 'plan.lead', amount: -Math.min(mostForLead, Math.floor((lead * elapsed) / 1000)) },
  ];
  return terms.filter(({ amount }) => amount !== 0);
}

export function between(least: number, amount: number, most: number): number {
  return Math.max(least, Math.min(most, amount));
}

/** Points for the strength of those one would fight, in permille of one's own side's. */
export function oddsPoints(ratio: number): number {
  return between(leastForOdds, Math.floor((1000 - ratio) / permillePerPoint), mostForOdds);
}

function landOf({ situation }: Outlook, owner: FactionId, goals: readonly SystemId[]): number {
  let land = 0;
  for (const world of situation.allWorlds) {
    if (world.owner !== owner || !goals.includes(world.system)) continue;
    land += world.development === 'developed' ? perDeveloped : perOutpost;
  }
  return Math.min(mostForLand, land);
}

/** How a plan of war stands: won when nothing of its victim's is left in its goals. */
export function warEnd(outlook: Outlook, plan: GrandPlan): PlanEnd {
  const { planner, situation } = outlook;
  const { view, me } = planner;
  const { about, goals, stage } = plan;
  if (about === null || view.factions[about]?.alive !== true) return 'won';
  const left = situation.allWorlds.some(
    ({ owner, system }) => owner === about && goals.includes(system),
  );
  if (!left) return 'won';
  const bond = relationOf(view, me, about);
  if (bond === 'allied' || isPeaceful(view, planner.rules, me)) return 'hopeless';
  // Peace was made before all was won.
  return stage === 'act' && bond !== 'war' ? 'hopeless' : null;
}
