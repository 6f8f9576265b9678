import { type Check, refer, referAll, unique } from './check';

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
}
