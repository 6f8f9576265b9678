import type { Command } from './command';
import { bench } from './commands/bench';
import { campaigns } from './commands/campaigns';
import { schema } from './commands/schema';
import { simulate } from './commands/simulate';
import { tournament } from './commands/tournament';
import { validate } from './commands/validate';
import { verify } from './commands/verify';
import { UsageError } from './options';

const commands: Readonly<Record<string, Command>> = {
  simulate,
  verify,
  validate,
  bench,
  campaigns,
  tournament,
  schema,
};

/**
 * Runs a command line; the exit code is 2 when it cannot be understood. Throws what a command throws but a
 * UsageError.
 */
export async function main(argv: readonly string[]): Promise<number> {
  process.stdout.off('error', stopQuietly).on('error', stopQuietly);
  const [name = '', ...args] = argv;
  if (name === 'help' || name === '--help' || name === '') {
    process.stdout.write(help());
    return name === '' ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    process.stderr.write(`There is no command "${name}".\n\n${help()}`);
    return 2;
  }
  if (args.includes('--help')) {
    process.stdout.write(`${command.usage}\n  ${command.about}\n`);
    return 0;
  }
  try {
    return await command.run(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\nUsage: ${command.usage}\n`);
    return 2;
  }
}

/** Who reads our output may close it early (`| head`); that is no error of ours. */
function stopQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}

function help(): string {
  const lines = Object.values(commands).map(({ usage, about }) => `${usage}\n    ${about}`);
  return `${lines.join('\n')}\n`;
}
