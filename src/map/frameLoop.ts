import Phaser from 'phaser';
import type { MapStatistics } from './options';

/** Milliseconds between frames when only the backdrop moves. */
const ambience = 125;
/** Where drawing is slow, resting takes this many times as long as the frame did to come. */
const rest = 8;
const kept = 2000;
/** Milliseconds a frame usually takes, and the most that one counts for. */
const usual = 16;
const longest = 400;

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
    game.events.on(Phaser.Core.Events.PRE_STEP, this.begin);
    game.events.on(Phaser.Core.Events.POST_RENDER, this.end);
    // A context that comes back while the loop sleeps has nothing on it yet.
    game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, this.wake);
  }

  /** Something has changed: draw. */
  readonly wake = (): void => {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (this.game.loop.running) return;
    this.asked = performance.now();
    this.game.loop.wake(true);
  };

  statistics(): MapStatistics {
    return { frames: this.frames, scriptMs: [...this.scriptMs] };
  }

  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.game.events.off(Phaser.Core.Events.PRE_STEP, this.begin);
    this.game.events.off(Phaser.Core.Events.POST_RENDER, this.end);
    this.game.renderer?.off(Phaser.Renderer.Events.RESTORE_WEBGL, this.wake);
  }

  private moving = true;
  /** When the loop was last woken, and how long its frame took to come: long without a GPU. */
  private asked: number | null = null;
  private delay = 0;

  private readonly begin = (): void => {
    const now = performance.now();
    if (this.asked !== null) this.delay = now - this.asked;
    this.asked = null;
    // Whatever sets out after a sleep starts with a frame of usual length: nothing may jump.
    const passed = this.moving ? Math.min(now - this.started, longest) : usual;
    this.started = now;
    this.moving = this.frame(passed / 1000);
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
    const pause = Math.max(ambience, rest * this.delay);
    this.timer = this.quiet() ? null : setTimeout(this.wake, pause);
  };
}
