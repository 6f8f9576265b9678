import { type EventOf, type GovernorWait, stockKinds } from '../../../sim';
import { fill } from '../../fill';
import { number } from '../../format';
import type { Names } from '../../names';
import { list, type Sentence, say } from '../../segments';
import { naming } from '../naming';
import { nouns } from '../nouns';
import { refusals } from './refusals';

/** Why a governor leaves a queue empty, as a clause. */
export function waitWords(wait: GovernorWait, names: Names): string {
  switch (wait.why) {
    case 'noPolicy':
      return 'no sector with a policy tells him what to build';
    case 'saves':
      return `he saves for ${thing(wait.wish.kind, wait.wish.what, names)}: ${number(wait.missing)} more ${nouns.stocks[wait.stock].toLowerCase()} in store would do`;
    case 'upkeep':
      return `the income does not bear the upkeep of ${thing(wait.wish.kind, wait.wish.what, names)}`;
    case 'done':
      return 'all that the policy asks for stands';
  }
}

/** Worlds named in a report before the rest is only counted. */
const mostNamed = 3;

type Lapse = EventOf<'queueLapsed'>;

/** What happens to the works of a world, in words. */
export const worksWords = {
  idle: ({ work, worlds }: EventOf<'governorsIdle'>, names: Names): Sentence => {
    const named = worlds.slice(0, mostNamed).map(({ world, wait }) => {
      const { text, link } = names.world(world);
      const said = { text: `${text} (${waitWords(wait, names)})` };
      return link ? { ...said, link } : said;
    });
    const rest = worlds.length - named.length;
    const all = rest === 0 ? named : [...named, { text: `${number(rest)} more` }];
    return say`Governors leave ${number(work)} work a month idle: ${list(all, naming.and)}.`;
  },

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
