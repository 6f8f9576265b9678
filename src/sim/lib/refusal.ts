import type { RefusalCode } from './codes/codes';

/** Why something asked for is refused: a code of `src/text`, with the ids and numbers its sentence needs. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly values?: Readonly<Record<string, string | number>>;
}

export function refuse(code: RefusalCode, values?: Record<string, string | number>): Refusal {
  return values === undefined ? { code } : { code, values };
}
