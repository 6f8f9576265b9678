import type { Source } from './sources';
import { isNode, type Node, parse, walk } from './syntaxTree';

/**
 * Exported functions that throw, themselves or by what stands in the same file, without a word of it in
 * the comment above. Contradictions of the program itself (`invariant`) are no errors to reckon with.
 */
export function silentThrowers({ path, code }: Source): string[] {
  const program = parse({ path, code });
  const functions = functionsOf(program);
  const throwing = throwersAmong(functions);
  return functions
    .filter(({ name, exported }) => exported && throwing.has(name))
    .filter(({ start }) => !/\bthrow/i.test(commentBefore(code, start)))
    .map(({ name }) => `${path}: ${name} does not say that it throws`);
}

interface Named {
  readonly name: string;
  readonly exported: boolean;
  /** Where its statement begins. */
  readonly start: number;
  readonly body: Node;
}

function functionsOf({ body }: Node): Named[] {
  return (Array.isArray(body) ? body : []).filter(isNode).flatMap((statement) => {
    const exported = statement.type === 'ExportNamedDeclaration';
    const declared = exported && isNode(statement.declaration) ? statement.declaration : statement;
    if (declared.type !== 'FunctionDeclaration' || !isNode(declared.id)) return [];
    const { start } = statement;
    return [{ name: String(declared.id.name), exported, start, body: declared }];
  });
}

/** Those that throw, and those that call one of them outside a `try`. */
function throwersAmong(functions: readonly Named[]): ReadonlySet<string> {
  const throwing = new Set<string>();
  for (let before = -1; before < throwing.size; ) {
    before = throwing.size;
    for (const { name, body } of functions) if (throwsIn(body, throwing)) throwing.add(name);
  }
  return throwing;
}

function throwsIn(body: Node, throwing: ReadonlySet<string>): boolean {
  const caught = new Set<Node>();
  let found = false;
  walk(body, (node, parent) => {
    const sheltered =
      (parent?.type === 'TryStatement' && isNode(parent.handler) && node === parent.block) ||
      (parent !== null && caught.has(parent));
    if (sheltered) caught.add(node);
    else if (node.type === 'ThrowStatement') found = true;
    else if (node.type === 'CallExpression' && isNode(node.callee)) {
      found ||= throwing.has(String(node.callee.name));
    }
  });
  return found;
}

function commentBefore(code: string, start: number): string {
  const before = code.slice(0, start).trimEnd();
  return before.endsWith('*/') ? before.slice(before.lastIndexOf('/**')) : '';
}
