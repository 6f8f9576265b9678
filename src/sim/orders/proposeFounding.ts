import { inOrder } from '../lib/ordered';
import { refuse } from '../lib/refusal';
import { type FoundingPlan, foundingRefusal } from '../rules/alliance/founding';
import { spendingRefusal } from '../rules/deals/setAside';
import type { FactionId } from '../state/ids';
import { nextId } from '../state/ids';
import type { OrderOf } from '../state/order';
import { areIds, isId, isText, isWhole } from '../state/shape';
import type { OrderDefinition } from './definition';

const mostMembers = 24;

/** Opens talks about a new alliance, and signs its terms. Costs influence. */
export const proposeFounding: OrderDefinition<'proposeFounding'> = {
  type: 'proposeFounding',
  check: ({ name, charter, members, leader, broker, shares }) =>
    isText(name, 200) &&
    isId(charter) &&
    areIds(members, mostMembers) &&
    isId(leader) &&
    (broker === null || isId(broker)) &&
    areShares(shares),
  validate(order, { view, faction, rules }) {
    const limit = rules.numbers.fleet.namesLimit;
    if (order.name.trim() === '' || order.name.length > limit) return refuse('badName', { limit });
    if (inOrder(view.foundings).some(({ by }) => by === faction)) return refuse('alreadyInTalks');
    const wrong = foundingRefusal(view, rules, planOf(order, faction));
    if (wrong) return wrong;
    const needed = rules.numbers.alliance.founding;
    return spendingRefusal(view, faction, 'influence', needed);
  },
  apply(order, { realm, faction, rules, tell }) {
    const books = realm.factions[faction]?.books;
    if (books) books.stocks.influence -= rules.numbers.alliance.founding;
    const id = nextId(realm, 'founding', faction);
    const plan = planOf(order, faction);
    realm.foundings[id] = { ...plan, id, signed: [faction], turn: realm.turn };
    const { by, members } = plan;
    const stands = () => realm.foundings[id] !== undefined;
    tell({ type: 'foundingProposed', founding: id, by, members: [...members] }, members, stands);
  },
};

function planOf(
  { name, charter, members, leader, broker, shares }: OrderOf<'proposeFounding'>,
  by: FactionId,
): FoundingPlan {
  return {
    by,
    name: name.trim(),
    charter,
    members: [...members].sort(),
    leader,
    broker,
    shares: { ...shares },
  };
}

function areShares(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length <= mostMembers &&
    entries.every(([member, permille]) => isId(member) && isWhole(permille, 0, 1000))
  );
}
