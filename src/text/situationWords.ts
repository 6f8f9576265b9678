import { type Gauge, type GaugeWord, gaugeOf } from '../sim';
import { type GaugeWording, gaugeWords } from './en/codes/gaugeWords';
import { situations } from './en/screens/situations';
import type { Names } from './names';
import { spoken } from './spoken';

/** What the page of situations says. */
export function situationPageWords(): typeof situations {
  return spoken(situations);
}

/** Where the bar of a situation stands, in its unit; `months`: how many a turn is. */
export function gaugeText(gauge: Gauge, have: number, names: Names, months: number): string {
  const { word, asked } = gaugeOf(gauge);
  return wordingOf(word).stands(asked, have, names, months);
}

/** How high a bar stands where a stage waits; `months`: how many a turn is. */
export function gaugeHeight(gauge: Gauge, at: number, months: number): string {
  const { word, asked } = gaugeOf(gauge);
  return wordingOf(word).at(asked, at, months);
}

/** So much of what a bar counts: what a stage lacks; `months`: how many a turn is. */
export function gaugeAmount(gauge: Gauge, amount: number, months: number): string {
  return wordingOf(gaugeOf(gauge).word).amount(amount, months);
}

function wordingOf<W extends GaugeWord>(word: W): GaugeWording<W> {
  return spoken(gaugeWords)[word];
}
