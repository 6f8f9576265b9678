import { type OrderDefinition, refuse } from './definition';
import { isId, isText } from './shape';

/** A faction's whole memory: so many notes of so many UTF-16 units each. */
const noteLimit = 256;
const lengthLimit = 16_384;

/** Keeps a note from turn to turn under a key of its own; an empty one is forgotten. */
export const note: OrderDefinition<'note'> = {
  type: 'note',
  check: ({ key, value }) => isId(key) && isText(value, lengthLimit),
  validate({ key, value }, { view, faction }) {
    const plan = view.factions[faction]?.books?.plan ?? {};
    const isNew = value !== '' && plan[key] === undefined;
    return isNew && Object.keys(plan).length >= noteLimit
      ? refuse('tooManyNotes', { limit: noteLimit })
      : null;
  },
  apply({ key, value }, { realm, faction }) {
    const plan = realm.factions[faction]?.books?.plan;
    if (!plan) return;
    if (value === '') delete plan[key];
    else plan[key] = value;
  },
};
