import type { Source } from './sources';

/** Spelled in pieces, so that this file does not find itself. */
const marks: [what: string, pattern: RegExp][] = [
  [
    'an unfinished note',
    new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')})\\b`),
  ],
  [
    'a path of one machine',
    new RegExp(`(^|['"\`\\s(])/(${['ho' + 'me', 'wo' + 'rk', 'Us' + 'ers'].join('|')})/`),
  ],
  ['a silenced check', new RegExp(`${'@ts-' + 'nocheck'}|${'@ts-' + 'ignore'}`)],
  ['a lone test', new RegExp(`\\b(test|it|describe)\\.${'on' + 'ly'}\\b`)],
];

/** What does not belong into a finished file, one sentence per line. */
export function leftovers({ path, code }: Source): string[] {
  return code
    .split('\n')
    .flatMap((line, index) =>
      marks
        .filter(([, pattern]) => pattern.test(line))
        .map(([what]) => `${path}:${index + 1} holds ${what}`),
    );
}
