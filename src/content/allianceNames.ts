import type { AllianceNames } from '../sim';

/** What alliances are called whose founders are no people. */
export const allianceNames: AllianceNames = {
  founded: '{leader}-{partner} Alliance',
  split: '{leader} League',
};
