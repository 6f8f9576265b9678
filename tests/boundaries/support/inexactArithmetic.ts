import type { Source } from './sources';
import { isNode, lineOf, type Node, parse, walk } from './syntaxTree';

/** What V8, SpiderMonkey and JavaScriptCore compute alike, bit for bit. */
const exact = new Set([
  'abs',
  'ceil',
  'clz32',
  'floor',
  'fround',
  'imul',
  'max',
  'min',
  'round',
  'sign',
  'sqrt',
  'trunc',
]);

/**
 * Uses of `**`, and of `Math` in any way but `Math.<exact function>`: the linter sees the direct
 * calls, this also sees `const m = Math` and `Math[name]`.
 */
export function inexactArithmetic(source: Source): string[] {
  const found: string[] = [];
  walk(parse(source), (node, parent) => {
    if (isPower(node) || isLooseMath(node, parent)) {
      found.push(`${source.path}:${lineOf(source.code, node.start)}`);
    }
  });
  return found;
}

function isPower(node: Node): boolean {
  return node.operator === '**' || node.operator === '**=';
}

function isLooseMath(node: Node, parent: Node | null): boolean {
  if (node.type !== 'Identifier' || node.name !== 'Math') return false;
  if (parent?.type !== 'MemberExpression') return true;
  if (parent.object !== node) return parent.computed === true;
  const { property } = parent;
  return parent.computed === true || !isNode(property) || !exact.has(String(property.name));
}
