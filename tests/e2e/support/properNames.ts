import { readdir, readFile } from 'node:fs/promises';

const root = new URL('../../../', import.meta.url);

/**
 * Proper names, and what authors wrote into scenarios and content: all texts of these data that are no
 * ids. Screens show them as they are. English is called so in every language.
 */
export async function properNames(...others: readonly object[]): Promise<RegExp> {
  const { ruleset, generateScenario } = await import(new URL('dist/sim.js', root).href);
  const folder = new URL('scenarios/', root);
  const files = (await readdir(folder)).filter((file) => !file.endsWith('.schema.json'));
  const scenarios = await Promise.all(
    files.map(async (file) => JSON.parse(await readFile(new URL(file, folder), 'utf8'))),
  );
  const sandbox = generateScenario({ seed: 'names', systems: 30, factions: 4 }, ruleset);
  const names = new Set(['English']);
  const gather = (value: unknown): void => {
    if (typeof value === 'string' && /[A-Z ]/.test(value)) names.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather);
  };
  gather([ruleset, scenarios, sandbox, others]);
  const escaped = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<!\\p{L})(?:${escaped.join('|')})(?!\\p{L})`, 'gu');
}
