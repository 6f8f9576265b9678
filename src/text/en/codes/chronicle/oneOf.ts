import type { ChronicleEntry } from '../../../../sim';
import type { Sentence } from '../../../segments';

/** Which of the stories of its kind one is: what its words are chosen by. */
export type Told = Pick<ChronicleEntry, 'telling'>;

/**
 * One of several wordings: the next of them for each story of a kind, so that none comes again before all have been
 * told. `turn` shifts the choice, for parts of a sentence that are chosen beside each other.
 */
export function oneOf(
  { telling }: Told,
  wordings: readonly (() => Sentence)[],
  turn: number = 0,
): Sentence {
  return wordings[(telling + turn) % wordings.length]?.() ?? [];
}
