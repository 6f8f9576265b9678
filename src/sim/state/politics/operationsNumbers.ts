/** Numbers of joint operations, spoils and the accounts of contribution. */
export interface OperationsNumbers {
  /** Turns between a call and the day of the strike, at least and at most. */
  readonly leastNotice: number;
  readonly mostNotice: number;
  /** Turns after the day for which an operation goes on at most. */
  readonly lasts: number;
  /** Operations that are over and still kept in the books. */
  readonly kept: number;
  /** Share of its quota, in permille, that a member may lack on the day without being short. */
  readonly slack: number;
  /** Things a member may announce for a turn at most. */
  readonly intents: number;
  /** Points a conquered world counts for in the accounts: for each size, and more when developed. */
  readonly worldWorth: number;
  readonly developedWorth: number;
  /** Points for each 1,000 of duranium lost in ships, of troops spent, and of strength brought. */
  readonly shipsShare: number;
  readonly troopsShare: number;
  readonly strengthShare: number;
}
