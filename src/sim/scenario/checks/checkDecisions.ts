import { effectOf } from '../../rules/decisions/effectOf';
import { momentOf } from '../../rules/decisions/momentOf';
import { isRole } from '../../rules/decisions/roles';
import type { Effect } from '../../state/effect';
import type { Moment } from '../../state/moment';
import { type Issue, issue, warning } from '../issue';
import type { OwnDecision } from '../ownContent';
import { type Check, refer, unique } from './check';
import { checkChains } from './checkChains';
import { checkCondition, checkNames, type Naming } from './checkCondition';
import { checkEffect } from './checkEffect';
import { namingOf } from './naming';
import { neverTrue } from './neverTrue';
import { rolesOf } from './rolesOf';

/** All that can be told of a scenario's decisions before they are played. */
export function checkDecisions(check: Check): void {
  const { decisions = [], situations = [] } = check.scenario;
  if (decisions.length > 0 || situations.length > 0) checkNamesOfRoles(check);
  if (decisions.length === 0) return;
  unique(
    check,
    'decisions',
    decisions.map(({ id }) => id),
  );
  for (const [index, decision] of decisions.entries()) {
    const own: Issue[] = [];
    checkDecision({ ...check, issues: own }, `decisions[${index}]`, decision);
    const { allow = [] } = decision;
    check.issues.push(
      ...own.filter(({ severity, code }) => severity === 'error' || !allow.includes(code)),
    );
  }
}

/** Whoever is called as roles are could not be told from one. */
function checkNamesOfRoles({ scenario, issues }: Check): void {
  const { map, factions, characters = [], decisions = [], situations = [] } = scenario;
  const lists = { 'map.systems': map.systems, factions, characters, decisions, situations };
  for (const [list, entries] of Object.entries(lists)) {
    for (const [index, { id }] of entries.entries()) {
      if (isRole(id)) issues.push(issue(`${list}[${index}].id`, 'nameOfRole', { value: id }));
    }
  }
}

function checkDecision(check: Check, path: string, decision: OwnDecision): void {
  const { on, when, who, options } = decision;
  const parts = rolesOf(check, decision);
  const naming = namingOf(check, parts);
  naming(`${path}.who`, 'faction', who);
  if (on) checkMoment(check, `${path}.on`, on);
  else if (!isFollowUp(check, decision)) check.issues.push(issue(path, 'noMoment'));
  if (when) {
    checkCondition(check, `${path}.when`, when, naming);
    if (neverTrue(when)) check.issues.push(issue(`${path}.when`, 'neverTrue'));
  }
  unique(check, `${path}.options`, [...options.map(({ id }) => id)]);
  checkOtherwise(check, path, decision);
  for (const [index, option] of options.entries()) {
    const at = `${path}.options[${index}]`;
    const { effects, leans = [], follows = [] } = option;
    if (effects.length === 0 && follows.length === 0) {
      check.issues.push(warning(at, 'noEffect', { option: option.id }));
    }
    for (const [number, effect] of effects.entries()) {
      checkWord(check, `${at}.effects[${number}]`, effect, naming);
    }
    if (option.when) {
      checkCondition(check, `${at}.when`, option.when, naming);
      if (neverTrue(option.when)) check.issues.push(issue(`${at}.when`, 'neverTrue'));
    }
    for (const [number, lean] of leans.entries()) {
      if (lean.when) checkCondition(check, `${at}.leans[${number}].when`, lean.when, naming);
    }
    for (const [number, follow] of follows.entries()) {
      refer(check, `${at}.follows[${number}].decision`, 'decision', follow.decision);
    }
  }
  checkChains(check, path, decision);
}

function isFollowUp({ rules }: Check, { id }: OwnDecision): boolean {
  return Object.values(rules.decisions).some(({ options }) =>
    options.some(({ follows = [] }) => follows.some(({ decision }) => decision === id)),
  );
}

function checkMoment(check: Check, path: string, moment: Moment): void {
  if (Object.keys(moment).length !== 1) return;
  const { word, definition, asked } = momentOf(moment);
  const plain: Naming = (at, kind, id) => refer(check, at, kind, id);
  checkNames(check, `${path}.${word}`, definition.refers, asked, plain);
  const { turns } = check.scenario;
  if ('month' in moment) {
    const { month } = moment;
    const first = 'turn' in month ? month.turn : month.from;
    if (first > turns)
      check.issues.push(issue(`${path}.month`, 'afterTheEnd', { turn: first, turns }));
    if ('from' in month && month.until < month.from) {
      const { from, until } = month;
      check.issues.push(issue(`${path}.month`, 'endsBefore', { from, until }));
    }
  }
}

function checkOtherwise({ issues }: Check, path: string, { options }: OwnDecision): void {
  const marked = [...options.entries()].filter(([, { otherwise }]) => otherwise);
  for (const [index] of marked.slice(1)) {
    issues.push(issue(`${path}.options[${index}].otherwise`, 'twoOtherwise'));
  }
  const [[index, fallback] = []] =
    marked.length > 0 ? marked : [[options.length - 1, options.at(-1)] as const];
  if (fallback?.when) issues.push(issue(`${path}.options[${index}].when`, 'otherwiseWhen'));
}

function checkWord(check: Check, path: string, effect: Effect, naming: Naming): void {
  if (Object.keys(effect).length !== 1) return;
  const { word, definition, asked } = effectOf(effect);
  checkNames(check, `${path}.${word}`, definition.refers, asked, naming);
  checkEffect(check, `${path}.${word}`, effect);
}
