import type { CovertKind, FactionId, GameEvent, GivenOrder } from '../../sim';

/** Covert missions of a kind: how often begun, and how often they worked. */
export interface MissionCount {
  tried: number;
  worked: number;
}

/** What was done in secret in a game. */
export interface MissionStory {
  readonly missions: Readonly<Partial<Record<CovertKind, MissionCount>>>;
  /** Agents that were found. */
  readonly found: number;
}

/** Counts covert missions of a game from month to month. */
export class MissionWatch {
  private readonly missions: Partial<Record<CovertKind, MissionCount>> = {};
  private found = 0;

  /** Looks at a month: its orders and what happened in it. */
  see(
    orders: Readonly<Record<FactionId, readonly GivenOrder[]>>,
    events: readonly GameEvent[],
  ): void {
    for (const { order } of Object.values(orders).flat()) {
      if (order.type === 'instructAgent' && order.mission !== null) {
        this.count(order.mission).tried += 1;
      }
    }
    for (const event of events) {
      if (event.type === 'covertWorked') this.count(event.mission).worked += 1;
      if (event.type !== 'agentFound') continue;
      this.found += 1;
      // Who counters works whenever he finds somebody.
      if (event.how === 'counter') this.count('counter').worked += 1;
    }
  }

  private count(kind: CovertKind): MissionCount {
    const count = this.missions[kind] ?? { tried: 0, worked: 0 };
    this.missions[kind] = count;
    return count;
  }

  get result(): MissionStory {
    return { missions: structuredClone(this.missions), found: this.found };
  }
}
