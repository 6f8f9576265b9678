import type { View } from '../../sim';
import type { MapWords } from '../../store/mapPort';
import { number } from '../../text';
import { stageStrength } from './statecraftMarks';

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

/** Every letter that is written on this chart: names, figures, and what the map says in the language spoken. */
export function mapLetters(view: View, words: Pick<MapWords, 'neutralZone' | 'operation'>): string {
  const { year } = view.frame;
  const stages = Object.keys(stageStrength) as (keyof typeof stageStrength)[];
  const dated = Array.from({ length: 12 }, (_, month) => ({ year, month: month + 1 }));
  const written = [
    ...Object.values(view.chart.systems).map(({ name }) => name),
    ...Object.values(view.worlds).map(({ name }) => name),
    ...Object.values(view.factions).map(({ name }) => name),
    words.neutralZone,
    ...stages.flatMap((stage) => dated.map((date) => words.operation(stage, date))),
    number(-1_234),
  ].join('');
  return `${ascii}·–’${written}${written.toUpperCase()}`;
}
