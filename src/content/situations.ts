import type { Situation, SituationId } from '../sim';
import { byId } from './byId';

const list = [
  {
    id: 'a_people_stirs',
    shows: { movementAtLeast: { faction: 'the_viewer', step: 'murmurs' } },
    bar: { movement: { faction: 'the_viewer', of: 'radicalism' } },
    stages: [
      { id: 'murmurs' },
      { id: 'sabotage', when: { movementAtLeast: { faction: 'the_viewer', step: 'sabotage' } } },
      { id: 'strike', when: { movementAtLeast: { faction: 'the_viewer', step: 'strike' } } },
      { id: 'uprising', when: { movementAtLeast: { faction: 'the_viewer', step: 'uprising' } } },
    ],
  },
] as const satisfies readonly Situation[];

export type SituationKey = (typeof list)[number]['id'];

/**
 * Situations that any game may have: they name no power and no place, but who looks.
 * @source invented
 */
export const situations: Readonly<Record<SituationId, Situation>> = byId<Situation>(list);
