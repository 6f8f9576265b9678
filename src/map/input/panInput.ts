const directions: Readonly<Record<string, readonly [number, number]>> = {
  KeyW: [0, -1],
  ArrowUp: [0, -1],
  KeyS: [0, 1],
  ArrowDown: [0, 1],
  KeyA: [-1, 0],
  ArrowLeft: [-1, 0],
  KeyD: [1, 0],
  ArrowRight: [1, 0],
};

/** CSS pixels a second, and the width of the strip at the screen's edge that pans. */
const speed = 1100;
const strip = 6;

export interface PanNeeds {
  /** Whether the pointer at the edge of the window pans. */
  edgePans(): boolean;
  /** Whether arrow keys pan, as W, A, S and D do. */
  arrowsPan(): boolean;
  /** Called when panning sets in. */
  started(): void;
}

/** Panning by held keys and, if wished, by the pointer at the edge of the window. */
export class PanInput {
  private readonly held = new Set<string>();
  private edge: readonly [number, number] = [0, 0];
  private readonly listening = new AbortController();

  constructor(
    private readonly host: HTMLElement,
    private readonly needs: PanNeeds,
  ) {
    const { signal } = this.listening;
    window.addEventListener('keydown', this.keyDown, { signal });
    window.addEventListener('keyup', (event) => this.held.delete(event.code), { signal });
    window.addEventListener('blur', this.rest, { signal });
    window.addEventListener('pointermove', this.pointerMoved, { signal });
    document.documentElement.addEventListener('pointerleave', this.rest, { signal });
  }

  stop(): void {
    this.listening.abort();
  }

  /** The way to pan for these seconds, in CSS pixels; null when nothing is held. */
  step(seconds: number): readonly [number, number] | null {
    let [x, y] = this.edge;
    for (const code of this.held) {
      x += directions[code]?.[0] ?? 0;
      y += directions[code]?.[1] ?? 0;
    }
    const length = Math.hypot(x, y);
    if (length === 0) return null;
    return [(x / length) * speed * seconds, (y / length) * speed * seconds];
  }

  private readonly keyDown = (event: KeyboardEvent): void => {
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    if (modified || !(event.code in directions) || !this.mapHasFocus()) return;
    if (event.code.startsWith('Arrow') && !this.needs.arrowsPan()) return;
    event.preventDefault();
    this.held.add(event.code);
    this.needs.started();
  };

  /** Keys belong to whatever has focus: panels, fields and dialogs keep theirs. */
  private mapHasFocus(): boolean {
    const focus = document.activeElement;
    return focus === null || focus === document.body || this.host.contains(focus);
  }

  private readonly rest = (): void => {
    this.held.clear();
    this.edge = [0, 0];
  };

  private readonly pointerMoved = (event: PointerEvent): void => {
    if (!this.needs.edgePans() || event.pointerType !== 'mouse' || event.buttons !== 0) {
      this.edge = [0, 0];
      return;
    }
    const { innerWidth, innerHeight } = window;
    this.edge = [
      event.clientX < strip ? -1 : event.clientX >= innerWidth - strip ? 1 : 0,
      event.clientY < strip ? -1 : event.clientY >= innerHeight - strip ? 1 : 0,
    ];
    if (this.edge[0] !== 0 || this.edge[1] !== 0) this.needs.started();
  };
}
