import { refuse } from '../lib/refusal';
import { invitedTo, isAwaited } from '../rules/diplomacy/congress/congress';
import { isId } from '../state/shape';
import type { OrderDefinition } from './definition';

/** Says what one will answer at a congress: to sign all that concerns one, or nothing; null leaves it to the envoys. */
export const answerCongress: OrderDefinition<'answerCongress'> = {
  type: 'answerCongress',
  check: ({ congress, sign }) => isId(congress) && (sign === null || typeof sign === 'boolean'),
  validate({ congress: id }, { view, faction }) {
    const congress = view.congresses?.[id];
    if (!congress || !isAwaited(congress)) return refuse('noSuchCongress');
    return invitedTo(view, congress.question).includes(faction) ? null : refuse('congressOfOthers');
  },
  apply({ congress: id, sign }, { realm, faction }) {
    const congress = realm.congresses?.[id];
    if (!congress) return;
    const { [faction]: _, ...others } = congress.answers;
    congress.answers = sign === null ? others : { ...others, [faction]: sign };
  },
};
