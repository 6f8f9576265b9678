import { questionOf } from '../../rules/conditions/question';
import type { Condition, ConditionShapes, SimpleCondition } from '../../state/condition';
import { issue, warning } from '../issue';
import { type Check, refer, referAll, unique } from './check';

export function checkObjectives(check: Check): void {
  const { objectives, history = [], factions } = check.scenario;
  unique(
    check,
    'objectives',
    objectives.map((objective) => objective.id),
  );
  for (const [index, objective] of objectives.entries()) {
    refer(check, `objectives[${index}].faction`, 'faction', objective.faction);
    checkCondition(check, `objectives[${index}].when`, objective.when);
  }
  for (const [index, entry] of history.entries()) {
    if (entry.check) checkCondition(check, `history[${index}].check`, entry.check);
  }
  for (const [index, faction] of factions.entries()) {
    if (!faction.playable || objectives.some((objective) => objective.faction === faction.id)) {
      continue;
    }
    check.issues.push(warning(`factions[${index}]`, 'noObjective', { faction: faction.id }));
  }
}

/** Follows a condition to every reference in it; a broken one may have no word, or several. */
function checkCondition(check: Check, path: string, condition: Condition): void {
  const { all = [], any = [], not, ...simple }: Partial<ConditionShapes> = condition;
  for (const [index, part] of all.entries()) checkCondition(check, `${path}.all[${index}]`, part);
  for (const [index, part] of any.entries()) checkCondition(check, `${path}.any[${index}]`, part);
  if (not) checkCondition(check, `${path}.not`, not);
  for (const [word, asked] of Object.entries(simple)) {
    checkAsked(check, `${path}.${word}`, { [word]: asked } as unknown as SimpleCondition);
  }
}

function checkAsked(check: Check, path: string, condition: SimpleCondition): void {
  const { definition, asked } = questionOf(condition);
  const fields = asked as unknown as Readonly<Record<string, string | readonly string[]>>;
  for (const [field, kind] of Object.entries(definition.refers)) {
    const ids = fields[field];
    if (Array.isArray(ids)) referAll(check, `${path}.${field}`, kind, ids);
    else refer(check, `${path}.${field}`, kind, ids as string | undefined);
  }
  const tooHigh = definition.tooHigh?.(asked) ?? null;
  if (tooHigh === null) return;
  const { field, found, most } = tooHigh;
  check.issues.push(issue(`${path}.${field}`, 'tooBig', { found, most }));
}
