import { expect, test } from 'vitest';
import { ruleset } from '../../../src/content';
import type { OwnWords } from '../../../src/sim/scenario/ownContent';
import type { Technology } from '../../../src/sim/state/ruleset';
import { contentName, contentText } from '../../../src/text';

const [plain] = Object.values(ruleset.technologies) as [Technology];

/** The game's rules with a technology more. */
const withOne = (id: string, words?: OwnWords) => ({
  ...ruleset,
  technologies: { ...ruleset.technologies, [id]: { ...plain, id, ...words } },
});

test('content of the game is called as its table says', () => {
  expect(contentName(ruleset, 'technologies', 'warp_coils')).toBe('Tuned warp coils');
  expect(contentText(ruleset, 'technologies', 'warp_coils')).toMatch(/^Coils wound .*\.$/);
});

test('what a scenario brings, or puts in the place of the game’s, says its own words', () => {
  const words = { name: 'Songs', text: 'Sung at the helm.' };
  for (const id of ['songs', 'warp_coils']) {
    const rules = withOne(id, words);
    expect(contentName(rules, 'technologies', id)).toBe('Songs');
    expect(contentText(rules, 'technologies', id)).toBe('Sung at the helm.');
  }
});

test('an id without words is spelled out', () => {
  expect(contentName(withOne('deep_songs'), 'technologies', 'deep_songs')).toBe('Deep songs');
  expect(contentName(ruleset, 'technologies', 'deepSongs2')).toBe('Deep songs2');
  expect(contentText(withOne('deep_songs'), 'technologies', 'deep_songs')).toBe('');
});
