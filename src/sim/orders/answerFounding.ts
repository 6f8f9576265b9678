import { type OrderDefinition, refuse } from './definition';
import { isId } from './shape';

/** Signs the terms of an alliance under negotiation, or refuses them, which ends the talks. */
export const answerFounding: OrderDefinition<'answerFounding'> = {
  type: 'answerFounding',
  check: ({ founding, sign }) => isId(founding) && typeof sign === 'boolean',
  validate({ founding: id, sign }, { view, faction }) {
    const founding = view.foundings[id];
    if (!founding?.members.includes(faction)) return refuse('noSuchTalks');
    return sign && founding.signed.includes(faction) ? refuse('alreadySigned') : null;
  },
  apply({ founding: id, sign }, { realm, faction }) {
    const founding = realm.foundings[id];
    if (!founding) return;
    if (sign) founding.signed = [...founding.signed, faction].sort();
    else delete realm.foundings[id];
  },
};
