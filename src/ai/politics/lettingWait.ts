import type { Alliance, Motion } from '../../sim';
import { greatPartners, isDecisive, leanOf, sessionOf } from '../../sim';
import { because, type Planner } from '../core/planner';

/** Influence from which a broker has some to spare for time. */
const ample = 110;
/** Points of lean below which it does not mind which way a motion goes, and from which a partner does. */
const indifferent = 15;
const cares = 8;

/**
 * A broker lets both partners wait where its own vote decides between them and it does not mind the matter:
 * who waits bids again, and more.
 */
export function letBothWait(planner: Planner, alliance: Alliance): void {
  const { view, rules, books } = planner;
  if (books.stocks.influence < ample) return;
  const { held } = sessionOf(view, rules, alliance);
  const motion = held.find((each) => isWorthWaiting(planner, alliance, each));
  if (motion === undefined) return;
  planner.give(
    { type: 'putOffMotion', motion: motion.id },
    because('broker.wait', { faction: motion.by }, [
      { label: 'computer.store', amount: books.stocks.influence },
    ]),
  );
}

function isWorthWaiting({ view, rules, me }: Planner, alliance: Alliance, motion: Motion): boolean {
  if (motion.by === me || motion.votes[me] !== undefined || motion.putOffTo !== undefined) {
    return false;
  }
  if (Math.abs(leanOf(view, rules, alliance, me, motion)) > indifferent) return false;
  if (!isDecisive(view, rules, alliance, motion, me)) return false;
  const leans = (greatPartners(view, rules, alliance) ?? []).map((partner) =>
    leanOf(view, rules, alliance, partner, motion),
  );
  return leans.some((lean) => lean >= cares) && leans.some((lean) => lean <= -cares);
}
