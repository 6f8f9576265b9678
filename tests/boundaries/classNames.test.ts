import { expect, test } from 'vitest';
import { filesIn } from './support/sources';

/** What everything else is made of: its looks may be bent to the place it stands in. */
const shared = /^src\/ui\/(kit|panels\/shared)\//;
/** Where the parts of the game's stage lie, apart from how they look. */
const stage = 'src/ui/shell/GameStage.css';

/** Folder of a style sheet, as far as one part of the page reaches: `screens/council`, `campaign`. */
function partOf(path: string): string {
  const [, , first = '', second = ''] = path.split('/');
  return first === 'screens' ? `${first}/${second}` : first;
}

/** The class a selector begins with; null where it begins with anything else. */
function leading(selector: string): string | null {
  return /^\.(ra-[\w-]+)/.exec(selector.trim())?.[1] ?? null;
}

function partsByClass(): Map<string, Set<string>> {
  const parts = new Map<string, Set<string>>();
  for (const { path, code } of filesIn('src/ui', /\.css$/)) {
    if (shared.test(path) || path === stage) continue;
    const rules = code.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{/g);
    for (const selector of [...rules].flatMap(([, list = '']) => list.split(','))) {
      const name = leading(selector);
      if (name !== null) parts.set(name, (parts.get(name) ?? new Set()).add(partOf(path)));
    }
  }
  return parts;
}

/** Styles arrive part by part and stay: a name that two of them use changes the look of one when the other was seen. */
test('a class has its look from one part of the page', () => {
  const twice = [...partsByClass()].filter(([, parts]) => parts.size > 1);
  expect(twice.map(([name, parts]) => `${name}: ${[...parts].join(', ')}`)).toEqual([]);
});
