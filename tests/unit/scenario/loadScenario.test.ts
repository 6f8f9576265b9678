import { expect, test } from 'vitest';
import { scenarioCards } from '../../../src/content/scenarioCards';
import { loadScenario } from '../../../src/content/scenarios';

test('every card has its scenario, and the small map of the card is the scenario’s', async () => {
  expect(scenarioCards.length).toBeGreaterThan(0);
  for (const { id, title, systems, lanes } of scenarioCards) {
    const scenario = await loadScenario(id);
    expect(scenario).toMatchObject({ id, title });
    expect(systems).toHaveLength(scenario!.map.systems.length);
    expect(lanes).toHaveLength(scenario!.map.lanes.length);
  }
});

test('there is no scenario of an unknown name, nor of a name that every object answers to', async () => {
  expect(await loadScenario('nowhere')).toBeNull();
  expect(await loadScenario('constructor')).toBeNull();
});
