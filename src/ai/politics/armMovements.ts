import {
  aidRefusal,
  idsOf,
  isLiberator,
  type Movement,
  movementsIn,
  sortedBy,
  stepRank,
} from '../../sim';
import { because } from '../core/planner';
import type { Outlook } from './outlook';
import { isShelved, shelve } from './refusals';

/** Latinum that must be left when arms are sent, and turns between two loads. */
const left = 150;
const pause = 2;
/** Opinion of a ruler below which who frees peoples arms those who rise against him, war or no war. */
const hated = -60;

/** Sends arms to those who strike or rise against an enemy, where one sees them. */
export function armMovements({ planner, opinion }: Outlook): void {
  const { view, rules, me, books } = planner;
  const { latinum } = rules.numbers.movements.aid;
  if (view.movements === undefined || isShelved(planner, 'arms')) return;
  if (books.stocks.latinum < latinum + left) return;
  // Who is nearest to rising first: arms that come late are taken with those who had none.
  for (const movement of sortedBy(movementsIn(view), (each) => -nearness(each))) {
    const { id, ruler } = movement;
    if (aidRefusal(view, rules, me, movement) !== null) continue;
    const frees = isLiberator(view, rules, me) && opinion(ruler) <= hated;
    if (!planner.isFoe(ruler) && !frees) continue;
    shelve(planner, 'arms', pause);
    planner.give(
      { type: 'aidMovement', movement: id },
      because('movement.aid', { faction: ruler }, [
        { label: 'plan.opinion', subject: ruler, amount: opinion(ruler) },
      ]),
    );
    return;
  }
}

/** By the step it has come to, then by how many stand behind it. */
function nearness({ step, worlds }: Movement): number {
  const support = idsOf(worlds).reduce((sum, id) => sum + (worlds[id]?.support ?? 0), 0);
  return stepRank(step) * 1000 + Math.min(999, support);
}
