import type { SystemId } from '../../state/ids';
import type { ScenarioSystem } from '../types';

type Lane = readonly [SystemId, SystemId];

/**
 * The shortest lanes that hold a map together, besides those it has: what lay between two parts may
 * have been left out of it (Kruskal's algorithm, by whole numbers).
 */
export function joinParts(systems: readonly ScenarioSystem[], lanes: readonly Lane[]): Lane[] {
  const part = new Map(systems.map(({ id }) => [id, id]));
  const rootOf = (id: SystemId): SystemId => {
    const above = part.get(id) ?? id;
    if (above === id) return id;
    const root = rootOf(above);
    part.set(id, root);
    return root;
  };
  const join = ([a, b]: Lane): boolean => {
    const [one, other] = [rootOf(a), rootOf(b)];
    part.set(one, other);
    return one !== other;
  };
  for (const lane of lanes) join(lane);
  if (systems.every(({ id }) => rootOf(id) === rootOf(systems[0]?.id ?? id))) return [];
  return shortestFirst(systems).filter(join);
}

/** All pairs of systems, the nearest first; pairs as near as each other in the map's own order. */
function shortestFirst(systems: readonly ScenarioSystem[]): Lane[] {
  const pairs: { readonly lane: Lane; readonly squared: number }[] = [];
  for (const [index, a] of systems.entries()) {
    for (const b of systems.slice(index + 1)) {
      const [x, y] = [a.x - b.x, a.y - b.y];
      pairs.push({ lane: [a.id, b.id], squared: x * x + y * y });
    }
  }
  return pairs.sort((one, other) => one.squared - other.squared).map(({ lane }) => lane);
}
