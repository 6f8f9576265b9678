import { expect, it } from 'vitest';
import { nodeCodec } from '../../src/cli/nodeCodec';
import { ruleset } from '../../src/content';
import {
  appendTurn,
  decode,
  encode,
  type Game,
  type GameFile,
  hashState,
  type Order,
  required,
  resolveTurn,
  restore,
  startFile,
  type TurnOrders,
  verify,
} from '../../src/sim';
import { proofGame } from '../support/proofGames';

/** A motion is on the agenda, a member has been worked on, another has voted: then the game is saved. */
it('a game saved in the middle of a session loads, verifies and goes on the same', async () => {
  const { scenario, setup, rules } = proofGame('crossover_2370', 'mid-session');
  const players = { ...setup.players, cardassian: { ...person, controller: 'human' as const } };
  let { file, game } = startFile(scenario, { ...setup, players }, ruleset, 'proof');
  const play = (orders: TurnOrders) => {
    game = resolveTurn(game, orders, rules).game;
    file = appendTurn(file, orders, game, {});
  };
  play(by('cardassian', { type: 'proposeMotion', terms: tariff, ultimatum: false }));
  const [motion] = agendaOf(game);
  if (!motion) throw new Error('nothing on the agenda');
  // A member answers for itself: the first one lies a second month, while the second is entered.
  play({
    ...by('klingon', { type: 'proposeMotion', terms: censure, ultimatum: false }),
    ...by('cardassian', {
      type: 'lobby',
      motion: motion.id,
      member: 'bajor',
      choice: 'aye',
      means: 'persuade',
    }),
  });
  expect(agendaOf(game).map(({ terms }) => terms.kind)).toEqual(['tariff', 'censure']);
  expect(required(game.alliances.alliance?.council, 'the Council').divisions).toHaveLength(0);

  const loaded = await loadedFrom(file);
  const again = restore(loaded, 2, ruleset);
  if (!again) throw new Error('not restored');
  expect(hashState(again)).toBe(hashState(game));
  expect(verify(loaded, ruleset)).toMatchObject({ ok: true, turns: 2 });

  const vote = by('cardassian', {
    type: 'castVote',
    motion: required(agendaOf(game)[0], 'the motion').id,
    choice: 'nay',
  });
  const here = resolveTurn(game, vote, rules);
  expect(hashState(resolveTurn(again, vote, rules).game)).toBe(hashState(here.game));
  expect(here.events.some(({ type }) => type === 'motionVoted')).toBe(true);
});

const person = { controller: 'computer', difficulty: 'normal', handicap: 0 } as const;
const tariff = { kind: 'tariff', permille: 60 } as const;
const censure = { kind: 'censure', member: 'cardassian' } as const;

function by(faction: string, ...orders: Order[]): TurnOrders {
  return { [faction]: orders.map((order) => ({ order })) };
}

function agendaOf(game: Game) {
  return game.alliances.alliance?.council?.agenda ?? [];
}

async function loadedFrom(file: GameFile): Promise<GameFile> {
  const read = await decode(await encode(file, nodeCodec), ruleset, nodeCodec);
  if ('issues' in read) throw new Error(JSON.stringify(read.issues[0]));
  return read.file;
}
