import { refuse } from '../lib/refusal';
import { isId } from '../state/shape';
import type { OrderDefinition } from './definition';

/** Signs the terms of an alliance under negotiation, or refuses them, which ends the talks. */
export const answerFounding: OrderDefinition<'answerFounding'> = {
  type: 'answerFounding',
  check: ({ founding, sign }) => isId(founding) && typeof sign === 'boolean',
  validate({ founding: id, sign }, { view, faction }) {
    const founding = view.foundings[id];
    if (!founding?.members.includes(faction)) return refuse('noSuchTalks');
    return sign && founding.signed.includes(faction) ? refuse('alreadySigned') : null;
  },
  apply({ founding: id, sign }, { realm, faction, tell }) {
    const founding = realm.foundings[id];
    // Another may have ended the talks in the same month, before.
    if (!founding) return;
    if (sign) {
      founding.signed = [...founding.signed, faction].sort();
      return;
    }
    delete realm.foundings[id];
    const { by, members, turn } = founding;
    // Nobody has heard yet of talks that were opened this month.
    if (turn === realm.turn) return;
    tell({ type: 'foundingRefused', founding: id, by, refused: faction, terms: [] }, members);
  },
};
