import type { EventOf } from '../../../../sim';
import { signed } from '../../../format';
import type { Names } from '../../../names';
import { list, type Segment, type Sentence, say } from '../../../segments';
import { naming } from '../../naming';

/** Who rose under the law or by a vote: out of bondage, or merely to more than they were. */
export function raised({ faction, worlds, freed, status }: EventOf<'peopleFreed'>, names: Names) {
  const ruler = names.faction(faction);
  const became = status === 'client' ? 'clients' : 'citizens';
  if (freed.length === 0) {
    return say`${ruler} made ${became} of the peoples of ${places(worlds, names)}, as the law of its alliance demands.`;
  }
  return say`${ruler} freed all it held in bondage: ${places(freed, names)}. They are ${became} now.`;
}

/** What raising peoples changes for who rules them, a month. */
export function countedFor(ruler: Segment, change: Change): Sentence {
  return say`What it costs ${ruler} to hold nobody below the law: ${changeWords(change)}.`;
}

type Change = Pick<EventOf<'releaseCounted'>, 'latinum' | 'research' | 'industry'>;

/** A monthly change of output: `−12 latinum, +3 research and −4 work a month`. */
export function changeWords({ latinum, research, industry }: Change): string {
  const parts = [
    [latinum, 'latinum'],
    [research, 'research'],
    [industry, 'work'],
  ] as const;
  const changed = parts.filter(([amount]) => amount !== 0);
  if (changed.length === 0) return 'nothing';
  const said = changed.map(([amount, unit]) => ({ text: `${signed(amount)} ${unit}` }));
  return `${list(said, naming.and)
    .map(({ text }) => text)
    .join('')} a month`;
}

function places(worlds: EventOf<'peopleFreed'>['worlds'], names: Names): Sentence {
  return list(worlds.map(names.world), naming.and);
}
