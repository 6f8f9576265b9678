import type { TurnContext } from '../turn/context';

/** A context in which all that is told is part of a greater fact; `whole` is the name of that. */
export function within(context: TurnContext, whole: string): TurnContext {
  return {
    ...context,
    emit: (fact, where, to, witnesses) =>
      context.emit({ ...fact, partOf: fact.partOf ?? whole }, where, to, witnesses),
  };
}
