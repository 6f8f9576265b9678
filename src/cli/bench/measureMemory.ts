import { ruleset } from '../../content';
import type { Chosen } from '../chooseScenario';
import { play } from '../play';
import { round } from './samples';

/** Memory that a long game keeps, in megabytes of the heap. */
export interface MemoryCost {
  readonly turns: number;
  readonly start: number;
  readonly end: number;
  readonly kilobytesPerTurn: number;
  /** Whether rubbish was collected before each reading; if not, the figures are upper bounds. */
  readonly exact: boolean;
}

declare const gc: (() => void) | undefined;

export function measureMemory(chosen: Chosen, turns: number): MemoryCost {
  const game = play(chosen, ruleset);
  game.next();
  const start = heap();
  let kept = game.next().value;
  for (let turn = 2; turn < turns; turn++) kept = game.next().value;
  const end = heap();
  return {
    turns: kept.file.turns.length,
    start: round(start),
    end: round(end),
    kilobytesPerTurn: round(((end - start) * 1024) / turns),
    exact: typeof gc === 'function',
  };
}

function heap(): number {
  if (typeof gc === 'function') gc();
  return process.memoryUsage().heapUsed / (1024 * 1024);
}
