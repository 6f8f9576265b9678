import { parseArgs } from 'node:util';

/** The command line cannot be understood; the message says why. */
export class UsageError extends Error {}

export interface OptionSpec {
  /** Options with a value. */
  readonly texts?: readonly string[];
  /** Options without one. */
  readonly flags?: readonly string[];
  /** How many words may stand besides options. */
  readonly words?: { readonly least: number; readonly most: number };
}

export interface Options {
  readonly words: readonly string[];
  has(flag: string): boolean;
  text(name: string): string | null;
  /** A whole number within bounds; the default when it is not given. */
  whole(name: string, least: number, most: number, otherwise: number): number;
  /** One of a list; the first when it is not given. */
  oneOf<T extends string>(name: string, choices: readonly [T, ...T[]]): T;
}

/** Reads a command's arguments, or throws a UsageError that names what is wrong. */
export function readOptions(args: readonly string[], spec: OptionSpec): Options {
  const { values, positionals } = parsed(args, spec);
  const { least, most } = spec.words ?? { least: 0, most: 0 };
  if (positionals.length < least) throw new UsageError('A file is missing.');
  if (positionals.length > most) throw new UsageError(`What is "${positionals[most]}" for?`);
  const text = (name: string) => {
    const value = values[name];
    return typeof value === 'string' ? value : null;
  };
  return {
    words: positionals,
    has: (flag) => values[flag] === true,
    text,
    whole(name, low, high, otherwise) {
      const value = text(name);
      if (value === null) return otherwise;
      const number = Number(value);
      if (/^-?\d+$/.test(value) && number >= low && number <= high) return number;
      throw new UsageError(
        `--${name} must be a whole number from ${low} to ${high}, not "${value}".`,
      );
    },
    oneOf(name, choices) {
      const value = text(name) ?? choices[0];
      const found = choices.find((choice) => choice === value);
      if (found === undefined) {
        throw new UsageError(`--${name} must be one of ${choices.join(', ')}, not "${value}".`);
      }
      return found;
    },
  };
}

function parsed(
  args: readonly string[],
  spec: OptionSpec,
): { values: Readonly<Record<string, unknown>>; positionals: readonly string[] } {
  const options = Object.fromEntries([
    ...(spec.texts ?? []).map((name) => [name, { type: 'string' as const }]),
    ...(spec.flags ?? []).map((name) => [name, { type: 'boolean' as const }]),
  ]);
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
