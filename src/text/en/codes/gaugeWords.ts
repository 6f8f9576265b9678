import type { GaugeShapes, GaugeWord } from '../../../sim';
import { number, percent } from '../../format';
import type { Names } from '../../names';
import { list, plain } from '../../segments';
import { calendar } from '../calendar';

/** What a bar says of where it stands, and of so much of what it counts. */
export interface GaugeWording<W extends GaugeWord> {
  /** `months`: how many a turn is. */
  readonly stands: (asked: GaugeShapes[W], have: number, names: Names, months: number) => string;
  readonly amount: (amount: number, months: number) => string;
}

const counted = (have: number, full: number, what: string) =>
  `${number(have)} of ${number(full)} ${what}`;

/** Every word of the vocabulary of gauges, in words. */
export const gaugeWords: { readonly [W in GaugeWord]: GaugeWording<W> } = {
  aim: { stands: (_asked, have) => `${percent(have)} done`, amount: percent },
  progress: { stands: (_asked, have) => `${percent(have)} done`, amount: percent },
  date: {
    stands: ({ from, until }, have, _names, months) =>
      `${counted((have - from) * months, (until - from) * months, 'months')} gone`,
    amount: (amount, months) => calendar.months(amount * months),
  },
  points: {
    stands: ({ full }, have) => counted(have, full, 'points'),
    amount: (amount) => `${number(amount)} points`,
  },
  technology: {
    stands: ({ technology }, have, names) =>
      `${names.technology(technology).text}: ${percent(have)} studied`,
    amount: percent,
  },
  opinion: {
    stands: ({ of, about }, have, names) =>
      `${names.power(of)} of ${names.power(about)}: ${number(have)}`,
    amount: (amount) => `opinion ${number(amount)}`,
  },
  movement: {
    stands: ({ of }, have) => counted(have, 100, of === 'support' ? 'stand by it' : 'hardened'),
    amount: (amount) => `${number(amount)} of 100`,
  },
  near: {
    stands: ({ system, lanes }, have, names) =>
      have >= lanes
        ? `at ${names.system(system).text}`
        : `${lanesText(lanes - have, have === 0)} from ${names.system(system).text}`,
    amount: (amount) => lanesText(amount, false),
  },
  ships: {
    stands: ({ systems, full }, have, names) =>
      `${counted(have, full, 'ships')} at ${plain(list(systems.map(names.system), 'and'))}`,
    amount: (amount) => (amount === 1 ? '1 ship' : `${number(amount)} ships`),
  },
};

function lanesText(lanes: number, orMore: boolean): string {
  return `${lanes === 1 ? '1 lane' : `${number(lanes)} lanes`}${orMore ? ' or more' : ''}`;
}
