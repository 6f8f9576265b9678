import type { PromiseKind } from '../../../state/promise';

/**
 * Promises that can be kept only while both sit in one Council: only who gave them and leaves is blamed for them.
 * They stand by themselves because motions end membership, and the rules of a vote know of motions.
 * @source invented
 */
export const amongMembers: Readonly<Record<PromiseKind, boolean>> = {
  cede: false,
  lean: true,
  settle: true,
  spare: false,
  vote: true,
  war: false,
};
