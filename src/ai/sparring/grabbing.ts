import {
  allianceName,
  type FactionId,
  type FoundingPlan,
  foundingAnswer,
  foundingRefusal,
  idsOf,
  ratingPointsOf,
  sortedBy,
} from '../../sim';
import type { Hand } from './hand';

/** Powers that are asked. */
const asked = 6;
/** What it would have of all shares, the most first, in permille. */
const grabs = [900, 800, 700, 600, 500, 400, 300] as const;
/** In permille: shares are given in steps. */
const step = 10;

/** Proposes the alliance in which it has the greatest share that all others would sign. */
export function foundForItself(hand: Hand): void {
  if (hand.own.alliance !== null) return;
  const plans = grabs.flatMap((share) =>
    circles(hand).flatMap((circle) => planFor(hand, circle, share)),
  );
  const [plan] = plans;
  if (plan === undefined) return;
  const { by: _, ...terms } = plan;
  hand.give({
    type: 'proposeFounding',
    ...terms,
    members: [...terms.members],
    shares: { ...terms.shares },
  });
}

/** Who might be asked: one, or two, of the strongest that are free. */
function circles({ view, rules, me }: Hand): FactionId[][] {
  const free = idsOf(view.factions).filter(
    (id) => id !== me && view.factions[id]?.alive && view.factions[id]?.alliance === null,
  );
  const strongest = sortedBy(free, (id) => -ratingPointsOf(view, rules, id)).slice(0, asked);
  const pairs = strongest.flatMap((one, at) =>
    strongest.slice(at + 1).map((other) => [one, other].sort()),
  );
  return [...pairs, ...strongest.map((id) => [id])];
}

/** The terms of a charter by which it has a share and leads, holds the scales, or neither, where all would sign. */
function planFor({ view, rules, me }: Hand, others: FactionId[], share: number): FoundingPlan[] {
  const [partner] = others;
  if (partner === undefined) return [];
  const rest = Math.floor((1000 - share) / others.length / step) * step;
  const shares = Object.fromEntries(others.map((id) => [id, rest]));
  shares[me] = 1000 - rest * others.length;
  const seats = [
    { leader: me, broker: null },
    { leader: me, broker: others[1] ?? null },
    { leader: partner, broker: others.length > 1 ? me : null },
  ];
  for (const charter of Object.keys(rules.charters)) {
    for (const { leader, broker } of seats) {
      const name = allianceName(rules, view, 'founded', {
        leader,
        partner: leader === me ? partner : me,
      });
      const members = [me, ...others].sort();
      const plan: FoundingPlan = { by: me, name, charter, members, leader, broker, shares };
      if (foundingRefusal(view, rules, plan) !== null) continue;
      if (others.every((id) => foundingAnswer(view, rules, id, plan).total >= 0)) return [plan];
    }
  }
  return [];
}
