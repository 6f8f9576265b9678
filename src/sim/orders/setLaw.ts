import { giveLaw } from '../rules/peoples/laws/giveLaw';
import { lawRefusal } from '../rules/peoples/laws/lawRefusal';
import { lawFor, lawOn, lawsOf } from '../rules/peoples/laws/standingLaw';
import { isId, isOneOf } from '../state/shape';
import { peopleStatuses } from '../state/world';
import type { OrderDefinition } from './definition';

/** Gives a law on a people, or on all others (null); for one world, or everywhere. It is paid for at once. */
export const setLaw: OrderDefinition<'setLaw'> = {
  type: 'setLaw',
  check: ({ species, world, status }) =>
    (species === null || isId(species)) &&
    (world === null || isId(world)) &&
    isOneOf(status, peopleStatuses),
  validate: ({ species, world, status }, { view, faction, rules }) =>
    lawRefusal(view, rules, faction, { species, world, status }),
  apply({ species, world, status }, { realm, faction, rules, tell }) {
    const laws = () => lawsOf(realm.factions[faction]);
    const before = lawFor(laws(), species, world)?.status ?? null;
    giveLaw(realm, rules, faction, { species, world, status });
    const stands = () => lawOn(laws(), { species, world })?.status === status;
    tell({ type: 'lawGiven', faction, species, only: world, status, before }, 'all', stands);
  },
};
