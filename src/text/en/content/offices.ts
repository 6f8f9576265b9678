import type { OfficeKey } from '../../../content/offices';
import type { ContentWords } from '../../worded';

/** Offices of alliances. */
export const offices: ContentWords<OfficeKey> = {
  regent: {
    name: 'Regent',
    text: 'Heads the coalition: commands its joint operations and sees his motions taken first.',
  },
  supremeLegate: {
    name: 'Supreme Legate',
    text: 'Keeps the common chest, and takes the first part of whatever is paid out of it.',
  },
  intendant: {
    name: 'Intendant',
    text: 'Holds the subject peoples of the coalition to their work, and takes a tithe of what the unfree make.',
  },
  speaker: { name: 'Speaker', text: 'Keeps the order of business and speaks for all.' },
  marshal: { name: 'Marshal', text: 'Commands what the members send.' },
};
