import type { FactionId, Game, Operation } from '../../sim';

/** What a member of an alliance owed a joint operation, and what of it came. Points of paper strength. */
export interface Contribution {
  readonly member: FactionId;
  readonly promised: number;
  /** What stood at the staging point on the day. */
  readonly brought: number;
  /** The second in permille of the first. */
  readonly share: number;
}

/** A joint operation whose day has come. */
export interface OperationStory {
  readonly operation: string;
  readonly target: string;
  readonly called: number;
  readonly day: number;
  /** Members that owed anything, in order of id. */
  readonly contributions: readonly Contribution[];
  /** Whether the target was taken; null while it is fought over, or when the game ended first. */
  readonly won: boolean | null;
}

/** Remembers the joint operations of a game beyond the months for which the Council keeps them. */
export class OperationWatch {
  private readonly stories = new Map<string, OperationStory>();

  /** Looks at the state after a month. */
  see({ alliances }: Game): void {
    for (const { council } of Object.values(alliances)) {
      for (const operation of council?.operations ?? []) {
        if (hasCome(operation)) this.stories.set(operation.id, storyOf(operation));
      }
    }
  }

  get result(): OperationStory[] {
    return [...this.stories.values()];
  }
}

/** An operation that was called off before its day has nobody's fleets in its books. */
function hasCome({ brought }: Operation): boolean {
  return Object.keys(brought).length > 0;
}

function storyOf({ id, target, called, strike, quotas, brought, status }: Operation) {
  const owing = Object.keys(quotas).filter((member) => (quotas[member] ?? 0) > 0);
  return {
    operation: id,
    target,
    called,
    day: strike,
    contributions: owing.sort().map((member) => contributionOf(quotas, brought, member)),
    won: status === 'won' ? true : status === 'failed' ? false : null,
  };
}

function contributionOf(
  quotas: Operation['quotas'],
  broughtBy: Operation['brought'],
  member: FactionId,
): Contribution {
  const promised = quotas[member] ?? 0;
  const brought = broughtBy[member] ?? 0;
  return { member, promised, brought, share: Math.floor((1000 * brought) / promised) };
}
