import type { Character } from '../../state/character';

/**
 * Whether somebody can hold an office or an aim of his own: fit or wounded, and neither held, gone nor dead.
 * @source invented
 */
export function isAtLarge(
  person: Character | undefined,
): person is Character & { status: 'active' | 'wounded' } {
  return person?.status === 'active' || person?.status === 'wounded';
}
