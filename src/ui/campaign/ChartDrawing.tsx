import { useMemo } from 'react';
import type { Liveries } from '../../content/liveries';
import type { FactionId } from '../../sim';
import './ChartDrawing.css';
import type { ChartSketch } from './chartSketch';

interface ChartDrawingProps {
  sketch: ChartSketch;
  /** Says what is drawn. */
  label: string;
  /** Whose systems stand out; all alike when left out. */
  highlighted?: FactionId | undefined;
  liveryOf: Liveries;
}

/** Tenths of a light year a territory reaches around a system, as a share of the mean spacing. */
const reach = 0.75;

/** A small star chart: who holds what, at a glance. */
export function ChartDrawing({ sketch, label, highlighted, liveryOf }: ChartDrawingProps) {
  const frame = useMemo(() => frameOf(sketch), [sketch]);
  const { systems, lanes } = sketch;
  const owners = [...new Set(systems.flatMap(({ owner }) => owner ?? []))].sort();
  const colourOf = (owner: FactionId | null) =>
    owner === null ? '#6d6672' : liveryOf(owner).colour;
  const dimmed = (owner: FactionId | null) => highlighted !== undefined && owner !== highlighted;
  return (
    <svg
      className="ra-chart"
      viewBox={`${frame.left} ${frame.top} ${frame.width} ${frame.height}`}
      role="img"
      aria-label={label}
    >
      {owners.map((owner) => (
        <g
          key={owner}
          className="ra-chart-space"
          fill={liveryOf(owner).colour}
          opacity={dimmed(owner) ? 0.16 : 0.42}
        >
          {systems.map((system, place) =>
            system.owner === owner ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: a sketch's systems have no name but their place
              <circle key={place} cx={system.x} cy={-system.y} r={frame.spacing * reach} />
            ) : null,
          )}
        </g>
      ))}
      <path
        className="ra-chart-lanes"
        strokeWidth={frame.spacing * 0.045}
        d={lanes.map(([a = -1, b = -1]) => lanePath(systems[a], systems[b])).join('')}
      />
      {systems.map(({ x, y, owner }) => (
        <circle
          key={`${x} ${y}`}
          cx={x}
          cy={-y}
          r={frame.spacing * (owner === null ? 0.1 : 0.17)}
          fill={colourOf(owner)}
          opacity={dimmed(owner) ? 0.45 : 1}
        />
      ))}
    </svg>
  );
}

type Point = { readonly x: number; readonly y: number } | undefined;

function lanePath(a: Point, b: Point): string {
  return a && b ? `M${a.x} ${-a.y}L${b.x} ${-b.y}` : '';
}

function frameOf({ systems }: ChartSketch) {
  const xs = systems.map(({ x }) => x);
  const ys = systems.map(({ y }) => -y);
  const bare = { left: Math.min(...xs), top: Math.min(...ys) };
  const across = Math.max(...xs) - bare.left;
  const down = Math.max(...ys) - bare.top;
  const spacing = Math.sqrt((across * down) / Math.max(1, systems.length));
  const margin = spacing;
  return {
    spacing,
    left: bare.left - margin,
    top: bare.top - margin,
    width: across + 2 * margin,
    height: down + 2 * margin,
  };
}
