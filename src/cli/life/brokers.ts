import type { DealItem, FactionId, Game, GameEvent, GivenOrder } from '../../sim';
import { hasTurned } from '../../sim';

/** How the brokers of a game's alliances were courted, and what their votes decided. */
export interface BrokerStory {
  /** Months in which a brokered Council voted on anything. */
  readonly sessions: number;
  /** Offers of members that turned on a vote or on the broker's course, and how many the broker took. */
  readonly bids: number;
  readonly taken: number;
  /** Sessions before which the broker had two such offers or more since the one before. */
  readonly choices: number;
  /** Motions voted on, and those that the broker's vote decided: the other way, they had gone the other way. */
  readonly votes: number;
  readonly turned: number;
}

const none: BrokerStory = { sessions: 0, bids: 0, taken: 0, choices: 0, votes: 0, turned: 0 };

/** Watches the brokers of a game from month to month. */
export class BrokerWatch {
  private story = none;
  /** Bids since the last session, by alliance. */
  private readonly waiting = new Map<string, number>();

  /** Looks at a month: the state before it, what was ordered, what happened. */
  see(
    before: Game,
    orders: Readonly<Record<FactionId, readonly GivenOrder[]>>,
    events: readonly GameEvent[],
  ): void {
    for (const { id, broker, members } of Object.values(before.alliances)) {
      if (broker === null) continue;
      const bids = members.flatMap((member) => bidsOf(orders[member] ?? [], broker)).length;
      const waiting = (this.waiting.get(id) ?? 0) + bids;
      const votes = events.flatMap((event) =>
        event.type === 'motionVoted' && event.alliance === id ? event.division : [],
      );
      const taken = events.filter((event) => isTaken(event, broker, members)).length;
      const { story } = this;
      const isSession = votes.length > 0;
      this.waiting.set(id, isSession ? 0 : waiting);
      this.story = {
        sessions: story.sessions + (isSession ? 1 : 0),
        bids: story.bids + bids,
        taken: story.taken + taken,
        choices: story.choices + (isSession && waiting >= 2 ? 1 : 0),
        votes: story.votes + votes.length,
        turned: story.turned + votes.filter((division) => hasTurned(division, broker)).length,
      };
    }
  }

  get result(): BrokerStory {
    return this.story;
  }
}

/** What a member has laid before the broker this month that turns on a vote or on its course. */
function bidsOf(orders: readonly GivenOrder[], broker: FactionId): GivenOrder[] {
  return orders.filter(
    ({ order }) =>
      order.type === 'proposeDeal' &&
      order.to === broker &&
      isAboutPower([...order.give, ...order.take]),
  );
}

function isTaken(event: GameEvent, broker: FactionId, members: readonly FactionId[]): boolean {
  return (
    event.type === 'dealMade' &&
    event.receiver === broker &&
    members.includes(event.from) &&
    isAboutPower([...event.give, ...event.take])
  );
}

function isAboutPower(items: readonly DealItem[]): boolean {
  return items.some(
    (item) =>
      item.kind === 'promise' && (item.promise.kind === 'vote' || item.promise.kind === 'lean'),
  );
}
