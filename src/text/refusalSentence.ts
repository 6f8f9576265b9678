import type { Refusal } from '../sim';
import { refusals } from './en/refusals';
import { fill } from './fill';
import type { Names } from './names';

/** Why something may not be done. */
export function refusalSentence(refusal: Refusal, names: Names): string {
  return fill(refusals[refusal.code] ?? refusal.code, refusal.values ?? {}, nameIn(names));
}

/** Names values by their key: a system may share its id with a power. */
export function nameIn(names: Names): (id: string, key: string) => string {
  return (id, key) => (key === 'system' ? names.system(id).text : names.anything(id));
}
