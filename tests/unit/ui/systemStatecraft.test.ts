import { expect, test } from 'vitest';
import { required, viewFor } from '../../../src/sim';
import { pairKey } from '../../../src/sim/state/ids';
import { namesIn, plain } from '../../../src/text';
import { systemStatecraft } from '../../../src/ui/panels/system/systemStatecraft';
import { tinyGalaxy } from '../../support/galaxy';

const { game, rules } = tinyGalaxy({
  systems: { home: [0, 0], near: [300, 40], far: [600, 0] },
  lanes: ['home-near', 'near-far'],
  factions: {
    red: { name: 'Red Empire' },
    green: { name: 'Green Union' },
    blue: { name: 'Blue Republic' },
  },
  worlds: {
    'home.one': { owner: 'red', development: 'developed', people: 900 },
    'far.one': { owner: 'blue', development: 'developed', people: 900 },
  },
  wars: [['red', 'blue']],
  alliances: { union: ['red', 'green'] },
  treaties: [
    { kind: 'armistice', between: ['green', 'blue'], zone: ['near'] },
    { kind: 'armistice', between: ['red', 'blue'], zone: ['near'] },
  ],
});
const council = required(game.alliances.union?.council, 'the council');
council.operations.push({
  id: 'operation:red:1',
  target: 'far',
  staging: 'home',
  strike: 15,
  command: 'red',
  called: 1,
  quotas: {},
  fleets: {},
  brought: {},
  status: 'gathering',
});
council.intents = {
  red: [{ kind: 'attack', system: 'far', turn: 1 }],
  green: [{ kind: 'raid', system: 'far', turn: 1 }],
};
required(game.relations[pairKey('red', 'blue')], 'the war').goals = {
  red: ['far'],
  blue: ['home'],
};

function told(faction: string, system: string): string[] {
  const view = viewFor(game, rules, faction);
  const lines = systemStatecraft(view, namesIn(view, rules), system);
  return lines.map(({ topic, sentence }) => `${topic}: ${plain(sentence)}`);
}

test('a neutral zone is told once, with all who signed', () => {
  expect(told('red', 'near')).toEqual([
    'zone: In the neutral zone of the Blue Republic, the Green Union and the Red Empire: no armed ship of theirs may enter.',
  ]);
});

test('an armistice that ends says until when', () => {
  for (const treaty of Object.values(game.treaties)) treaty.until = 15;
  expect(told('blue', 'near')[0]).toContain('until March 2296:');
});

test('members read where an operation gathers and strikes, what allies mean to do, and the aims of war', () => {
  expect(told('red', 'home')).toEqual([
    'staging: The joint operation against far gathers here and sets out in March 2296.',
    'enemyGoal: The Blue Republic wants this system from you.',
  ]);
  expect(told('red', 'far')).toEqual([
    'target: The target of a joint operation: it sets out from home in March 2296.',
    'intent: The Green Union means to raid here.',
    'goal: An aim of your war with the Blue Republic.',
  ]);
});

test('outsiders read nothing of the Council', () => {
  expect(told('blue', 'far')).toEqual(['enemyGoal: The Red Empire wants this system from you.']);
  expect(told('blue', 'home')).toEqual(['goal: An aim of your war with the Red Empire.']);
});
