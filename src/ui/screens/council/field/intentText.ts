import type { Intent } from '../../../../sim';
import { type Names, words } from '../../../../text';

/** What somebody says it is about to do, in words. */
export function intentText({ kind, system }: Intent, names: Names): string {
  const t = words.council.field;
  return t.intent(t.kinds[kind], names.system(system).text);
}
