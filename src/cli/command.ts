/** What a command is called with, and what it is for. */
export interface Command {
  readonly usage: string;
  readonly about: string;
  /** The exit code: 0 well, 1 something is wrong with what was looked at. */
  run(args: readonly string[]): Promise<number>;
}
