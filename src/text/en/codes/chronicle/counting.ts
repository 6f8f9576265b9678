import { number } from '../../../format';

const words = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Small numbers as words, as a story tells them. */
export function counted(count: number): string {
  return words[count] ?? number(count);
}

/** `one ship`, `five ships`. */
export function many(count: number, one: string, more: string): string {
  return `${counted(count)} ${count === 1 ? one : more}`;
}

/** `seven months`, `a year`, `two years`, `two and a half years`: as long as one remembers it. */
export function lasting(months: number): string {
  const halves = Math.round(months / 6);
  if (months < 11) return many(months, 'month', 'months');
  if (halves === 2) return 'a year';
  if (halves === 3) return 'a year and a half';
  const years = counted(Math.floor(halves / 2));
  return halves % 2 === 0 ? `${years} years` : `${years} and a half years`;
}
