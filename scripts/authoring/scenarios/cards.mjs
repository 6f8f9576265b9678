/** What a menu shows of a scenario before it is loaded: light enough to be always there. */
export function cardOf(scenario) {
  const { id, title, subtitle, continuity, year, month, turns } = scenario;
  return {
    id,
    title,
    subtitle,
    continuity,
    year,
    month,
    turns,
    factions: scenario.factions.map((faction) => ({
      id: faction.id,
      name: faction.name,
      culture: faction.culture ?? faction.id,
      ...ownColours(faction, scenario.content?.cultures ?? []),
      playable: faction.playable,
      difficulty: faction.difficulty,
    })),
    systems: scenario.map.systems.map(({ id: system, x, y }) => ({
      x,
      y,
      owner: flagOf(scenario.worlds.filter((world) => world.system === system)),
    })),
    lanes: lanesOf(scenario.map),
  };
}

/** Colours that only the scenario knows: the faction's own, else those of a culture it brings. */
function ownColours({ id, culture = id, colour, pattern }, cultures) {
  const brought = cultures.find((each) => each.id === culture);
  return {
    ...((colour ?? brought) && { colour: colour ?? brought.colour }),
    ...((pattern ?? brought) && { pattern: pattern ?? brought.pattern }),
  };
}

/** Whose colour a system has: a developed world goes before outposts. */
function flagOf(worlds) {
  const owned = worlds.filter(({ owner }) => owner !== null);
  return (owned.find(({ development }) => development === 'developed') ?? owned[0])?.owner ?? null;
}

/** Lanes as pairs of places in the list of systems. */
function lanesOf({ systems, lanes }) {
  const places = new Map(systems.map(({ id }, place) => [id, place]));
  return lanes.map(([a, b]) => [places.get(a), places.get(b)]);
}
