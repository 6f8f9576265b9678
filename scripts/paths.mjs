/** The places the scripts agree on, as absolute paths. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const dist = join(root, 'dist');
export const cache = join(root, 'node_modules', '.cache', 'regents-accord');
