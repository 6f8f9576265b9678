import type { Telling } from './telling';

/** A context in which all that is told is part of a greater fact; `whole` is the name of that. */
export function within<T extends Telling>(context: T, whole: string): T {
  return {
    ...context,
    emit: (fact, where, to, witnesses) =>
      context.emit({ ...fact, partOf: fact.partOf ?? whole }, where, to, witnesses),
  };
}
