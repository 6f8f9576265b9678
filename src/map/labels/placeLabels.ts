/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A name that wants a place beside its point; pixels at the zoom in question. */
export interface LabelWish {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Free space to keep around the point. */
  readonly gap: number;
}

const step = 64;

/** Boxes that are taken, found quickly. */
export class TakenSpace {
  private readonly grid = new Map<string, Box[]>();

  take(box: Box): void {
    for (const key of keysOf(box)) {
      const there = this.grid.get(key);
      if (there) there.push(box);
      else this.grid.set(key, [box]);
    }
  }

  isFree(box: Box): boolean {
    return keysOf(box).every((key) =>
      (this.grid.get(key) ?? []).every((other) => !meet(box, other)),
    );
  }
}

function keysOf({ left, top, width, height }: Box): string[] {
  const keys: string[] = [];
  for (let x = Math.floor(left / step); x <= Math.floor((left + width) / step); x++) {
    for (let y = Math.floor(top / step); y <= Math.floor((top + height) / step); y++) {
      keys.push(`${x},${y}`);
    }
  }
  return keys;
}

function meet(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

/**
 * Places names so that none covers another: in the order given, each below its point if that is
 * free, else right, left or above; null where there is no room. Returns the top left corner
 * relative to the point.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  taken: TakenSpace,
): ({ readonly dx: number; readonly dy: number } | null)[] {
  return wishes.map((wish) => {
    const { width, height, gap } = wish;
    const places = [
      { dx: -width / 2, dy: gap },
      { dx: gap, dy: -height / 2 },
      { dx: -gap - width, dy: -height / 2 },
      { dx: -width / 2, dy: -gap - height },
    ];
    const free = places.find(({ dx, dy }) =>
      taken.isFree({ left: wish.x + dx, top: wish.y + dy, width, height }),
    );
    if (!free) return null;
    taken.take({ left: wish.x + free.dx, top: wish.y + free.dy, width, height });
    return free;
  });
}
