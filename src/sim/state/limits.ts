/**
 * How long a text and how large a list may grow. Orders, scenarios and game files ask the same
 * figures, so that nothing can come to be in play which its own file would refuse.
 */

/** UTF-16 units of an id or key: born ids join several that were named (`fleet:klingon:12`). */
export const idLength = 200;

/** UTF-16 units of a name that an author gives, and of a paragraph. */
export const nameLength = 120;
export const textLength = 4_000;

/** A faction's notes: how many, and how long each, in UTF-16 units. */
export const noteCount = 256;
export const noteLength = 16_384;

/** Sectors of one faction: more help nobody to govern. */
export const sectorCount = 24;

/** Modes and limits of a staff: how many of each, and the greatest amount a limit may name. */
export const staffEntries = 96;
export const staffAmount = 1_000_000;

/** The longest seed, in UTF-16 units. */
export const seedLength = 64;

/** What a person at the page may be called, in UTF-16 units. */
export const playerNameLength = 40;
