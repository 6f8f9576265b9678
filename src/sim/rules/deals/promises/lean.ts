import * as z from 'zod/mini';
import { clamp, permilleOf, scale } from '../../../lib/integers';
import { type Refusal, refuse } from '../../../lib/refusal';
import { type Term, term } from '../../../lib/terms';
import type { Alliance } from '../../../state/alliance';
import type { Pledge } from '../../../state/diplomacy';
import type { Game, Realm } from '../../../state/game';
import type { FactionId } from '../../../state/ids';
import type { PromiseOf } from '../../../state/promise';
import type { Ruleset } from '../../../state/ruleset';
import { anyId } from '../../../state/schemaParts';
import { brokerageCost, greatPartners } from '../../alliance/parity';
import { storesOf } from '../../detection/knowledge';
import { allianceOfBoth } from '../favours';
import { openPledges } from '../openPledges';
import { unableTerms } from '../worth/ability';
import type { Judged } from '../worth/judged';
import { type Fate, isDue, type PromiseDefinition } from './definition';

declare module '../../../state/promise' {
  interface PromiseShapes {
    /** As broker, to lean so (`null`: to keep the balance) on every turn until the due turn. */
    lean: { toward: FactionId | null };
  }
}

/**
 * A broker's leaning may be bought: so the lesser partner raises its share.
 * @source seed 10
 */
export const lean: PromiseDefinition<'lean'> = {
  kind: 'lean',
  schema: z.strictObject({ kind: z.literal('lean'), toward: z.nullable(anyId) }),
  key: () => 'lean',
  single: true,
  about: ({ toward }) => toward,
  refusal,
  worth,
  fate,
};

/** Only the broker leans, to one of the others, and to one at a time. */
function refusal(
  realm: Realm,
  _rules: Ruleset,
  { toward }: PromiseOf<'lean'>,
  by: FactionId,
  to: FactionId,
): Refusal | null {
  const alliance = allianceOfBoth(realm, by, to);
  if (alliance?.broker !== by) return refuse('notTheBroker', { faction: by });
  if (toward !== null && (toward === by || !alliance.members.includes(toward))) {
    return refuse('leansToMembers');
  }
  const promised = openPledges(realm, by).some(({ terms }) => terms.kind === 'lean');
  return promised ? refuse('leanOwed', { faction: by }) : null;
}

/** A broker's weight: for one partner against the other, or kept even. */
function worth(judged: Judged, { toward }: PromiseOf<'lean'>, turns: number): Term[] {
  const { realm, rules, judge, other, gains } = judged;
  const alliance = realm.alliances[realm.factions[judge]?.alliance ?? ''];
  if (!alliance) return [];
  const { stocks, promise } = rules.numbers.deals;
  if (gains) {
    const gain = gainOf(judged, alliance, toward) * turns;
    return [
      ...(toward === null ? term('deal.balance', gain) : term('deal.lean', gain, toward)),
      ...unableTerms(gain, affordable(judged, toward, turns), other),
    ];
  }
  const more = upkeepOf(judged, alliance, toward) * turns;
  return [
    ...term('deal.leanCost', -scale(more, stocks.influence)),
    ...(toward === null ? [] : term('deal.leanRisk', -promise.leanRisk * turns, toward)),
  ];
}

/** For how much of the time the broker's stores pay for such a course, in permille; members see them. */
function affordable(
  { realm, rules, other }: Judged,
  toward: FactionId | null,
  turns: number,
): number {
  const cost = brokerageCost(rules, 1, toward) * turns;
  const stores = storesOf(realm, other);
  return stores === null || cost === 0 ? 1000 : clamp(permilleOf(stores.influence, cost), 0, 1000);
}

/** Influence a turn that the course promised costs a broker above the one it steers now. */
function upkeepOf({ rules }: Judged, { brokerage }: Alliance, toward: FactionId | null): number {
  const { lean: course, effort } = brokerage;
  const promised = brokerageCost(rules, Math.max(1, effort), toward);
  return Math.max(0, promised - brokerageCost(rules, effort, course));
}

/** Points a turn that a broker's course brings a member; a balance serves the lighter partner. */
function gainOf(
  { realm, rules, judge }: Judged,
  alliance: Alliance,
  toward: FactionId | null,
): number {
  const { leanTurn, balanceTurn } = rules.numbers.deals.promise;
  const partners = greatPartners(realm, rules, alliance);
  if (!partners?.includes(judge)) return 0;
  if (toward !== null) return toward === judge ? leanTurn : -leanTurn;
  return partners[1] === judge ? balanceTurn : 0;
}

/** Held every turn from the one after it was given; who is broker no longer cannot keep it. */
function fate(game: Game, _rules: Ruleset, pledge: Pledge, { toward }: PromiseOf<'lean'>): Fate {
  const alliance = game.alliances[game.factions[pledge.by]?.alliance ?? ''];
  if (alliance?.broker !== pledge.by) return 'void';
  if (toward !== null && !alliance.members.includes(toward)) return 'void';
  if (game.turn === pledge.made) return 'open';
  const { lean: course, effort } = alliance.brokerage;
  if (course !== toward || effort === 0) return 'broken';
  return isDue(game, pledge) ? 'kept' : 'open';
}
