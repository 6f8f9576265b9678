import type { MotionId, PromiseKind, PromiseOf } from '../../../../sim';
import type { Names } from '../../../names';
import type { Segment } from '../../../segments';
import { calendar } from '../../calendar';

/** Puts a motion into words by its id; what only a Council knows is named by its kind. */
export type NameMotion = (motion: MotionId) => string;

/** Pieces in the middle of a sentence, some of which lead somewhere. */
export type Pieces = readonly (string | Segment)[];

/** What is said of a kind of promise. */
export interface PromiseWording<K extends PromiseKind> {
  /** In a list of what could be promised. */
  readonly name: string;
  /** What is promised, as it follows `promise to …`. */
  readonly deed: (promise: PromiseOf<K>, names: Names, nameMotion: NameMotion) => string;
  /** The same in the middle of what is told: `to vote for a motion`. */
  readonly told: (promise: PromiseOf<K>, names: Names) => Pieces;
  /** A deed is due within its time; what is to be kept up is kept for it. */
  readonly time: (months: number) => string;
  readonly due: (date: string) => string;
  /** When it is kept and when it is broken. */
  readonly rule: string;
}

const within = (months: number) => `within ${calendar.months(months)}`;
const during = (months: number) => `for ${calendar.months(months)}`;
const by = (date: string) => `by ${date}`;
const until = (date: string) => `until ${date}`;

/** Every kind of promise, in words; screens list them in this order. */
export const promiseKindWords: { readonly [K in PromiseKind]: PromiseWording<K> } = {
  vote: {
    name: 'Vote',
    deed: ({ choice, motion }, _names, nameMotion) =>
      choice === 'aye'
        ? `vote for “${nameMotion(motion)}”`
        : `vote against “${nameMotion(motion)}”`,
    told: ({ choice }) => [choice === 'aye' ? 'to vote for a motion' : 'to vote against a motion'],
    time: () => '',
    due: () => 'when it is voted',
    rule: 'Kept if {giver} votes so when the motion comes to the vote.',
  },
  war: {
    name: 'Go to war',
    deed: ({ on }, names) => `be at war with ${names.faction(on).text}`,
    told: ({ on }, names) => ['to go to war with ', names.faction(on)],
    time: within,
    due: by,
    rule: 'Kept once {giver} has been at war with them for some months and either has lost something by it, or is at war with them when its time runs out; broken otherwise.',
  },
  spare: {
    name: 'Spare somebody',
    deed: ({ faction }, names) => `begin no war on ${names.faction(faction).text}`,
    told: ({ faction }, names) => ['to spare ', names.faction(faction)],
    time: during,
    due: until,
    rule: 'Broken by {giver} beginning a war on them within its time; kept otherwise.',
  },
  settle: {
    name: 'Settle a quarrel',
    deed: ({ with: other }, names) => `settle the quarrel with ${names.faction(other).text}`,
    told: ({ with: other }, names) => ['to settle the quarrel with ', names.faction(other)],
    time: within,
    due: by,
    rule: 'Kept once both sides have taken the broker’s offer and {giver} has the influence to see it through: half of what each holds against the other is forgotten then. Broken if that has not come about in time.',
  },
  cede: {
    name: 'Hand over a world',
    deed: ({ world, ifHeld }, names) =>
      `hand over ${names.world(world).text}${ifHeld ? ', if held then,' : ''}`,
    told: ({ world, ifHeld }, names) => [
      'to hand over ',
      names.world(world),
      ...(ifHeld ? [', if held then'] : []),
    ],
    time: within,
    due: by,
    rule: 'Kept once {giver} has handed the world over; broken at once by giving it to anybody else, and by not handing it over in time. Only where the promise says “if held then” is {giver} excused for not holding it. Who was promised a world and does not get it claims it for years.',
  },
  lean: {
    name: 'Lean in Council',
    deed: ({ toward }, names) =>
      toward === null
        ? 'keep the balance in Council'
        : `lean to ${names.faction(toward).text} in Council`,
    told: ({ toward }, names) =>
      toward === null ? ['to keep the balance'] : ['to lean towards ', names.faction(toward)],
    time: during,
    due: until,
    rule: 'Kept if {giver} uses its weight so, with some effort, on every turn of its time.',
  },
};

/** The words of a promise's kind. */
export function wordsOfPromise<K extends PromiseKind>(promise: PromiseOf<K>): PromiseWording<K> {
  return promiseKindWords[promise.kind as K];
}
