import { technologies } from './technologies';

/** What the game's own content is called, and what is said of it. */
export const content = { technologies };
