import { type ComponentType, createElement, use } from 'react';
import { mendStyles } from './mendStyles';

/** A part of the program that could not be fetched: no connection, or the build is gone. */
export class PartMissing extends Error {
  override readonly name = 'PartMissing';

  constructor(
    cause: unknown,
    /** The next to ask for the part fetches it again. */
    readonly forget: () => void,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/**
 * Fetches a part of the program, with the style sheets that did not arrive before. Throws PartMissing when
 * it does not come.
 */
export async function fetchPart<T>(load: () => Promise<T>, forget: () => void): Promise<T> {
  try {
    await mendStyles();
    return await load();
  } catch (cause) {
    throw new PartMissing(cause, forget);
  }
}

/**
 * A component that is fetched when it is first shown. React's own `lazy` keeps a failure for good;
 * this one throws `PartMissing`, and fetches again once the boundary that caught it tries again or goes away.
 */
export function fetchedPart<Module, Props extends object>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
): ComponentType<Props> {
  let fetched: Promise<Module> | null = null;
  const forget = () => {
    fetched = null;
  };
  return function FetchedPart(props: Props) {
    fetched ??= fetchPart(load, forget);
    return createElement(pick(use(fetched)), props);
  };
}
