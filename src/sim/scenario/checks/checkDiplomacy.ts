import { usualCharter } from '../../rules/alliance/usualCharter';
import { pairKey } from '../../state/ids';
import { issue } from '../issue';
import type { ScenarioAlliance, ScenarioRelation } from '../types';
import { type Check, refer, referAll, repeated, unique } from './check';
import { checkTreaties } from './checkTreaties';

export function checkDiplomacy(check: Check): void {
  const { alliances = [], relations = [], opinions = [] } = check.scenario;
  unique(
    check,
    'alliances',
    alliances.map((alliance) => alliance.id),
  );
  const allianceOf = new Map<string, string>();
  for (const [index, alliance] of alliances.entries()) {
    checkAlliance(check, `alliances[${index}]`, alliance, allianceOf);
    // Both are remembered by what they are called: `holder>subject`.
    if (!check.factions.has(alliance.id)) continue;
    check.issues.push(issue(`alliances[${index}].id`, 'duplicate', { value: alliance.id }));
  }
  const pairs = new Set<string>();
  for (const [index, relation] of relations.entries()) {
    const path = `relations[${index}]`;
    checkRelation(check, path, relation, allianceOf);
    const key = pairKey(...relation.between);
    if (pairs.has(key)) check.issues.push(issue(path, 'duplicate', { value: key }));
    pairs.add(key);
  }
  checkTreaties(check, allianceOf);
  for (const [index, { of, about }] of opinions.entries()) {
    refer(check, `opinions[${index}].of`, 'faction', of);
    refer(check, `opinions[${index}].about`, 'faction', about);
    if (of === about) {
      check.issues.push(issue(`opinions[${index}]`, 'relationToItself', { faction: of }));
    }
  }
}

/** That the charter is known and has the offices, that shares are shared among members. */
function checkCharter(check: Check, path: string, alliance: ScenarioAlliance): void {
  const {
    charter = usualCharter(check.rules),
    shares,
    offices = {},
    members,
    broker,
    lean,
  } = alliance;
  refer(check, `${path}.charter`, 'charter', charter);
  const form = check.rules.charters[charter];
  if (form && !form.brokered && broker) {
    check.issues.push(issue(`${path}.broker`, 'noBroker', { charter }));
  }
  for (const [office, holder] of Object.entries(offices)) {
    refer(check, `${path}.offices`, 'office', office);
    if (form && form.offices[0] === office && holder !== alliance.leader) {
      const values = { office, leader: alliance.leader };
      check.issues.push(issue(`${path}.offices.${office}`, 'leadersOffice', values));
    }
    if (form && !form.offices.includes(office)) {
      const values = { charter, office };
      check.issues.push(issue(`${path}.offices.${office}`, 'officeNotOfCharter', values));
    }
    requireMember(check, `${path}.offices.${office}`, alliance, holder);
  }
  if (lean) requireMember(check, `${path}.lean`, alliance, lean);
  if (shares === undefined) return;
  for (const member of Object.keys(shares)) {
    requireMember(check, `${path}.shares.${member}`, alliance, member);
  }
  const found = members.reduce((sum, member) => sum + (shares[member] ?? 0), 0);
  if (found !== 1000) check.issues.push(issue(`${path}.shares`, 'sharesOff', { found }));
}

function requireMember(
  check: Check,
  path: string,
  { id, members }: ScenarioAlliance,
  faction: string,
): void {
  refer(check, path, 'faction', faction);
  if (members.includes(faction)) return;
  check.issues.push(issue(path, 'notMember', { faction, alliance: id }));
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
    requireMember(check, `${path}.${office}`, alliance, holder);
  }
  checkCharter(check, path, alliance);
}

function checkRelation(
  check: Check,
  path: string,
  relation: ScenarioRelation,
  allianceOf: ReadonlyMap<string, string>,
): void {
  const [a, b] = relation.between;
  referAll(check, `${path}.between`, 'faction', relation.between);
  const party = (at: string, faction: string) => {
    refer(check, at, 'faction', faction);
    if (relation.between.includes(faction)) return;
    check.issues.push(issue(at, 'noneOfTheTwo', { faction, a, b }));
  };
  if (relation.by !== undefined) party(`${path}.by`, relation.by);
  for (const [wanting, systems] of Object.entries(relation.goals ?? {})) {
    party(`${path}.goals.${wanting}`, wanting);
    referAll(check, `${path}.goals.${wanting}`, 'system', systems);
    repeated(check, `${path}.goals.${wanting}`, systems);
  }
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
