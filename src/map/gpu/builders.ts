import type { Point } from '../geometry/cells';
import type { Rgb } from '../model/colour';

/** Vertices and indices for a `GpuMesh`, gathered. */
export interface Gathered {
  readonly vertices: number[];
  readonly indices: number[];
}

export const gather = (): Gathered => ({ vertices: [], indices: [] });

export interface LineLook {
  /** Pixels. */
  readonly width: number;
  /** Pixels to the left of the direction of travel. */
  readonly offset?: number;
  readonly alpha: number;
  readonly style: number;
}

interface Node extends Point {
  readonly normalX: number;
  readonly normalY: number;
  readonly along: number;
  readonly colour: Rgb;
}

const lineStride = 13;

/** One straight piece of line, its ends possibly of different colour and normal. */
export function addPiece(to: Gathered, a: Node, b: Node, look: LineLook): void {
  const first = to.vertices.length / lineStride;
  for (const node of [a, b]) {
    for (const side of [-1, 1]) {
      to.vertices.push(
        node.x,
        node.y,
        node.normalX,
        node.normalY,
        side,
        look.offset ?? 0,
        look.width,
        ...node.colour,
        look.alpha,
        node.along,
        look.style,
      );
    }
  }
  to.indices.push(first, first + 1, first + 2, first + 1, first + 2, first + 3);
}

/** A straight line between two points. */
export function addLine(
  to: Gathered,
  a: Point,
  b: Point,
  colours: readonly [Rgb, Rgb],
  look: LineLook,
  start = 0,
): number {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const normalX = (b.y - a.y) / length;
  const normalY = (a.x - b.x) / length;
  addPiece(
    to,
    { x: a.x, y: a.y, normalX, normalY, along: start, colour: colours[0] },
    { x: b.x, y: b.y, normalX, normalY, along: start + length, colour: colours[1] },
    look,
  );
  return start + length;
}

export interface Sign extends Point {
  /** Half its width in pixels. */
  readonly size: number;
  readonly kind: number;
  readonly colour: Rgb;
  readonly alpha: number;
  /** 0 keeps its size at every zoom, 1 grows with it. */
  readonly growth?: number;
}

const corners = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
] as const;

const signStride = 11;

export function addSign(to: Gathered, sign: Sign): void {
  const first = to.vertices.length / signStride;
  for (const [cornerX, cornerY] of corners) {
    to.vertices.push(
      sign.x,
      sign.y,
      cornerX,
      cornerY,
      ...sign.colour,
      sign.alpha,
      sign.size,
      sign.kind,
      sign.growth ?? 0,
    );
  }
  to.indices.push(first, first + 1, first + 2, first + 1, first + 2, first + 3);
}

/** A mark of `markMesh`. */
export interface Mark extends Point {
  /** Half its width in pixels. */
  readonly size: number;
  readonly kind: number;
  readonly colour: Rgb;
  readonly alpha: number;
  /** Where it stands from its point: radians, clockwise from the right, and pixels. */
  readonly direction?: number;
  readonly distance?: number;
}

const markStride = 12;

export function addMark(to: Gathered, mark: Mark): void {
  const first = to.vertices.length / markStride;
  const { x, y, size, kind, colour, alpha, direction = 0, distance = 0 } = mark;
  for (const corner of corners) {
    to.vertices.push(x, y, ...corner, ...colour, alpha, size, kind, direction, distance);
  }
  to.indices.push(first, first + 1, first + 2, first + 1, first + 2, first + 3);
}
