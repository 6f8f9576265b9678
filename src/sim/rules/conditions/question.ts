import type { ConditionShapes, SimpleCondition, SimpleWord } from '../../state/condition';
import type { ConditionDefinition } from './definition';
import { conditionRegistry } from './registry';

interface Question<W extends SimpleWord> {
  readonly definition: ConditionDefinition<W>;
  readonly asked: ConditionShapes[W];
}

/** What a condition asks, with the rule of its word. */
export function questionOf<W extends SimpleWord>(condition: SimpleCondition): Question<W> {
  const [[word, asked]] = Object.entries(condition) as unknown as [[W, ConditionShapes[W]]];
  return { definition: conditionRegistry[word], asked };
}
