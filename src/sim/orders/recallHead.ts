import { refuse } from '../lib/refusal';
import { spendingRefusal } from '../rules/deals/setAside';
import { earnPrestige } from '../rules/diplomacy/prestige';
import { figuresOf } from '../rules/persons/claims';
import type { OrderDefinition } from './definition';

/** Recalls the head of state where a government can, for influence and prestige; who is first in line follows with the month. */
export const recallHead: OrderDefinition<'recallHead'> = {
  type: 'recallHead',
  check: () => true,
  validate(_, { view, faction, rules }) {
    const own = view.factions[faction];
    if (!own || own.head === null) return refuse('nobodyRules');
    const { recall } = figuresOf(view, rules, faction);
    if (recall === 0) return refuse('cannotRecall');
    if (own.recalled) return refuse('recalledAlready');
    if (own.contest) return refuse('contestRuns');
    const { rest } = rules.numbers.persons.contest;
    const months = own.headSince === undefined ? 0 : own.headSince + rest - view.turn;
    if (months > 0) return refuse('headLately', { months });
    return spendingRefusal(view, faction, 'influence', recall);
  },
  apply(_, { realm, faction, rules, tell }) {
    const own = realm.factions[faction];
    if (!own?.books || own.head === null) return;
    own.books.stocks.influence -= figuresOf(realm, rules, faction).recall;
    own.recalled = true;
    earnPrestige(realm, rules, faction, -rules.numbers.persons.contest.dismissal);
    tell({ type: 'headRecalled', faction, character: own.head }, 'all');
  },
};
