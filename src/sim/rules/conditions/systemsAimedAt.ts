import type { Condition, SimpleCondition } from '../../state/condition';
import type { Realm } from '../../state/game';
import type { FactionId, SystemId } from '../../state/ids';
import { questionOf } from './question';

/** Who has an open aim that asks for a system, by system. */
export function systemsAimedAt(realm: Realm): ReadonlyMap<SystemId, ReadonlySet<FactionId>> {
  const found = new Map<SystemId, Set<FactionId>>();
  for (const { faction, when, metOn } of realm.objectives) {
    if (metOn !== null) continue;
    for (const part of partsOf(when)) {
      const { definition, asked } = questionOf(part);
      for (const { system } of definition.places?.(realm, asked) ?? []) {
        found.set(system, (found.get(system) ?? new Set()).add(faction));
      }
    }
  }
  return found;
}

/** What a condition asks for, part by part; what is denied is not asked for. */
export function partsOf(condition: Condition): SimpleCondition[] {
  if ('all' in condition) return condition.all.flatMap(partsOf);
  if ('any' in condition) return condition.any.flatMap(partsOf);
  return 'not' in condition ? [] : [condition];
}
