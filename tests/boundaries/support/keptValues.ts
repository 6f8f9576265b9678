import type { Source } from './sources';
import { isNode, type Node, parse } from './syntaxTree';

/** Who makes the caches; and a table of joined ids, which cannot be wrong. */
const makers = ['src/sim/lib/cache.ts', 'src/sim/state/ids.ts'];

/** What a module keeps for itself from one call to the next, one sentence each. */
export function keptValues({ path, code }: Source): string[] {
  if (makers.includes(path)) return [];
  return nodesIn(parse({ path, code }).body)
    .map(declarationOf)
    .flatMap(({ declarations }) => nodesIn(declarations))
    .filter(({ init }) => isNode(init) && isFilledLater(init))
    .map(({ id }) => `${path}: ${String((id as Node).name)} is no cache of lib/cache`);
}

function nodesIn(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function declarationOf(statement: Node): Node {
  return isNode(statement.declaration) ? statement.declaration : statement;
}

/** A weak map, or a map that begins empty and is not declared never to change. */
function isFilledLater({ type, callee, arguments: given }: Node): boolean {
  if (type !== 'NewExpression' || !isNode(callee)) return false;
  return callee.name === 'WeakMap' || (callee.name === 'Map' && nodesIn(given).length === 0);
}
