import type { Ruleset } from '../../state/ruleset';
import { refer, referAll, startCheck } from '../checks/check';
import type { Issue } from '../issue';
import type { Scenario } from '../types';
import type { WrittenScenario } from './types';

/** Whom and what the laws of a scenario name: nothing of them is left in what it expands to. */
export function checkLaws(
  { laws = [] }: WrittenScenario,
  scenario: Scenario,
  rules: Ruleset,
): readonly Issue[] {
  const check = startCheck(scenario, rules);
  for (const [index, law] of laws.entries()) {
    for (const [at, faction] of law.factions.entries()) {
      refer(check, `laws[${index}].factions[${at}]`, 'faction', faction);
    }
    for (const status of ['citizen', 'client', 'subject', 'enslaved'] as const) {
      referAll(check, `laws[${index}].${status}`, 'species', law[status]);
    }
  }
  return check.issues;
}
