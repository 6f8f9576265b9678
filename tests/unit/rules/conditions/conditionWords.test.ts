import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { simpleWords } from '../../../../src/sim';
import { conditionRegistry } from '../../../../src/sim/rules/conditions/registry';
import { conditionSchema } from '../../../../src/sim/rules/conditions/schema';

test.each(simpleWords)('%s is a file that bears its name, and is understood', (word) => {
  expect(conditionRegistry[word].word).toBe(word);
  expect(existsSync(`src/sim/rules/conditions/${word}.ts`)).toBe(true);
  const { issues = [] } = conditionSchema.safeParse({ [word]: null }).error ?? {};
  expect(issues.map(({ path }) => path)).toEqual([[word]]);
});

test('a condition of no word, of two, or of one that is none is refused', () => {
  for (const wrong of [{}, { turnAtLeast: 1, not: { turnAtLeast: 2 } }, { turnAtMost: 1 }]) {
    expect(conditionSchema.safeParse(wrong).success).toBe(false);
  }
});
