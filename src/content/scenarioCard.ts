import type {
  FactionId,
  Pattern,
  Scenario,
  ScenarioFaction,
  ScenarioTexts,
  ScenarioWorld,
  Wording,
} from '../sim';

/** What a menu shows of a scenario before it is loaded: light enough to be always there. */
export interface ScenarioCard {
  readonly id: string;
  readonly title: Wording;
  readonly subtitle: Wording;
  readonly continuity: string;
  readonly year: number;
  readonly month: number;
  readonly turns: number;
  readonly factions: readonly {
    readonly id: FactionId;
    /** Absent: it is called as its culture of the game's content is. */
    readonly name?: string;
    readonly culture: string;
    /** Where only the scenario knows them: its own, or those of a culture it brings. */
    readonly colour?: string;
    readonly pattern?: Pattern;
    readonly playable: boolean;
    readonly difficulty: ScenarioFaction['difficulty'];
  }[];
  /** The map in small: places and owners, and lanes as pairs of indexes into them. */
  readonly systems: readonly {
    readonly x: number;
    readonly y: number;
    readonly owner: FactionId | null;
  }[];
  readonly lanes: readonly (readonly number[])[];
  readonly language?: string;
  /** What the card says in other languages. */
  readonly texts?: Readonly<Record<string, CardTexts>>;
}

type CardTexts = Pick<ScenarioTexts, 'title' | 'subtitle' | 'continuity' | 'factions'>;

/** A card as it is told in another language. */
export function cardIn(card: ScenarioCard, texts: CardTexts | null): ScenarioCard {
  if (texts === null) return card;
  const { factions = {}, ...frame } = texts;
  return {
    ...card,
    ...frame,
    factions: card.factions.map((faction) => {
      const name = Object.hasOwn(factions, faction.id) ? factions[faction.id]?.name : undefined;
      return name === undefined ? faction : { ...faction, name };
    }),
  };
}

/** The card of a scenario. Cards are made of the files when the game is built. */
export function cardOf(scenario: Scenario): ScenarioCard {
  const { id, title, subtitle, continuity, year, month, turns, map } = scenario;
  const places = new Map(map.systems.map((system, place) => [system.id, place]));
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
      ...ownName(faction, scenario),
      culture: faction.culture ?? faction.id,
      ...ownColours(faction, scenario),
      playable: faction.playable,
      difficulty: faction.difficulty,
    })),
    systems: map.systems.map(({ id: system, x, y }) => ({
      x,
      y,
      owner: flagOf(scenario.worlds.filter((world) => world.system === system)),
    })),
    lanes: map.lanes.map((lane) => lane.map((end) => places.get(end) ?? 0)),
    ...(scenario.language && { language: scenario.language }),
    ...(scenario.texts && { texts: shownOf(scenario.texts) }),
  };
}

/** Its own name, else that of a culture the scenario brings. */
function ownName(
  { id, culture = id, name }: ScenarioFaction,
  { content }: Scenario,
): { readonly name?: string } {
  const own = name ?? content?.cultures?.find((each) => each.id === culture)?.name;
  return own === undefined ? {} : { name: own };
}

function shownOf(texts: NonNullable<Scenario['texts']>): Record<string, CardTexts> {
  const told = Object.entries(texts).map(
    ([tag, { title, subtitle, continuity, factions = {} }]) => {
      const names = Object.entries(factions).flatMap(([id, { name }]) =>
        name === undefined ? [] : [[id, { name }] as const],
      );
      const frame = { title, subtitle, continuity };
      const said = Object.entries(frame).filter(([, text]) => text !== undefined);
      return [tag, { ...Object.fromEntries(said), factions: Object.fromEntries(names) }];
    },
  );
  return Object.fromEntries(told);
}

/** Colours that only the scenario knows: the faction's own, else those of a culture it brings. */
function ownColours(
  { id, culture = id, colour, pattern }: ScenarioFaction,
  { content }: Scenario,
): { readonly colour?: string; readonly pattern?: Pattern } {
  const brought = content?.cultures?.find((each) => each.id === culture);
  const flown = { colour: colour ?? brought?.colour, pattern: pattern ?? brought?.pattern };
  return {
    ...(flown.colour && { colour: flown.colour }),
    ...(flown.pattern && { pattern: flown.pattern }),
  };
}

/** Whose colour a system has: a developed world goes before outposts. */
function flagOf(worlds: readonly ScenarioWorld[]): FactionId | null {
  const owned = worlds.filter(({ owner }) => owner !== null);
  return (owned.find(({ development }) => development === 'developed') ?? owned[0])?.owner ?? null;
}
