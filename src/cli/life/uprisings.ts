import type { Game, GameEvent } from '../../sim';

/** Movements of peoples in a game, and what came of them. */
export interface UprisingStory {
  /** Movements that were heard of, and those that were granted what they asked for. */
  readonly movements: number;
  readonly granted: number;
  /** Worlds that rose, by the month; of them those that freed themselves, and those put down. */
  readonly started: readonly number[];
  readonly won: number;
  readonly crushed: number;
  /** Answers that were given, by kind. */
  readonly answers: Readonly<Record<string, number>>;
  /** Months from when a movement was first heard of to when a world of it rose: the least; null where none rose. */
  readonly leastWarning: number | null;
}

/** Counts the uprisings of a game from month to month. */
export class UprisingWatch {
  private movements = 0;
  private granted = 0;
  private won = 0;
  private crushed = 0;
  private readonly started: number[] = [];
  private readonly answers: Record<string, number> = {};
  /** The month in which each movement was first heard of by who ruled it then. */
  private readonly heard: Record<string, number> = {};
  private leastWarning: number | null = null;

  /** Looks at a month: what happened in it, what its orders answered, and when movements began that go on in it. */
  see(
    month: number,
    events: readonly GameEvent[],
    answers: readonly string[],
    movements: Game['movements'],
  ): void {
    for (const { id, began } of Object.values(movements ?? {})) this.heard[id] ??= began;
    for (const event of events) {
      if (event.type === 'movementBegan') this.movements += 1;
      if (event.type === 'movementEnded' && event.how === 'granted') this.granted += 1;
      if (event.type === 'worldRose') this.rise(event.movement, month);
      if (event.type === 'uprisingWon') this.won += 1;
      if (event.type === 'uprisingCrushed') this.crushed += 1;
    }
    for (const answer of answers) this.answers[answer] = (this.answers[answer] ?? 0) + 1;
  }

  private rise(movement: string, month: number): void {
    this.started.push(month);
    const warning = month - (this.heard[movement] ?? month);
    this.leastWarning = Math.min(this.leastWarning ?? warning, warning);
  }

  get result(): UprisingStory {
    const { movements, granted, started, won, crushed, answers, leastWarning } = this;
    return {
      ...{ movements, granted, won, crushed, leastWarning },
      started: [...started],
      answers: { ...answers },
    };
  }
}
