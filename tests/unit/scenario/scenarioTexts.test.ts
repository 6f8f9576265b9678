import { describe, expect, test } from 'vitest';
import { ruleset } from '../../../src/content';
import { cardIn, cardOf } from '../../../src/content/scenarioCard';
import {
  gameIn,
  hashState,
  newGame,
  parseScenario,
  rulesFor,
  scenarioIn,
  textsIn,
} from '../../../src/sim';
import { issueSentence } from '../../../src/text';
import { threeStars } from '../../support/scenarios';
import { fieldsThatDiffer } from './fieldsThatDiffer';
import { type Draft, sampleScenario } from './sampleScenario';

const german = textsIn(threeStars, 'de');
const setup = { scenario: 'three_stars', seed: '1', luck: 'full', players: {} } as const;

describe('the texts of a file', () => {
  test.each([
    ['de', true],
    ['de-AT', true],
    ['en', false],
    ['en-GB', false],
    ['fr', false],
    ['constructor', false],
    ['', false],
  ])('are there for %s: %s, else as the file has them', (tag, told) => {
    expect(textsIn(threeStars, tag) !== null).toBe(told);
  });

  test('are the file’s own in the language it is in', () => {
    const { texts } = threeStars;
    expect(textsIn({ language: 'de', texts: { de: { title: 'Nie' }, ...texts } }, 'de')).toBeNull();
    expect(textsIn({ language: 'fr', texts: { en: { title: 'Yes' } } }, 'en')).toEqual({
      title: 'Yes',
    });
  });

  test('of a situation are told with its stages and days, and what is left out stays', () => {
    const draft = sampleScenario();
    draft.situations = [
      {
        id: 'course',
        name: 'A course',
        text: 'It comes nearer.',
        bar: { date: { from: 1, until: 9 } },
        stages: [
          { id: 'far', name: 'Far', text: 'Far away.' },
          { id: 'near', name: 'Near', at: 5 },
        ],
        days: [{ id: 'day', name: 'The day', turn: 9 }],
      },
    ];
    const course = {
      name: 'Ein Kurs',
      stages: { far: { name: 'Fern' } },
      days: { day: { name: 'Der Tag' } },
    };
    draft.texts = { de: { situations: { course } } };
    const { scenario, issues } = parseScenario(draft, ruleset);
    expect(issues).toEqual([]);
    const [told] = scenarioIn(scenario!, textsIn(scenario!, 'de')).situations ?? [];
    expect(told).toMatchObject({
      name: 'Ein Kurs',
      text: 'It comes nearer.',
      stages: [
        { id: 'far', name: 'Fern', text: 'Far away.' },
        { id: 'near', name: 'Near', at: 5 },
      ],
      days: [{ id: 'day', name: 'Der Tag', turn: 9 }],
    });
  });

  test('stand where the scenario’s stood, and change nothing else', () => {
    const told = scenarioIn(threeStars, german);
    expect(told).toMatchObject({ title: 'Drei Sterne', briefing: { length: 2 } });
    expect(told.map.systems.map(({ name }) => name)).toEqual(['Haven', 'Die Furt', 'Talon']);
    expect(told.factions.map(({ name }) => name)).toEqual(['Republik Haven', 'Haus Talon']);
    expect(told.fleets.map(({ name }) => name)).toEqual([
      'Havenwache',
      'Landung',
      'Kralle',
      'Faust',
    ]);
    expect(told.history?.[0]?.when).toBe('Dezember 2374');
    expect(rulesFor(told, ruleset).shipClasses.haven_warden).toMatchObject({
      name: 'Hüter',
      hull: 180,
    });
    expect(fieldsThatDiffer(threeStars, told)).toEqual([
      'briefing',
      'continuity',
      'different',
      'government',
      'name',
      'names',
      'origin',
      'situation',
      'subtitle',
      'text',
      'title',
      'when',
    ]);
    expect(scenarioIn(threeStars, null)).toBe(threeStars);
  });

  test('name what is shown of a state, and nothing that is played', () => {
    const game = newGame(threeStars, setup, ruleset);
    const before = hashState(game);
    const told = gameIn(game, german);
    expect(hashState(game)).toBe(before);
    expect(fieldsThatDiffer(game, told)).toEqual(['government', 'name', 'text', 'title']);
    expect(told.chart.systems.ford?.name).toBe('Die Furt');
    expect(told.factions.talon?.name).toBe('Haus Talon');
    expect(told.characters.maren?.name).toBe('Sprecherin Maren');
    expect(Object.values(told.ships).map(({ name }) => name)).toContain('Langes Gedächtnis');
    // All states of a game share their chart.
    expect(gameIn({ ...game }, german).chart).toBe(told.chart);
    expect(gameIn(game, null)).toBe(game);
  });

  test('name fleets that share a name and are told apart by a number', () => {
    const fleets = threeStars.fleets.map((fleet, index) => ({
      ...fleet,
      name: `Watch ${index + 1}`,
    }));
    const { fleets: told } = scenarioIn(
      { ...threeStars, fleets },
      { fleets: { Watch: 'Wache', 'Watch 2': 'Zweite' } },
    );
    expect(told.map(({ name }) => name)).toEqual(['Wache 1', 'Zweite', 'Wache 3', 'Wache 4']);
  });

  test('are on the card that the menu shows', () => {
    const card = cardOf(threeStars);
    const told = cardIn(card, textsIn(card, 'de-CH'));
    expect(told).toMatchObject({
      title: 'Drei Sterne',
      subtitle: expect.stringContaining('Fluss'),
    });
    expect(told.factions.map(({ name }) => name)).toEqual(['Republik Haven', 'Haus Talon']);
    expect(cardIn(card, textsIn(card, 'fr'))).toBe(card);
  });
});

