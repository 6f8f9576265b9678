import { Delaunay } from 'd3-delaunay';
import { angleBetween, distance, distanceToSegment } from './geometry.mjs';
import { draw } from './random.mjs';

const SEED = 'lanes-1';
const MEAN_DEGREE = 3;
const MOST_LANES = 5;
const SHARPEST_ANGLE = 24;
/** A lane may not pass another system nearer than this share of its length. */
const CLEARANCE = 0.13;
/**
 * What a lane costs beyond its length, and how roundabout the way without it must be before it is
 * worth having. Crossing a frontier is dear: that is what leaves great powers with few gates.
 */
const KINDS = {
  inner: { cost: 1, detour: 1.45 },
  open: { cost: 1.2, detour: 1.6 },
  march: { cost: 1.6, detour: 2.3 },
  frontier: { cost: 2.4, detour: 3.4 },
};
const STORM_COST = 1.5;

/**
 * Chooses the lanes of a chart from the Delaunay triangulation of its systems, so that none cross:
 * first a minimum spanning tree, then the edges that spare the longest detours, until a system has
 * three lanes on average. Same points, same lanes.
 * @param {{ id: string, x: number, y: number, region: string | null, storm: boolean }[]} points
 *   `region` names the great or lesser power whose space it is, null outside all of them; `storm`
 *   marks nebulae and plasma fields, which few lanes cross
 * @returns {[string, string][]} pairs of ids, each pair and the list in code-unit order
 */
export function computeLanes(points) {
  const candidates = candidateLanes(points);
  const tree = spanningTree(points, candidates);
  const wanted = Math.round((points.length * MEAN_DEGREE) / 2);
  let lanes = tree;
  for (let patience = 2; patience >= 0.1 && lanes.length < wanted; patience -= 0.02) {
    lanes = withShortcuts(points, tree, candidates, patience, wanted);
  }
  return lanes
    .map(({ a, b }) => [points[a].id, points[b].id].sort())
    .sort((one, two) => (one.join('|') < two.join('|') ? -1 : 1));
}

function candidateLanes(points) {
  const { triangles } = Delaunay.from(
    points,
    (point) => point.x,
    (point) => point.y,
  );
  const found = new Map();
  for (let corner = 0; corner < triangles.length; corner += 1) {
    const next = corner % 3 === 2 ? corner - 2 : corner + 1;
    const a = Math.min(triangles[corner], triangles[next]);
    const b = Math.max(triangles[corner], triangles[next]);
    found.set(`${a}-${b}`, describeLane(points, a, b));
  }
  return [...found.values()].sort((one, two) => one.cost - two.cost);
}

function describeLane(points, a, b) {
  const [from, to] = [points[a], points[b]];
  const length = distance(from, to);
  const kind = laneKind(from, to);
  const storm = from.storm || to.storm ? STORM_COST : 1;
  const whim = 0.92 + 0.16 * draw(SEED, ...[from.id, to.id].sort());
  const cost = length * KINDS[kind].cost * storm * whim;
  return { a, b, length, kind, cost, detour: KINDS[kind].detour * storm };
}

function laneKind(from, to) {
  if (from.region === to.region) return from.region === null ? 'open' : 'inner';
  return from.region === null || to.region === null ? 'march' : 'frontier';
}

/** Kruskal's algorithm; `candidates` come cheapest first. */
function spanningTree(points, candidates) {
  const group = points.map((_, index) => index);
  const rootOf = (index) => (group[index] === index ? index : rootOf(group[index]));
  return candidates.filter(({ a, b }) => {
    const [rootA, rootB] = [rootOf(a), rootOf(b)];
    group[rootA] = rootB;
    return rootA !== rootB;
  });
}

/** Adds to the tree what spares a detour; less `patience` accepts smaller savings. */
function withShortcuts(points, tree, candidates, patience, wanted) {
  const chart = points.map(() => []);
  const lanes = [];
  const add = (lane) => {
    lanes.push(lane);
    chart[lane.a].push({ to: lane.b, length: lane.length });
    chart[lane.b].push({ to: lane.a, length: lane.length });
  };
  for (const lane of tree) add(lane);
  const typical = candidates[Math.floor(candidates.length / 2)].length;
  for (const lane of candidates) {
    if (lanes.length >= wanted) break;
    if (!fitsChart(points, chart, lane)) continue;
    const tolerated = 1 + (lane.detour - 1) * patience;
    const long = Math.max(1, (lane.length / typical) * 0.8);
    if (!hasWayWithin(chart, lane.a, lane.b, lane.length * tolerated * long)) add(lane);
  }
  return lanes;
}

function fitsChart(points, chart, { a, b, length }) {
  return (
    hasRoom(points, chart, a, b) &&
    hasRoom(points, chart, b, a) &&
    points.every(
      (point, index) =>
        index === a ||
        index === b ||
        distanceToSegment(point, points[a], points[b]) >= length * CLEARANCE,
    )
  );
}

/** Whether system `at` can take a lane toward `to`: not too many, and no needle between two. */
function hasRoom(points, chart, at, to) {
  const lanes = chart[at];
  if (lanes.length >= MOST_LANES) return false;
  return lanes.every(
    (lane) =>
      lane.to !== to && angleBetween(points[at], points[lane.to], points[to]) >= SHARPEST_ANGLE,
  );
}

/**
 * Whether a way of at most `limit` leads from one system to the other: Dijkstra's algorithm, over a
 * chart small enough for a linear search of the nearest.
 */
function hasWayWithin(chart, from, to, limit) {
  const best = chart.map(() => Number.POSITIVE_INFINITY);
  const done = chart.map(() => false);
  best[from] = 0;
  for (let at = from; at >= 0 && best[at] <= limit; at = nearestOpen(best, done)) {
    if (at === to) return true;
    done[at] = true;
    for (const lane of chart[at]) {
      best[lane.to] = Math.min(best[lane.to], best[at] + lane.length);
    }
  }
  return false;
}

/** The reached system nearest to the start whose lanes are still to be followed, or -1. */
function nearestOpen(best, done) {
  let nearest = -1;
  for (let index = 0; index < best.length; index += 1) {
    if (done[index] || !Number.isFinite(best[index])) continue;
    if (nearest < 0 || best[index] < best[nearest]) nearest = index;
  }
  return nearest;
}
