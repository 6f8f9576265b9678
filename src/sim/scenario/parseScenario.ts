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
import { isHeldBack } from './heldBack';
import { type Issue, issue } from './issue';
import { isNoJson, meantAs } from './meantAs';
import { readSchema } from './readSchema';
import { salvage } from './salvage';
import { scanJson, scenarioLimits } from './scanJson';
import { scenarioSchema } from './schema';
import type { Scenario } from './types';

/** A scenario that may be played, with warnings if any; or all that is wrong with it. */
export type ParsedScenario =
  | { readonly scenario: Scenario; readonly issues: readonly Issue[] }
  | { readonly scenario: null; readonly issues: readonly Issue[] };

/**
 * Reads a scenario: the text's limits first, then its shape and its references, telling every
 * mistake at once. Where the shape is broken, references are followed with stand-ins in the broken
 * places, and what could come of those is held back. An object is read as the JSON it would be.
 */
export function parseScenario(source: string | object, rules: Ruleset): ParsedScenario {
  const text = typeof source === 'string' ? source : JSON.stringify(source);
  const kind = meantAs(text);
  if (kind === 'game' || isNoJson(kind)) {
    return { scenario: null, issues: [issue('', 'otherFile', { is: kind, wanted: 'scenario' })] };
  }
  const wrong = scanJson(text, scenarioLimits);
  if (wrong) return { scenario: null, issues: [wrong] };
  const data: unknown = JSON.parse(text);
  const read = readSchema(scenarioSchema, data);
  if ('issues' in read) {
    return { scenario: null, issues: [...read.issues, ...references(data, read.issues, rules)] };
  }
  const issues = checkScenario(read.value, rules);
  const refused = issues.some(({ severity }) => severity === 'error');
  return { scenario: refused ? null : read.value, issues };
}

/** What is wrong with a scenario of broken shape besides its shape. */
function references(data: unknown, shape: readonly Issue[], rules: Ruleset): readonly Issue[] {
  const salvaged = salvage(scenarioSchema, data);
  if (salvaged === null) return [];
  const told = new Set(shape.map(({ path }) => path));
  return checkReferences(salvaged.value, rules).issues.filter(
    (each) => !told.has(each.path) && !isHeldBack(each, salvaged.mended),
  );
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
