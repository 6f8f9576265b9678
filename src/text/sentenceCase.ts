/**
 * With a capital at the beginning, and after every full stop, question and exclamation mark, also where a quotation ends with one; as long
 * as before.
 */
export function sentenceCase(text: string): string {
  return text.replace(/(^|[.?!]”?\s)(\p{Ll})/gu, (_, before: string, letter: string) => {
    const capital = letter.toUpperCase();
    return before + (capital.length === letter.length ? capital : letter);
  });
}
