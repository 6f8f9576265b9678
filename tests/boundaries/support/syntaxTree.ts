import { parseSync } from 'vite';
import type { Source } from './sources';

/** A node of the ESTree, as far as the boundary tests look into it. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

export function parse({ path, code }: Source): Node {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  return program as unknown as Node;
}

/** Visits every node below and including `node`, parents first. */
export function walk(node: Node, visit: (node: Node, parent: Node | null) => void): void {
  walkBelow(node, null, visit);
}

function walkBelow(
  node: Node,
  parent: Node | null,
  visit: (node: Node, parent: Node | null) => void,
): void {
  visit(node, parent);
  for (const field of Object.values(node)) {
    for (const child of Array.isArray(field) ? field : [field]) {
      if (isNode(child)) walkBelow(child, node, visit);
    }
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** The text of a string literal, or nothing for any other node. */
export function literalText(node: unknown): string | undefined {
  if (!isNode(node) || node.type !== 'Literal') return undefined;
  return typeof node.value === 'string' ? node.value : undefined;
}

export function lineOf(code: string, offset: number): number {
  return code.slice(0, offset).split('\n').length;
}
