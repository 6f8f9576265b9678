import type { Intent, SystemId } from '../../../sim';
import { recallOperations } from '../../core/operation';
import { jointOperations, ownAlliance } from '../../core/ownAlliance';
import { because, type Planner } from '../../core/planner';
import type { Situation } from '../../core/situation';

type Announced = Pick<Intent, 'kind' | 'system'>;

/** Tells the allies what this turn's orders come to. */
export function announce(planner: Planner, situation: Situation): void {
  if (ownAlliance(planner) === null) return;
  const intents = intentsOf(planner, situation).slice(0, planner.rules.numbers.operations.intents);
  if (intents.length === 0) return;
  planner.give({ type: 'declareIntents', intents }, because('intents'));
}

function intentsOf(planner: Planner, situation: Situation): Announced[] {
  const intents = new Map<string, Announced>();
  const add = (kind: Intent['kind'], system: SystemId) =>
    intents.set(`${kind}|${system}`, { kind, system });
  for (const { fleets, status, staging, target } of jointOperations(planner)) {
    if ((fleets[planner.me] ?? []).length === 0) continue;
    if (status === 'gathering') add('gather', staging);
    else add('attack', target);
  }
  for (const { phase, stage, target } of recallOperations(planner)) {
    add(phase === 'gather' ? 'gather' : 'attack', phase === 'gather' ? stage : target);
  }
  for (const { kind, busy, fleet, system } of situation.forces) {
    if (kind !== 'war' || !busy) continue;
    const bound = fleet.command.route.at(-1) ?? system;
    if (fleet.command.stance === 'raid') add('raid', bound);
    else if (situation.held.has(bound) && isNew(intents, bound)) add('defend', bound);
  }
  return [...intents.values()];
}

function isNew(intents: ReadonlyMap<string, Announced>, system: SystemId): boolean {
  return !intents.has(`gather|${system}`) && !intents.has(`attack|${system}`);
}
