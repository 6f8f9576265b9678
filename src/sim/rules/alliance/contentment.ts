import type { TermLabel } from '../../lib/codes/codes';
import { clamp, divide, permilleOf, scale, sum } from '../../lib/integers';
import { greatest } from '../../lib/ordered';
import { type Term, term, total } from '../../lib/terms';
import type { Alliance, SubjectLaw } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Attitude, Ruleset } from '../../state/ruleset';
import { gatherVoices, voicedTerms } from '../diplomacy/attitudes';
import { officeTerms } from '../diplomacy/court/courtTerms';
import { memoryTerms } from '../diplomacy/memories';
import { opinionOf } from '../diplomacy/opinion';
import { keptAnswers } from '../figures/stillness';
import { accountTerms, fromWars, shareTerms } from './accounts';
import { bounded } from './bounded';
import { brokerNeedTerms } from './brokerNeed';
import { dangerTerms, dangerTo } from './danger';
import { dueShare, heldShare, shareOutOf, shortfall } from './dueShares';
import { levyMood } from './levies';
import { officesOf } from './offices';
import { greatPartners } from './ownWeight';
import { standings, wholeCouncil } from './standing';

/**
 * How content a member is with its alliance, from 0 to 100; 50 is indifferent. Members know all of
 * it of each other; outsiders of an alliance see no accounts, and get a figure without them.
 * @source seed 10
 */
export function contentmentTerms(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
): Term[] {
  const { contentment } = rules.numbers.alliance;
  const danger = dangerTo(realm, rules, member, alliance.members);
  return bounded('contentment.bound', 0, 100, [
    ...term('contentment.base', contentment.base),
    ...dangerTerms(realm, rules, 'contentment.protected', member, danger, contentment.protected),
    ...weightTerms(realm, rules, alliance, member),
    ...shortShareTerms(realm, rules, alliance, member),
    ...brokerTerms(realm, rules, alliance, member),
    ...spoilTerms(realm, rules, alliance, member),
    ...customTerms(realm, rules, alliance, member),
    ...partnerTerms(realm, rules, alliance, member),
    ...burdenTerms(realm, rules, alliance, member),
    ...levyMood(realm, rules, alliance, member),
    ...memoryTerms(realm, rules, member, alliance.id),
  ]);
}

/** How content a member is, from 0 to 100. */
export function contentmentOf(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
): number {
  return kept(realm, rules, [alliance, member], () =>
    total(contentmentTerms(realm, rules, alliance, member)),
  );
}

const kept = keptAnswers<number>();

/** Offices are honours; a great partner suffers from the other's greater weight, or enjoys its own. */
function weightTerms(realm: Realm, rules: Ruleset, alliance: Alliance, member: FactionId): Term[] {
  const { contentment } = rules.numbers.alliance;
  const weights = standings(realm, rules, alliance);
  const partners = greatPartners(realm, rules, alliance);
  const offices = officesOf(realm, member).length - (alliance.leader === member ? 1 : 0);
  const honours = [
    ...term('contentment.leads', alliance.leader === member ? contentment.leads : 0),
    ...term('contentment.offices', offices * contentment.office),
  ];
  if (partners === null) return honours;
  const weight = (id: FactionId) => total(weights[id] ?? []);
  const heaviest = greatest(alliance.members, weight);
  const { majority } = alliance.charter;
  const nears = majority - contentment.nearMajority;
  const holds = permilleOf(weight(heaviest ?? member), wholeCouncil(weights));
  // The fear grows as another nears the majority, and does not come with its last point.
  const fear = clamp(permilleOf(holds - nears, contentment.nearMajority), 0, 1000);
  const fears = heaviest !== null && heaviest !== member;
  const other = partners.find((id) => id !== member);
  const gap = partners.includes(member) && other !== undefined ? weight(member) - weight(other) : 0;
  return [
    ...honours,
    ...term(
      gap < 0 ? 'contentment.ruled' : 'contentment.rules',
      gap < 0 ? -scale(-gap, contentment.ruled) : scale(gap, contentment.rules),
      other,
    ),
    ...term(
      'contentment.outweighed',
      fears ? -scale(contentment.outweighed, fear) : 0,
      heaviest ?? member,
    ),
  ];
}

/** A share far below what it brings is not forgotten for any prize; a little less is hardly felt. */
function shortShareTerms(
  realm: Realm,
  rules: Ruleset,
  { members, charter }: Alliance,
  member: FactionId,
): Term[] {
  const shareOut = shareOutOf(members, charter);
  const { shortShare, shortFrom } = rules.numbers.alliance.contentment;
  const missing = shortfall(heldShare(shareOut, member), dueShare(realm, rules, shareOut, member));
  const grave = permilleOf(Math.max(0, missing - shortFrom), 1000 - shortFrom);
  // By the square: who lacks twice as much is four times as bitter.
  const felt = scale(scale(grave, grave), shortShare);
  return term('contentment.shortShare', -felt);
}

