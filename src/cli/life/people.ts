import type { GameEvent, HeadEnd, SuccessionKind } from '../../sim';

/** Captives of a game: taken in battle, from courts or by what was decided, and what became of them. */
export interface CaptiveCounts {
  taken: number;
  freed: number;
  ransomed: number;
  exchanged: number;
  executed: number;
}

/** Who came to rule in a game and how, and who was held. */
export interface PeopleStory {
  /** By the way of the government, and by why the chair was empty. */
  readonly successions: Readonly<Partial<Record<SuccessionKind, number>>>;
  readonly ends: Readonly<Partial<Record<HeadEnd, number>>>;
  /** Contests called, and those that came to a fight. */
  readonly contests: { readonly called: number; readonly fought: number };
  readonly captives: Readonly<CaptiveCounts>;
  /** Who entered a service, and who left one for good, alive or dead. */
  readonly entered: number;
  readonly left: number;
}

/** Counts what became of people from month to month. */
export class PeopleWatch {
  private readonly successions: Partial<Record<SuccessionKind, number>> = {};
  private readonly ends: Partial<Record<HeadEnd, number>> = {};
  private readonly contests = { called: 0, fought: 0 };
  private readonly captives = { taken: 0, freed: 0, ransomed: 0, exchanged: 0, executed: 0 };
  private entered = 0;
  private left = 0;

  /** Looks at what happened in a month. */
  see(events: readonly GameEvent[]): void {
    for (const event of events) this.count(event);
  }

  private count(event: GameEvent): void {
    switch (event.type) {
      case 'headSucceeded':
        this.successions[event.by] = (this.successions[event.by] ?? 0) + 1;
        this.ends[event.why] = (this.ends[event.why] ?? 0) + 1;
        return;
      case 'contestCalled':
        this.contests.called += 1;
        return;
      case 'contestEnded':
        if (event.how === 'held' || event.how === 'won') this.contests.fought += 1;
        if (event.died !== null) this.left += 1;
        return;
      case 'commanderLost':
        if (event.how === 'captured') this.captives.taken += 1;
        else if (event.how === 'killed') this.left += 1;
        return;
      case 'courtierLost':
        if (event.how === 'kidnapped') this.captives.taken += 1;
        else this.left += 1;
        return;
      case 'personLost':
        if (event.how === 'captured') this.captives.taken += 1;
        else this.left += 1;
        return;
      case 'prisonerFreed':
        // What lies in a deal is counted by it.
        if (event.how !== 'deal') this.captives.freed += 1;
        return;
      case 'dealMade': {
        const held = ({ give, take }: typeof event) =>
          [give, take].map((side) => side.filter(({ kind }) => kind === 'prisoner').length);
        const [given = 0, taken = 0] = held(event);
        const both = Math.min(given, taken);
        this.captives.exchanged += 2 * both;
        this.captives.ransomed += given + taken - 2 * both;
        return;
      }
      case 'captiveExecuted':
        this.captives.executed += 1;
        this.left += 1;
        return;
      case 'personEntered':
        this.entered += 1;
        return;
      case 'personRetired':
        this.left += 1;
        return;
    }
  }

  get result(): PeopleStory {
    const { successions, ends, contests, captives, entered, left } = this;
    return structuredClone({ successions, ends, contests, captives, entered, left });
  }
}
