import { expect, it } from 'vitest';
import { withoutCaches } from '../../src/sim';
import { hashesOf, playOut } from '../support/campaign';
import { proofGame } from '../support/proofGames';

/** A whole campaign as if every cache were emptied before each look into it. */
it('nothing that is kept between two questions changes what 120 turns come to', () => {
  const proof = proofGame('sandbox', 'without caches');
  const light = playOut(proof, 'mixed', 120);
  const heavy = withoutCaches(() => playOut(proof, 'mixed', 120));
  expect(hashesOf(heavy.file)).toEqual(hashesOf(light.file));
}, 3_600_000);
