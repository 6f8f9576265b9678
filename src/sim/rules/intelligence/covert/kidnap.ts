import { courtiers, guardTerms } from './courtiers';
import type { CovertDefinition } from './definition';

/**
 * Carries somebody off from a court, to be held at one's own seat.
 * @source invented
 */
export const kidnap: CovertDefinition = {
  kind: 'kidnap',
  lasts: false,
  stations: ['court'],
  targets: courtiers,
  odds: guardTerms,
  carryOut: ({ game, context, agent, victim }, target) => {
    const person = target === null ? undefined : game.characters[target];
    if (!person) return;
    person.status = 'captured';
    person.captor = agent.faction;
    const { id: character, name } = person;
    const fact = { character, name, faction: victim, how: 'kidnapped' } as const;
    context.emit({ type: 'courtierLost', ...fact }, null, 'all');
  },
};
