import type { OutcomeKind } from '../../../sim';

/** How a game may end, as a clause. */
export const outcomes: Readonly<Record<OutcomeKind, string>> = {
  objective: 'an aim that decides the war was reached',
  hegemony: 'one side holds so much of the map that nobody can contest it',
  elimination: 'no rival is left',
  date: 'the last date has come and the points are counted',
};
