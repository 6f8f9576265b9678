import { expect, test } from 'vitest';
import { draftFrom, linkTo, newSeed, observer, setupOf } from '../../../src/ui/campaign/draft';

const page = 'https://example.org/game/?scenario=old#here';

test('a shared link brings back the same choice', () => {
  const draft = {
    ...draftFrom(''),
    power: 'klingon',
    seed: 'two words',
    level: 'hard',
    luck: 'none',
  } as const;
  const link = new URL(linkTo(page, 'khitomer_2295', draft));
  expect(link.hash).toBe('');
  expect(link.searchParams.get('scenario')).toBe('khitomer_2295');
  expect(draftFrom(link.search)).toMatchObject({
    power: 'klingon',
    seed: 'two words',
    level: 'hard',
    luck: 'none',
  });
});

test('a link that says nonsense is not believed', () => {
  const draft = draftFrom(`?luck=always&computers=godlike&seed=${'x'.repeat(200)}`);
  expect(draft).toMatchObject({ luck: 'full', level: 'normal' });
  expect(draft.seed).toHaveLength(64);
});

test('the chosen power is the only one a person commands', () => {
  const draft = { ...draftFrom(''), power: 'bajor', ownHandicap: 100, otherHandicap: -50 };
  const { players } = setupOf('khitomer_2295', draft, ['bajor', 'klingon']);
  expect(players.bajor).toEqual({ controller: 'human', difficulty: 'normal', handicap: 100 });
  expect(players.klingon).toEqual({ controller: 'computer', difficulty: 'normal', handicap: -50 });
});

test('an observer commands nobody', () => {
  const { players } = setupOf('s', { ...draftFrom(''), power: observer }, ['bajor', 'klingon']);
  expect(Object.values(players).map(({ controller }) => controller)).toEqual([
    'computer',
    'computer',
  ]);
});

test('seeds differ and can be read aloud', () => {
  expect(newSeed()).toMatch(/^[a-z2-9]{8}$/);
  expect(newSeed()).not.toBe(newSeed());
});
