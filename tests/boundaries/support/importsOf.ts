import type { Source } from './sources';
import { isNode, lineOf, literalText, type Node, parse, walk } from './syntaxTree';

export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** Types alone: nothing of it is there when the program runs. */
  readonly types: boolean;
}

/**
 * Everything a file reaches for by name: imports, re-exports, `import()`, `import('…')` types,
 * `new URL('…', import.meta.url)` and `import.meta.glob('…')`.
 */
export function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  walk(parse(source), (node) => {
    for (const specifier of specifiersOf(node)) {
      found.push({ specifier, line: lineOf(source.code, node.start), types: isOfTypes(node) });
    }
  });
  return found;
}

function isOfTypes({ type, importKind, exportKind }: Node): boolean {
  return type === 'TSImportType' || importKind === 'type' || exportKind === 'type';
}

function specifiersOf(node: Node): string[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return [literalText(node.source)].filter((text) => text !== undefined);
    case 'NewExpression':
      return isNamed(node.callee, 'URL') && isMeta(argumentsOf(node)[1])
        ? [literalText(argumentsOf(node)[0])].filter((text) => text !== undefined)
        : [];
    case 'CallExpression':
      return isGlob(node.callee) ? globsOf(argumentsOf(node)[0]) : [];
    default:
      return [];
  }
}

function argumentsOf(node: Node): unknown[] {
  return Array.isArray(node.arguments) ? node.arguments : [];
}

function isNamed(node: unknown, name: string): boolean {
  return isNode(node) && node.type === 'Identifier' && node.name === name;
}

/** `import.meta.…` */
function isMeta(node: unknown): boolean {
  return isNode(node) && isNode(node.object) && node.object.type === 'MetaProperty';
}

function isGlob(callee: unknown): boolean {
  return isMeta(callee) && isNode(callee) && isNamed(callee.property, 'glob');
}

function globsOf(argument: unknown): string[] {
  const elements = isNode(argument) && Array.isArray(argument.elements) ? argument.elements : [];
  return [argument, ...elements].map(literalText).filter((text) => text !== undefined);
}
