import { gaugeOf } from '../../rules/situations/gaugeOf';
import type { GaugeRange } from '../../rules/situations/gauges/definition';
import { theViewer } from '../../rules/situations/situationsOf';
import type { Condition } from '../../state/condition';
import type { Gauge } from '../../state/gauge';
import type { ForeseenDay, Stage } from '../../state/situation';
import { issue, warning } from '../issue';
import type { OwnSituation } from '../ownContent';
import { type Check, referAll, repeated, unique } from './check';
import { checkCondition, checkNames, type Naming } from './checkCondition';
import { earliestTurn } from './earliestTurn';
import { namingOf } from './naming';
import { neverTrue } from './neverTrue';

/** All that can be told of a scenario's situations before they are followed. */
export function checkSituations(check: Check): void {
  const { situations = [] } = check.scenario;
  unique(
    check,
    'situations',
    situations.map(({ id }) => id),
  );
  for (const [index, situation] of situations.entries()) {
    checkSituation(check, `situations[${index}]`, situation);
  }
}

function checkSituation(check: Check, path: string, situation: OwnSituation): void {
  const { who, shows, bar, stages, days = [], decisions } = situation;
  const naming = namingOf(check, new Map([[theViewer, 'faction']]));
  referAll(check, `${path}.who`, 'faction', who);
  repeated(check, `${path}.who`, who ?? []);
  if (shows) checkWhen(check, `${path}.shows`, shows, naming);
  const range = checkBar(check, `${path}.bar`, bar, naming);
  checkStages(check, `${path}.stages`, stages, range, naming);
  unique(
    check,
    `${path}.days`,
    days.map(({ id }) => id),
  );
  for (const [index, day] of days.entries()) checkDay(check, `${path}.days[${index}]`, day, naming);
  referAll(check, `${path}.decisions`, 'decision', decisions);
  repeated(check, `${path}.decisions`, decisions ?? []);
}

/** A condition that names what there is, and that can be so before the scenario ends. */
function checkWhen(check: Check, path: string, when: Condition, naming: Naming): void {
  checkCondition(check, path, when, naming);
  if (neverTrue(when)) check.issues.push(issue(path, 'neverTrue'));
  const { turns } = check.scenario;
  const turn = earliestTurn(when);
  if (turn > turns) check.issues.push(issue(path, 'afterTheEnd', { turn, turns }));
}

/** From where to where it goes; null where its shape is broken, or it goes nowhere. */
function checkBar(check: Check, path: string, bar: Gauge, naming: Naming): GaugeRange | null {
  if (Object.keys(bar).length !== 1) return null;
  const { word, definition, asked } = gaugeOf(bar);
  const at = `${path}.${word}`;
  checkNames(check, at, definition.refers, asked, naming);
  for (const { path: place, condition } of definition.conditions?.(asked) ?? []) {
    checkCondition(check, `${at}.${place}`, condition, naming);
    if (neverTrue(condition)) check.issues.push(issue(`${at}.${place}`, 'neverTrue'));
  }
  const range = definition.range(asked);
  const { from, full } = range;
  if (full > from) return range;
  check.issues.push(issue(at, 'barEmpty', { from, full }));
  return null;
}

function checkStages(
  check: Check,
  path: string,
  stages: readonly Stage[],
  range: GaugeRange | null,
  naming: Naming,
): void {
  unique(
    check,
    path,
    stages.map(({ id }) => id),
  );
  for (const [index, stage] of stages.entries()) {
    const at = `${path}[${index}]`;
    if (stage.when) checkWhen(check, `${at}.when`, stage.when, naming);
    const asksNothing = stage.at === undefined && stage.when === undefined;
    if (index === 0 && !asksNothing) check.issues.push(issue(at, 'firstStage'));
    if (index > 0 && asksNothing) check.issues.push(issue(at, 'stageOfNothing'));
    if (stage.at !== undefined) checkHeight(check, `${at}.at`, stage.at, range);
    const behind = stages.slice(index + 1).find((later) => comesBefore(later, stage));
    if (behind) check.issues.push(issue(at, 'stageBehind', { stage: behind.id }));
  }
  if (stages.every(({ over }) => over)) check.issues.push(warning(path, 'allOver'));
}

/** A stage that the bar cannot reach never comes. */
function checkHeight({ issues }: Check, path: string, at: number, range: GaugeRange | null): void {
  if (range === null) return;
  const { from, most } = range;
  if (at > most) issues.push(issue(path, 'stageAbove', { found: at, from, most }));
  else if (at < from) issues.push(issue(path, 'tooSmall', { found: at, least: from }));
}

/** A later stage that asks for a bar no higher, and for nothing else, hides an earlier one for good. */
function comesBefore(later: Stage, { at, when }: Stage): boolean {
  if (later.when !== undefined) return false;
  return at !== undefined && when === undefined && later.at !== undefined && later.at <= at;
}

function checkDay(check: Check, path: string, { turn, when }: ForeseenDay, naming: Naming): void {
  const { turns } = check.scenario;
  if (turn > turns) check.issues.push(issue(`${path}.turn`, 'afterTheEnd', { turn, turns }));
  if (when) checkWhen(check, `${path}.when`, when, naming);
}
