import type { AllianceLevel } from '../../../../sim';

/** The levels by which an alliance is bound: as a title, in a sentence, and what each does. */
export const allianceLevelNames: Readonly<
  Record<AllianceLevel, { readonly name: string; readonly short: string; readonly text: string }>
> = {
  supply: {
    name: 'Common supply',
    short: 'common supply',
    text: 'Ships are repaired in the ports of all members. It needs some cohesion and a change of the charter.',
  },
  command: {
    name: 'Joint command',
    short: 'the joint command',
    text: 'Ships are repaired in the ports of all members, and fleets of members on one side of a battle are led by the ablest of their commanders who fights in it.',
  },
  laws: {
    name: 'Common laws',
    short: 'its common laws',
    text: 'Ports and command are common, members trade as if by treaty, and what one member knows the others study for less.',
  },
};