describe('a slip in the texts', () => {
  test.each<readonly [string, object, string, string]>([
    [
      'a world that is not there',
      { worlds: { 'sol.earth': 'Erde' } },
      'texts.de.worlds["sol.earth"]',
      'there is no world "sol.earth"',
    ],
    [
      'a power that is not there',
      { factions: { nobody: { name: 'N' } } },
      'texts.de.factions.nobody',
      'there is no faction "nobody"',
    ],
    [
      'a fleet that is not there',
      { fleets: { Nobody: 'N' } },
      'texts.de.fleets.Nobody',
      'there is no fleet "Nobody"',
    ],
    [
      'a goal that is not there',
      { objectives: { none: { title: 'N' } } },
      'texts.de.objectives.none',
      'there is no objective "none"',
    ],
    [
      'content of the game’s own',
      { content: { species: { terran: { name: 'Terraner' } } } },
      'texts.de.content.species.terran',
      'content of the scenario’s own called "terran"',
    ],
    ['more history than there is', { history: [{}, {}] }, 'texts.de.history', 'too many'],
    ['a key that means nothing', { titel: 'X' }, 'texts.de.titel', 'means nothing here'],
  ])('%s is told where it stands', (_, de, path, says) => {
    const issues = told((s) => Object.assign(s, { texts: { de } }));
    expect(issues.map((each) => each.path)).toEqual([path]);
    expect(issueSentence(issues[0]!).toLowerCase()).toContain(says.toLowerCase());
  });

  test('a language that is none, and the file’s own again', () => {
    const [bad] = told((s) => Object.assign(s, { texts: { German: {} } }));
    expect(bad).toMatchObject({ code: 'badLanguage', path: 'texts.German' });
    expect(told((s) => Object.assign(s, { language: 'deutsch!' }))).toMatchObject([
      { code: 'badLanguage', path: 'language' },
    ]);
    expect(told((s) => Object.assign(s, { texts: { en: {} } }))).toMatchObject([
      { code: 'ownLanguage', path: 'texts.en' },
    ]);
  });
});

function told(change: (draft: Draft) => void) {
  const draft = sampleScenario();
  change(draft);
  return parseScenario(draft, ruleset).issues;
}
