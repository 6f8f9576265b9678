import type { CovertDefinition } from './definition';

/**
 * Makes it harder for strangers to work unseen under one's own rule, and finds them.
 * @source invented
 */
export const counter: CovertDefinition = {
  kind: 'counter',
  lasts: true,
  stations: ['home'],
  targets: () => [null],
};
