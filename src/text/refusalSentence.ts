import type { Refusal, RefusalCode } from '../sim';
import { refusals } from './en/codes/refusals';
import { fill } from './fill';
import type { Names } from './names';
import { spoken } from './spoken';

/** Why something may not be done, with blanks for what it is about. */
export function refusalTemplate(code: RefusalCode): string {
  return spoken(refusals)[code];
}

/** Why something may not be done. */
export function refusalSentence(refusal: Refusal, names: Names): string {
  return fill(refusalTemplate(refusal.code), refusal.values ?? {}, nameIn(names));
}

/** Names values by their key: a system or a people may share its id with a power, and powers have articles. */
export function nameIn(names: Names): (id: string, key: string) => string {
  return (id, key) => {
    if (key === 'system' || key === 'target') return names.system(id).text;
    if (key === 'species') return names.species(id);
    const power = names.faction(id);
    return power.link ? power.text : names.anything(id);
  };
}
