import { describe, expect, test } from 'vitest';
import { statusUnder } from '../../../../src/sim/rules/alliance/subjectLaw';
import type { SubjectLaw } from '../../../../src/sim/state/alliance';
import type { PeopleStatus } from '../../../../src/sim/state/world';
import { council as councilPhase } from '../../../../src/sim/turn/phases/council';
import { conquer } from '../../../../src/sim/turn/phases/invasion/conquer';
import { testContext } from '../../../support/context';
import { council } from '../../../support/council';

type Ways = 'frees' | 'enslaves' | undefined;

const strangers = (status: PeopleStatus) => ({ species: 'lizard', status, millions: 100 });

describe('what becomes of a conquered people', () => {
  test.each<[SubjectLaw | null, Ways, PeopleStatus, PeopleStatus]>([
    [null, undefined, 'citizen', 'subject'],
    [null, undefined, 'enslaved', 'enslaved'],
    [null, 'enslaves', 'citizen', 'enslaved'],
    [null, 'frees', 'enslaved', 'citizen'],
    ['bondage', 'enslaves', 'citizen', 'enslaved'],
    ['bondage', undefined, 'citizen', 'subject'],
    ['clients', 'enslaves', 'citizen', 'client'],
    ['clients', undefined, 'enslaved', 'client'],
    ['clients', 'frees', 'enslaved', 'citizen'],
    ['freedom', 'enslaves', 'enslaved', 'citizen'],
  ])('law %s, ways %s: who was %s becomes %s', (law, ways, before, after) => {
    expect(statusUnder(strangers(before), 'human', ways, law)).toBe(after);
  });

  test('kin are citizens under any law', () => {
    expect(statusUnder(strangers('enslaved'), 'lizard', 'enslaves', 'bondage')).toBe('citizen');
  });

  test.each<[SubjectLaw, PeopleStatus]>([
    ['bondage', 'subject'],
    ['clients', 'client'],
    ['freedom', 'citizen'],
  ])('a member conquers under the law of its alliance: %s makes them %s', (law, status) => {
    const { game, rules, alliance } = council({ wars: [['red', 'grey']] });
    alliance.charter.subjects = law;
    const world = game.worlds['y.home']!;
    world.people = [strangers('citizen')];
    conquer(game, testContext(game, rules), world, 'red', { attackersLost: 0, defendersLost: 0 });
    expect(world.people[0]!.status).toBe(status);
  });
});

test('where the law is freedom, bondage that comes in from outside ends with the next session', () => {
  const { game, rules, alliance } = council();
  game.worlds['b.home']!.people.push(strangers('enslaved'));
  const context = testContext(game, rules);
  councilPhase(game, context);
  expect(game.worlds['b.home']!.people[1]!.status).toBe('enslaved');
  alliance.charter.subjects = 'freedom';
  councilPhase(game, context);
  expect(game.worlds['b.home']!.people[1]!.status).toBe('citizen');
  expect(context.events).toMatchObject([
    { type: 'peopleFreed', faction: 'blue', to: 'all' },
    { type: 'releaseCounted', faction: 'blue', to: ['blue'] },
  ]);
});
