import type { GameEvent } from '../../sim';

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
}

/** Counts the uprisings of a game from month to month. */
export class UprisingWatch {
  private movements = 0;
  private granted = 0;
  private won = 0;
  private crushed = 0;
  private readonly started: number[] = [];
  private readonly answers: Record<string, number> = {};

  /** Looks at a month: what happened in it, and what its orders answered. */
  see(month: number, events: readonly GameEvent[], answers: readonly string[]): void {
    for (const event of events) {
      if (event.type === 'movementBegan') this.movements += 1;
      if (event.type === 'movementEnded' && event.how === 'granted') this.granted += 1;
      if (event.type === 'worldRose') this.started.push(month);
      if (event.type === 'uprisingWon') this.won += 1;
      if (event.type === 'uprisingCrushed') this.crushed += 1;
    }
    for (const answer of answers) this.answers[answer] = (this.answers[answer] ?? 0) + 1;
  }

  get result(): UprisingStory {
    const { movements, granted, started, won, crushed, answers } = this;
    return { movements, granted, started: [...started], won, crushed, answers: { ...answers } };
  }
}
