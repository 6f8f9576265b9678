import type { Gauge, GaugeShapes, GaugeWord } from '../../state/gauge';
import type { GaugeDefinition } from './gauges/definition';
import { gaugeRegistry } from './gauges/registry';

interface Meant<W extends GaugeWord> {
  readonly word: W;
  readonly definition: GaugeDefinition<W>;
  readonly asked: GaugeShapes[W];
}

/** What a gauge is told, with the rule of its word. */
export function gaugeOf<W extends GaugeWord>(gauge: Gauge): Meant<W> {
  const [[word, asked]] = Object.entries(gauge) as unknown as [[W, GaugeShapes[W]]];
  return { word, definition: gaugeRegistry[word], asked };
}
