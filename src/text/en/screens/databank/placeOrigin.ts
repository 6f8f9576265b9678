/** Where a place of the chart comes from, by the mark the chart gives it. */
const origins: readonly (readonly [mark: string, words: string])[] = [
  ['SCREEN', 'Named on screen'],
  ['BOOK', 'From the novels'],
  ['GAME', 'From the games'],
  ['SEED', 'From the histories of the other side'],
  ['INVENTED', 'Invented for this game'],
];

/** `SCREEN (TNG); pos INVENTED` as `Named on screen (TNG)`. */
export function placeOrigin(origin: string): string {
  const [first = ''] = origin.split(';');
  const found = origins.find(([mark]) => first.startsWith(mark));
  if (!found) return 'The chart';
  const work = /\(([^)]+)\)?/.exec(first)?.[1];
  return work === undefined ? found[1] : `${found[1]} (${work})`;
}
