import {
  allianceName,
  type CharterId,
  type FactionId,
  type FoundingPlan,
  foundingAnswer,
  foundingRefusal,
  idsOf,
  ratingPointsOf,
  sortedBy,
} from '../../sim';
import { alliesWanted } from '../core/aims';
import type { Hand } from './hand';

/** Shares of the Council that are offered to partners, in permille of what the broker leaves. */
const offers = [500, 420, 580, 350, 650];
const brokersShare = 160;
/** Powers that are asked, and those asked to hold the scales. */
const partnersAsked = 4;
const brokersAsked = 6;

/**
 * Proposes an alliance that all would sign by the sums that can be opened: with whom its own aims name first,
 * else with the strongest. Leads it where it can. Whether it proposed one.
 */
export function foundAlliance(hand: Hand, victim: FactionId | null): boolean {
  if (hand.own.alliance !== null) return false;
  const free = idsOf(hand.view.factions).filter(
    (id) => id !== hand.me && id !== victim && hand.view.factions[id]?.alliance === null,
  );
  const strongest = sortedBy(free, (id) => -ratingPointsOf(hand.view, hand.rules, id));
  const wanted = alliesWanted(hand.view, hand.me).filter((id) => free.includes(id));
  const partners = wanted.length > 0 ? wanted : strongest.slice(0, partnersAsked);
  const brokers = [null, ...strongest.toReversed().slice(0, brokersAsked)];
  for (const charter of Object.keys(hand.rules.charters)) {
    for (const leads of [true, false]) {
      for (const partner of partners) {
        for (const broker of brokers) {
          const plan = planWith(hand, { charter, partner, broker, leads });
          if (plan !== null) return propose(hand, plan);
        }
      }
    }
  }
  return false;
}

interface Circle {
  readonly charter: CharterId;
  readonly partner: FactionId;
  readonly broker: FactionId | null;
  /** Whether it leads itself. */
  readonly leads: boolean;
}

/** The terms that all others in a circle would sign, for the first share that suffices; null: none. */
function planWith({ view, rules, me }: Hand, circle: Circle): FoundingPlan | null {
  const { charter, partner, broker, leads } = circle;
  if (broker === partner) return null;
  const others = [partner, ...(broker === null ? [] : [broker])];
  const members = [me, ...others].sort();
  const rest = 1000 - (broker === null ? 0 : brokersShare);
  const name = allianceName(rules, view, 'founded', {
    leader: leads ? me : partner,
    partner: leads ? partner : me,
  });
  for (const offer of offers) {
    const given = 10 * Math.floor((rest * offer) / 10_000);
    const plan: FoundingPlan = {
      by: me,
      name,
      charter,
      members,
      leader: leads ? me : partner,
      broker,
      shares: {
        [me]: rest - given,
        [partner]: given,
        ...(broker === null ? {} : { [broker]: brokersShare }),
      },
    };
    if (foundingRefusal(view, rules, plan) !== null) continue;
    if (others.every((member) => foundingAnswer(view, rules, member, plan).total >= 0)) return plan;
  }
  return null;
}

function propose(hand: Hand, { by: _, ...terms }: FoundingPlan): boolean {
  return hand.give({
    type: 'proposeFounding',
    ...terms,
    members: [...terms.members],
    shares: { ...terms.shares },
  });
}
