import { clamp, scale } from '../../lib/integers';
import { type Term, term, total } from '../../lib/terms';
import type { Alliance } from '../../state/alliance';
import type { Realm } from '../../state/game';
import type { FactionId } from '../../state/ids';
import type { Ruleset } from '../../state/ruleset';
import { opinionOf } from '../diplomacy/opinion';
import { bounded } from './bounded';
import { type GreatPartners, greatPartners, ownWeights } from './ownWeight';
import { standings } from './standing';

export { type GreatPartners, greatPartners } from './ownWeight';

/** How a broker means to use its weight. */
export interface Course {
  /** The great partner it leans to; null: it keeps the balance. */
  readonly lean: FactionId | null;
  /** 0 (none) to 3. */
  readonly effort: number;
}

/**
 * Where parity is heading, from 0 (the stronger rules) to 100 (the great partners weigh the same);
 * nothing without a broker, or without two partners to be kept equal.
 * @source seed 2
 */
export function parityTerms(realm: Realm, rules: Ruleset, alliance: Alliance): Term[] {
  const { broker, brokerage } = alliance;
  const partners = greatPartners(realm, rules, alliance);
  if (broker === null || partners === null) return [];
  const { parity } = rules.numbers.alliance;
  const { lean, effort } = brokerage;
  const trust = (partner: FactionId) =>
    clamp(
      scale(opinionOf(realm, rules, partner, broker), parity.trust),
      -parity.mostTrust,
      parity.mostTrust,
    );
  return bounded('parity.bound', 0, 100, [
    ...term('parity.broker', parity.broker, broker),
    ...(lean === null
      ? term('parity.effort', parity.effort * effort)
      : term('parity.leaning', -parity.leaning * effort, lean)),
    ...partners.flatMap((partner) => term('parity.trust', trust(partner), partner)),
    ...term('parity.gap', -scale(gapOf(realm, rules, alliance, partners), parity.gap)),
  ]);
}

/** By how much one great partner outweighs the other without the broker, in points of standing. */
function gapOf(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  [heavier, lighter]: GreatPartners,
): number {
  const own = ownWeights(realm, rules, alliance);
  return total(own[heavier] ?? []) - total(own[lighter] ?? []);
}

/** Where parity will stand after this turn's drift. */
export function driftedParity(realm: Realm, rules: Ruleset, alliance: Alliance): number {
  const { parity } = alliance.brokerage;
  const { drift } = rules.numbers.alliance.parity;
  return parity + clamp(total(parityTerms(realm, rules, alliance)) - parity, -drift, drift);
}

/** Influence a turn for so much effort (0 to 3); leaning costs its share more than balance. */
export function brokerageCost(rules: Ruleset, effort: number, lean: FactionId | null): number {
  const { brokerage, leaningCost } = rules.numbers.alliance;
  const cost = brokerage[clamp(effort, 0, 3) as 0 | 1 | 2 | 3];
  return lean === null ? cost : cost + scale(cost, leaningCost);
}

/** What a change of the broker's course would do. */
export interface BrokerageForecast {
  /** Influence a turn. */
  readonly cost: number;
  /** Where parity would be heading. */
  readonly parity: readonly Term[];
  /** Standings at once, under today's parity. */
  readonly standings: Readonly<Record<FactionId, readonly Term[]>>;
  /** Standings when parity has arrived where it is heading. */
  readonly inTheEnd: Readonly<Record<FactionId, readonly Term[]>>;
}

export function forecastBrokerage(
  realm: Realm,
  rules: Ruleset,
  alliance: Alliance,
  { lean, effort }: Course,
): BrokerageForecast {
  const { parity } = alliance.brokerage;
  const steered: Alliance = { ...alliance, brokerage: { lean, effort, parity } };
  const heading = parityTerms(realm, rules, steered);
  const arrived = { ...steered, brokerage: { lean, effort, parity: total(heading) } };
  return {
    cost: brokerageCost(rules, effort, lean),
    parity: heading,
    standings: standings(realm, rules, steered),
    inTheEnd: standings(realm, rules, arrived),
  };
}
