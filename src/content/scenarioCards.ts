import type { ScenarioCard } from './scenarioCard';

const cards = import.meta.glob<ScenarioCard>(
  ['../../scenarios/*.json', '!../../scenarios/atlas.json', '!../../scenarios/*.schema.json'],
  { query: '?card', import: 'default', eager: true },
);

/** Every starting point that comes with the game, in order of time: apart from what fetches one, which the title needs too. */
export const scenarioCards: readonly ScenarioCard[] = Object.values(cards).sort(
  (a, b) => a.year - b.year || a.month - b.month,
);
