import { expect, test } from 'vitest';
import { copy } from '../../../src/sim';
import { campaign } from '../../support/campaign';
import { unaccounted } from '../../support/peopleAccounts';
import { type ProofName, proofGame } from '../../support/proofGames';

const patience = 180_000; // milliseconds

test.each([
  ['crossover_2370', 'computer', 30],
  ['khitomer_2295', 'mixed', 10],
  ['sandbox', 'mixed', 14],
] as const satisfies readonly (readonly [ProofName, 'computer' | 'mixed', number])[])(
  'in %s nobody is lost or doubled without a fact that says how (%s, %i months)',
  (name, hand, months) => {
    const proof = proofGame(name, 'people');
    let before: Parameters<typeof unaccounted>[0] | null = null;
    for (const { game, events } of campaign(proof, hand)) {
      if (before !== null) expect(unaccounted(before, events, game)).toEqual([]);
      before = copy(game);
      if (game.turn > months) return;
    }
  },
  patience,
);

test('who looks for people that are lost finds them', () => {
  const proof = proofGame('crossover_2370', 'people');
  for (const { game } of campaign(proof, 'computer')) {
    const [first = '', second = '', third = ''] = Object.keys(game.characters);
    const after = copy(game);
    delete after.characters[first];
    after.characters[second]!.status = 'dead';
    after.characters[third]!.status = 'captured';
    after.characters.ghost = { ...after.characters[second]!, id: 'ghost', status: 'active' };
    expect(unaccounted(game, [], after)).toHaveLength(4);
    return;
  }
});
