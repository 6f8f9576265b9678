import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { orderTypes } from '../../../src/sim';

const root = join(import.meta.dirname, '../../../src/ui');
const source = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  // Naming an order in the list of shortcuts gives nobody a way to order it.
  .filter((path) => !path.includes('help'))
  .map((path) => readFileSync(join(root, path), 'utf8'))
  .join('\n');

/** Notes are the computer's memory: a person has nothing to say there. */
const ofPersons = orderTypes.filter((type) => type !== 'note');

test.each(ofPersons)('a person can give the order %s', (type) => {
  expect(source).toMatch(new RegExp(`\\btype: '${type}'`));
});
