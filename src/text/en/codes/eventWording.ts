import type { EventOf, EventType, FactionId } from '../../../sim';
import type { Names } from '../../names';
import { list, type Sentence } from '../../segments';
import { naming } from '../naming';

/** How a fact of a kind is told. */
export type EventWording<T extends EventType> = (event: EventOf<T>, names: Names) => Sentence;

/** Some powers, as a list. */
export function powers(ids: readonly FactionId[], names: Names): Sentence {
  return list(ids.map(names.faction), naming.and);
}
