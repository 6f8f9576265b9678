import {
  type GivenOrder,
  type LawChange,
  type PeopleStatus,
  peoplesUnder,
  type Ruleset,
  type SpeciesId,
  type View,
  validateOrder,
} from '../../sim';
import type { SeatPlanner } from '../computerTurn';
import { planOrders } from '../planOrders';

/** The usual player under one law: everybody it rules, and comes to rule, is to be of one status as far as he may be. */
function under(status: PeopleStatus): SeatPlanner {
  return (view, rules) => [
    ...laws(view, rules, status),
    ...planOrders(view, rules, { difficulty: 'normal' }).filter(
      ({ order }) => order.type !== 'setLaw',
    ),
  ];
}

/** One law on all others, and the same on each people that has a law of its own. */
function laws(view: View, rules: Ruleset, status: PeopleStatus): GivenOrder[] {
  const peoples: (SpeciesId | null)[] = [null];
  for (const { own, law, species } of peoplesUnder(view, view.faction)) {
    if (!own && law !== undefined && law.species !== null) peoples.push(species);
  }
  return peoples.flatMap((species) => {
    const change: LawChange = { species, world: null, status };
    const order = { type: 'setLaw', ...change } as const;
    return validateOrder(order, { view, faction: view.faction, rules }) === null ? [{ order }] : [];
  });
}

export const freeing = under('citizen');
export const enslaving = under('enslaved');
