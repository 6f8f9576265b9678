import { divide } from '../../lib/integers';
import { greatest, sortedBy } from '../../lib/ordered';
import { type Term, term, total } from '../../lib/terms';
import type { Alliance, Cure } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { FactionId, WorldId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { replaceWorld } from '../chart/worlds';
import { supposeStill } from '../diplomacy/supposeStill';
import { shareTerms } from './accounts';
import { contentmentTerms } from './contentment';
import { discontentOf, stageBelow } from './discontent';
import { dueShare, heldShare, shareOutOf } from './dueShares';
import { amended } from './motions/charter';
import { greatPartners } from './ownWeight';
import { spoilsOf } from './spoils';
import { supposedFor } from './supposed';

/** Such a thing, and what it would change in the member's contentment. */
export interface Remedy {
  readonly cure: Cure;
  readonly terms: readonly Term[];
  /** Whether it alone would make the member let go of the stage of discontent it stands at. */
  readonly suffices: boolean;
}

/**
 * What would content a member: all that its alliance could do for it and that would help, the least
 * that suffices first, then what helps most. Each is weighed by the terms of contentment themselves.
 * @source invented
 */
export function remediesFor(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
): Remedy[] {
  const before = feltTerms(realm, rules, alliance, member);
  const lacks = wantedBy(rules, alliance, member) - total(before);
  const remedies = curesFor(realm, rules, alliance, member).map((cure): Remedy => {
    const after = feltAfter(realm, rules, alliance, member, cure);
    const terms = difference(before, after);
    return { cure, terms, suffices: total(terms) >= lacks };
  });
  const helpful = remedies.filter(({ terms }) => total(terms) > 0);
  const far = 1000;
  return sortedBy(helpful, ({ terms, suffices }) => (suffices ? total(terms) : far - total(terms)));
}

/** Contentment from which a member lets go of its stage; of one who is content, of the first. */
function wantedBy(rules: Ruleset, alliance: Alliance, member: FactionId): number {
  const stage = discontentOf(alliance, member)?.stage ?? 'cool';
  return stageBelow(rules, stage) + rules.numbers.alliance.discontent.relief;
}

/** Contentment as it is felt, also below nothing: what lies there must be made good first. */
function feltTerms(realm: Realm, rules: Ruleset, alliance: Alliance, member: FactionId): Term[] {
  const changed = { ...realm, alliances: { ...realm.alliances, [alliance.id]: alliance } };
  supposeStill(changed, realm, rules);
  return contentmentTerms(changed, rules, alliance, member).filter(
    ({ label }) => label !== 'contentment.bound',
  );
}

/** The same with a cure done. */
function feltAfter(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  cure: Cure,
): Term[] {
  if (cure.kind !== 'spoil') {
    return feltTerms(realm, rules, cured(alliance, member, cure), member);
  }
  const then = supposedFor(realm, alliance);
  const world = realm.worlds[cure.world];
  if (world) replaceWorld(then.realm, { ...world, owner: member });
  return feltTerms(then.realm, rules, then.alliance, member);
}

function curesFor(realm: Realm, rules: Ruleset, alliance: Alliance, member: FactionId): Cure[] {
  const { charter, offices, broker, brokerage } = alliance;
  const seats = rules.charters[charter.form]?.offices ?? [];
  const partners = greatPartners(realm, rules, alliance);
  const courted = broker !== null && broker !== member && partners?.includes(member) === true;
  return [
    ...seats
      .filter((office) => offices[office]?.holder !== member)
      .map((office): Cure => ({ kind: 'office', office })),
    ...shareFor(realm, rules, alliance, member),
    ...spoilsFor(realm, rules, alliance, member),
    ...(charter.tariff > 0 ? [{ kind: 'tariff' } as const] : []),
    ...(courted && brokerage.lean !== member ? [{ kind: 'lean' } as const] : []),
    ...(courted && brokerage.lean !== null && brokerage.lean !== member
      ? [{ kind: 'balance' } as const]
      : []),
  ];
}

/** What its base share lacks of its due, in whole percents, from who has most beyond his own. */
function shareFor(realm: Realm, rules: Ruleset, alliance: Alliance, member: FactionId): Cure[] {
  const shareOut = shareOutOf(alliance.members, alliance.charter);
  if (shareOut.equalVotes) return [];
  const beyond = (id: FactionId) => heldShare(shareOut, id) - dueShare(realm, rules, shareOut, id);
  const from = greatest(
    alliance.members.filter((id) => id !== member),
    beyond,
  );
  const wanted = 10 * divide(9 - beyond(member), 10);
  const permille = Math.min(wanted, from === null ? 0 : heldShare(shareOut, from));
  return from !== null && permille > 0 ? [{ kind: 'shares', from, permille }] : [];
}

/** For who had less of the wars than it gave: of what was taken together and others hold, the least and the dearest world. */
function spoilsFor(realm: Realm, rules: Ruleset, alliance: Alliance, member: FactionId): Cure[] {
  if (total(shareTerms(realm, rules, alliance, member)) >= 0) return [];
  const open = spoilsOf(alliance).filter(({ world, allotted }) => {
    const owner = realm.worlds[world]?.owner ?? null;
    const isAlly = owner !== null && owner !== member && alliance.members.includes(owner);
    return allotted === 0 && isAlly && !isBesideSeat(realm, owner, world);
  });
  const ranked = sortedBy(open, ({ worth }) => worth).map(({ world }) => world);
  const both = new Set([...ranked.slice(0, 1), ...ranked.slice(-1)]);
  return [...both].map((world): Cure => ({ kind: 'spoil', world }));
}

/** Whether a world lies in the system of its holder's seat: nobody gives that away. */
function isBesideSeat(realm: Realm, holder: FactionId, world: WorldId): boolean {
  const seat = realm.worlds[realm.factions[holder]?.capital ?? '']?.system;
  return seat !== undefined && realm.worlds[world]?.system === seat;
}

/** The alliance as it would be; the one given stays as it is. */
function cured(
  alliance: Alliance,
  member: FactionId,
  cure: Exclude<Cure, { kind: 'spoil' }>,
): Alliance {
  const { offices, charter, brokerage, leader } = alliance;
  switch (cure.kind) {
    case 'office': {
      const isFirst = offices[cure.office]?.holder === leader;
      return {
        ...alliance,
        leader: isFirst ? member : leader,
        offices: { ...offices, [cure.office]: { holder: member, since: 0 } },
      };
    }
    case 'shares': {
      const { from, permille } = cure;
      return amended(alliance, { what: 'shares', member, from, permille });
    }
    case 'tariff':
      return { ...alliance, charter: { ...charter, tariff: 0 } };
    case 'lean': {
      const effort = Math.max(1, brokerage.effort);
      return { ...alliance, brokerage: { ...brokerage, lean: member, effort } };
    }
    case 'balance':
      return { ...alliance, brokerage: { ...brokerage, lean: null } };
  }
}

/** The terms of one sum less those of another. */
function difference(before: readonly Term[], after: readonly Term[]): Term[] {
  const keyed = (terms: readonly Term[]) =>
    new Map(terms.map((each) => [`${each.label} ${each.subject ?? ''}`, each]));
  const [was, is] = [keyed(before), keyed(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const either = is.get(key) ?? was.get(key);
    if (either === undefined) return [];
    const amount = (is.get(key)?.amount ?? 0) - (was.get(key)?.amount ?? 0);
    return term(either.label, amount, either.subject);
  });
}
