import { pairKey } from '../../state/ids';
import { issue } from '../issue';
import type { ScenarioAlliance, ScenarioRelation } from '../types';
import { type Check, refer, referAll, unique } from './check';

export function checkDiplomacy(check: Check): void {
  const { alliances = [], relations = [] } = check.scenario;
  unique(
    check,
    'alliances',
    alliances.map((alliance) => alliance.id),
  );
  const allianceOf = new Map<string, string>();
  for (const [index, alliance] of alliances.entries()) {
    checkAlliance(check, `alliances[${index}]`, alliance, allianceOf);
  }
  const pairs = new Set<string>();
  for (const [index, relation] of relations.entries()) {
    const path = `relations[${index}]`;
    checkRelation(check, path, relation, allianceOf);
    const key = pairKey(...relation.between);
    if (pairs.has(key)) check.issues.push(issue(path, 'duplicate', { value: key }));
    pairs.add(key);
  }
}

function checkAlliance(
  check: Check,
  path: string,
  alliance: ScenarioAlliance,
  allianceOf: Map<string, string>,
): void {
  referAll(check, `${path}.members`, 'faction', alliance.members);
  for (const [index, member] of alliance.members.entries()) {
    if (allianceOf.has(member)) {
      const values = { faction: member, alliance: allianceOf.get(member) ?? '' };
      check.issues.push(issue(`${path}.members[${index}]`, 'memberTwice', values));
    }
    allianceOf.set(member, alliance.id);
  }
  for (const office of ['leader', 'broker'] as const) {
    const holder = alliance[office];
    if (holder === null || holder === undefined) continue;
    refer(check, `${path}.${office}`, 'faction', holder);
    if (!alliance.members.includes(holder)) {
      const values = { faction: holder, alliance: alliance.id };
      check.issues.push(issue(`${path}.${office}`, 'notMember', values));
    }
  }
}

function checkRelation(
  check: Check,
  path: string,
  relation: ScenarioRelation,
  allianceOf: ReadonlyMap<string, string>,
): void {
  const [a, b] = relation.between;
  referAll(check, `${path}.between`, 'faction', relation.between);
  if (a === b) check.issues.push(issue(`${path}.between`, 'relationToItself', { faction: a }));
  const alliance = allianceOf.get(a);
  if (a !== b && alliance !== undefined && alliance === allianceOf.get(b)) {
    check.issues.push(issue(`${path}.between`, 'alliesAtOdds', { a, b, alliance }));
  }
  if (relation.kind === 'truce' && relation.until === undefined) {
    check.issues.push(issue(`${path}.until`, 'truceWithoutEnd', { a, b }));
  }
  if (relation.kind === 'war' && relation.until !== undefined) {
    check.issues.push(issue(`${path}.until`, 'warWithEnd', { a, b }));
  }
}
