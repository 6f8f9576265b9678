import { inOrder } from '../../lib/ordered';
import { term } from '../../lib/terms';
import type { Ruleset } from '../../state/ruleset';
import { stockKinds } from '../../state/stocks';
import type { View } from '../../state/view';
import type { World } from '../../state/world';
import { industryOf } from '../economy/income';
import { forecastResearch, studyable } from '../economy/researchRules';
import { agentsOf, isInPlace } from '../intelligence/agents';
import { suspicionPoints, suspicionsOf } from '../intelligence/suspicion';
import { counterSkill } from '../intelligence/vigilance';
import { movementsOf, topSupport } from '../peoples/movements/movementLookup';
import { inSupply, supplyOf } from '../travel/supply';
import type { Need } from './need';
import { ownFleets } from './presence';

/** Months of supplies, in tenths, at which a fleet asks to be looked after. */
const lowSupplies = 10;
/** Stakes in points: a ship that starves, and one that soon will; a month of unpaid crews. */
const perStarving = 20;
const perHungry = 8;
const perMonthUnpaid = 60;
/** A point of unrest on a world, and a point of work a month that nobody uses. */
const perUnrest = 2;
/** A point of support of a movement. */
const perSupport = 3;
const idleStudies = 70;
/** Who rules, and maybe lives. */
const contestedChair = 150;
/** An agent who costs latinum and brings nothing. */
const idleAgent = 20;
/** Idle hands cost no ship and no world: never urgent, however many they are. */
const mostWork = 90;

/**
 * What goes wrong at home when nobody looks: hunger, debts, unrest, idle hands.
 * @source invented
 */
export function household(view: View, rules: Ruleset): Need[] {
  return [
    ...hungryFleets(view, rules),
    ...arrears(view),
    ...worldsInUnrest(view, rules),
    ...movementsUnanswered(view),
    ...chairContested(view),
    ...strangersSuspected(view, rules),
    ...idleAgents(view),
    ...idleResearch(view, rules),
    ...idleYards(view, rules),
  ];
}

export function ownWorlds(view: View): World[] {
  return inOrder(view.worlds).filter(({ owner }) => owner === view.faction);
}

function hungryFleets(view: View, rules: Ruleset): Need[] {
  const hungry = ownFleets(view).filter(
    ({ command }) => command !== null && command.supplies <= lowSupplies,
  );
  if (hungry.length === 0) return [];
  const supply = supplyOf(view, rules, view.faction);
  return hungry
    .filter(({ place }) => !inSupply(view, supply, place))
    .map(({ id, ships, command }) => {
      const starves = (command?.supplies ?? 0) <= 0;
      const stake = starves
        ? term('stake.starving', perStarving * ships.length, id)
        : term('stake.hungry', perHungry * ships.length, id);
      return { kind: 'supply', fleet: id, stake };
    });
}

function chairContested(view: View): Need[] {
  const contest = view.factions[view.faction]?.contest;
  if (contest === undefined || contest.answer !== null) return [];
  const { person, due } = contest;
  const stake = term('stake.contest', contestedChair, person);
  return [{ kind: 'contest', person, left: Math.max(1, due - view.turn + 1), stake }];
}

function arrears(view: View): Need[] {
  const unpaid = view.factions[view.faction]?.books?.arrears;
  return stockKinds.flatMap((stock) => {
    const months = unpaid?.[stock] ?? 0;
    const stake = term('stake.unpaid', perMonthUnpaid * months);
    return months > 0 ? [{ kind: 'arrears', stock, months, stake }] : [];
  });
}

function worldsInUnrest(view: View, rules: Ruleset): Need[] {
  return ownWorlds(view)
    .filter(({ unrest }) => unrest >= rules.numbers.peoples.unrestHalves)
    .map(({ id, unrest }) => ({
      kind: 'unrest',
      world: id,
      stake: term('stake.unrest', perUnrest * unrest, id),
    }));
}

/** Nothing stands against it, and nothing was done in the last months. */
function movementsUnanswered(view: View): Need[] {
  return movementsOf(view, view.faction)
    .filter(({ step, since, answer, answeredOn }) => {
      if (step === 'murmurs') return false;
      return step === 'uprising' || (answer === null && answeredOn < since);
    })
    .map((movement) => ({
      kind: 'movement',
      movement: movement.id,
      step: movement.step,
      stake: term('stake.movement', perSupport * topSupport(movement), movement.id),
    }));
}

/** Suspicion from which something should be done. */
const alarming = 30;

/** Nobody counters them, and they were not searched for lately. */
function strangersSuspected(view: View, rules: Ruleset): Need[] {
  if (view.suspicions === undefined || counterSkill(view, view.faction) > 0) return [];
  return suspicionsOf(view, view.faction).flatMap((suspicion): Need[] => {
    const points = suspicionPoints(view, rules, suspicion);
    const wait = suspicion.searched + rules.numbers.intelligence.search.again - view.turn;
    if (points < alarming || (suspicion.searched > 0 && wait > 0)) return [];
    const stake = term('stake.suspicion', points);
    return [{ kind: 'suspicion', suspicion: suspicion.id, points, stake }];
  });
}

function idleAgents(view: View): Need[] {
  return agentsOf(view, view.faction)
    .filter((agent) => isInPlace(agent) && agent.station.kind !== 'home' && agent.mission === null)
    .map(({ id }) => ({ kind: 'agent', agent: id, stake: term('stake.agent', idleAgent, id) }));
}

function idleResearch(view: View, rules: Ruleset): Need[] {
  if (studyable(view, rules, view.faction).length === 0) return [];
  if (forecastResearch(view, rules, view.faction).length > 0) return [];
  return [{ kind: 'research', stake: term('stake.research', idleStudies) }];
}

function idleYards(view: View, rules: Ruleset): Need[] {
  return ownWorlds(view)
    .filter(({ development }) => development === 'developed')
    .filter(({ works }) => works !== null && works.queue.length === 0 && !works.delegated)
    .map((world) => ({
      kind: 'yard',
      world: world.id,
      stake: term('stake.work', Math.min(mostWork, industryOf(view, rules, world)), world.id),
    }));
}
