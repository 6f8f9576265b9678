import type { CongressKind, CongressQuestion } from '../../../../state/congress';
import type { QuestionDefinition } from './definition';
import { peace } from './peace';

/** Every kind of question a congress can be called on, one file each. */
const questions: { readonly [K in CongressKind]: QuestionDefinition<K> } = { peace };

/** What the rules know of a question. */
export function questionRules<K extends CongressKind>({
  kind,
}: CongressQuestion<K>): QuestionDefinition<K> {
  return questions[kind];
}

/** Whether anything that JSON can hold is a question. Never throws. */
export function isCongressQuestion(value: unknown): value is CongressQuestion {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const question = value as Record<string, unknown>;
  const { kind } = question;
  if (typeof kind !== 'string' || !Object.hasOwn(questions, kind)) return false;
  return questions[kind as CongressKind].check(question);
}
