import { isMootAmongAllies } from '../../rules/diplomacy/treatyRefusal';
import { pairKey } from '../../state/ids';
import { issue } from '../issue';
import type { ScenarioTreaty } from '../types';
import { type Check, referAll, repeated } from './check';
import { ringsOf, ringText } from './rings';

/** Treaties that could have been signed: what the rules refuse in play no game begins with. */
export function checkTreaties(check: Check, allianceOf: ReadonlyMap<string, string>): void {
  const { treaties = [] } = check.scenario;
  const signed = new Set<string>();
  for (const [index, treaty] of treaties.entries()) {
    const path = `treaties[${index}]`;
    const { between, kind } = treaty;
    referAll(check, `${path}.between`, 'faction', between);
    checkTerms(check, path, treaty);
    checkParties(check, path, treaty, allianceOf);
    const key = `${pairKey(...between)} ${kind}`;
    if (signed.has(key)) check.issues.push(issue(path, 'duplicate', { value: key }));
    signed.add(key);
  }
  checkProtectors(check);
}

function checkTerms(check: Check, path: string, treaty: ScenarioTreaty): void {
  const { between, kind, turns = 0, zone = [], stock, amount } = treaty;
  const { longest, zoneSystems } = check.rules.numbers.treaties;
  if (turns > longest) {
    check.issues.push(issue(`${path}.turns`, 'tooBig', { found: turns, most: longest }));
  }
  referAll(check, `${path}.zone`, 'system', zone);
  repeated(check, `${path}.zone`, zone);
  if (zone.length > zoneSystems) {
    check.issues.push(issue(`${path}.zone`, 'tooMany', { found: zone.length, most: zoneSystems }));
  }
  for (const [index, system] of zone.entries()) {
    if (!between.some((faction) => seatOf(check, faction) === system)) continue;
    check.issues.push(issue(`${path}.zone[${index}]`, 'zoneHoldsSeat', { system }));
  }
  if (zone.length > 0 && kind !== 'armistice') {
    check.issues.push(issue(`${path}.zone`, 'zoneWithoutArmistice'));
  }
  const pays = stock !== undefined || amount !== undefined;
  if (kind === 'tribute' || kind === 'pension' || (kind === 'protectorate' && pays)) {
    if (stock === undefined || amount === undefined) {
      check.issues.push(issue(path, 'paymentMissing', { kind }));
    }
  } else if (pays) check.issues.push(issue(path, 'paysNothing', { kind }));
}

/** The system of a faction's capital. */
function seatOf(check: Check, faction: string): string | undefined {
  const capital = check.factions.get(faction)?.capital ?? null;
  return capital === null ? undefined : check.worlds.get(capital)?.system;
}

function checkParties(
  check: Check,
  path: string,
  { between: [a, b], kind }: ScenarioTreaty,
  allianceOf: ReadonlyMap<string, string>,
): void {
  if (a === b) {
    check.issues.push(issue(`${path}.between`, 'relationToItself', { faction: a }));
    return;
  }
  const alliance = allianceOf.get(a);
  if (alliance !== undefined && alliance === allianceOf.get(b) && isMootAmongAllies(kind)) {
    check.issues.push(issue(path, 'alliesNeedNoTreaty', { a, b, alliance, kind }));
  }
  const { relations = [] } = check.scenario;
  const atWar = relations.some(
    (relation) => relation.kind === 'war' && pairKey(...relation.between) === pairKey(a, b),
  );
  if (atWar) check.issues.push(issue(path, 'treatyInWar', { a, b, kind }));
}

/** Nobody has two protectors, and nobody is protected by those whom he protects. */
function checkProtectors(check: Check): void {
  const protectors = new Map<string, string>();
  const places = new Map<string, string>();
  for (const [index, { kind, between }] of (check.scenario.treaties ?? []).entries()) {
    const [protector, client] = between;
    if (kind !== 'protectorate' || protector === client) continue;
    const path = `treaties[${index}].between`;
    const other = protectors.get(client);
    if (other !== undefined && other !== protector) {
      check.issues.push(issue(path, 'twoProtectors', { faction: client, a: other, b: protector }));
    }
    protectors.set(client, protector);
    places.set(client, path);
  }
  const protectorOf = (id: string) => {
    const protector = protectors.get(id);
    return protector === undefined ? [] : [protector];
  };
  for (const ring of ringsOf(protectors.keys(), protectorOf)) {
    const path = places.get(ring[0] ?? '') ?? 'treaties';
    check.issues.push(issue(path, 'ringOfProtectors', { ring: ringText([...ring].reverse()) }));
  }
}
