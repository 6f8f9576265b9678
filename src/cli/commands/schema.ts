import { loadAtlas } from '../../content/atlas';
import type { Command } from '../command';
import { readOptions } from '../options';
import { printLine } from '../print';
import { scenarioJsonSchema } from '../schema/scenarioJsonSchema';

export const schema: Command = {
  usage: 'schema',
  about: 'Prints the JSON schema of scenario files (kept as scenarios/scenario.schema.json).',
  async run(args) {
    readOptions(args, {});
    printLine(JSON.stringify(scenarioJsonSchema(await loadAtlas()), null, 2));
    return 0;
  },
};
