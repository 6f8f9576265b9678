import { questionOf } from '../../rules/conditions/question';
import type { Condition, ConditionShapes, SimpleCondition } from '../../state/condition';
import { issue } from '../issue';
import { type Check, idsOf, type ReferenceKind, refer, referTo } from './check';

/** Tells when an id names nothing of its kind. */
export type Naming = (path: string, kind: ReferenceKind, id: string) => void;

/** Follows a condition to every reference in it; a broken one may have no word, or several. */
export function checkCondition(
  check: Check,
  path: string,
  condition: Condition,
  naming: Naming = (at, kind, id) => refer(check, at, kind, id),
): void {
  const { all = [], any = [], not, ...simple }: Partial<ConditionShapes> = condition;
  for (const [index, part] of all.entries()) {
    checkCondition(check, `${path}.all[${index}]`, part, naming);
  }
  for (const [index, part] of any.entries()) {
    checkCondition(check, `${path}.any[${index}]`, part, naming);
  }
  if (not) checkCondition(check, `${path}.not`, not, naming);
  for (const [word, asked] of Object.entries(simple)) {
    checkAsked(check, `${path}.${word}`, { [word]: asked } as unknown as SimpleCondition, naming);
  }
}

function checkAsked(check: Check, path: string, condition: SimpleCondition, naming: Naming): void {
  const { definition, asked } = questionOf(condition);
  checkNames(check, path, definition.refers, asked, naming);
  const tooHigh = definition.tooHigh?.(asked) ?? null;
  if (tooHigh === null) return;
  const { field, found, most } = tooHigh;
  check.issues.push(issue(`${path}.${field}`, 'tooBig', { found, most }));
}

/** Every id in the fields of a word of a vocabulary, by what each field names. */
export function checkNames(
  check: Check,
  path: string,
  refers: Readonly<Record<string, ReferenceKind>>,
  asked: unknown,
  naming: Naming,
): void {
  const fields = asked as Readonly<Record<string, string | readonly string[] | undefined>>;
  for (const [field, kind] of Object.entries(refers)) {
    const ids = fields[field];
    if (ids === undefined) continue;
    if (Array.isArray(ids)) {
      for (const [index, id] of ids.entries()) naming(`${path}.${field}[${index}]`, kind, id);
    } else if (kind === 'option') {
      checkOption(check, `${path}.${field}`, fields.decision as string, ids as string);
    } else naming(`${path}.${field}`, kind, ids as string);
  }
}

/** An option is one of the decision that is named beside it. */
function checkOption(check: Check, path: string, decision: string, option: string): void {
  const { decisions } = check.rules;
  const own = Object.hasOwn(decisions, decision) ? decisions[decision]?.options : undefined;
  if (own) referTo(check, path, 'option', option, idsOf(own));
}
