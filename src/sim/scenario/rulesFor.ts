import { weakCache } from '../lib/cache';
import type { Ruleset } from '../state/ruleset';
import type { Scenario } from './types';

const merged = weakCache<Scenario, { base: Ruleset; rules: Ruleset }>();

/**
 * The rules a scenario is played with: the game's content, with what the scenario brings of its
 * own added or put in its place. The same object for the same scenario and content, so that what
 * is kept beside a ruleset is kept here too.
 */
export function rulesFor(scenario: Scenario, base: Ruleset): Ruleset {
  const { content = {}, decisions, situations } = scenario;
  if ([scenario.content, decisions, situations].every((own) => own === undefined)) return base;
  const known = merged.get(scenario);
  if (known?.base === base) return known.rules;
  const rules: Ruleset = {
    ...base,
    shipClasses: withOwn(base.shipClasses, content.shipClasses),
    technologies: withOwn(base.technologies, content.technologies),
    buildings: withOwn(base.buildings, content.buildings),
    species: withOwn(base.species, content.species),
    cultures: withOwn(base.cultures, content.cultures),
    temperaments: withOwn(base.temperaments, content.temperaments),
    characterTraits: withOwn(base.characterTraits, content.characterTraits),
    charters: withOwn(base.charters, content.charters),
    edicts: withOwn(base.edicts, content.edicts),
    offices: withOwn(base.offices, content.offices),
    decisions: withOwn(base.decisions, decisions),
    situations: withOwn(base.situations, situations),
  };
  merged.set(scenario, { base, rules });
  return rules;
}

function withOwn<T extends { readonly id: string }>(
  base: Readonly<Record<string, T>>,
  own: readonly T[] | undefined,
): Readonly<Record<string, T>> {
  if (own === undefined) return base;
  const result: Record<string, T> = { ...base };
  for (const entry of own) result[entry.id] = entry;
  return result;
}
