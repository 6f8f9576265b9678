import type { SmugglingRefusal } from '../../../sim';

/** Why goods cannot be run to a world: apart from what is told of it, which the title does not need. */
export const smugglingRefusals: Readonly<Record<SmugglingRefusal, string>> = {
  notSealed: 'It has not been sealed off for a month: the open way serves it.',
  runnersTold: 'That is what its runners are told already.',
  runnersMost: 'No more than {limit} cargoes a month find a way there.',
  noYardForParts: 'There is no yard that could use them.',
};
