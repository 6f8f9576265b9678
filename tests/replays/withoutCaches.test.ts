import { expect, it } from 'vitest';
import { withoutCaches } from '../../src/sim';
import { hashesOf, playOut } from '../support/campaign';
import { proofPlay } from '../support/playedGames';
import { proofNames } from '../support/proofGames';

/** Turns played without anything kept; a long campaign is played in `test:long`. */
const turns = { khitomer_2295: 1, crossover_2370: 1, sandbox: 8 };

it.each(proofNames)(
  '%s: nothing that is kept between two questions changes what a game comes to',
  (name) => {
    const { proof, file } = proofPlay(name);
    const heavy = withoutCaches(() => playOut(proof, 'mixed', turns[name]));
    expect(hashesOf(heavy.file)).toEqual(hashesOf(file).slice(0, turns[name]));
  },
  120_000,
);
