/** Named here, not asked of the engine: what is refused must be the same in all of them. */
const reserved: ReadonlySet<string> = new Set([
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'prototype',
  'toLocaleString',
  'toString',
  'valueOf',
]);

/** Names that every object answers to: never keys or ids of ours, so no look-up can meet them. */
export function isReserved(name: string): boolean {
  return reserved.has(name);
}
