import { lawFor, lawOn, withLaw } from '../rules/peoples/laws/standingLaw';
import type { SpeciesId } from '../state/ids';
import type { PeopleLaw, World } from '../state/world';
import type { ScenarioFaction, ScenarioLaw } from './types';

/**
 * The laws of a power as a game begins: those its scenario gives it, and an exception for each of its worlds where a people lives
 * under another, so that nobody rises or sinks because the game begins.
 */
export function lawsAtStart(
  { id, laws = [] }: ScenarioFaction,
  species: SpeciesId,
  worlds: readonly World[],
): PeopleLaw[] {
  let all: PeopleLaw[] = [];
  for (const law of laws) if (law.species !== species) all = withLaw(all, lawOf(law));
  const given = all;
  for (const { id: world, owner, people } of worlds) {
    if (owner !== id) continue;
    for (const { species: whose, status } of people) {
      const law = whose === species ? undefined : lawFor(given, whose, world);
      if (law === undefined || law.status === status) continue;
      if (lawOn(given, { species: whose, world }) !== undefined) continue;
      all = withLaw(all, lawOf({ species: whose, world, status }));
    }
  }
  return all;
}

function lawOf({ species, world, status }: ScenarioLaw): PeopleLaw {
  return { species, world: world ?? null, status, since: 0, held: 0, bound: 0 };
}
