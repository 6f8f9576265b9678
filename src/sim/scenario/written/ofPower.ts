import { conditionRegistry } from '../../rules/conditions/registry';
import type { Condition, SimpleWord } from '../../state/condition';
import type { FactionId } from '../../state/ids';

/** A condition of a power's goal with the power named in every word that names none. */
export function ofPower(condition: Condition, faction: FactionId): Condition {
  const [[word, asked] = []] = Object.entries(condition);
  if (word === 'all' || word === 'any') {
    return { [word]: (asked as Condition[]).map((part) => ofPower(part, faction)) } as Condition;
  }
  if (word === 'not') return { not: ofPower(asked as Condition, faction) };
  if (word === undefined || typeof asked !== 'object' || asked === null || 'faction' in asked) {
    return condition;
  }
  // Only words that ask of one power have a place for it.
  const { refers } = conditionRegistry[word as SimpleWord];
  if (!Object.hasOwn(refers, 'faction')) return condition;
  return { [String(word)]: { faction, ...(asked as object) } } as Condition;
}
