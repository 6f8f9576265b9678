import type * as z from 'zod/mini';
import { colourForm } from '../state/schemaParts';
import { type Issue, type IssueCode, issue, pathText } from './issue';
import { nearest } from './nearest';

/** What zod reports, as far as it is read here. */
export interface Finding {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly origin?: string;
  /** Of a text that is not formed as it should be: that form. */
  readonly pattern?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly (readonly Finding[])[];
}

export type Read<T> = { readonly value: T } | { readonly issues: readonly Issue[] };

/** Checks the shape of parsed JSON; all mistakes at once. */
export function readSchema<T>(schema: z.ZodMiniType<T>, data: unknown): Read<T> {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data };
  const findings = result.error.issues as readonly Finding[];
  return { issues: findings.flatMap((finding) => worded(finding, schema, data, [])) };
}

function worded(
  finding: Finding,
  schema: z.ZodMiniType,
  data: unknown,
  base: readonly PropertyKey[],
): Issue[] {
  const path = [...base, ...finding.path];
  const found = valueAt(data, path);
  const tell = (code: IssueCode, values: Record<string, string | number>, near?: string | null) => [
    issue(pathText(path), code, values, near ?? null),
  ];
  if (finding.code === 'unrecognized_keys') {
    const allowed = keysAt(schema, path);
    return (finding.keys ?? []).map((key) =>
      issue(pathText([...path, key]), 'unknownKey', { key }, nearest(key, allowed)),
    );
  }
  if (found === undefined) return tell('missing', { key: String(path[path.length - 1] ?? '') });
  switch (finding.code) {
    case 'invalid_type':
      return notWhole(finding, found)
        ? tell('notWhole', { found: shown(found) })
        : tell('wrongType', { expected: finding.expected ?? '', found: kindOf(found) });
    case 'invalid_value':
      return tell(
        'notOneOf',
        { found: shown(found), allowed: (finding.values ?? []).join(', ') },
        typeof found === 'string' ? nearest(found, (finding.values ?? []).map(String)) : null,
      );
    case 'too_small':
      return tell(sized(finding) ? 'tooFew' : 'tooSmall', {
        found: size(found),
        least: Number(finding.minimum),
      });
    case 'too_big':
      return tell(sized(finding) ? 'tooMany' : 'tooBig', {
        found: size(found),
        most: Number(finding.maximum),
      });
    case 'invalid_format':
      return tell(finding.pattern === String(colourForm) ? 'badColour' : 'badId', {
        found: shown(found),
      });
    case 'invalid_union':
      // None of the forms bears this name: no form has a complaint of its own.
      if ((finding.errors ?? []).length === 0) return tell('malformed', { found: shown(found) });
      return deepest(finding.errors ?? []).flatMap((inner) => worded(inner, schema, data, path));
    case 'custom':
      if (finding.params?.reserved) return tell('badId', { found: shown(found) });
      if (finding.params?.order) return tell('malformedOrder', {});
      return tell(finding.params?.oneCondition ? 'oneCondition' : 'malformed', {});
    default:
      return tell('malformed', {});
  }
}

/** Of a union's complaints those that got furthest: the form that was probably meant. */
function deepest(errors: readonly (readonly Finding[])[]): readonly Finding[] {
  let best: readonly Finding[] = [];
  let bestDepth = -1;
  for (const findings of errors) {
    const depth = Math.max(0, ...findings.map((finding) => finding.path.length));
    if (depth > bestDepth) {
      best = findings;
      bestDepth = depth;
    }
  }
  return best;
}

function notWhole(finding: Finding, found: unknown): boolean {
  return finding.expected === 'int' && typeof found === 'number';
}

function sized(finding: Finding): boolean {
  return finding.origin === 'array' || finding.origin === 'string';
}

function size(found: unknown): number {
  if (typeof found === 'string' || Array.isArray(found)) return found.length;
  return typeof found === 'number' ? found : 0;
}

function kindOf(found: unknown): string {
  if (found === null) return 'null';
  return Array.isArray(found) ? 'array' : typeof found;
}

function shown(found: unknown): string {
  return (JSON.stringify(found) ?? '').slice(0, 60);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

/** A schema's definition, as far as a path can lead through it. */
export interface Definition {
  readonly type?: string;
  readonly shape?: Record<string, z.core.$ZodType>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly getter?: () => z.core.$ZodType;
  readonly items?: readonly z.core.$ZodType[];
  readonly valueType?: z.core.$ZodType;
  readonly keyType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly entries?: Record<string, string>;
  readonly values?: readonly unknown[];
  readonly checks?: readonly z.core.$ZodCheck[];
}

/** A schema's definition, behind what makes it optional, nullable or late. */
export function definitionOf(schema: z.core.$ZodType | undefined): Definition {
  let definition = (schema?._zod.def ?? {}) as Definition;
  for (;;) {
    const inner = definition.innerType ?? definition.getter?.();
    if (inner === undefined) return definition;
    definition = inner._zod.def as Definition;
  }
}

/** The schema of what stands at `path`; undefined where the path leads out of it. */
export function schemaAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
): z.core.$ZodType | undefined {
  let at: z.core.$ZodType | undefined = schema;
  for (const step of path) {
    const definition = definitionOf(at);
    at =
      typeof step === 'number'
        ? (definition.element ?? definition.items?.[step])
        : (definition.shape?.[String(step)] ?? definition.valueType);
  }
  return at;
}

/** The keys that an object at `path` may have. */
function keysAt(schema: z.ZodMiniType, path: readonly PropertyKey[]): string[] {
  const definition = definitionOf(schemaAt(schema, path));
  if (definition.shape) return Object.keys(definition.shape);
  return Object.keys(definitionOf(definition.keyType).entries ?? {});
}
