/** Gives points that lie within `tolerance` of each other one index. */
export class Weld {
  readonly xs: number[] = [];
  readonly ys: number[] = [];
  private readonly buckets = new Map<string, number[]>();

  constructor(private readonly tolerance: number) {}

  index(x: number, y: number): number {
    const column = Math.floor(x / this.tolerance);
    const row = Math.floor(y / this.tolerance);
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        const near = this.buckets.get(`${column + dx},${row + dy}`) ?? [];
        const found = near.find((point) => this.isNear(point, x, y));
        if (found !== undefined) return found;
      }
    }
    return this.add(x, y, `${column},${row}`);
  }

  private isNear(point: number, x: number, y: number): boolean {
    const dx = (this.xs[point] ?? 0) - x;
    const dy = (this.ys[point] ?? 0) - y;
    return dx * dx + dy * dy <= this.tolerance * this.tolerance;
  }

  private add(x: number, y: number, bucket: string): number {
    const index = this.xs.push(x) - 1;
    this.ys.push(y);
    const points = this.buckets.get(bucket);
    if (points) points.push(index);
    else this.buckets.set(bucket, [index]);
    return index;
  }
}
