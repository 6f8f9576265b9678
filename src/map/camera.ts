import type { Viewport } from '../store/mapPort';
import type { Point } from './geometry/cells';

/** Device pixels for one map unit. */
export interface ZoomLimits {
  readonly least: number;
  readonly most: number;
}

/** Share of the way that is left behind in a second, as a power of e: by hand, and for a slow glide. */
const settleRate = 14;
const gentleRate = 2.6;

/**
 * Where the map is looked at from: the middle of the screen in map units, and device pixels for
 * one map unit. Moves ease towards their goal; with motion reduced they jump.
 */
export class MapCamera {
  x = 0;
  y = 0;
  zoom = 1;
  width = 1;
  height = 1;
  private goal = { x: 0, y: 0, zoom: 1 };
  private rate = settleRate;
  /** It has jumped since it was last asked whether it moves. */
  private jumped = false;
  private bounds = { left: 0, top: 0, right: 0, bottom: 0 };

  constructor(private limits: ZoomLimits) {}

  get viewport(): Viewport {
    const width = this.width / this.zoom;
    const height = this.height / this.zoom;
    return { x: this.x - width / 2, y: this.y - height / 2, width, height };
  }

  setBounds(points: readonly Point[], margin: number): void {
    this.bounds = {
      left: Math.min(...points.map(({ x }) => x)) - margin,
      right: Math.max(...points.map(({ x }) => x)) + margin,
      top: Math.min(...points.map(({ y }) => y)) - margin,
      bottom: Math.max(...points.map(({ y }) => y)) + margin,
    };
  }

  resize(width: number, height: number): void {
    this.width = width;
    this.height = height;
    this.jumpTo(this.x, this.y, this.zoom);
  }

  toMap(pixelX: number, pixelY: number): Point {
    return {
      x: this.x + (pixelX - this.width / 2) / this.zoom,
      y: this.y + (pixelY - this.height / 2) / this.zoom,
    };
  }

  toPixel(x: number, y: number): Point {
    return {
      x: (x - this.x) * this.zoom + this.width / 2,
      y: (y - this.y) * this.zoom + this.height / 2,
    };
  }

  /** Follows a dragging hand at once. */
  dragBy(pixelX: number, pixelY: number): void {
    this.jumpTo(this.x - pixelX / this.zoom, this.y - pixelY / this.zoom, this.zoom);
  }

  glideBy(pixelX: number, pixelY: number): void {
    this.glideTo(this.goal.x + pixelX / this.zoom, this.goal.y + pixelY / this.zoom);
  }

  /** A long slow way, until the hand takes over. */
  driftTo(x: number, y: number, zoom: number): void {
    this.glideTo(x, y, zoom);
    this.rate = gentleRate;
  }

  glideTo(x: number, y: number, zoom = this.goal.zoom): void {
    this.rate = settleRate;
    this.goal = { ...this.within(x, y), zoom: this.clampZoom(zoom) };
  }

  jumpTo(x: number, y: number, zoom: number): void {
    this.glideTo(x, y, zoom);
    Object.assign(this, this.goal);
    this.jumped = true;
  }

  /** Zooms so that what is under the pixel stays under it. */
  zoomAt(pixelX: number, pixelY: number, factor: number): void {
    const zoom = this.clampZoom(this.goal.zoom * factor);
    const right = pixelX - this.width / 2;
    const down = pixelY - this.height / 2;
    const x = this.goal.x + right / this.goal.zoom - right / zoom;
    const y = this.goal.y + down / this.goal.zoom - down / zoom;
    this.rate = settleRate;
    this.goal = { ...this.within(x, y), zoom };
  }

  /** Eases for `seconds`; true while it still moves, and once after a jump. */
  advance(seconds: number, jumps: boolean): boolean {
    const { jumped } = this;
    this.jumped = false;
    const share = jumps ? 1 : 1 - Math.exp(-seconds * this.rate);
    const { goal } = this;
    const far =
      Math.abs(goal.x - this.x) * this.zoom > 0.25 ||
      Math.abs(goal.y - this.y) * this.zoom > 0.25 ||
      Math.abs(goal.zoom / this.zoom - 1) > 0.0005;
    if (!far) {
      const moved = jumped || goal.x !== this.x || goal.y !== this.y || goal.zoom !== this.zoom;
      Object.assign(this, goal);
      return moved;
    }
    // The point under the pointer holds still when place and 1/zoom move by the same share.
    const inverse = 1 / this.zoom + (1 / goal.zoom - 1 / this.zoom) * share;
    this.x += (goal.x - this.x) * share;
    this.y += (goal.y - this.y) * share;
    this.zoom = 1 / inverse;
    return true;
  }

  private within(x: number, y: number): Point {
    const { left, right, top, bottom } = this.bounds;
    return {
      x: Math.min(Math.max(x, left), right),
      y: Math.min(Math.max(y, top), bottom),
    };
  }

  /** Far enough to see the whole chart with a little space around, if the limits allow. */
  get least(): number {
    const { left, right, top, bottom } = this.bounds;
    const whole = Math.min(this.width / (right - left || 1), this.height / (bottom - top || 1));
    return Math.min(this.limits.most, Math.max(this.limits.least, whole * 0.95));
  }

  private clampZoom(zoom: number): number {
    return Math.min(Math.max(zoom, this.least), this.limits.most);
  }
}
