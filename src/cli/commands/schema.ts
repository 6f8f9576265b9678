import * as z from 'zod/mini';
import { writtenSchema } from '../../sim';
import type { Command } from '../command';
import { readOptions } from '../options';
import { printLine } from '../print';

/** The JSON schema that editors check scenario files with. */
export function scenarioJsonSchema(): object {
  return {
    ...z.toJSONSchema(writtenSchema, { unrepresentable: 'any', io: 'input' }),
    title: 'A scenario of Regent’s Accord',
  };
}

export const schema: Command = {
  usage: 'schema',
  about: 'Prints the JSON schema of scenario files (kept as scenarios/scenario.schema.json).',
  async run(args) {
    readOptions(args, {});
    printLine(JSON.stringify(scenarioJsonSchema(), null, 2));
    return 0;
  },
};
