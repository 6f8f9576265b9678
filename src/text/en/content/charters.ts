import type { CharterKey } from '../../../content/charters';
import type { ContentWords } from '../../worded';

/** Kinds of alliances. */
export const charters: ContentWords<CharterKey> = {
  khitomer: {
    name: 'Coalition of conquest',
    text: 'Two great partners and a broker between them, bound by an enemy neither can beat alone. Weight follows strength; whoever stands outside may be enslaved.',
  },
  commonwealth: {
    name: 'Commonwealth of the free',
    text: 'Equal votes for every member, no broker and no bondage. Slow to strike, hard to break.',
  },
  pact: {
    name: 'Defensive pact',
    text: 'Neighbours who fight together when one of them is attacked, and otherwise mind their own affairs.',
  },
};
