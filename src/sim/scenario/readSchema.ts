import type * as z from 'zod/mini';
import { colourForm } from '../state/schemaParts';
import { type Issue, type IssueCode, issue, pathText } from './issue';
import { languageForm } from './language';
import { nearest } from './nearest';
import { buildingsForm, shipsForm } from './written/notation';

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
  /** Of a key that is not as it should be: why. */
  readonly issues?: readonly Finding[];
}

export type Read<T> = { readonly value: T } | { readonly issues: readonly Issue[] };

/** Checks the shape of parsed JSON; all mistakes at once. */
export function readSchema<T>(schema: z.ZodMiniType<T>, data: unknown): Read<T> {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data };
  const findings = flattened(result.error.issues as readonly Finding[]);
  return { issues: findings.flatMap((finding) => worded(finding, schema, data)) };
}

/** What is wrong, a union's complaint replaced by those of the form that was probably meant, if any. */
export function flattened(
  findings: readonly Finding[],
  base: readonly PropertyKey[] = [],
): readonly Finding[] {
  return findings.flatMap((finding): readonly Finding[] => {
    const path = [...base, ...finding.path];
    if (finding.code !== 'invalid_union') return [{ ...finding, path }];
    const meant = meantForm(finding.errors ?? []);
    return meant === null ? [{ ...finding, path }] : flattened(meant, path);
  });
}

function worded(finding: Finding, schema: z.ZodMiniType, data: unknown): Issue[] {
  const { path } = finding;
  const found = valueAt(data, path);
  const tell = (code: IssueCode, values: Record<string, string | number>, near?: string | null) => [
    issue(pathText(path), code, values, near ?? null),
  ];
  if (finding.code === 'unrecognized_keys') {
    const allowed = keysAt(schema, path, data);
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
      return tell(formCodes[finding.pattern ?? ''] ?? 'badId', { found: shown(found) });
    case 'invalid_key': {
      const form = finding.issues?.[0]?.pattern ?? '';
      return tell(formCodes[form] ?? 'badId', { found: shown(path[path.length - 1]) });
    }
    case 'invalid_union':
      // None of the forms bears this name: no form has a complaint of its own.
      if ((finding.errors ?? []).length === 0) return tell('malformed', { found: shown(found) });
      return likeliest(finding.errors ?? [], found).flatMap((inner) =>
        worded({ ...inner, path }, schema, data),
      );
    case 'custom':
      if (finding.params?.reserved) return tell('badId', { found: shown(found) });
      if (finding.params?.order) return tell('malformedOrder', {});
      return tell(ones.find((code) => finding.params?.[code]) ?? 'malformed', {});
    default:
      return tell('malformed', {});
  }
}

/** Records that hold exactly one word. */
const ones = [
  'oneCondition',
  'oneEffect',
  'oneMoment',
  'oneGauge',
] as const satisfies readonly IssueCode[];

/** What is not formed as it should be, by that form. */
const formCodes: Readonly<Record<string, IssueCode>> = {
  [String(colourForm)]: 'badColour',
  [String(languageForm)]: 'badLanguage',
  [String(shipsForm)]: 'badShips',
  [String(buildingsForm)]: 'badBuildings',
};

/** Of a union's complaints about a plain value those of a form that takes values of its kind. */
function likeliest(errors: readonly (readonly Finding[])[], found: unknown): readonly Finding[] {
  const ofKind = errors.find(
    ([first]) => first?.code !== 'invalid_type' || first.expected === kindOf(found),
  );
  return ofKind ?? errors[0] ?? [];
}

/**
 * Of a union's complaints those of the form that was probably meant: the one to which the fewest keys
 * mean nothing, and of these the one that got furthest. Null when none looked further than the kind of
 * the value.
 */
function meantForm(errors: readonly (readonly Finding[])[]): readonly Finding[] | null {
  const strangers = (findings: readonly Finding[]) =>
    findings.reduce((count, { keys = [] }) => count + keys.length, 0);
  const depth = (findings: readonly Finding[]) =>
    Math.max(0, ...findings.map((finding) => finding.path.length));
  const looked = errors.filter((findings) => depth(findings) > 0 || strangers(findings) > 0);
  const [meant = null] = looked.sort((a, b) => strangers(a) - strangers(b) || depth(b) - depth(a));
  return meant;
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

/** The schema of what stands at `path` in `data`; undefined where the path leads out of it. */
export function schemaAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  data: unknown,
): z.core.$ZodType | undefined {
  let at: z.core.$ZodType | undefined = schema;
  for (const [depth, step] of path.entries()) {
    const definition = formOf(at, valueAt(data, path.slice(0, depth)));
    at =
      typeof step === 'number'
        ? (definition.element ?? definition.items?.[step])
        : (definition.shape?.[String(step)] ?? definition.valueType);
  }
  return at;
}

/** The definition for a value: of a union, that of the form which the value has most in common with. */
function formOf(schema: z.core.$ZodType | undefined, value: unknown): Definition {
  const definition = definitionOf(schema);
  if (definition.type !== 'union') return definition;
  const forms = (definition.options ?? []).map((option) => formOf(option, value));
  const fitting = forms.filter((form) => isOfKind(form, value));
  const keys = Object.keys(Object(value));
  const shared = ({ shape = {} }: Definition) =>
    keys.filter((key) => Object.hasOwn(shape, key)).length;
  return fitting.sort((a, b) => shared(b) - shared(a))[0] ?? forms[0] ?? definition;
}

function isOfKind({ type }: Definition, value: unknown): boolean {
  if (Array.isArray(value)) return type === 'array' || type === 'tuple';
  if (typeof value === 'object' && value !== null) return type === 'object' || type === 'record';
  return type === kindOf(value);
}

/** The keys that an object at `path` may have. */
function keysAt(schema: z.ZodMiniType, path: readonly PropertyKey[], data: unknown): string[] {
  const definition = formOf(schemaAt(schema, path, data), valueAt(data, path));
  if (definition.shape) return Object.keys(definition.shape);
  return Object.keys(definitionOf(definition.keyType).entries ?? {});
}
