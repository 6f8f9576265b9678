import type { Intent } from '../../../../sim';
import { councilWords, type Names } from '../../../../text';

/** What somebody says it is about to do, in words. */
export function intentText({ kind, system }: Intent, names: Names): string {
  const t = councilWords().field;
  return t.intent(t.kinds[kind], names.system(system).text);
}
