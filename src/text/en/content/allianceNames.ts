import type { AllianceNames } from '../../../sim';

/** What alliances are called that no people named, by who founded them. */
export const allianceNames: Readonly<Record<keyof AllianceNames, string>> = {
  founded: '{leader}-{partner} Alliance',
  split: '{leader} League',
};
