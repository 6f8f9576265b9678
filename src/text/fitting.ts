/** The first of some wordings that has room in so many letters; the last, cut at a word, where none has. */
export function fitting(wordings: readonly string[], letters: number): string {
  const fits = wordings.find((wording) => wording.length <= letters);
  if (fits !== undefined) return fits;
  const last = wordings.at(-1) ?? '';
  const cut = last.slice(0, letters - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[,:;]$/, '')}…`;
}
