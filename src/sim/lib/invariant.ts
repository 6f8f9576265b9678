/** Thrown when the program contradicts itself. Never for bad input or an illegal order. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError';
}

/** Throws: stops the program with `message` when `condition` is false: a bug, not an expected failure. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new InvariantError(message);
}

/** The value itself, or a stop naming `what` when it is absent: throws as `invariant` does. */
export function required<T>(value: T | null | undefined, what: string): T {
  invariant(value !== null && value !== undefined, `${what} does not exist`);
  return value;
}
