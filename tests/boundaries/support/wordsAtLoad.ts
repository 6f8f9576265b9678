import { dirname, join } from 'node:path/posix';
import { spellingsOf } from './circles';
import type { Source } from './sources';
import { isNode, lineOf, literalText, type Node, parse, walk } from './syntaxTree';

interface File {
  readonly source: Source;
  readonly program: Node;
  /** What its own names and those it imports are, as `path#name`. */
  readonly names: ReadonlyMap<string, string>;
  /** The functions that stand in it, by name. */
  readonly functions: ReadonlyMap<string, Node>;
}

/** What `src/text` has besides words: choosing what is spoken, and writing a language down. */
const wordless = new Set(['chooseLanguage', 'languages', 'speak', 'translationOf']);

/**
 * Places where words are read while a module is loaded: they would stay in the language that was spoken
 * then. A function that reads them may not be called there either, wherever it stands.
 * English itself (`src/text/en`) is one language and may be put together at once.
 */
export function wordsAtLoad(sources: readonly Source[]): string[] {
  const paths = new Set(sources.map(({ path }) => path));
  const files = sources
    .filter(({ path }) => !path.startsWith('src/text/en/'))
    .map((source) => fileOf(source, paths));
  const readers = readersIn(files);
  return files.flatMap((file) => faultsIn(file, readers));
}

function fileOf(source: Source, paths: ReadonlySet<string>): File {
  const program = parse(source);
  const names = new Map<string, string>();
  const functions = new Map<string, Node>();
  for (const statement of listOf(program.body)) {
    if (statement.type === 'ImportDeclaration') {
      for (const [local, id] of importedBy(source.path, statement, paths)) names.set(local, id);
    }
    for (const [name, body] of functionsOf(statement)) {
      names.set(name, `${source.path}#${name}`);
      functions.set(name, body);
    }
  }
  return { source, program, names, functions };
}

function importedBy(path: string, node: Node, paths: ReadonlySet<string>): [string, string][] {
  const target = join(dirname(path), literalText(node.source) ?? '');
  const from = spellingsOf(target).find((each) => paths.has(each)) ?? target;
  if (node.importKind === 'type') return [];
  return listOf(node.specifiers)
    .filter(({ importKind }) => importKind !== 'type')
    .map(({ local, imported }) => [nameOf(local), `${from}#${nameOf(imported)}`]);
}

/** `function a() …`, `const a = () => …`, exported or not. */
function functionsOf(statement: Node): [string, Node][] {
  const declared = isNode(statement.declaration) ? statement.declaration : statement;
  if (declared.type === 'FunctionDeclaration') return [[nameOf(declared.id), declared]];
  return listOf(declared.declarations)
    .filter(({ init }) => isFunction(init))
    .map(({ id, init }) => [nameOf(id), init as Node]);
}

/** Everything that reads words when it is called: from the words themselves upwards. */
function readersIn(files: readonly File[]): ReadonlySet<string> {
  const readers = new Set<string>();
  const waiting = files.flatMap(({ source, names, functions }) =>
    [...functions].map(([name, body]) => ({
      id: `${source.path}#${name}`,
      asks: [...namesIn(body)].flatMap((each) => names.get(each) ?? []),
    })),
  );
  for (let before = -1; before < readers.size; ) {
    before = readers.size;
    for (const { id, asks } of waiting) {
      if (asks.some((each) => readers.has(each) || isWord(each))) readers.add(id);
    }
  }
  return readers;
}

function isWord(id: string): boolean {
  const [path = '', name = ''] = id.split('#');
  return /^src\/text(\/(index|spoken|languages)(\.ts)?)?$/.test(path) && !wordless.has(name);
}

function namesIn(body: Node): ReadonlySet<string> {
  const names = new Set<string>();
  walk(body, (node, parent) => {
    if (isUse(node, parent)) names.add(nameOf(node));
  });
  return names;
}

function faultsIn({ source, program, names }: File, readers: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  const started = new Set(listOf(program.body).map(callOn));
  const visit = (node: Node, parent: Node | null): void => {
    if (node.type === 'ImportDeclaration' || isLater(node, parent)) return;
    const id = isUse(node, parent) ? (names.get(nameOf(node)) ?? '') : '';
    if (isWord(id) || (readers.has(id) && isCalled(node, parent) && !started.has(parent))) {
      faults.push(`${source.path}:${lineOf(source.code, node.start)} ${nameOf(node)}`);
    }
    for (const field of Object.values(node)) {
      for (const child of Array.isArray(field) ? field : [field]) {
        if (isNode(child)) visit(child, node);
      }
    }
  };
  visit(program, null);
  return faults;
}

/** A call on a line of its own, awaited or not: it starts something, and keeps nothing. */
function callOn(statement: Node): unknown {
  if (statement.type !== 'ExpressionStatement' || !isNode(statement.expression)) return undefined;
  const { expression } = statement;
  return expression.type === 'AwaitExpression' ? expression.argument : expression;
}

/** Types, functions that nobody calls yet, and what an object of a class will have. */
function isLater(node: Node, parent: Node | null): boolean {
  if (/^TS(Type|Interface)/.test(node.type)) return true;
  if (node.type === 'PropertyDefinition') return node.static !== true;
  if (!isFunction(node)) return false;
  const called = parent?.type === 'CallExpression' && (parent.callee === node || isEager(parent));
  return !called;
}

/** Methods of lists call at once what they are given. */
const eager = /^(map|flatMap|filter|find|findIndex|some|every|reduce|forEach|sort|toSorted|from)$/;

function isEager({ callee }: Node): boolean {
  return (
    isNode(callee) && callee.type === 'MemberExpression' && eager.test(nameOf(callee.property))
  );
}

function isCalled(node: Node, parent: Node | null): boolean {
  if (parent?.type === 'TaggedTemplateExpression') return true;
  if (parent?.type !== 'CallExpression' && parent?.type !== 'NewExpression') return false;
  return parent.callee === node || isEager(parent);
}

/** An identifier that stands for its value: no key, no member, no name in a type. */
function isUse(node: Node, parent: Node | null): boolean {
  if (node.type === 'JSXIdentifier') return parent?.type === 'JSXOpeningElement';
  if (node.type !== 'Identifier' || parent === null) return false;
  if (parent.type === 'MemberExpression') return parent.object === node || parent.computed === true;
  if (parent.type === 'Property') return parent.value === node || parent.computed === true;
  return !parent.type.startsWith('TS') || parent.expression === node;
}

function isFunction(node: unknown): boolean {
  return isNode(node) && /^(Arrow)?Function(Declaration|Expression)?$/.test(node.type);
}

function nameOf(node: unknown): string {
  return isNode(node) && typeof node.name === 'string' ? node.name : '';
}

function listOf(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}
