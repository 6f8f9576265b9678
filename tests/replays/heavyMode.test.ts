import { expect, it } from 'vitest';
import { nodeCodec } from '../../src/cli/nodeCodec';
import { ruleset } from '../../src/content';
import {
  appendTurn,
  decode,
  encode,
  hashState,
  required,
  resolveTurn,
  startFile,
  thaw,
} from '../../src/sim';
import { hashesOf } from '../support/campaign';
import { proofPlay } from '../support/playedGames';
import { proofNames } from '../support/proofGames';

/** Turns played from file to file; the largest map takes longest to read. */
const turns = { khitomer_2295: 2, crossover_2370: 4, sandbox: 12 };

/** Promise 2: the game is packed, unpacked and played on from the file between all turns. */
it.each(proofNames)(
  '%s: saving and loading between all turns changes nothing',
  async (name) => {
    const { proof, file } = proofPlay(name);
    let heavy = startFile(proof.scenario, proof.setup, ruleset, 'proof').file;
    let loads = 0;
    for (const { orders, views } of file.turns.slice(0, turns[name])) {
      const read = await decode(await encode(heavy, nodeCodec), ruleset, nodeCodec);
      if ('issues' in read) throw new Error(JSON.stringify(read.issues[0]));
      expect(hashState(read.file)).toBe(hashState(heavy));
      loads += 1;
      const state = thaw(read.file, required(read.file.keyframes.at(-1), 'the last state'));
      heavy = appendTurn(read.file, orders, resolveTurn(state, orders, proof.rules).game, views);
    }
    expect(hashesOf(heavy)).toEqual(hashesOf(file).slice(0, turns[name]));
    console.log(`${name}: ${loads} times saved and loaded`);
  },
  60_000,
);
