import { divide, scale } from '../../lib/integers';
import { type Term, term, total } from '../../lib/terms';
import type { Alliance } from '../../state/alliance';
import type { Game, Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { worldsOf } from '../chart/worlds';
import { brokersFee } from './brokersFee';
import { contentmentOf } from './contentment';
import { councilAffairsOf } from './council';
import { holderOf } from './offices';
import { type GreatPartners, greatPartners } from './ownWeight';
import { brokerageCost } from './parity';
import { standings, wholeCouncil } from './standing';

/** What membership of an alliance brings and costs a faction a turn. */
export interface Dues {
  readonly latinum: readonly Term[];
  readonly influence: readonly Term[];
}

/**
 * A member pays a share of its latinum income into the common chest, and is paid out of it; the great
 * partners pay the broker for their equality, and both court it. Of others' books nothing is asked.
 *
 * @param earned its latinum income a turn before dues; what is paid of a loss is nothing.
 * @source invented
 */
export function duesOf(realm: Realm, rules: Ruleset, faction: FactionId, earned: number): Dues {
  const membership = realm.factions[faction]?.alliance ?? null;
  const alliance = membership === null ? undefined : realm.alliances[membership];
  if (!alliance) return { latinum: [], influence: [] };
  const partners = greatPartners(realm, rules, alliance);
  const courted = courtedTerms(realm, rules, alliance, partners, faction);
  return {
    latinum: [
      ...term('dues.tariff', -scale(Math.max(0, earned), alliance.charter.tariff)),
      ...chestTerms(realm, rules, alliance, faction),
      ...titheTerms(realm, rules, alliance, faction),
      ...feeTerms(rules, alliance, partners, faction),
      ...courted.latinum,
    ],
    influence: [...courted.influence, ...brokerageTerms(rules, alliance, faction)],
  };
}

function feeTerms(
  rules: Ruleset,
  alliance: Alliance,
  partners: GreatPartners | null,
  faction: FactionId,
): Term[] {
  const { broker } = alliance;
  if (broker === null || partners === null) return [];
  if (partners.includes(faction)) {
    return term('dues.fee', -brokersFee(rules, alliance, faction), broker);
  }
  if (faction !== broker) return [];
  return partners.flatMap((partner) =>
    term('dues.fee', brokersFee(rules, alliance, partner), partner),
  );
}

/**
 * Permille of all that courting can bring the broker: parity, and how evenly content the great
 * partners are. Nobody courts who has nothing to give, or has already chosen.
 */
export function courtship(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  partners: GreatPartners | null = greatPartners(realm, rules, alliance),
): number {
  if (alliance.broker === null || partners === null) return 0;
  const [first, second] = partners.map((partner) =>
    contentmentOf(realm, rules, alliance, partner),
  ) as [number, number];
  const evenness = Math.max(0, 100 - 2 * Math.abs(first - second));
  return divide(alliance.brokerage.parity * evenness, 10);
}

function courtedTerms(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  partners: GreatPartners | null,
  faction: FactionId,
): Dues {
  if (alliance.broker !== faction) return { latinum: [], influence: [] };
  const { courtedLatinum, courtedInfluence } = rules.numbers.alliance.dues;
  const courted = courtship(realm, rules, alliance, partners);
  return {
    latinum: term('dues.courted', scale(courtedLatinum, courted)),
    influence: term('dues.courted', scale(courtedInfluence, courted)),
  };
}

/** What the broker spends on its course. */
function brokerageTerms(
  rules: Ruleset,
  { broker, brokerage }: Alliance,
  faction: FactionId,
): Term[] {
  if (broker !== faction) return [];
  return term('dues.brokerage', -brokerageCost(rules, brokerage.effort, brokerage.lean));
}

/** The keeper of the chest takes his part first; the rest goes by standing. Nobody else opens it. */
function chestTerms(realm: Realm, rules: Ruleset, alliance: Alliance, faction: FactionId): Term[] {
  const { payout, keeper } = rules.numbers.alliance.dues;
  const holder = holderOf(rules, alliance, 'chest');
  const opened = scale(alliance.council?.chest ?? 0, payout);
  if (holder === null || opened === 0) return [];
  const kept = scale(opened, keeper);
  return [
    ...term('dues.keeper', holder === faction ? kept : 0),
    ...term('dues.chest', shareOf(realm, rules, alliance, faction, opened - kept)),
  ];
}

/** Who holds the subject peoples to their work takes a tithe of all who labour unfree for members. */
function titheTerms(realm: Realm, rules: Ruleset, alliance: Alliance, faction: FactionId): Term[] {
  if (holderOf(rules, alliance, 'subjects') !== faction) return [];
  let millions = 0;
  for (const { owner, people } of worldsOf(realm)) {
    if (owner === null || !alliance.members.includes(owner)) continue;
    for (const { status, millions: living } of people) {
      if (status === 'enslaved' || status === 'subject') millions += living;
    }
  }
  return term('dues.tithe', divide(millions, rules.numbers.alliance.dues.tithe));
}

/** A member's part of so much, by standing, floored. */
export function shareOf(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  member: FactionId,
  amount: number,
): number {
  const weights = standings(realm, rules, alliance);
  return divide(amount * total(weights[member] ?? []), wholeCouncil(weights));
}

const throughTheChest: readonly string[] = ['dues.tariff', 'dues.keeper', 'dues.chest'];

/** Books what the members' month moved into the common chests, and out of them. */
export function fillChests(
  game: Game,
  incomes: ReadonlyMap<FactionId, { readonly latinum: readonly Term[] }>,
): void {
  for (const [faction, { latinum }] of incomes) {
    const council = councilAffairsOf(game, faction);
    if (council === null) continue;
    const moved = latinum.filter(({ label }) => throughTheChest.includes(label));
    council.chest -= total(moved);
  }
}
