import { refuse } from '../lib/refusal';
import { dealRefusal, hasPeace } from '../rules/deals/dealRefusal';
import { leavesWarToCouncil } from '../rules/diplomacy/treatyRefusal';
import { isId } from '../state/shape';
import type { OrderDefinition } from './definition';

/** Accepts or refuses an offer that stands; it is carried out with this turn. */
export const answerDeal: OrderDefinition<'answerDeal'> = {
  type: 'answerDeal',
  check: ({ deal, accept }) => isId(deal) && typeof accept === 'boolean',
  validate({ deal: id, accept }, { view, faction, rules }) {
    const deal = view.deals[id];
    if (deal?.to !== faction) return refuse('noSuchDeal');
    if (hasPeace(deal) && leavesWarToCouncil(view, faction)) return refuse('councilDecidesPeace');
    return accept ? dealRefusal(view, rules, deal, true) : null;
  },
  apply({ deal: id, accept }, { realm }) {
    const deal = realm.deals[id];
    if (deal) realm.deals[id] = { ...deal, accepted: accept };
  },
};
