import type { Ruleset } from '../state/ruleset';
import { type Check, startCheck } from './checks/check';
import { checkContent } from './checks/checkContent';
import { checkDiplomacy } from './checks/checkDiplomacy';
import { checkFactions } from './checks/checkFactions';
import { checkFleets } from './checks/checkFleets';
import { checkMap } from './checks/checkMap';
import { checkObjectives } from './checks/checkObjectives';
import { checkSlots } from './checks/checkSlots';
import { checkWorlds } from './checks/checkWorlds';
import type { Issue, IssueCode } from './issue';
import { readSchema } from './readSchema';
import { scanJson, scenarioLimits } from './scanJson';
import { scenarioSchema } from './schema';
import type { Scenario } from './types';

/** A scenario that may be played, with warnings if any; or all that is wrong with it. */
export type ParsedScenario =
  | { readonly scenario: Scenario; readonly issues: readonly Issue[] }
  | { readonly scenario: null; readonly issues: readonly Issue[] };

const harmlessToShape: ReadonlySet<IssueCode> = new Set([
  'unknownKey',
  'notOneOf',
  'tooSmall',
  'tooBig',
  'notWhole',
  'textTooLong',
  'badId',
]);

/**
 * Reads a scenario: the text's limits first, then its shape and its references, telling every
 * mistake at once; where the shape itself is broken, references wait until it is mended. An object
 * is taken as already parsed and bounded.
 */
export function parseScenario(source: string | object, rules: Ruleset): ParsedScenario {
  if (typeof source === 'string') {
    const wrong = scanJson(source, scenarioLimits);
    if (wrong) return { scenario: null, issues: [wrong] };
  }
  const data: unknown = typeof source === 'string' ? JSON.parse(source) : source;
  const read = readSchema(scenarioSchema, data);
  if ('issues' in read) {
    // A word too many or a value out of range leaves the shape whole: its references are told too.
    const whole = read.issues.every(({ code }) => harmlessToShape.has(code));
    const references = whole ? checkReferences(data as Scenario, rules).issues : [];
    return { scenario: null, issues: [...read.issues, ...references] };
  }
  const issues = checkScenario(read.value, rules);
  const refused = issues.some(({ severity }) => severity === 'error');
  return { scenario: refused ? null : read.value, issues };
}

/** All that is wrong with a scenario of the right shape. */
export function checkScenario(scenario: Scenario, rules: Ruleset): readonly Issue[] {
  const check = checkReferences(scenario, rules);
  if (check.issues.every(({ severity }) => severity === 'warning')) checkSlots(check);
  return check.issues;
}

/** What can be told without starting the game, which a value out of range would upset. */
function checkReferences(scenario: Scenario, rules: Ruleset): Check {
  const check = startCheck(scenario, rules);
  checkMap(check);
  checkWorlds(check);
  checkFactions(check);
  checkDiplomacy(check);
  checkFleets(check);
  checkObjectives(check);
  checkContent(check);
  return check;
}
