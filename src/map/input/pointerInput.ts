import type { Point } from '../geometry/cells';

/** What the hand does, in device pixels from the map's corner. */
export interface PointerIntents {
  drag(dx: number, dy: number): void;
  zoom(at: Point, factor: number): void;
  /** Whether there is something under the pointer. */
  hover(at: Point | null): boolean;
  click(at: Point, adds: boolean): void;
  doubleClick(at: Point): void;
  command(at: Point): void;
  /** A box is being drawn; null when it is dropped. */
  box(from: Point, to: Point | null): void;
  boxed(from: Point, to: Point, adds: boolean): void;
}

interface Press {
  readonly at: Point;
  readonly button: number;
  /** Whether it draws a box. */
  readonly box: boolean;
}

/** A hand that moved less than this, in CSS pixels, has clicked. */
const slack = 5;
const doubleClickMs = 320;

/** Mouse, pen and touch on the map: left drags, shift-left draws a box, right commands, two fingers zoom. */
export class PointerInput {
  private readonly held = new Map<number, Point>();
  private start: Press | null = null;
  private moved = false;
  private last = { time: 0, at: { x: 0, y: 0 } };
  private readonly listening = new AbortController();

  constructor(
    private readonly element: HTMLElement,
    private readonly ratio: number,
    private readonly intents: PointerIntents,
  ) {
    const { signal } = this.listening;
    element.addEventListener('pointerdown', this.down, { signal });
    element.addEventListener('pointermove', this.move, { signal });
    element.addEventListener('pointerup', this.up, { signal });
    element.addEventListener('pointercancel', this.cancel, { signal });
    element.addEventListener('pointerleave', () => intents.hover(null), { signal });
    element.addEventListener('wheel', this.wheel, { signal, passive: false });
    element.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
  }

  stop(): void {
    this.listening.abort();
  }

  private pointOf(event: MouseEvent): Point {
    const { left, top } = this.element.getBoundingClientRect();
    return { x: (event.clientX - left) * this.ratio, y: (event.clientY - top) * this.ratio };
  }

  private readonly down = (event: PointerEvent): void => {
    const at = this.pointOf(event);
    this.held.set(event.pointerId, at);
    this.element.setPointerCapture(event.pointerId);
    if (this.held.size > 1) {
      this.moved = true;
      return;
    }
    this.start = { at, button: event.button, box: event.button === 0 && event.shiftKey };
    this.moved = false;
  };

  private readonly move = (event: PointerEvent): void => {
    const at = this.pointOf(event);
    const before = this.held.get(event.pointerId);
    if (!before || !this.start) {
      this.element.style.cursor = this.intents.hover(at) ? 'pointer' : '';
    } else if (this.held.size === 2) this.pinch(event.pointerId, before, at);
    else this.pulled(event.pointerId, this.start, before, at);
  };

  private pulled(pointer: number, start: Press, before: Point, at: Point): void {
    const far = Math.hypot(at.x - start.at.x, at.y - start.at.y) > slack * this.ratio;
    if (!this.moved && !far) return;
    this.moved = true;
    if (start.box) this.intents.box(start.at, at);
    else if (start.button !== 2) this.intents.drag(at.x - before.x, at.y - before.y);
    this.held.set(pointer, at);
  }

  private pinch(pointer: number, before: Point, at: Point): void {
    const other = [...this.held].find(([id]) => id !== pointer)?.[1];
    if (!other) return;
    const apart = Math.hypot(before.x - other.x, before.y - other.y) || 1;
    const now = Math.hypot(at.x - other.x, at.y - other.y) || 1;
    this.intents.drag((at.x - before.x) / 2, (at.y - before.y) / 2);
    this.intents.zoom({ x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 }, now / apart);
    this.held.set(pointer, at);
  }

  private readonly up = (event: PointerEvent): void => {
    const at = this.pointOf(event);
    const { start, moved } = this;
    this.held.delete(event.pointerId);
    if (this.held.size > 0 || !start) return;
    this.start = null;
    if (start.box) {
      this.intents.box(start.at, null);
      if (moved) this.intents.boxed(start.at, at, event.ctrlKey || event.metaKey);
    }
    if (moved) return;
    if (start.button === 2) this.intents.command(at);
    else if (start.button === 0) this.clicked(at, event);
  };

  private clicked(at: Point, event: PointerEvent): void {
    const near = Math.hypot(at.x - this.last.at.x, at.y - this.last.at.y) < slack * 2 * this.ratio;
    const twice = near && event.timeStamp - this.last.time < doubleClickMs;
    this.last = { time: event.timeStamp, at };
    if (twice) this.intents.doubleClick(at);
    else this.intents.click(at, event.shiftKey || event.ctrlKey || event.metaKey);
  }

  private readonly cancel = (event: PointerEvent): void => {
    this.held.delete(event.pointerId);
    if (this.start?.box) this.intents.box(this.start.at, null);
    this.start = null;
  };

  private readonly wheel = (event: WheelEvent): void => {
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 33 : 1;
    const amount = Math.max(-240, Math.min(240, event.deltaY * lines));
    this.intents.zoom(this.pointOf(event), 2 ** (-amount / 260));
  };
}
