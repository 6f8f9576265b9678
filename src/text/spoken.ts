/**
 * Another language's part (a table, or a function that makes sentences) for the English one it stands for;
 * the English itself where it has none.
 */
export type Translation = <Part extends object>(english: Part) => Part;

/** What has the shape of an English part, with words of its own: none missing, none left over. */
export type InOtherWords<Part> = Part extends string
  ? string
  : Part extends (...given: infer Given) => infer Said
    ? (...given: Given) => InOtherWords<Said>
    : Part extends object
      ? { readonly [Key in keyof Part]: InOtherWords<Part[Key]> }
      : Part;

/** A language written down: each English part, and the one that stands for it. */
export function translationOf<Parts extends readonly object[]>(
  ...pairs: { readonly [At in keyof Parts]: readonly [Parts[At], InOtherWords<NoInfer<Parts[At]>>] }
): Translation {
  const parts = new Map<object, object>(pairs as readonly (readonly [object, object])[]);
  return (english) => (parts.get(english) ?? english) as typeof english;
}

/** What is spoken: English until another language is chosen. */
let chosen: { readonly tag: string; readonly translation: Translation } = {
  tag: 'en',
  translation: (english) => english,
};

/** The part in the language that is spoken. Asked when words are wanted, never kept. */
export function spoken<Part extends object>(english: Part): Part {
  return chosen.translation(english);
}

/** The language that is spoken, as `Intl` and `lang` of a page name it. */
export function spokenTag(): string {
  return chosen.tag;
}

/** From now on everything is said so. What was said before stays as it was. */
export function speak(tag: string, translation: Translation): void {
  chosen = { tag, translation };
}
