import type { ChronicleKind } from '../../sim';

/** The drawing before each kind of story. */
export const chronicleIcons: Readonly<Record<ChronicleKind, string>> = {
  warBegun: 'war',
  war: 'war',
  warEnded: 'peace',
  capitalTaken: 'crown',
  conquests: 'invade',
  battle: 'swords',
  allianceFounded: 'alliance',
  allianceJoined: 'plus',
  allianceLeft: 'minus',
  allianceEnded: 'split',
  operation: 'strike',
  powerFell: 'death',
  leadChanged: 'up',
  treatyBroken: 'warning',
  pactSigned: 'treaty',
  settled: 'explore',
  worldsCeded: 'worlds',
  unrest: 'unrest',
  strike: 'unrest',
  uprising: 'uprising',
  mutiny: 'uprising',
  peopleFreed: 'freed',
  aimMet: 'objective',
  gameEnded: 'medal',
};
