import { refuse } from '../lib/refusal';
import { noteCount, noteLength } from '../state/limits';
import { isId, isText } from '../state/shape';
import type { OrderDefinition } from './definition';

/** Keeps a note from turn to turn under a key of its own; an empty one is forgotten. */
export const note: OrderDefinition<'note'> = {
  type: 'note',
  quiet: true,
  mute: true,
  check: ({ key, value }) => isId(key) && isText(value, noteLength),
  validate({ key, value }, { view, faction }) {
    const plan = view.factions[faction]?.books?.plan ?? {};
    const isNew = value !== '' && plan[key] === undefined;
    return isNew && Object.keys(plan).length >= noteCount
      ? refuse('tooManyNotes', { limit: noteCount })
      : null;
  },
  apply({ key, value }, { realm, faction }) {
    const plan = realm.factions[faction]?.books?.plan;
    if (!plan) return;
    if (value === '') delete plan[key];
    else plan[key] = value;
  },
};
