import type { MapStatistics } from './options';

/** Milliseconds between frames when only the backdrop moves. */
const ambience = 125;
const kept = 2000;

/**
 * Draws on demand. The engine's loop sleeps while nothing moves; `wake` draws until the frame
 * says it has settled. In between the quiet motion of deep space gets a few frames a second.
 */
export class FrameLoop {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private readonly scriptMs: number[] = [];
  private frames = 0;
  private started = 0;

  /** `frame` moves what moves, given the seconds since the last one, and says if more is to come. */
  constructor(
    private readonly game: Phaser.Game,
    private readonly frame: (seconds: number) => boolean,
    private readonly quiet: () => boolean,
    private readonly measure: boolean,
  ) {
    game.events.on('prestep', this.begin);
    game.events.on('postrender', this.end);
  }

  /** Something has changed: draw. */
  readonly wake = (): void => {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (!this.game.loop.running) this.game.loop.wake(true);
  };

  statistics(): MapStatistics {
    return { frames: this.frames, scriptMs: [...this.scriptMs] };
  }

  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.game.events.off('prestep', this.begin);
    this.game.events.off('postrender', this.end);
  }

  private moving = true;

  private readonly begin = (_time: number, delta: number): void => {
    this.started = performance.now();
    // After a sleep the first step is as long as the sleep: nothing may jump.
    this.moving = this.frame(Math.min(delta, 50) / 1000);
  };

  private readonly end = (): void => {
    this.frames += 1;
    if (this.measure) {
      this.scriptMs.push(performance.now() - this.started);
      if (this.scriptMs.length > kept) this.scriptMs.shift();
    }
    if (this.moving) return;
    this.game.loop.sleep();
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = this.quiet() ? null : setTimeout(this.wake, ambience);
  };
}
