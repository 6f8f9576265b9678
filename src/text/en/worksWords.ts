import { type EventOf, stockKinds } from '../../sim';
import { fill } from '../fill';
import { number } from '../format';
import type { Names } from '../names';
import { list, type Sentence, say } from '../segments';
import { naming } from './naming';
import { nouns } from './nouns';
import { refusals } from './refusals';

type Lapse = EventOf<'queueLapsed'>;

/** What happens to the works of a world, in words. */
export const worksWords = {
  lapsed: ({ world, kind, what, refund, refusal }: Lapse, names: Names): Sentence => {
    const reason = fill(
      refusals[refusal.code] ?? refusal.code,
      refusal.values ?? {},
      names.anything,
    );
    const back = stockKinds.filter((stock) => refund[stock] > 0);
    const ended = say`${names.world(world)} gave up ${thing(kind, what, names)}: ${reason}`;
    if (back.length === 0) return ended;
    const parts = back.map((stock) => ({
      text: `${number(refund[stock])} ${nouns.stocks[stock].toLowerCase()}`,
    }));
    return [...ended, ...say` Of its cost ${list(parts, naming.and)} came back.`];
  },
};

function thing(kind: Lapse['kind'], what: string, names: Names): string {
  switch (kind) {
    case 'ship':
      return `the building of ${names.shipClass(what)}`;
    case 'building':
      return `its ${names.building(what)}`;
    case 'troops':
      return 'raising troops';
    case 'develop':
      return 'its development';
    case 'refit':
      return `a refit to ${names.shipClass(what)}`;
  }
}
