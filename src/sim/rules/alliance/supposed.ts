import { greatest, inOrder } from '../../lib/ordered';
import { total } from '../../lib/terms';
import type { Alliance, CouncilAffairs } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { ownWeights } from './ownWeight';
import { rescaled } from './shares';

/** A realm of its own, to suppose in it what a Council may do; the one given stays as it is. */
export function supposedFor(
  realm: Realm,
  alliance: Alliance,
): { readonly realm: Realm; readonly alliance: Alliance } {
  const { charter, council } = alliance;
  const copy: Alliance = {
    ...alliance,
    members: [...alliance.members],
    charter: { ...charter, shares: { ...charter.shares } },
    offices: { ...alliance.offices },
    brokerage: { ...alliance.brokerage },
    council: council === null ? null : affairsOf(council),
  };
  const factions = { ...realm.factions };
  for (const member of alliance.members) {
    const power = factions[member];
    if (power) factions[member] = { ...power };
  }
  const supposed: Realm = {
    ...realm,
    factions,
    alliances: { ...realm.alliances, [alliance.id]: copy },
    memories: { ...realm.memories },
    treaties: { ...realm.treaties },
    worlds: { ...realm.worlds },
  };
  return { realm: supposed, alliance: copy };
}

function affairsOf(council: CouncilAffairs): CouncilAffairs {
  return {
    ...council,
    divisions: [...council.divisions],
    accounts: { ...council.accounts },
    spoils: { ...council.spoils },
  };
}

/**
 * In a supposed realm: a member is gone, and what it held in the alliance falls to those who remain.
 * @source invented
 */
export function supposeGone(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  gone: FactionId,
): void {
  const power = realm.factions[gone];
  if (power) power.alliance = null;
  alliance.members = alliance.members.filter((member) => member !== gone);
  alliance.charter.shares = rescaled(alliance.charter.shares, alliance.members);
  for (const treaty of inOrder(realm.treaties)) {
    if (treaty.imposed === alliance.id && treaty.parties.includes(gone)) {
      delete realm.treaties[treaty.id];
    }
  }
  if (alliance.council) forget(realm, alliance.council, gone);
  emptySeats(realm, rules, alliance, gone);
}

function forget(realm: Realm, council: CouncilAffairs, gone: FactionId): void {
  delete council.accounts[gone];
  for (const { world } of inOrder(council.spoils)) {
    if (realm.worlds[world]?.owner === gone) delete council.spoils[world];
  }
}

/** As seats are passed on, but for the lots that equals draw. */
function emptySeats(realm: Realm, rules: Ruleset, alliance: Alliance, gone: FactionId): void {
  const { offices, members, charter, brokerage } = alliance;
  for (const office of Object.keys(offices)) {
    if (offices[office]?.holder === gone) delete offices[office];
  }
  const weights = ownWeights(realm, rules, alliance);
  const weight = (member: FactionId) => total(weights[member] ?? []);
  if (alliance.leader === gone) {
    const others = members.filter((member) => member !== alliance.broker);
    alliance.leader = greatest(others.length > 0 ? others : members, weight) ?? gone;
    const [first] = rules.charters[charter.form]?.offices ?? [];
    if (first !== undefined) offices[first] = { holder: alliance.leader, since: realm.turn };
  }
  if (alliance.broker !== null && members.length < 3) seat(alliance, null);
  else if (alliance.broker === gone) {
    const able = members.filter((member) => member !== alliance.leader);
    seat(alliance, charter.brokered ? greatest(able, (member) => -weight(member)) : null);
  }
  if (brokerage.lean === gone || brokerage.lean === alliance.broker) brokerage.lean = null;
}

function seat(alliance: Alliance, broker: FactionId | null): void {
  alliance.broker = broker;
  Object.assign(alliance.brokerage, { lean: null, effort: broker === null ? 0 : 1 });
}
