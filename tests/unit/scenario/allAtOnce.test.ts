import { expect, test } from 'vitest';
import { ruleset } from '../../../src/content';
import { parseScenario } from '../../../src/sim';
import { type Draft, sampleScenario } from './sampleScenario';

const sample = sampleScenario();
const owned = sample.worlds.findIndex(({ owner }: Draft) => owner !== null);

/** What is told of a draft, as `place code`. */
function told(change: (draft: Draft) => void): string[] {
  const draft = sampleScenario();
  change(draft);
  const { scenario, issues } = parseScenario(JSON.stringify(draft), ruleset);
  expect(scenario).toBeNull();
  return issues.map(({ path, code }) => `${path} ${code}`).sort();
}

/** Mistakes of shape, each with what is told of it. */
const ofShape: readonly (readonly [string, (draft: Draft) => void])[] = [
  ['title missing', (s) => delete s.title],
  ['year wrongType', (s) => Object.assign(s, { year: '2295' })],
  ['worlds[0].size wrongType', (s) => Object.assign(s.worlds[0], { size: 'big' })],
  ['worlds[0].richness wrongType', (s) => Object.assign(s.worlds[0], { richness: 3 })],
  ['worlds[0].name missing', (s) => delete s.worlds[0].name],
  ['fleets[0].ships[0].class missing', (s) => delete s.fleets[0].ships[0].class],
  ['fleets[0].name wrongType', (s) => Object.assign(s.fleets[0], { name: null })],
  ['fleets[0].stance notOneOf', (s) => Object.assign(s.fleets[0], { stance: {} })],
  ['factions[0].stocks wrongType', (s) => Object.assign(s.factions[0], { stocks: [] })],
  ['objectives[0].when wrongType', (s) => Object.assign(s.objectives[0], { when: 'now' })],
  ['objectives[0].when.foo unknownKey', (s) => Object.assign(s.objectives[0].when, { foo: null })],
];

test.each(ofShape)('%s does not hide what else is wrong', (wanted, change) => {
  const issues = told((draft) => {
    change(draft);
    draft.fleets[1].ships[0].class = 'nosuchclass';
    draft.map.lanes[0][1] = 'nosuchplace';
    draft.worlds[1].people = [{ species: 'nosuchpeople', millions: 5 }];
  });
  expect(issues).toEqual(
    [
      wanted,
      'fleets[1].ships[0].class unknownReference',
      'map.lanes[0][1] unknownReference',
      'worlds[1].people[0].species unknownReference',
      ...issues.filter((each) => each.endsWith('notConnected')),
    ].sort(),
  );
});

test('three mistakes of three kinds show three', () => {
  const issues = told((draft) => {
    delete draft.worlds[owned].name;
    draft.month = 13;
    draft.fleets[1].system = 'nowhere';
  });
  expect(issues).toEqual([
    'fleets[1].system unknownReference',
    'month tooBig',
    `worlds[${owned}].name missing`,
  ]);
});

test.each<readonly [string, (draft: Draft) => void, readonly string[]]>([
  [
    'a world without an id: nobody is told that it is not there',
    (s) => delete s.worlds[owned].id,
    [`worlds[${owned}].id missing`],
  ],
  [
    'a world whose owner is a number: no capital is called somebody else’s',
    (s) => Object.assign(s.worlds[owned], { owner: 7 }),
    [`worlds[${owned}].owner wrongType`],
  ],
  ['no powers at all', (s) => delete s.factions, ['factions missing']],
  ['no systems at all', (s) => delete s.map.systems, ['map.systems missing']],
  ['no map at all', (s) => delete s.map, ['map missing']],
  ['worlds that are no list', (s) => Object.assign(s, { worlds: 7 }), ['worlds wrongType']],
  [
    'a system that is a word',
    (s) => s.map.systems.splice(0, 1, 'sol'),
    ['map.systems[0] wrongType'],
  ],
  [
    'a misspelt development: the capital is not called undeveloped',
    (s) => Object.assign(s.worlds[owned], { development: 'developd' }),
    [`worlds[${owned}].development notOneOf`],
  ],
  ['a power that is null', (s) => s.factions.splice(0, 1, null), ['factions[0] wrongType']],
  ['content that is a list', (s) => Object.assign(s, { content: [] }), ['content wrongType']],
])('what comes of a mistake is not told as another: %s', (_, change, wanted) => {
  expect(told(change)).toEqual(wanted);
});

test('a file that is JSON but no object is told once', () => {
  expect(parseScenario('[1]', ruleset).issues).toHaveLength(1);
  expect(parseScenario('7', ruleset).issues).toHaveLength(1);
});

test('an object is held to the limits of a text', () => {
  const draft = sampleScenario();
  draft.briefing = ['x'.repeat(4001)];
  expect(parseScenario(draft, ruleset).issues.map(({ code }) => code)).toEqual(['textTooLong']);
});
