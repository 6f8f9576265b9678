import type { Scenario } from '../sim/scenario/types';

/** What a menu shows of a scenario before it is loaded. */
export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly continuity: string;
  readonly year: number;
}

interface Entry extends ScenarioCard {
  /** Loaded when asked for: a chart is larger than the menu. */
  readonly load: () => Promise<Scenario>;
}

const entries: readonly Entry[] = [];

/** Every starting point that comes with the game, in order of time. */
export const scenarioCards: readonly ScenarioCard[] = entries;

/** A scenario by its id; null when there is none. */
export async function loadScenario(id: string): Promise<Scenario | null> {
  const entry = entries.find((each) => each.id === id);
  return entry === undefined ? null : entry.load();
}
