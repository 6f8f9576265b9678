import { refuse } from '../lib/refusal';
import { spendingRefusal } from '../rules/deals/setAside';
import { isId } from '../state/shape';
import type { OrderDefinition } from './definition';

/** Names who is to follow the head of state, for influence; or nobody any more. */
export const nameHeir: OrderDefinition<'nameHeir'> = {
  type: 'nameHeir',
  check: ({ person }) => person === null || isId(person),
  validate({ person: id }, { view, faction, rules }) {
    const { influence, kept } = rules.numbers.persons.heir;
    const own = view.factions[faction];
    if (!own || own.head === null) return refuse('nobodyRules');
    if (id === null) return own.heir ? null : refuse('noHeir');
    const person = Object.hasOwn(view.characters, id) ? view.characters[id] : undefined;
    if (person?.faction !== faction) return refuse('notYourCharacter', { character: id });
    if (id === own.head) return refuse('rulesAlready', { character: id });
    if (person.status !== 'active') {
      return refuse('notFit', { character: id, status: person.status });
    }
    if (own.heir?.person === id) return refuse('heirAlready', { character: id });
    const months = own.heir ? own.heir.since + kept - view.turn : 0;
    if (months > 0) return refuse('heirLately', { months });
    return spendingRefusal(view, faction, 'influence', influence);
  },
  apply({ person }, { realm, faction, rules, tell }) {
    const own = realm.factions[faction];
    if (!own?.books) return;
    if (person === null) delete own.heir;
    else {
      own.books.stocks.influence -= rules.numbers.persons.heir.influence;
      own.heir = { person, since: realm.turn };
    }
    const stands = () => (own.heir?.person ?? null) === person;
    tell({ type: 'heirNamed', faction, character: person }, 'all', stands);
  },
};
