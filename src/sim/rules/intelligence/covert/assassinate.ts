import { courtiers, guardTerms } from './courtiers';
import type { CovertDefinition } from './definition';

/**
 * Kills somebody at a court.
 * @source invented
 */
export const assassinate: CovertDefinition = {
  kind: 'assassinate',
  lasts: false,
  stations: ['court'],
  targets: courtiers,
  odds: guardTerms,
  carryOut: ({ game, context, victim }, target) => {
    const person = target === null ? undefined : game.characters[target];
    if (!person) return;
    person.status = 'dead';
    const { id: character, name } = person;
    const fact = { character, name, faction: victim, how: 'killed' } as const;
    context.emit({ type: 'courtierLost', ...fact }, null, 'all');
  },
};
