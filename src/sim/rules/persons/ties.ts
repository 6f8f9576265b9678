import type { Character, TieKind } from '../../state/character';

/**
 * What one person is to another; null where nothing is worth telling. All but descent hold both ways.
 * @source invented
 */
export function tieTo(person: Character, other: Character): TieKind | null {
  const own = person.ties?.find(({ to }) => to === other.id);
  if (own) return own.kind;
  const theirs = other.ties?.find(({ to }) => to === person.id);
  if (!theirs) return null;
  return theirs.kind === 'childOf' ? 'kin' : theirs.kind;
}

/** Whether one is the child of another. */
export function isChildOf(person: Character, other: Character): boolean {
  return tieTo(person, other) === 'childOf';
}

/** Whether two are of one blood. */
export function isKinOf(person: Character, other: Character): boolean {
  const tie = tieTo(person, other);
  return tie === 'childOf' || tie === 'kin';
}
