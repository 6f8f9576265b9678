import type { View } from '../../sim';
import { dateOf } from '../../sim';
import { arcPoint } from '../geometry/arc';
import type { Point } from '../geometry/cells';
import type { Note } from '../layers/noteLabels';
import type { MapWords } from '../options';
import { brass, ember, mix, neutral, parchment } from './colour';
import type { MapModel } from './mapModel';
import type { OperationMark, Statecraft, ZoneMark } from './statecraft';

/** Pixels for one map unit from which on zones are named, and operations dated. */
const zonesFrom = 0.2;
const operationsFrom = 0.3;
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

/** The middle of a zone, then the ways from its systems to the middle, the nearest first. */
function spotsIn(model: MapModel, { systems }: ZoneMark): Point[] {
  const points = systems.flatMap((index) => model.systems[index] ?? []);
  const middle = {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
  const away = ({ x, y }: Point) => Math.hypot(x - middle.x, y - middle.y);
  const halfway = points
    .map(({ x, y }) => ({ x: (x + middle.x) / 2, y: (y + middle.y) / 2 }))
    .sort((a, b) => away(a) - away(b));
  const beside = points.flatMap(({ x, y }) => [
    { x, y: y - 60 },
    { x, y: y + 60 },
  ]);
  return [middle, ...halfway, ...beside];
}

function spotsAlong({ staging, target }: OperationMark): Point[] {
  return datedAt.map((share) => arcPoint(staging, target, share));
}
