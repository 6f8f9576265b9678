import type {
  Alliance,
  FactionId,
  Fleet,
  OperationTerms,
  Ruleset,
  SystemId,
  View,
} from '../../../sim';
import {
  fleetSpeed,
  inOrder,
  isCommonEnemy,
  operationRefusal,
  ownedWorlds,
  paperStrength,
  quotaTerms,
  reachFrom,
  sortedBy,
  systemOf,
  total,
  travellerOf,
} from '../../../sim';
import { failedLately } from '../../core/operation';
import { ownAlliance } from '../../core/ownAlliance';
import type { Planner } from '../../core/planner';
import type { Posture } from '../../core/posture';
import type { Situation } from '../../core/situation';
import { type Target, targets } from '../targets';
import { type SafeRoutes, safeRoutesTo } from './safeRoutesTo';

/** Targets that are looked at, the most worthwhile first. */
const most = 12;
/** Turns of leisure that are added to the slowest way to the staging point. */
const leisure = 2;
/** Turns of notice that allies have patience for. */
const patience = 7;

/**
 * The joint operation a member would call now: the most worthwhile target of a common enemy that takes more
 * than any one member owes and no more than all quotas together, the staging point that serves best, and the
 * first day on which enough of the quotas can be there. Who is too far away owes nothing and holds up nobody.
 * Null when none is worth it.
 */
export function chooseOperation(
  planner: Planner,
  situation: Situation,
  posture: Posture,
): OperationTerms | null {
  const alliance = ownAlliance(planner);
  if (alliance === null || alliance.charter.quota === 0) return null;
  const contributions = contributionsTo(planner, alliance);
  if (contributions.length < 2) return null;
  const all = contributions.reduce((sum, { owed }) => sum + owed, 0);
  for (const target of targets(planner, situation, posture).slice(0, most)) {
    const needed = Math.floor((target.strength * planner.skill.margin) / 1000);
    if (needed > all || hasFailed(planner, alliance, target)) continue;
    if (!isSharedFoe(planner, target)) continue;
    const plan = planAgainst(planner, situation, alliance, target.system, contributions, needed);
    if (plan !== null) return plan;
  }
  return null;
}

/** Turns after its day for which an operation that failed is not called again. */
const disheartened = 18;

function hasFailed(planner: Planner, { council }: Alliance, { system }: Target): boolean {
  const lately = (council?.operations ?? []).some(
    ({ target, status, strike }) =>
      target === system && status === 'failed' && planner.view.turn - strike < disheartened,
  );
  return lately || failedLately(planner, system);
}

/** What a member owes, and the warships it could bring. */
interface Contribution {
  readonly member: FactionId;
  readonly owed: number;
  readonly strength: number;
  readonly fleets: readonly Comer[];
}

interface Comer {
  readonly system: SystemId;
  readonly strength: number;
  /** Tenths of a light year a turn. */
  readonly speed: number;
  /** Whether borders let it get to a system. */
  readonly reaches: (system: SystemId) => boolean;
}

/** Members that owe something, with their warships. */
function contributionsTo({ view, rules }: Planner, alliance: Alliance): Contribution[] {
  return alliance.members.flatMap((member): Contribution[] => {
    const owed = total(quotaTerms(view, rules, alliance, member));
    if (owed === 0) return [];
    const fleets = inOrder(view.fleets)
      .filter(({ faction }) => faction === member)
      .map((fleet) => comerOf(view, rules, fleet))
      .filter(({ strength, speed }) => strength > 0 && speed > 0);
    return [
      { member, owed, strength: fleets.reduce((sum, each) => sum + each.strength, 0), fleets },
    ];
  });
}

function comerOf(view: View, rules: Ruleset, fleet: Fleet): Comer {
  return {
    system: systemOf(view.chart, fleet.place),
    strength: paperStrength(view, rules, fleet),
    speed: fleetSpeed(view, rules, fleet),
    reaches: lazily(() => reachFrom(view, fleet.place, travellerOf(view, rules, fleet))),
  };
}

/** A test that is made ready when it is first asked: most fleets are too far away to be asked. */
function lazily(make: () => (system: SystemId) => boolean): (system: SystemId) => boolean {
  let test: ((system: SystemId) => boolean) | null = null;
  return (system) => {
    test ??= make();
    return test(system);
  };
}

