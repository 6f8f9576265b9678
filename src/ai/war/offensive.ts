import type { SystemId, World } from '../../sim';
import { noteOperations, type Operation, recallOperations } from '../core/operation';
import { reservedTargets } from '../core/ownAlliance';
import type { Planner } from '../core/planner';
import type { Posture } from '../core/posture';
import { attackOn } from '../core/purpose';
import type { Situation } from '../core/situation';
import { warPlans } from '../plans/plan';
import { begin } from './begin';
import { pursue } from './strike';
import { leastTroops, targets } from './targets';

/** What the plans of attack ask of yards and barracks. */
export interface Demand {
  /** Points of troops still to be raised and put aboard for what is next. */
  readonly troops: number;
  /** Points of troops that transports should have room for. */
  readonly room: number;
}

/** Keeps attacks going, ends those that are over or hopeless, and begins new ones. */
export function attack(planner: Planner, situation: Situation, posture: Posture): Demand {
  // Nobody charges alone at what the allies gather against.
  const reserved = reservedTargets(planner);
  const isOurs = (system: SystemId) =>
    !reserved.has(system) && planner.gate?.mayStrike(system) !== false;
  const prey = targets(planner, situation, posture).filter(({ system }) => isOurs(system));
  const going: Operation[] = [];
  for (const operation of recallOperations(planner)) {
    if (!isOurs(operation.target)) continue;
    planner.serve(attackOn(situation, operation.target));
    if (pursue(planner, situation, operation, prey)) going.push(operation);
  }
  begin(planner, situation, posture, prey, going);
  noteOperations(planner, situation, going);
  return demandOf(
    planner,
    situation,
    prey.length > 0 ? prey.map(({ worlds }) => worlds) : landings(planner, situation),
  );
}

/** Targets ahead for which troops are raised, and points for which there is room at most: less only than the first takes. */
const ahead = 3;
const mostRoom = 900;

/** What a planned war will ask for on the ground. */
function landings(planner: Planner, { allWorlds }: Situation): (readonly World[])[] {
  return warPlans(planner).flatMap(({ about, goals }) =>
    goals.flatMap((goal) => {
      const there = allWorlds.filter(({ owner, system }) => owner === about && system === goal);
      if (there.length === 0) return [];
      return [there];
    }),
  );
}

/** What is to be landed on the next targets, each by its worlds, and what is not aboard of it yet. */
function demandOf(
  planner: Planner,
  { forces, elusive }: Situation,
  prey: readonly (readonly World[])[],
): Demand {
  const aboard = forces.reduce(
    (sum, { kind, figures }) => sum + (kind === 'transport' || elusive ? figures.troops : 0),
    0,
  );
  const wanted = prey.slice(0, ahead).map((worlds) => leastTroops(planner, worlds));
  const room = wanted.reduce((sum, troops) => sum + troops, 0);
  const most = Math.max(mostRoom, wanted[0] ?? 0);
  return { room: Math.min(most, room), troops: Math.max(0, room - aboard) };
}
