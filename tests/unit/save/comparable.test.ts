import { expect, test } from 'vitest';
import { chooseGame } from '../../../src/cli/chooseScenario';
import { readOptions } from '../../../src/cli/options';
import { play } from '../../../src/cli/play';
import { ruleset } from '../../../src/content';
import { playGame } from '../../../src/sim-bundle';

test('the command line and the bundled simulation play the same game hash by hash', async () => {
  const options = readOptions(['--scenario', 'crossover_2370', '--seed', '7'], {
    texts: ['scenario', 'seed'],
  });
  const turns = play(await chooseGame(options), ruleset);
  turns.next();
  const { file } = turns.next().value;
  expect(file.turns.map(({ hash }) => hash)).toEqual(
    playGame('crossover_2370', 2, { seed: '7' }).turns.map(({ hash }) => hash),
  );
});
