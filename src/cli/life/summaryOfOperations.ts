import type { FactionId } from '../../sim';
import type { Campaign } from '../campaign';
import type { Contribution, OperationStory } from './operations';
import type { Share } from './summaryOfLife';

/** Share of what allies promised, in permille, with which they have stood by an operation. */
const stoodBy = 500;

/**
 * Joint operations whose day came. Allies are the members that the usual player plays: who sits in another's
 * seat answers for himself. `kept` counts the operations to which allies together brought at least half of
 * what they had promised, of those to which they had promised anything.
 */
export function summaryOfOperations(played: readonly Campaign[]) {
  const all = played.flatMap(({ seed, seated, operations }) =>
    operations.map((story) => ({ seed, story, allies: alliesIn(story, Object.keys(seated)) })),
  );
  const owed = all.filter(({ allies }) => allies.length > 0);
  return {
    count: all.length,
    won: all.filter(({ story }) => story.won === true).length,
    kept: {
      games: owed.filter(({ allies }) => shareOf(allies) >= stoodBy).length,
      of: owed.length,
    } satisfies Share,
    members: membersOf(all.flatMap(({ story }) => story.contributions)),
    each: all.map(({ seed, story, allies }) => ({ seed, ...story, allied: shareOf(allies) })),
  };
}

function alliesIn({ contributions }: OperationStory, seated: readonly FactionId[]): Contribution[] {
  return contributions.filter(({ member }) => !seated.includes(member));
}

/** What came of all that was promised, in permille; 0 of nothing. */
function shareOf(some: readonly Contribution[]): number {
  const sum = (of: (each: Contribution) => number) =>
    some.reduce((points, each) => points + of(each), 0);
  const promised = sum((each) => each.promised);
  return promised === 0 ? 0 : Math.floor((1000 * sum(({ brought }) => brought)) / promised);
}

/** How each power stood by what it had promised, in permille, over all operations it owed something. */
function membersOf(all: readonly Contribution[]): Record<FactionId, MemberRecord> {
  const members = [...new Set(all.map(({ member }) => member))].sort();
  return Object.fromEntries(
    members.map((member) => {
      const own = all.filter((each) => each.member === member);
      const kept = own.filter(({ share }) => share >= stoodBy).length;
      return [member, { operations: own.length, kept, share: shareOf(own) }];
    }),
  );
}

export interface MemberRecord {
  readonly operations: number;
  /** Those to which it brought at least half of what it owed. */
  readonly kept: number;
  readonly share: number;
}
