import type { BattleRecord } from '../../../sim';

/** Where a combatant stands on the field, in percent of its width and height, and its size in rem. */
export interface Post {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const front = 41;
const rear = 7;

/** Two lines facing each other: the smallest in front, what does not move behind. */
export function formationOf({ combatants }: BattleRecord): Post[] {
  const posts: Post[] = combatants.map(() => ({ x: 0, y: 0, size: 0 }));
  for (const side of [0, 1] as const) {
    const line = combatants
      .map((each, index) => ({ each, index }))
      .filter(({ each }) => each.side === side)
      .sort((a, b) => depth(a.each) - depth(b.each) || a.index - b.index);
    const rows = Math.min(line.length, Math.max(3, Math.ceil(Math.sqrt(line.length * 2))));
    const columns = Math.max(1, Math.ceil(line.length / Math.max(1, rows)));
    const step = Math.min(11, (front - rear) / Math.max(1, columns - 1));
    line.forEach(({ each, index }, place) => {
      const column = Math.floor(place / rows);
      const inColumn = Math.min(rows, line.length - column * rows);
      const away = each.kind === 'world' ? rear + 4 : front - column * step;
      posts[index] = {
        x: side === 0 ? away : 100 - away,
        y: (100 * ((place % rows) + 0.5 + (column % 2) * 0.18)) / (inColumn + 0.25),
        size: sizeOf(each.maxHull, rows),
      };
    });
  }
  return posts;
}

function depth({ kind, maxHull }: BattleRecord['combatants'][number]): number {
  return kind === 'world' ? Number.MAX_SAFE_INTEGER : maxHull;
}

/** Larger hulls are drawn larger, and all smaller when many share the field. */
function sizeOf(maxHull: number, rows: number): number {
  const room = Math.min(1, 8 / rows);
  return Math.max(1.5, Math.min(6, 2 + Math.sqrt(maxHull) / 5) * room);
}
