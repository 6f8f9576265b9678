import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'assets/CREDITS.md'],
  ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
  ...readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`),
];

it.each(documents)('%s links to files that exist', (path) => {
  const links = [...readFileSync(path, 'utf8').matchAll(/\]\(([^)#\s]+)[^)]*\)/g)];
  const own = links.map(([, link]) => link as string).filter((link) => !/^[a-z]+:/.test(link));
  expect(own.filter((link) => !existsSync(join(dirname(path), link)))).toEqual([]);
});
