import type { TechnologyId } from '../state/ids';
import type { Ruleset } from '../state/ruleset';
import type { ScenarioTechnologies } from './types';

/**
 * The technologies a faction begins with, in order of id: its tiers, what is added with all that it
 * requires, without what is taken away. Ids the rules don't have are left out.
 */
export function knownAtStart(start: ScenarioTechnologies, rules: Ruleset): TechnologyId[] {
  const known = new Set<TechnologyId>();
  for (const technology of Object.values(rules.technologies)) {
    const tier = start.fields?.[technology.field] ?? start.tier ?? 0;
    if (!technology.secret && technology.tier <= tier) known.add(technology.id);
  }
  for (const id of start.plus ?? []) learn(id, rules, known);
  for (const id of start.minus ?? []) known.delete(id);
  return [...known].sort((a, b) => (a < b ? -1 : 1));
}

function learn(id: TechnologyId, rules: Ruleset, known: Set<TechnologyId>): void {
  if (known.has(id) || !Object.hasOwn(rules.technologies, id)) return;
  known.add(id);
  for (const needed of rules.technologies[id]?.requires ?? []) learn(needed, rules, known);
}
