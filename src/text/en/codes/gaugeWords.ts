import type { GaugeShapes, GaugeWord } from '../../../sim';
import { number, percent } from '../../format';
import type { Names } from '../../names';
import { list, plain } from '../../segments';
import { sentenceCase } from '../../sentenceCase';
import { calendar } from '../calendar';

/** What a bar says of where it stands, of where a stage waits, and of so much of what it counts. */
export interface GaugeWording<W extends GaugeWord> {
  /** `months`: how many a turn is. */
  readonly stands: (asked: GaugeShapes[W], have: number, names: Names, months: number) => string;
  readonly at: (asked: GaugeShapes[W], at: number, months: number) => string;
  readonly amount: (amount: number, months: number) => string;
}

const counted = (have: number, full: number, what: string) =>
  `${number(have)} of ${number(full)} ${what}`;

const shareDone = {
  stands: (_asked: unknown, have: number) => `${percent(have)} done`,
  at: (_asked: unknown, at: number) => `at ${percent(at)}`,
  amount: (amount: number) => percent(amount),
};

/** Every word of the vocabulary of gauges, in words. */
export const gaugeWords: { readonly [W in GaugeWord]: GaugeWording<W> } = {
  aim: shareDone,
  progress: shareDone,
  date: {
    stands: ({ from, until }, have, _names, months) =>
      `${counted((have - from) * months, (until - from) * months, 'months')} gone`,
    at: ({ from }, at, months) => `after ${calendar.months((at - from) * months)}`,
    amount: (amount, months) => calendar.months(amount * months),
  },
  points: {
    stands: ({ full }, have) => counted(have, full, 'points'),
    at: (_asked, at) => `at ${number(at)} points`,
    amount: (amount) => `${number(amount)} points`,
  },
  technology: {
    stands: ({ technology }, have, names) =>
      `${names.technology(technology).text}: ${percent(have)} studied`,
    at: (_asked, at) => `at ${percent(at)}`,
    amount: percent,
  },
  opinion: {
    stands: ({ of, about }, have, names) =>
      sentenceCase(
        `${names.faction(of).text} thinks ${number(have)} of ${names.faction(about).text}`,
      ),
    at: (_asked, at) => `at ${number(at)}`,
    amount: (amount) => `${number(amount)} points of opinion`,
  },
  movement: {
    stands: ({ of }, have) => counted(have, 100, of === 'support' ? 'stand by it' : 'hardened'),
    at: (_asked, at) => `at ${number(at)}`,
    amount: (amount) => `${number(amount)} of 100`,
  },
  near: {
    stands: ({ system, lanes }, have, names) =>
      have >= lanes
        ? `at ${names.system(system).text}`
        : `${lanesText(lanes - have, have === 0)} from ${names.system(system).text}`,
    at: ({ lanes }, at) => (at >= lanes ? 'there' : `${lanesText(lanes - at, false)} away`),
    amount: (amount) => lanesText(amount, false),
  },
  ships: {
    stands: ({ systems, full }, have, names) =>
      `${counted(have, full, 'ships')} at ${plain(list(systems.map(names.system), 'and'))}`,
    at: (_asked, at) => `at ${shipsText(at)}`,
    amount: shipsText,
  },
};

function lanesText(lanes: number, orMore: boolean): string {
  return `${lanes === 1 ? '1 lane' : `${number(lanes)} lanes`}${orMore ? ' or more' : ''}`;
}

function shipsText(ships: number): string {
  return ships === 1 ? '1 ship' : `${number(ships)} ships`;
}
