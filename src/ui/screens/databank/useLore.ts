import { useEffect, useMemo, useState } from 'react';
import { loadAtlas } from '../../../content/atlas';
import { scenarioCards } from '../../../content/scenarioCards';
import { loadScenario } from '../../../content/scenarios';
import type { Ruleset, Scenario, View } from '../../../sim';
import { inSpokenWords } from '../../../text';
import type { Entry } from './entry';
import { knownPersons, writtenPersons } from './personEntries';
import { type Atlas, atlasPlaces, chartedPlaces } from './placeEntries';
import { scenarioEntry } from './scenarioEntries';

interface Fetched {
  readonly scenarios: readonly Scenario[];
  readonly atlas: Atlas;
}

const nothing: Fetched = { scenarios: [], atlas: new Map() };

/**
 * Persons, places and scenarios: of the open game as its view knows them, else as the scenarios and
 * the great chart have them. Fetched when the databank first opens.
 */
export function useLore(rules: Ruleset, view: View | null): readonly Entry[] {
  const [{ scenarios, atlas }, setFetched] = useState(nothing);
  useEffect(() => {
    let wanted = true;
    void fetchLore().then((fetched) => {
      if (wanted) setFetched(fetched);
    });
    return () => {
      wanted = false;
    };
  }, []);
  return useMemo(
    () => [
      ...(view
        ? [...knownPersons(view, rules), ...chartedPlaces(view, rules, atlas)]
        : [
            ...scenarios.flatMap((scenario) => writtenPersons(scenario, rules)),
            ...atlasPlaces(atlas),
          ]),
      ...scenarios.map((scenario) => scenarioEntry(scenario, rules)),
    ],
    [rules, view, scenarios, atlas],
  );
}

async function fetchLore(): Promise<Fetched> {
  const [{ systems }, ...loaded] = await Promise.all([
    loadAtlas(),
    ...scenarioCards.map(({ id }) => loadScenario(id)),
  ]);
  return {
    scenarios: loaded.filter((scenario) => scenario !== null).map(inSpokenWords),
    atlas: new Map(systems.map((place) => [place.id, place])),
  };
}
