import type { Known, Sighting } from '../../../sim';
import { number } from '../../format';

const months = (age: number) => (age <= 1 ? 'a month ago' : `${number(age)} months ago`);
const sighted = (age: number) =>
  age === 0 ? 'all of it is in sight now' : `the oldest sighting was ${months(age)}`;

/** The marks beside a figure: a lower bound, a memory, a reckoning. They are the same everywhere. */
const marks = {
  exact: { before: '', after: '' },
  atLeast: { before: '', after: '+' },
  lastSeen: { before: '', after: '*' },
  estimate: { before: '≈ ', after: '' },
  reckoned: { before: '≈ ', after: '' },
} as const;

/** A figure with its mark, in words of its own; ? where nothing is known. */
function marked(known: Known, text: string): string {
  if (known.kind === 'unknown') return '?';
  const { before, after } = marks[known.kind];
  return `${before}${text}${after}`;
}

/** The number alone, for where the mark is set beside it. */
function bare(known: Known): string {
  return known.kind === 'unknown' ? '?' : number(known.value);
}

/** A figure in its shortest form. */
function short(known: Known): string {
  return marked(known, bare(known));
}

/** When something was seen. */
function seen(sighting: Sighting): string {
  switch (sighting.kind) {
    case 'seen':
      return 'in sight now';
    case 'lastSeen':
      return `last seen ${months(sighting.age)}`;
    case 'neverSeen':
      return 'never seen';
  }
}

const unknowing = {
  neverSeen: 'Unknown: nobody of ours has ever seen it.',
  outOfSight: 'Unknown: it shows only to those who look, and nobody of ours looks now.',
  unsurveyed: 'Unknown: nobody of ours has surveyed it yet.',
  hidden: 'Unknown: only its owner knows.',
} as const;

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
    case 'reckoned':
      return `About ${number(known.value)}, reckoned from what shows: ${sighted(known.age)}. How its owner runs it, we are not told.`;
    case 'unknown':
      return known.why === undefined
        ? 'Unknown: we have seen nothing of it and nobody has told us.'
        : unknowing[known.why];
  }
}

export const known = {
  marks,
  marked,
  bare,
  short,
  seen,
  source,
  legend:
    'Figures of your own and of your allies are counted. Of others, 6+ is at least six, 6* is six when last seen, ≈ 600 is reckoned, ? is unknown. In the graph what is not counted is a thin line.',
};
