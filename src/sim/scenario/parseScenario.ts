import type { Ruleset } from '../state/ruleset';
import { type Check, startCheck } from './checks/check';
import { checkContent } from './checks/checkContent';
import { checkDecisions } from './checks/checkDecisions';
import { checkDiplomacy } from './checks/checkDiplomacy';
import { checkFactions } from './checks/checkFactions';
import { checkFleets } from './checks/checkFleets';
import { checkMap } from './checks/checkMap';
import { checkObjectives } from './checks/checkObjectives';
import { checkSituations } from './checks/checkSituations';
import { checkSlots } from './checks/checkSlots';
import { checkTexts } from './checks/checkTexts';
import { checkWorlds } from './checks/checkWorlds';
import { isHeldBack } from './heldBack';
import { type Issue, issue } from './issue';
import { isNoJson, meantAs } from './meantAs';
import { readSchema } from './readSchema';
import { salvage } from './salvage';
import { scanJson, scenarioLimits } from './scanJson';
import { scenarioSchema } from './schema';
import type { Scenario } from './types';
import { type Atlas, noAtlas } from './written/atlas';
import { checkLaws } from './written/checkLaws';
import { expandScenario } from './written/expandScenario';
import { writtenSchema } from './written/schema';
import type { WrittenScenario } from './written/types';
import { withoutComments } from './written/withoutComments';

/** A scenario that may be played, with warnings if any; or all that is wrong with it. */
export type ParsedScenario =
  | { readonly scenario: Scenario; readonly issues: readonly Issue[] }
  | { readonly scenario: null; readonly issues: readonly Issue[] };

/**
 * Reads a scenario: the text's limits first, then its shape, what it means in full, and its references,
 * telling every mistake at once and where it is written. Where the shape is broken, references are
 * followed with stand-ins in the broken places, and what could come of those is held back. An object is
 * read as the JSON it would be. `atlas` is what theatres are cut from.
 */
export function parseScenario(
  source: string | object,
  rules: Ruleset,
  atlas: Atlas = noAtlas,
): ParsedScenario {
  const text = typeof source === 'string' ? source : JSON.stringify(source);
  const kind = meantAs(text);
  if (kind === 'game' || isNoJson(kind)) {
    return { scenario: null, issues: [issue('', 'otherFile', { is: kind, wanted: 'scenario' })] };
  }
  const wrong = scanJson(text, scenarioLimits);
  if (wrong) return { scenario: null, issues: [wrong] };
  const data = withoutComments(JSON.parse(text));
  const read = readSchema(writtenSchema, data);
  if ('issues' in read) {
    return {
      scenario: null,
      issues: [...read.issues, ...besides(data, read.issues, rules, atlas)],
    };
  }
  const { scenario, issues } = understood(read.value, rules, atlas, meaningOf);
  const refused = issues.some(({ severity }) => severity === 'error');
  return { scenario: refused ? null : scenario, issues };
}

/** What is wrong with a written scenario of broken shape besides its shape. */
function besides(
  data: unknown,
  shape: readonly Issue[],
  rules: Ruleset,
  atlas: Atlas,
): readonly Issue[] {
  const salvaged = salvage(writtenSchema, data);
  if (salvaged === null) return [];
  const told = new Set(shape.map(({ path }) => path));
  const { issues } = understood(salvaged.value, rules, atlas, referencesOf);
  return issues.filter((each) => !told.has(each.path) && !isHeldBack(each, salvaged.mended));
}

/** A written scenario in full, and all that is wrong with it, told where it is written. */
function understood(
  written: WrittenScenario,
  rules: Ruleset,
  atlas: Atlas,
  check: (scenario: Scenario, rules: Ruleset) => readonly Issue[],
): { readonly scenario: Scenario | null; readonly issues: readonly Issue[] } {
  const { scenario, places, issues: unclear } = expandScenario(written, atlas, rules);
  if (scenario === null) return { scenario, issues: unclear };
  const placed = check(scenario, rules).map((each) => ({
    ...each,
    path: places.of(each.path, written, each.code === 'missing'),
  }));
  const vague = unclear.map(({ path }) => ({ path, plain: false }));
  const clear = placed.filter((each) => !isHeldBack(each, vague));
  const issues = [...unclear, ...checkLaws(written, scenario, rules), ...clear];
  return { scenario, issues: eachOnce(issues) };
}

/** One slip in what stands for several things is one mistake. */
function eachOnce(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((each) => [JSON.stringify(each), each])).values()];
}

/**
 * All that is wrong with a scenario in full. Its shape is looked at again: what stands for more than is
 * written there may come to more than a scenario can have.
 */
function meaningOf(scenario: Scenario, rules: Ruleset): readonly Issue[] {
  const read = readSchema(scenarioSchema, scenario);
  if ('value' in read) return checkScenario(scenario, rules);
  return [...read.issues, ...referencesOf(scenario, rules)];
}

/** What a scenario refers to that is not there; of one whose shape is broken, as far as it can be told. */
function referencesOf(scenario: Scenario, rules: Ruleset): readonly Issue[] {
  const salvaged = salvage(scenarioSchema, scenario);
  if (salvaged === null) return [];
  const { issues } = checkReferences(salvaged.value, rules);
  return issues.filter((each) => !isHeldBack(each, salvaged.mended));
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
  checkDecisions(check);
  checkSituations(check);
  checkContent(check);
  checkTexts(check);
  return check;
}
