import type { StatementCode } from './codes/statementCode';

/** Something the rules say of a case, to be worded by `src/text`: what it does, pays or forbids. */
export interface Statement {
  /** A code of `src/text`, never prose. */
  readonly code: StatementCode;
  /** Ids to be named, lists of ids, and figures in whole units. */
  readonly values: Readonly<Record<string, string | number | readonly string[]>>;
}

export function statement(code: StatementCode, values: Statement['values'] = {}): Statement {
  return { code, values };
}
