/** Without accents, apostrophes and case, so that `qonos` finds Qo'noS. */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .trim();
}

/** Whether something of these names is meant by what was typed. */
export function matches(typed: string, ...names: readonly string[]): boolean {
  const wanted = plainText(typed);
  return wanted === '' || names.some((name) => plainText(name).includes(wanted));
}
