import type { SystemId } from '../../sim';

/** The kinds of plans that orders serve, the weightiest first; the order in which they are told. */
export const purposes = [
  'found',
  'guard',
  'war',
  'take',
  'clear',
  'joint',
  'relieve',
  'raid',
  'council',
  'talks',
  'yards',
  'realm',
  'explore',
  'ready',
] as const;
export type PurposeKind = (typeof purposes)[number];

/** What an order is for: a kind of plan, and the place it is about where there is one. */
export interface Purpose {
  readonly kind: PurposeKind;
  readonly about: SystemId | null;
}

export function purpose(kind: PurposeKind, about: Purpose['about'] = null): Purpose {
  return { kind, about };
}

/** What an attack on a system is for: its worlds, or to be rid of who stands in our own space. */
export function attackOn(
  {
    held,
    enemyHeld,
  }: { readonly held: ReadonlySet<SystemId>; readonly enemyHeld: ReadonlySet<SystemId> },
  target: SystemId,
): Purpose {
  return purpose(held.has(target) && !enemyHeld.has(target) ? 'clear' : 'take', target);
}
