import { number } from '../../format';

/** The book of a game: what made it what it was. */
export const chronicle = {
  title: 'Chronicle',
  parts: { powers: 'Powers', chronicle: 'Chronicle' } as const,
  part: 'What the ledger shows',
  count: (entries: number) => (entries === 1 ? 'One story' : `${number(entries)} stories`),
  length: 'How much is told',
  lengths: { points: 'Turning points', all: 'Everything' } as const,
  of: 'Whose stories',
  everybody: 'Of everybody',
  span: (first: string, last: string) => `${first} to ${last}`,
  jump: 'Go there',
  loading: 'Reading the chronicle',
  empty: 'Nothing is written here yet',
  emptyOwn:
    'Wars, conquests, alliances and great battles that you hear of are written here as they happen.',
  emptyTruth: 'Wars, conquests, alliances and great battles are written here as they happen.',
  whole: 'Read the chronicle',
};
