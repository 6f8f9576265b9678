import { refuse } from '../lib/refusal';
import { spendingRefusal } from '../rules/deals/setAside';
import { leavesWarToCouncil } from '../rules/diplomacy/treatyRefusal';
import { causeFor, warRefusal } from '../rules/diplomacy/warRefusal';
import { beginWar, hasBegunWar } from '../rules/diplomacy/wars';
import { isId, isIdList } from '../state/shape';
import type { OrderDefinition } from './definition';

/** Most goals an order may name, whatever the rules allow. */
const listLimit = 64;

/**
 * Begins a war on a faction and its allies, together with one's own allies, for systems that are
 * wanted. Costs influence. Whoever has left war to a Council moves it there.
 */
export const declareWar: OrderDefinition<'declareWar'> = {
  type: 'declareWar',
  check: ({ on, goals }) => isId(on) && isIdList(goals, listLimit),
  validate({ on, goals }, { view, faction, rules }) {
    const refusal = warRefusal(view, rules, faction, on);
    if (refusal) return refusal;
    if (leavesWarToCouncil(view, faction)) return refuse('councilDecidesWar');
    const limit = rules.numbers.treaties.goals;
    if (goals.length > limit) return refuse('tooManyGoals', { limit });
    if (new Set(goals).size < goals.length) return refuse('goalTwice');
    const unknown = goals.find((system) => !view.chart.systems[system]);
    if (unknown !== undefined) return refuse('unknownSystem', { system: unknown });
    const needed = rules.numbers.diplomacy.declareWar;
    return spendingRefusal(view, faction, 'influence', needed);
  },
  apply({ on, goals }, { realm, faction, rules, tell }) {
    const books = realm.factions[faction]?.books;
    if (books) books.stocks.influence -= rules.numbers.diplomacy.declareWar;
    const cause = causeFor(realm, rules, faction, on);
    const { joined, ended } = beginWar(realm, rules, faction, on, cause, goals);
    // Where an ally has declared it in the same month, before, it is his war.
    if (hasBegunWar(realm, faction, on)) {
      tell({ type: 'warDeclared', by: faction, on, cause, joined }, 'all');
    }
    for (const fact of ended) tell(fact, 'all');
  },
};