/** An enemy of more than one member rules there, whoever else does. */
function isSharedFoe({ view, me }: Planner, { system }: Target): boolean {
  return ownedWorlds(view, system).some(
    ({ owner }) => owner !== null && isCommonEnemy(view, me, owner),
  );
}

/** Staging point and day of an operation against a system; null when too little can be there in time. */
function planAgainst(
  planner: Planner,
  situation: Situation,
  alliance: Alliance,
  target: SystemId,
  contributions: readonly Contribution[],
  strength: number,
): OperationTerms | null {
  const { view, rules } = planner;
  const { leastNotice, mostNotice } = rules.numbers.operations;
  const longest = Math.min(patience, mostNotice) - leisure;
  const toTarget = safeRoutesTo(planner, situation, target);
  const places = [...situation.held].filter(
    (system) =>
      system !== target &&
      !situation.enemyHeld.has(system) &&
      (situation.hostile.get(system) ?? 0) === 0 &&
      toTarget.from(system) >= 0,
  );
  const plans = sortedBy(places, toTarget.from)
    .slice(0, most)
    .flatMap((staging) => {
      const routes = safeRoutesTo(planner, situation, staging);
      const shares = contributions.map((each) => shareAt(each, alliance, staging, routes));
      const gathered = firstGathering(shares, strength, longest);
      if (gathered === null) return [];
      const notice = Math.max(leastNotice, gathered.turns + leisure);
      const strike = view.turn + 1 + notice;
      const command = contributions[gathered.most]?.member ?? '';
      const terms: OperationTerms = { kind: 'operation', target, staging, strike, command };
      return [{ terms, score: 300 * notice + toTarget.from(staging) }];
    });
  // The rules count what everybody owes by all their ways: asked of the best plan first.
  const best = sortedBy(plans, ({ score }) => score).find(
    ({ terms }) =>
      operationRefusal(view, rules, alliance, terms) === null &&
      isJoint(planner, alliance, terms, strength),
  );
  return best?.terms ?? null;
}

/** Share of what is needed, in permille, that comes from others than whoever brings most: less is joint in name only. */
const fromOthers = 100;

/** Whether what members will owe, as the rules count it in the month of the call, is enough, and not all of one. */
function isJoint(
  { view, rules }: Planner,
  alliance: Alliance,
  { staging, strike }: OperationTerms,
  strength: number,
): boolean {
  const meeting = { staging, strike: strike - 1 };
  const owed = alliance.members.map((member) =>
    total(quotaTerms(view, rules, alliance, member, meeting)),
  );
  const all = owed.reduce((sum, each) => sum + each, 0);
  return all >= strength && (all - Math.max(...owed)) * 1000 >= strength * fromOthers;
}

/** What a member owes at a place by how many turns there are to get there. */
type ShareAt = (turns: number) => number;

/** As the rules have it: a share of all its warships, less that of those which are too far away. */
function shareAt(
  { owed, strength, fleets }: Contribution,
  { charter }: Alliance,
  staging: SystemId,
  routes: SafeRoutes,
): ShareAt {
  const comers = fleets.flatMap((comer) => {
    const way = routes.from(comer.system);
    if (way < 0 || !comer.reaches(staging)) return [];
    return [{ strength: comer.strength, turns: Math.ceil(way / comer.speed) }];
  });
  return (within) => {
    const coming = comers.reduce((sum, { strength, turns }) => {
      return turns > within ? sum : sum + strength;
    }, 0);
    const far = Math.floor(((strength - coming) * charter.quota) / 1000);
    return Math.max(0, owed - far);
  };
}

/**
 * The first turn by which members owe so much together, and who then brings most; null when none is near enough, or
 * one by himself.
 */
function firstGathering(
  shares: readonly ShareAt[],
  strength: number,
  longest: number,
): { readonly turns: number; readonly most: number } | null {
  for (let turns = 0; turns <= longest; turns++) {
    const brought = shares.map((share) => share(turns));
    const greatest = Math.max(...brought);
    if (greatest >= strength) return null;
    const all = brought.reduce((sum, each) => sum + each, 0);
    if (all >= strength) return { turns, most: brought.indexOf(greatest) };
  }
  return null;
}
