import { refuse } from '../lib/refusal';
import { isId } from '../state/shape';
import type { OrderDefinition } from './definition';

/** Takes back an offer of one's own that was not answered yet. */
export const withdrawDeal: OrderDefinition<'withdrawDeal'> = {
  type: 'withdrawDeal',
  check: ({ deal }) => isId(deal),
  validate({ deal }, { view, faction }) {
    return view.deals[deal]?.from === faction ? null : refuse('noSuchDeal');
  },
  apply({ deal }, { realm }) {
    delete realm.deals[deal];
  },
};
