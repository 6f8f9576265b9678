import type * as z from 'zod/mini';
import { copy } from '../lib/copy';
import { pathText } from './issue';
import { definitionOf, type Finding, flattened, schemaAt } from './readSchema';

/** A broken file made whole enough to be read on: what stood wrong has a stand-in. */
export interface Salvaged<T> {
  readonly value: T;
  /** Where a stand-in is, as `fleets[3].class`. */
  readonly mended: readonly Mended[];
}

export interface Mended {
  readonly path: string;
  /** A figure or a text: nothing refers to it. */
  readonly plain: boolean;
}

/** Mending one thing may show the next inside it. */
const rounds = 8;

/**
 * The data with a stand-in wherever its shape is broken; values of the right kind that are out of
 * range stay. Null when no whole shape can be made of it. `data` is left as it was.
 */
export function salvage<T>(schema: z.ZodMiniType<T>, data: unknown): Salvaged<T> | null {
  const root = { value: copy(data) };
  const mended: Mended[] = [];
  for (let round = 0; round < rounds; round++) {
    const result = schema.safeParse(root.value);
    const findings = result.success ? [] : flattened(result.error.issues as readonly Finding[]);
    const broken = findings.filter((finding) => breaksShape(finding, schema, root.value));
    if (broken.length === 0) return { value: root.value as T, mended };
    // Backwards: what is cut from a list must not move what is still to be mended.
    for (const finding of [...broken].reverse()) {
      const place = mend(root, finding, schema);
      if (place) mended.push(place);
    }
  }
  return null;
}

/** Whether readers of the value would stumble over it, and not only disagree. */
function breaksShape(finding: Finding, schema: z.ZodMiniType, data: unknown): boolean {
  switch (finding.code) {
    case 'invalid_type':
      // Else a number that is not whole.
      return finding.expected !== 'int';
    case 'too_small':
    case 'too_big':
      return definitionOf(schemaAt(schema, finding.path, data)).type === 'tuple';
    case 'invalid_format':
    case 'custom':
      return false;
    default:
      return true;
  }
}

type Tree = Record<PropertyKey, unknown>;

function mend(root: { value: unknown }, finding: Finding, schema: z.ZodMiniType): Mended | null {
  const steps: PropertyKey[] = ['value', ...finding.path];
  const last = steps.pop() ?? 'value';
  const parent = steps.reduce<unknown>((at, step) => (at as Tree)[step], root) as Tree;
  const mended = { path: pathText(finding.path), plain: false };
  if (finding.code === 'unrecognized_keys') {
    for (const key of finding.keys ?? []) delete (parent[last] as Tree)[key];
    return null;
  }
  if (finding.code === 'invalid_key') {
    delete parent[last];
    return mended;
  }
  const wanted = schemaAt(schema, finding.path, root.value);
  const found = parent[last];
  parent[last] = standIn(wanted);
  if (Array.isArray(found) && Array.isArray(parent[last])) {
    const whole = parent[last] as unknown[];
    parent[last] = whole.map((each, index) => found[index] ?? each);
  }
  const { type, checks = [] } = definitionOf(wanted);
  const isText =
    type === 'string' && !checks.some(({ _zod }) => _zod.def.check === 'string_format');
  return { ...mended, plain: type === 'number' || isText };
}

/** The plainest value of a schema's kind. */
function standIn(schema: z.core.$ZodType | undefined): unknown {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'number':
      return 1;
    case 'string':
      return 'x';
    case 'boolean':
      return false;
    case 'enum':
      return Object.values(definition.entries ?? {})[0];
    case 'literal':
      return definition.values?.[0];
    case 'array':
      return [];
    case 'tuple':
      return (definition.items ?? []).map(standIn);
    case 'object':
      return Object.fromEntries(
        Object.entries(definition.shape ?? {})
          .filter(([, inner]) => inner._zod.optin !== 'optional')
          .map(([key, inner]) => [key, standIn(inner)]),
      );
    case 'record':
      return {};
    case 'union':
      return standIn(definition.options?.[0]);
    default:
      return null;
  }
}
