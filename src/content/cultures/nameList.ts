/** The names in a text, parted by commas: lists of names stay readable in a few lines. */
export function nameList(text: string): readonly string[] {
  return text.split(',').map((name) => name.trim().replaceAll(/\s+/g, ' '));
}
