import type { Intent } from '../../../sim';
import { type Names, words } from '../../../text';

const t = words.council.field;

/** What somebody says it is about to do, in words. */
export function intentText({ kind, system }: Intent, names: Names): string {
  return t.intent(t.kinds[kind], names.system(system).text);
}
