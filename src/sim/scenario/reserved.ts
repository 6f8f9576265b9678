const reserved: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
]);

/** Names that every object answers to: never keys or ids of ours, so no look-up can meet them. */
export function isReserved(name: string): boolean {
  return reserved.has(name);
}
