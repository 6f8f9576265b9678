import type { Known } from '../../sim';
import { number } from '../format';

const months = (age: number) => (age === 1 ? 'a month ago' : `${number(age)} months ago`);
const sighted = (age: number) =>
  age === 0 ? 'all of it is in sight now' : `the oldest sighting was ${months(age)}`;

/** A figure about a power in its shortest form: sure, a lower bound, a memory, a guess or nothing. */
function short(known: Known): string {
  switch (known.kind) {
    case 'exact':
      return number(known.value);
    case 'atLeast':
      return `${number(known.value)}+`;
    case 'lastSeen':
      return `${number(known.value)}*`;
    case 'estimate':
      return `≈ ${number(known.value)}`;
    case 'unknown':
      return '?';
  }
}

/** How one comes to it, in a sentence. */
function source(known: Known): string {
  switch (known.kind) {
    case 'exact':
      return 'Counted.';
    case 'atLeast':
      return `At least ${number(known.value)}, by what we have seen: ${sighted(known.age)}. There may be more.`;
    case 'lastSeen':
      return `${number(known.value)} when we last looked: ${sighted(known.age)}.`;
    case 'estimate':
      return `About ${number(known.value)}, reckoned by the almanac and by what we have seen: most likely between ${number(known.least)} and ${number(known.most)}.`;
    case 'unknown':
      return 'We have seen nothing of it and nobody has told us.';
  }
}

export const known = {
  short,
  source,
  legend:
    'Figures of your own and of your allies are counted. Of others, 6+ is at least six, 6* is six when last seen, ≈ 600 is reckoned, ? is unknown. In the graph what is not counted is a thin line.',
};
