/**
 * Figures that the bar of a situation may show, with what each is told: every word adds its own line in its file
 * (`rules/situations/gauges`).
 */
// biome-ignore lint/suspicious/noEmptyInterface: the files of the vocabulary fill it.
export interface GaugeShapes {}

export type GaugeWord = keyof GaugeShapes;

/** A figure for a bar: a record of one word and what it is told. */
export type Gauge = {
  [W in GaugeWord]: { readonly [P in W]: GaugeShapes[P] };
}[GaugeWord];
