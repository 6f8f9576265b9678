import { type Issue, issue, warning } from '../issue';
import type { ScenarioSystem } from '../types';
import { type Check, refer, unique } from './check';

type Lane = readonly [ScenarioSystem, ScenarioSystem];

/** Systems apart from each other, joined by lanes into one whole. */
export function checkMap(check: Check): void {
  const { systems, lanes } = check.scenario.map;
  unique(
    check,
    'map.systems',
    systems.map((system) => system.id),
  );
  checkPlaces(check);
  const seen = new Set<string>();
  for (const [index, [a, b]] of lanes.entries()) {
    const path = `map.lanes[${index}]`;
    refer(check, `${path}[0]`, 'system', a);
    refer(check, `${path}[1]`, 'system', b);
    if (a === b) check.issues.push(issue(path, 'laneToItself', { system: a }));
    const key = a < b ? `${a}|${b}` : `${b}|${a}`;
    if (seen.has(key)) check.issues.push(issue(path, 'duplicateLane', { from: a, to: b }));
    seen.add(key);
  }
  checkConnected(check);
  check.issues.push(...crossings(check));
}

function checkPlaces(check: Check): void {
  const places = new Map<string, string>();
  for (const [index, system] of check.scenario.map.systems.entries()) {
    const place = `${system.x},${system.y}`;
    const other = places.get(place);
    if (other !== undefined) {
      check.issues.push(issue(`map.systems[${index}]`, 'samePlace', { a: system.id, b: other }));
    }
    places.set(place, system.id);
  }
}

/** Every system can be reached from the first; tells the first of each part that cannot. */
function checkConnected(check: Check): void {
  const { systems, lanes } = check.scenario.map;
  const neighbours = new Map<string, string[]>(systems.map((system) => [system.id, []]));
  for (const [a, b] of lanes) {
    neighbours.get(a)?.push(b);
    neighbours.get(b)?.push(a);
  }
  const reached = new Set<string>();
  for (const [index, system] of systems.entries()) {
    if (reached.has(system.id)) continue;
    if (index > 0) {
      const values = { system: system.id, from: systems[0]?.id ?? '' };
      check.issues.push(issue(`map.systems[${index}]`, 'notConnected', values));
    }
    flood(system.id, neighbours, reached);
  }
}

function flood(
  start: string,
  neighbours: ReadonlyMap<string, readonly string[]>,
  reached: Set<string>,
): void {
  const frontier = [start];
  reached.add(start);
  for (let id = frontier.pop(); id !== undefined; id = frontier.pop()) {
    for (const next of neighbours.get(id) ?? []) {
      if (reached.has(next) || !neighbours.has(next)) continue;
      reached.add(next);
      frontier.push(next);
    }
  }
}

/** Lanes that cross are allowed but hard to read on the map: a warning each. */
function crossings(check: Check): Issue[] {
  const found: Issue[] = [];
  const lanes: { index: number; lane: Lane }[] = [];
  for (const [index, [from, to]] of check.scenario.map.lanes.entries()) {
    const a = check.systems.get(from);
    const b = check.systems.get(to);
    if (a && b && a !== b) lanes.push({ index, lane: [a, b] });
  }
  // Sorted by their left end, a lane need be compared only with those that begin before it ends.
  lanes.sort((one, other) => left(one.lane) - left(other.lane) || one.index - other.index);
  for (const [at, one] of lanes.entries()) {
    for (let next = at + 1; next < lanes.length; next++) {
      const other = lanes[next];
      if (other === undefined || left(other.lane) > right(one.lane)) break;
      if (!cross(one.lane, other.lane)) continue;
      const [earlier, later] = one.index < other.index ? [one, other] : [other, one];
      const [from, to] = earlier.lane;
      const values = { other: `${from.id}–${to.id}` };
      found.push(warning(`map.lanes[${later.index}]`, 'lanesCross', values));
    }
  }
  return found;
}

function left([a, b]: Lane): number {
  return Math.min(a.x, b.x);
}

function right([a, b]: Lane): number {
  return Math.max(a.x, b.x);
}

function cross([a, b]: Lane, [c, d]: Lane): boolean {
  if (a === c || a === d || b === c || b === d) return false;
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** On which side of the line from `a` to `b` the point lies: −1, 0 or 1. */
function side(a: ScenarioSystem, b: ScenarioSystem, point: ScenarioSystem): number {
  return Math.sign((b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x));
}
