import type { View } from '../../sim';
import { dateOf } from '../../sim';
import type { MapWords } from '../../store/mapPort';
import { arcPoint } from '../geometry/arc';
import type { Point } from '../geometry/cells';
import type { Note, Spot } from '../layers/noteLabels';
import { brass, ember, mix, neutral, parchment } from './colour';
import type { MapModel } from './mapModel';
import type { OperationMark, Statecraft, ZoneMark } from './statecraft';

/** Pixels for one map unit from which on zones are named, and operations dated. */
const zonesFrom = 0.2;
const operationsFrom = 0.3;
/** Map units from a system to where its zone may be named, in a zone of one system. */
const aside = 70;
/** Pixels from a system to a date beyond its sign. */
const beyondSign = 50;
/** Shares of an arc where its date may stand. */
const datedAt = [0.5, 0.36, 0.64, 0.24, 0.76] as const;

/** What is written over neutral zones and beside joint operations. */
export function statecraftNotes(
  { frame }: View,
  model: MapModel,
  { zones, operations }: Statecraft,
  words: Pick<MapWords, 'neutralZone' | 'operation'>,
): Note[] {
  const named = zones.map((zone): Note => {
    const text = words.neutralZone.toUpperCase();
    const spots = spotsIn(model, zone);
    return { key: zone.key, text, colour: neutral, spots, from: zonesFrom };
  });
  const dated = operations.map((operation): Note => {
    const { key, stage, strike } = operation;
    const text = words.operation(stage, dateOf(frame, strike)).toUpperCase();
    const colour = mix(stage === 'striking' ? ember : brass, parchment, 0.35);
    return { key, text, colour, spots: spotsAlong(operation), from: operationsFrom };
  });
  return [...named, ...dated];
}

/** Halfway between its systems, and above and below each, where that is inside: the middle first. */
function spotsIn(model: MapModel, { systems }: ZoneMark): Point[] {
  const inside = new Set(systems);
  const points = systems.flatMap((index) => model.systems[index] ?? []);
  const between = points.flatMap((a, index) =>
    points.slice(index + 1).map((b) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })),
  );
  const beside = points.flatMap(({ x, y }) => [
    { x, y: y + aside },
    { x, y: y - aside },
  ]);
  const middle = {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
  return [middle, ...between, ...beside]
    .filter((spot) => inside.has(nearestTo(model, spot)))
    .sort((a, b) => squaredDistance(a, middle) - squaredDistance(b, middle));
}

function nearestTo({ systems }: MapModel, spot: Point): number {
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  systems.forEach((system, index) => {
    const away = squaredDistance(system, spot);
    if (away >= least) return;
    least = away;
    nearest = index;
  });
  return nearest;
}

const squaredDistance = (a: Point, b: Point) => (a.x - b.x) ** 2 + (a.y - b.y) ** 2;

/** On the arc; beyond the signs at its ends where it is too short. */
function spotsAlong({ staging, target }: OperationMark): Spot[] {
  const [upper, lower] = staging.y < target.y ? [staging, target] : [target, staging];
  return [
    ...datedAt.map((share) => arcPoint(staging, target, share)),
    { ...lower, below: beyondSign },
    { ...upper, below: -beyondSign },
  ];
}
