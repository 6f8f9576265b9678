import type { Condition } from '../../state/objective';
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

/** Follows a condition to every reference in it. */
function checkCondition(check: Check, path: string, condition: Condition): void {
  for (const [word, body] of Object.entries(condition)) {
    const at = `${path}.${word}`;
    if (word === 'not') checkCondition(check, at, body as Condition);
    else if (word === 'all' || word === 'any') {
      for (const [index, part] of (body as Condition[]).entries()) {
        checkCondition(check, `${at}[${index}]`, part);
      }
    } else if (typeof body === 'object') checkReferences(check, at, body);
  }
}

interface References {
  readonly faction?: string;
  readonly factions?: readonly string[];
  readonly with?: readonly string[];
  readonly systems?: readonly string[];
  readonly technology?: string;
  readonly count?: number;
}

function checkReferences(check: Check, path: string, body: References): void {
  refer(check, `${path}.faction`, 'faction', body.faction);
  referAll(check, `${path}.factions`, 'faction', body.factions);
  referAll(check, `${path}.with`, 'faction', body.with);
  referAll(check, `${path}.systems`, 'system', body.systems);
  refer(check, `${path}.technology`, 'technology', body.technology);
  if (body.systems && body.count !== undefined && body.count > body.systems.length) {
    const values = { found: body.count, most: body.systems.length };
    check.issues.push(issue(`${path}.count`, 'tooBig', values));
  }
}
