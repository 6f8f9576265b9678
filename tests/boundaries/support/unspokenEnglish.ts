import { dirname, join } from 'node:path/posix';
import type { Source } from './sources';
import { isNode, lineOf, literalText, type Node, parse, walk } from './syntaxTree';

const english = /^src\/text\/en(\/|$)/;

/**
 * Places where the English part of a text is said although another language may be spoken: in `src/text`
 * every part goes through `spoken`, and nobody else reaches for English.
 */
export function unspokenEnglish(source: Source): string[] {
  if (english.test(source.path)) return [];
  const program = parse(source);
  const parts = new Map<string, Node>();
  walk(program, (node) => {
    if (node.type !== 'ImportDeclaration' || node.importKind === 'type') return;
    const target = join(dirname(source.path), literalText(node.source) ?? '');
    if (!english.test(target)) return;
    for (const specifier of [node.specifiers].flat()) {
      if (isNode(specifier) && specifier.importKind !== 'type' && isNode(specifier.local)) {
        parts.set(String(specifier.local.name), node);
      }
    }
  });
  const tell = (node: Node) => `${source.path}:${lineOf(source.code, node.start)}`;
  if (!source.path.startsWith('src/text/')) return [...new Set(parts.values())].map(tell);
  return usesOf(program, parts).map(tell);
}

/** Where a part is said as it is; types of parts may be asked for. */
function usesOf(program: Node, parts: ReadonlyMap<string, Node>): Node[] {
  const found: Node[] = [];
  const visit = (node: Node, passed: boolean): void => {
    if (/^(Import|TS(Type|Interface))/.test(node.type)) return;
    if (node.type === 'Identifier' && parts.has(String(node.name)) && !passed) found.push(node);
    const isSpoken = node.type === 'CallExpression' && nameOf(node.callee) === 'spoken';
    for (const [field, value] of Object.entries(node)) {
      if (field === 'property' && node.computed !== true) continue;
      if (field === 'key') continue;
      // What the part is picked from goes through with it: `spoken(content[kind])`.
      const through =
        isSpoken || (passed && node.type === 'MemberExpression' && field === 'object');
      for (const child of Array.isArray(value) ? value : [value]) {
        if (isNode(child)) visit(child, through);
      }
    }
  };
  visit(program, false);
  return found;
}

function nameOf(node: unknown): string {
  return isNode(node) && node.type === 'Identifier' ? String(node.name) : '';
}
