import { allianceNumbers } from './allianceNumbers';
import { councilNumbers } from './councilNumbers';
import { intelligenceNumbers } from './intelligenceNumbers';
import { movementNumbers } from './movementNumbers';
import { personNumbers } from './personNumbers';
import { politicsNumbers } from './politicsNumbers';
import { realmNumbers } from './realmNumbers';

const sentences: ReadonlyMap<string, string> = new Map(
  [
    ...realmNumbers,
    ...politicsNumbers,
    ...movementNumbers,
    ...intelligenceNumbers,
    ...personNumbers,
    ...allianceNumbers,
    ...councilNumbers,
  ].flatMap(([sentence, numbers]) => numbers.map((id) => [id, sentence] as const)),
);

/** What a number of the rules is for, by its place in them; that of the list it stands in, or null. */
export function ruleOf(path: readonly string[]): string | null {
  for (let length = path.length; length > 1; length -= 1) {
    const sentence = sentences.get(path.slice(0, length).join('.'));
    if (sentence !== undefined) return sentence;
  }
  return null;
}
