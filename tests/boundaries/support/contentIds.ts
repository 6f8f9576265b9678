import type { Source } from './sources';
import { isNode, lineOf, literalText, type Node, parse, walk } from './syntaxTree';

/** Ids of content that rules, computer players, map and screens may not name. */
export interface ContentIds {
  /** Of powers and where they stand: refused as words, as keys and as members. */
  readonly powers: ReadonlySet<string>;
  /** Of switchable rules: refused as words. */
  readonly traits: ReadonlySet<string>;
}

/** Ids that are also a word of the rules; refused only where a power or a trait is asked for it. */
const homonyms: ReadonlySet<string> = new Set([
  // A culture, and what powers join.
  'alliance',
  // Traits, and a figure of ships, an attitude of peoples, a figure of ships.
  'boarding',
  'honour',
  'stealth',
]);

/** Closed lists of the code itself: the names in them are no ids. */
const ownLists: ReadonlySet<string> = new Set(['silhouettes']);

/** What is asked when content is cased by id: `culture === …`, `traits.includes(…)`. */
const asked = /culture|faction|power|member|trait|charter|scenario/i;

/** Places where code names content by id, which belongs into a property of that content. */
export function contentIdsIn(source: Source, ids: ContentIds): string[] {
  const found: string[] = [];
  const spared = new Set<Node>();
  walk(parse(source), (node, parent) => {
    if (isOwn(source, node, parent) || (parent !== null && spared.has(parent))) {
      spared.add(node);
    } else if (isNamed(source, node, parent, ids)) {
      found.push(`${source.path}:${lineOf(source.code, node.start)}`);
    }
  });
  return found;
}

/** Types, closed lists of the code, and the one line in which a trait says what it is called. */
function isOwn({ path }: Source, node: Node, parent: Node | null): boolean {
  if (node.type.startsWith('TS') && node.type !== 'TSAsExpression') {
    return node.type === 'TSLiteralType';
  }
  if (node.type === 'VariableDeclarator') return ownLists.has(nameOf(node.id));
  return (
    path.startsWith('src/sim/traits/') && parent?.type === 'Property' && nameOf(parent.key) === 'id'
  );
}

function isNamed(source: Source, node: Node, parent: Node | null, ids: ContentIds): boolean {
  const text = literalText(node);
  if (text !== undefined && homonyms.has(text)) return isAsked(source, node, parent);
  if (text !== undefined) return ids.powers.has(text) || ids.traits.has(text);
  const name = nameOf(node);
  if (!ids.powers.has(name) || homonyms.has(name)) return false;
  return (
    (parent?.type === 'Property' && parent.key === node) ||
    (parent?.type === 'MemberExpression' && parent.property === node)
  );
}

function isAsked({ code }: Source, node: Node, parent: Node | null): boolean {
  if (parent?.type === 'BinaryExpression') {
    const other = parent.left === node ? parent.right : parent.left;
    return asked.test(textOf(code, other));
  }
  return parent?.type === 'CallExpression' && asked.test(textOf(code, parent.callee));
}

function textOf(code: string, node: unknown): string {
  return isNode(node) ? code.slice(node.start, node.end as number) : '';
}

function nameOf(node: unknown): string {
  return isNode(node) && node.type === 'Identifier' ? String(node.name) : '';
}
