import { aidRefusal } from '../rules/peoples/movements/aid';
import { isId } from '../state/shape';
import type { OrderDefinition } from './definition';

/** Sends arms to a movement under another ruler, who hears of it only where he watches. */
export const aidMovement: OrderDefinition<'aidMovement'> = {
  type: 'aidMovement',
  check: ({ movement }) => isId(movement),
  validate: ({ movement }, { view, faction, rules }) =>
    aidRefusal(view, rules, faction, view.movements?.[movement]),
  apply({ movement: id }, { realm, faction, rules, tell }) {
    const movement = realm.movements?.[id];
    const books = realm.factions[faction]?.books;
    if (!movement || !books) return;
    const { influence, latinum, strength } = rules.numbers.movements.aid;
    books.stocks.influence -= influence;
    books.stocks.latinum -= latinum;
    const sent = (movement.aid[faction] ?? 0) + strength;
    realm.movements = {
      ...realm.movements,
      [id]: { ...movement, aid: { ...movement.aid, [faction]: sent } },
    };
    const { ruler, species, demand, answer } = movement;
    const found = answer?.kind === 'watch' ? [faction, ruler] : [faction];
    const fact = { movement: id, faction: ruler, species, demand, by: faction, arms: strength };
    tell({ type: 'movementAided', ...fact }, found);
  },
};
