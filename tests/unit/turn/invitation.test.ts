import { expect, test } from 'vitest';
import type { GivenOrder, Order } from '../../../src/sim';
import { resolveTurn } from '../../../src/sim/turn/resolveTurn';
import { council, moved } from '../../support/council';

const given = (...orders: Order[]): GivenOrder[] => orders.map((order) => ({ order }));

/** The Council has voted to invite grey, who answers for itself. */
function invited() {
  const table = council();
  table.game.factions.grey!.envoys = false;
  const { votes } = moved(table, 'red', { kind: 'admission', faction: 'grey' });
  Object.assign(votes, { red: 'aye', blue: 'aye', green: 'aye' });
  const { game } = resolveTurn(table.game, {}, table.rules);
  const [founding] = Object.keys(game.foundings);
  return { game, rules: table.rules, founding: founding! };
}

const answer = (founding: string, sign: boolean): Record<string, GivenOrder[]> => ({
  grey: given({ type: 'answerFounding', founding, sign }),
});

test('a guest that signs becomes a member', () => {
  const { game, rules, founding } = invited();
  const result = resolveTurn(game, answer(founding, true), rules);
  expect(result.game.alliances.pact!.members).toEqual(['blue', 'green', 'grey', 'red']);
  expect(result.game.foundings).toEqual({});
  expect(result.events).toContainEqual(
    expect.objectContaining({ type: 'memberJoined', faction: 'grey' }),
  );
});

test('a guest that refuses, or says nothing for too long, does not', () => {
  const { game, rules, founding } = invited();
  const refused = resolveTurn(game, answer(founding, false), rules).game;
  expect([refused.foundings, refused.factions.grey!.alliance]).toEqual([{}, null]);
  let silent = game;
  const { stands } = rules.numbers.alliance.talks;
  for (let turn = 0; turn < stands; turn += 1) {
    expect(Object.keys(silent.foundings)).toEqual([founding]);
    silent = resolveTurn(silent, {}, rules).game;
  }
  expect([silent.foundings, silent.factions.grey!.alliance]).toEqual([{}, null]);
});
