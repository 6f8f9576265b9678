import type { Intent, SystemId } from '../../../sim';
import { because, type Mind } from '../../core/mind';
import { recallOperations } from '../../core/operation';
import { jointOperations, ownAlliance } from '../../core/ownAlliance';
import type { Situation } from '../../core/situation';

type Announced = Pick<Intent, 'kind' | 'system'>;

/** Tells the allies what this turn's orders come to. */
export function announce(mind: Mind, situation: Situation): void {
  if (ownAlliance(mind) === null) return;
  const intents = intentsOf(mind, situation).slice(0, mind.rules.numbers.operations.intents);
  if (intents.length === 0) return;
  mind.give({ type: 'declareIntents', intents }, because('intents'));
}

function intentsOf(mind: Mind, situation: Situation): Announced[] {
  const intents = new Map<string, Announced>();
  const add = (kind: Intent['kind'], system: SystemId) =>
    intents.set(`${kind}|${system}`, { kind, system });
  for (const { fleets, status, staging, target } of jointOperations(mind)) {
    if ((fleets[mind.me] ?? []).length === 0) continue;
    if (status === 'gathering') add('gather', staging);
    else add('attack', target);
  }
  for (const { phase, stage, target } of recallOperations(mind)) {
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
