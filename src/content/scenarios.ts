import cards from '../../scenarios/cards.json';
import type { FactionId, Pattern, Scenario } from '../sim';

/** What a menu shows of a scenario before it is loaded; made from the scenario files. */
export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly continuity: string;
  readonly year: number;
  readonly month: number;
  readonly turns: number;
  readonly factions: readonly {
    readonly id: FactionId;
    readonly name: string;
    readonly culture: string;
    /** Where only the scenario knows them: its own, or those of a culture it brings. */
    readonly colour?: string;
    readonly pattern?: Pattern;
    readonly playable: boolean;
    readonly difficulty: string;
  }[];
  /** The map in small: places and owners, and lanes as pairs of indexes into them. */
  readonly systems: readonly {
    readonly x: number;
    readonly y: number;
    readonly owner: FactionId | null;
  }[];
  readonly lanes: readonly (readonly number[])[];
}

/** Every starting point that comes with the game, in order of time. */
export const scenarioCards: readonly ScenarioCard[] = cards;

type Load = () => Promise<{ readonly default: unknown }>;

/** Loaded when asked for: a chart is larger than the menu. One line for each scenario. */
const files: Readonly<Record<string, Load>> = {
  khitomer_2295: () => import('../../scenarios/khitomer_2295.json'),
  crossover_2370: () => import('../../scenarios/crossover_2370.json'),
};

/** A scenario by its id; null when there is none. Tests hold every file to the schema. */
export async function loadScenario(id: string): Promise<Scenario | null> {
  if (!Object.hasOwn(files, id)) return null;
  return (await files[id]?.())?.default as Scenario;
}