/**
 * To be leaned to is sweet, to be leaned away from bitter; a broker lives from being courted, and fears who
 * no longer needs it.
 */
function brokerTerms(realm: Realm, rules: Ruleset, alliance: Alliance, member: FactionId): Term[] {
  const { contentment } = rules.numbers.alliance;
  const { broker, brokerage } = alliance;
  const { lean, effort, parity } = brokerage;
  if (broker === null) return [];
  if (broker === member) {
    const partners = greatPartners(realm, rules, alliance) ?? [];
    const need = (partner: FactionId) => total(brokerNeedTerms(realm, rules, alliance, partner));
    return [
      ...term('contentment.courted', divide(contentment.courted * parity, 100)),
      ...partners.flatMap((partner) => {
        const points = clamp(need(partner), -contentment.unneeded, 0);
        return term('contentment.unneeded', points, partner);
      }),
    ];
  }
  if (lean === null) return [];
  return lean === member
    ? term('contentment.favoured', contentment.favoured * effort, broker)
    : term('contentment.slighted', -contentment.slighted * effort, broker);
}

/** What it got out of the wars, and whether that is its share. */
function spoilTerms(realm: Realm, rules: Ruleset, alliance: Alliance, member: FactionId): Term[] {
  const { spoils, mostSpoils, enriched, mostEnriched, stake } = rules.numbers.alliance.contentment;
  if (alliance.council === null) return [];
  const got = (id: FactionId) => total(fromWars(accountTerms(realm, alliance, id).received));
  // Nobody quarrels about the first small prize as about a conquered empire.
  const felt = Math.min(1000, permilleOf(sum(alliance.members.map(got)), stake));
  const unfair = total(shareTerms(realm, rules, alliance, member));
  const points = Math.trunc((unfair * spoils * felt) / 1_000_000);
  return [
    ...term('contentment.enriched', Math.min(mostEnriched, scale(got(member), enriched))),
    ...term(
      points < 0 ? 'contentment.cheated' : 'contentment.rewarded',
      clamp(points, -mostSpoils, mostSpoils),
    ),
  ];
}

/** How its people and its ruler like allies, and this alliance's law. */
function customTerms(
  realm: Realm,
  rules: Ruleset,
  { charter, members, leader }: Alliance,
  member: FactionId,
): Term[] {
  const { attitude } = rules.numbers.alliance.contentment;
  const voiced = (what: Attitude, weigh: (cares: number) => number, label: TermLabel) =>
    voicedTerms(realm, rules, member, what, (cares) => scale(weigh(cares), attitude), label);
  const follows = leader !== member && !charter.equalVotes && members.length > 1;
  return gatherVoices([
    ...voiced('coalition', (cares) => cares, 'contentment.custom'),
    ...voiced('bondage', (cares) => agrees(charter.subjects, cares), 'contentment.law'),
    ...(charter.equalVotes ? voiced('equality', (cares) => cares, 'contentment.equality') : []),
    ...(follows
      ? voicedTerms(
          realm,
          rules,
          member,
          'ambition',
          (cares) => -scale(cares, attitude),
          'contentment.ambition',
        )
      : []),
    ...officeTerms(realm, rules, member),
  ]);
}

/** How the law on subject peoples suits somebody who likes bondage so much, in the same points. */
export function agrees(law: SubjectLaw, bondage: number): number {
  return law === 'bondage' ? bondage : law === 'freedom' ? -bondage : 0;
}

function partnerTerms(
  realm: Realm,
  rules: Ruleset,
  { members }: Alliance,
  member: FactionId,
): Term[] {
  const { opinion } = rules.numbers.alliance.contentment;
  return members.flatMap((other) =>
    term(
      'contentment.opinion',
      other === member ? 0 : Math.trunc((opinionOf(realm, rules, member, other) * opinion) / 1000),
      other,
    ),
  );
}

function burdenTerms(
  realm: Realm,
  rules: Ruleset,
  { charter }: Alliance,
  member: FactionId,
): Term[] {
  const { dues, weary } = rules.numbers.alliance.contentment;
  const exhaustion = realm.factions[member]?.exhaustion ?? 0;
  return [
    ...term('contentment.dues', -scale(charter.tariff, dues)),
    ...term('contentment.weary', -scale(exhaustion, weary)),
  ];
}
