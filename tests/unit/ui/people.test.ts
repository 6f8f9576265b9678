import { expect, test } from 'vitest';
import { type Draft, draftFrom, linkTo, observer } from '../../../src/ui/campaign/draft';
import { chosenBy, freePowers, peopleOf, withPerson } from '../../../src/ui/campaign/people';
import { setupOf } from '../../../src/ui/campaign/setupOf';

const powers = ['klingon', 'bajor', 'romulan'].map((id) => ({ id }));
const ids = powers.map(({ id }) => id);
const alone: Draft = { ...draftFrom(''), power: 'bajor', name: ' Anna ' };
const both: Draft = { ...alone, others: [{ power: 'romulan', name: 'Bertram' }] };

test('another person gets the first power that is free, until none is', () => {
  const two = { ...alone, ...withPerson(alone, powers) };
  expect(two.others).toEqual([{ power: 'klingon', name: '' }]);
  const three = { ...two, ...withPerson(two, powers) };
  expect(freePowers(three, powers)).toEqual([]);
  expect(withPerson(three, powers).others).toEqual(three.others);
});

test('who chooses the power of another swaps with them', () => {
  expect({ ...both, ...chosenBy(both, 'romulan') }).toMatchObject({
    power: 'romulan',
    others: [{ power: 'bajor', name: 'Bertram' }],
  });
});

test('powers that another moment does not have go with their people; who watches is nobody', () => {
  expect(peopleOf(both, [{ id: 'bajor' }])).toHaveLength(1);
  expect(peopleOf({ ...both, power: observer }, powers)).toEqual([]);
});

test('people command their powers by the names they gave; who plays alone has none', () => {
  const { players } = setupOf('x', both, ids);
  expect(players.bajor).toMatchObject({ controller: 'human', name: 'Anna' });
  expect(players.romulan).toMatchObject({ controller: 'human', name: 'Bertram' });
  expect(players.klingon?.controller).toBe('computer');
  expect(setupOf('x', alone, ids).players.bajor).not.toHaveProperty('name');
});

test('a shared link says which powers people play, and nobody’s name', () => {
  const link = linkTo('https://example.org/', 'x', both);
  expect(link).not.toContain('Bertram');
  expect(peopleOf(draftFrom(new URL(link).search), powers).map(({ power }) => power)).toEqual([
    'bajor',
    'romulan',
  ]);
});
