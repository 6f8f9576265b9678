import type { Source } from './sources';
import { isNode, lineOf, literalText, type Node, parse, walk } from './syntaxTree';

/**
 * What reads like something for people: words with a space between them, or a word with a capital.
 * Codes (`war.defence`), ids (`fleet:red:1`) and names of types (`InvariantError`) are neither. A single
 * small word is let through: nothing tells `open`, a code, from `open`, a word.
 */
const proseLike = /\p{L}\S*\s+\S*\p{L}|^\s*\p{Lu}\p{Ll}+(?![\p{L}\p{N}_.])/u;

/** Their words are for who mends the program, never for a player. */
const forMaintainers: ReadonlySet<string> = new Set(['invariant', 'required', 'Error']);

/** Places where a text is written into code, apart from what is said when the program contradicts itself. */
export function proseIn(source: Source): string[] {
  const found: string[] = [];
  const spared = new Set<Node>();
  walk(parse(source), (node, parent) => {
    if ((parent !== null && spared.has(parent)) || isForMaintainers(node)) spared.add(node);
    else if (proseLike.test(textOf(node))) {
      found.push(`${source.path}:${lineOf(source.code, node.start)}`);
    }
  });
  return found;
}

function isForMaintainers({ type, callee }: Node): boolean {
  if (type === 'ThrowStatement') return true;
  if (type !== 'CallExpression' && type !== 'NewExpression') return false;
  return isNode(callee) && forMaintainers.has(String(callee.name));
}

/** The text of a literal, or of a piece of a template. */
function textOf(node: Node): string {
  if (node.type !== 'TemplateElement') return literalText(node) ?? '';
  const { cooked } = node.value as { readonly cooked?: string };
  return cooked ?? '';
}
