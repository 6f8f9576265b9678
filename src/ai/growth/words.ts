import { developCost, type World } from '../../sim';
import type { Planner } from '../core/planner';
import type { Situation } from '../core/situation';
import { worthOfDeveloping } from './production/develop';

/** Influence kept for politics of one's own: a motion, a word to a member, a war to be declared. */
const kept = 40;

/** Influence that only lapses where it lies, and what is missing for the next world to be developed. */
export interface Words {
  readonly spare: number;
  readonly missing: number;
}

/** What a power can part with of its influence, or would have more of; `glut` is ore that is left over. */
export function wordsOf(planner: Planner, { worlds }: Situation, glut: ReadonlySet<string>): Words {
  const { influence } = planner.books.stocks;
  const developing = priceOfGrowth(planner, worlds, glut);
  const wanted = developing + kept;
  return { spare: Math.max(0, influence - wanted), missing: Math.max(0, wanted - influence) };
}

/** Influence that the next world worth developing costs; 0 where none is. */
function priceOfGrowth(
  planner: Planner,
  worlds: readonly World[],
  glut: ReadonlySet<string>,
): number {
  const { view, rules } = planner;
  const next = worlds.find((world) => {
    if (world.development !== 'outpost') return false;
    const { room, ore } = worthOfDeveloping(planner, world, glut);
    return room + ore > 0;
  });
  return next === undefined ? 0 : developCost(view, rules, next).influence;
}
