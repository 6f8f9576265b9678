import type { CharterForm } from '../../state/ruleset';
import { issue } from '../issue';
import { type Check, refer, referAll, repeated, unique } from './check';
import { ringsOf, ringText } from './rings';

/** The scenario's own content refers to content that exists, its own included. */
export function checkContent(check: Check): void {
  const content = check.scenario.content;
  if (content === undefined) return;
  for (const [kind, entries] of Object.entries(content)) {
    unique(
      check,
      `content.${kind}`,
      (entries as readonly { id: string }[]).map(({ id }) => id),
    );
  }
  for (const [index, shipClass] of (content.shipClasses ?? []).entries()) {
    const path = `content.shipClasses[${index}]`;
    referAll(check, `${path}.builders`, 'culture', shipClass.builders);
    referAll(check, `${path}.traits`, 'trait', shipClass.traits);
    refer(check, `${path}.requires`, 'technology', shipClass.requires);
  }
  for (const [index, technology] of (content.technologies ?? []).entries()) {
    const path = `content.technologies[${index}]`;
    referAll(check, `${path}.requires`, 'technology', technology.requires);
    referAll(check, `${path}.grants`, 'trait', technology.grants);
  }
  for (const [index, building] of (content.buildings ?? []).entries()) {
    const path = `content.buildings[${index}]`;
    refer(check, `${path}.requires`, 'technology', building.requires);
    refer(check, `${path}.replaces`, 'building', building.replaces);
  }
  for (const [index, culture] of (content.cultures ?? []).entries()) {
    const path = `content.cultures[${index}]`;
    refer(check, `${path}.species`, 'species', culture.species);
    refer(check, `${path}.temperament`, 'temperament', culture.temperament);
    referAll(check, `${path}.traits`, 'trait', culture.traits);
  }
  for (const [index, charter] of (content.charters ?? []).entries()) {
    checkCharter(check, `content.charters[${index}]`, charter);
  }
  checkRings(check);
}

function checkCharter(check: Check, path: string, { id, offices, vetoes }: CharterForm): void {
  referAll(check, `${path}.offices`, 'office', offices);
  repeated(check, `${path}.offices`, offices);
  referAll(check, `${path}.vetoes`, 'office', vetoes);
  repeated(check, `${path}.vetoes`, vetoes);
  for (const [index, office] of vetoes.entries()) {
    if (offices.includes(office)) continue;
    const values = { charter: id, office };
    check.issues.push(issue(`${path}.vetoes[${index}]`, 'officeNotOfCharter', values));
  }
}

/** What needs itself, by way of others, can never be had: technologies, buildings that replace others. */
function checkRings(check: Check): void {
  const { technologies, buildings } = check.rules;
  const needs = (id: string) => technologies[id]?.requires ?? [];
  tellRings(check, 'technologies', ringsOf(Object.keys(technologies), needs));
  const replaced = (id: string) => {
    const before = buildings[id]?.replaces ?? null;
    return before === null ? [] : [before];
  };
  tellRings(check, 'buildings', ringsOf(Object.keys(buildings), replaced));
}

/** A ring is told at the first of its entries that the scenario brings: without one there is none. */
function tellRings(
  check: Check,
  kind: 'technologies' | 'buildings',
  rings: readonly (readonly string[])[],
): void {
  const own = check.scenario.content?.[kind] ?? [];
  for (const ring of rings) {
    const index = own.findIndex(({ id }) => ring.includes(id));
    const key = kind === 'technologies' ? 'requires' : 'replaces';
    const path = `content.${kind}[${index}].${key}`;
    check.issues.push(issue(path, 'ring', { ring: ringText(ring) }));
  }
}
