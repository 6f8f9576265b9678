/** The first whole number in a text, with the minus signs that are printed. */
export function numberIn(text: string | null): number {
  return Number(/-?\d+/.exec((text ?? '').replaceAll('−', '-'))?.[0]);
}
