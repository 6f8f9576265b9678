import Phaser from 'phaser';
import type { MapStatistics } from '../store/mapPort';

/** Milliseconds between frames when only the backdrop moves. */
const ambience = 125;
/** Where drawing is slow, resting takes this many times as long as the frame did to come. */
const rest = 8;
const kept = 2000;
/** Milliseconds a frame usually takes, and the most that one counts for. */
const usual = 16;
const longest = 400;

export interface FrameNeeds {
  /** Moves what moves, given the seconds since the last frame, and says if more is to come. */
  frame(seconds: number): boolean;
  /** Whether nothing shall move by itself. */
  quiet(): boolean;
  readonly measure: boolean;
  /** Told of an error that spoiled a frame; drawing goes on when something changes. */
  failed(cause: unknown): void;
}

/**
 * Draws on demand. The engine's loop sleeps while nothing moves; `wake` draws until the frame
 * says it has settled. In between the quiet motion of deep space gets a few frames a second.
 */
export class FrameLoop {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private readonly scriptMs: number[] = [];
  private frames = 0;
  private started = 0;

  constructor(
    private readonly game: Phaser.Game,
    private readonly needs: FrameNeeds,
  ) {
    // An error in the engine's own step would end its loop for good.
    const step = game.loop.callback;
    game.loop.callback = (time, delta) => this.guarded(() => step(time, delta));
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
    this.moving = this.needs.frame(passed / 1000);
  };

  private readonly end = (): void => {
    this.frames += 1;
    if (this.needs.measure) {
      this.scriptMs.push(performance.now() - this.started);
      if (this.scriptMs.length > kept) this.scriptMs.shift();
    }
    if (this.moving) return;
    this.game.loop.sleep();
    if (this.timer !== null) clearTimeout(this.timer);
    const pause = Math.max(ambience, rest * this.delay);
    this.timer = this.needs.quiet() ? null : setTimeout(this.wake, pause);
  };

  private guarded(step: () => void): void {
    try {
      step();
    } catch (cause) {
      this.moving = false;
      this.game.loop.sleep();
      this.needs.failed(cause);
    }
  }
}
