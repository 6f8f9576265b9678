import { remember } from '../rules/diplomacy/memories';
import { earnPrestige } from '../rules/diplomacy/prestige';
import { recognitionRefusal } from '../rules/diplomacy/recognition';
import { enemiesOf } from '../rules/diplomacy/relations';
import { isId } from '../state/shape';
import type { OrderDefinition } from './definition';

/**
 * Recognises a rebellion as a power of its own, once and for all: it is grateful, and those against whom it rose are not.
 */
export const recognise: OrderDefinition<'recognise'> = {
  type: 'recognise',
  check: ({ power }) => isId(power),
  validate: ({ power }, { view, faction, rules }) =>
    recognitionRefusal(view, rules, faction, power),
  apply({ power }, { realm, faction, rules, tell }) {
    const [rebels, books] = [realm.factions[power], realm.factions[faction]?.books];
    if (!rebels || rebels.recognised?.includes(faction)) return;
    if (books) books.stocks.influence -= rules.numbers.recognition.price;
    // Another's: in a view it is shared, and replaced rather than changed.
    const recognised = [...(rebels.recognised ?? []), faction].sort();
    realm.factions[power] = { ...rebels, recognised };
    earnPrestige(realm, rules, power, rules.numbers.recognition.prestige);
    remember(realm, rules, power, faction, 'recognisedUs');
    for (const foe of enemiesOf(realm, power)) {
      remember(realm, rules, foe, faction, 'recognisedRebels', power);
    }
    tell({ type: 'powerRecognised', by: faction, power }, 'all');
  },
};
