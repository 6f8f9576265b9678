import { aidRefusal, isLiberator, movementsIn } from '../../sim';
import { because } from '../core/planner';
import type { Outlook } from './outlook';
import { isShelved, shelve } from './refusals';

/** Influence that must be left when arms are sent, and turns between two loads. */
const left = 60;
const pause = 4;
/** Opinion of a ruler below which who frees peoples arms those who rise against him, war or no war. */
const hated = -60;

/** Sends arms to those who strike or rise against an enemy, where one sees them. */
export function armMovements({ planner, opinion }: Outlook): void {
  const { view, rules, me, books } = planner;
  const { influence } = rules.numbers.movements.aid;
  if (view.movements === undefined || isShelved(planner, 'arms')) return;
  if (books.stocks.influence < influence + left) return;
  for (const movement of movementsIn(view)) {
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
