import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundedOptions, decisionFrequencies, type SandboxOptions } from '../../../src/sim';
import {
  type Draft,
  draftFrom,
  handicaps,
  levels,
  linkTo,
  lucks,
  newSeed,
  observer,
  seedOf,
} from '../../../src/ui/campaign/draft';
import { sandboxFrom } from '../../../src/ui/campaign/sandboxFrom';
import { setupOf } from '../../../src/ui/campaign/setupOf';
import { insteadOf } from '../../../src/ui/campaign/useChosenPower';

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

const handicap = fc
  .integer({ min: handicaps.least / 50, max: handicaps.most / 50 })
  .map((steps) => steps * 50);
const drafts: fc.Arbitrary<Draft> = fc.record({
  power: fc.constantFrom('klingon', 'bajor', observer),
  name: fc.constant(''),
  others: fc.constantFrom([], [{ power: 'romulan', name: '' }]),
  seed: fc.string({ unit: 'grapheme', maxLength: 80 }),
  level: fc.constantFrom(...levels),
  luck: fc.constantFrom(...lucks),
  decisions: fc.constantFrom(...decisionFrequencies),
  ownHandicap: handicap,
  otherHandicap: handicap,
});
const galaxies: fc.Arbitrary<SandboxOptions> = fc
  .record({
    systems: fc.integer({ min: 30, max: 1000 }),
    factions: fc.integer({ min: 2, max: 16 }),
    turns: fc.integer({ min: 10, max: 1000 }),
    lanes: fc.constantFrom('few' as const, 'some' as const, 'many' as const),
    pace: fc.integer({ min: 100, max: 5000 }),
  })
  .map((galaxy) => boundedOptions({ ...galaxy, seed: '0' }));

test('whatever is chosen survives the link: it begins the same game', () => {
  fc.assert(
    fc.property(drafts, galaxies, (draft, galaxy) => {
      const options = { ...galaxy, seed: seedOf(draft) };
      const { search } = new URL(linkTo(page, 'sandbox', draft, options));
      const shared = draftFrom(search);
      const again = { ...sandboxFrom(search), seed: seedOf(shared) };
      const powers = ['bajor', 'klingon'];
      expect(setupOf('sandbox', shared, powers, again)).toEqual(
        setupOf('sandbox', draft, powers, options),
      );
    }),
    { numRuns: 300 },
  );
});

test('an empty seed is a seed that a file may hold', () => {
  const { seed } = setupOf('s', { ...draftFrom(''), seed: '  ' }, ['bajor']);
  expect(seed).toBe('0');
});

test('a link that says nonsense is not believed', () => {
  const draft = draftFrom(
    `?luck=always&computers=godlike&income=1e9&computersIncome=x&seed=${'x'.repeat(200)}`,
  );
  expect(draft).toMatchObject({ luck: 'full', level: 'normal', ownHandicap: 0, otherHandicap: 0 });
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

test('a link of an earlier version that watched still watches; a power of that name is played', () => {
  const powers = [{ id: 'klingon' }, { id: 'bajor' }];
  expect(insteadOf(powers, draftFrom('?power=observer').power)).toBe(observer);
  expect(insteadOf([...powers, { id: 'observer' }], 'observer')).toBeNull();
  expect(insteadOf(powers, 'nobody')).toBe('klingon');
  expect(insteadOf(powers, 'bajor')).toBeNull();
  expect(insteadOf(powers, observer)).toBeNull();
});
