import { expect, test } from 'vitest';
import { PeopleWatch } from '../../../src/cli/life/people';
import { copy } from '../../../src/sim';
import { changeService } from '../../../src/sim/rules/persons/changeService';
import { carryOff, losePerson } from '../../../src/sim/rules/persons/losePerson';
import { campaign } from '../../support/campaign';
import { testContext } from '../../support/context';
import { unaccounted } from '../../support/peopleAccounts';
import { type ProofName, proofGame } from '../../support/proofGames';

const patience = 180_000; // milliseconds

test.each([
  ['crossover_2370', 'computer', 18],
  ['khitomer_2295', 'mixed', 6],
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

test('who dies, is taken, leaves or changes sides by what was decided is accounted for, and counted', () => {
  const proof = proofGame('crossover_2370', 'people');
  for (const { game } of campaign(proof, 'computer')) {
    const heads = new Set(Object.values(game.factions).map(({ head }) => head));
    const people = Object.values(game.characters).filter(
      ({ id, status, faction }) => status === 'active' && faction === 'klingon' && !heads.has(id),
    );
    const [first, second, third, fourth] = people.map(({ id }) => id);
    const after = copy(game);
    const context = testContext(after, proof.rules);
    losePerson(after, context, first!, 'died');
    losePerson(after, context, second!, 'left');
    carryOff(after, context, third!, 'cardassian');
    changeService(after, context, fourth!, 'bajor');
    expect(unaccounted(game, context.events, after)).toEqual([]);
    const watch = new PeopleWatch();
    watch.see(context.events);
    expect(watch.result).toMatchObject({ left: 2, captives: { taken: 1 } });
    return;
  }
});
