import type { Treaty, TreatyKind, TreatyTerms } from '../../../state/diplomacy';
import type { Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import { treatyBetween } from '../../diplomacy/treatyLookup';

/**
 * The realm as it would be with a treaty of a kind in force between two factions, or without; the
 * one given stays as it is. Only for asking what a treaty would change.
 */
export function withTreaty(
  realm: Realm,
  kind: TreatyKind,
  first: FactionId,
  second: FactionId,
  inForce: boolean,
): Realm {
  const held = treatyBetween(realm, kind, first, second);
  if ((held !== null) === inForce) return { ...realm };
  const treaties = { ...realm.treaties };
  if (held !== null) delete treaties[held.id];
  else treaties[drafted] = draft(kind, first, second, realm.turn);
  return { ...realm, treaties };
}

/** An id that no treaty bears. */
const drafted = 'treaty:draft';

function draft(kind: TreatyKind, first: FactionId, second: FactionId, since: number): Treaty {
  const terms: TreatyTerms = { kind, turns: 0, zone: [], stock: null, amount: 0 };
  return { id: drafted, terms, parties: [first, second], since, until: 0 };
}
