import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { ruleset } from '../../../src/content';
import {
  appendTurn,
  decodeText,
  fileText,
  type Game,
  type GameFile,
  parseScenario,
  required,
  resolveTurn,
  restore,
  rulesFor,
  startFile,
  validateOrder,
  verify,
  viewFor,
} from '../../../src/sim';

const example = new URL('../../../docs/examples/three_stars.json', import.meta.url);
const threeStars = JSON.parse(readFileSync(example, 'utf8'));
const scenario = required(
  parseScenario({ ...threeStars, turns: 3 }, ruleset).scenario,
  'the example',
);
const rules = rulesFor(scenario, ruleset);
const [faction = ''] = scenario.factions.map(({ id }) => id);
const setup = { scenario: scenario.id, seed: 'on', luck: 'full', players: {} } as const;
const playOn = { order: { type: 'playOn' } } as const;

interface Played {
  readonly file: GameFile;
  readonly game: Game;
}

/** So many months, `playOn` ordered in those that are named. */
function played(turns: number, orderedOn: readonly number[] = []): Played {
  let { file, game } = startFile(scenario, setup, ruleset, 'test');
  for (let turn = 1; turn <= turns; turn += 1) {
    const orders = { [faction]: orderedOn.includes(turn) ? [playOn] : [] };
    game = resolveTurn(game, orders, rules).game;
    file = appendTurn(file, orders, game);
  }
  return { file, game };
}

const refusal = ({ game }: Played) =>
  validateOrder(playOn.order, { view: viewFor(game, rules, faction), faction, rules })?.code ??
  null;

describe('playing on after the verdict', () => {
  it('can be ordered once, when the game has ended', () => {
    expect(refusal(played(2))).toBe('notOver');
    expect(refusal(played(3))).toBeNull();
    expect(refusal(played(4, [4]))).toBe('playedOnAlready');
  });

  it('leaves the verdict as it was recorded, and no date ends what follows', () => {
    const { game: ended } = played(3);
    const { game, file } = played(9, [4]);
    expect(ended.outcome).toMatchObject({ kind: 'date', turn: 3 });
    expect(game.outcome).toEqual(ended.outcome);
    expect(file.result).toEqual(ended.outcome);
    expect(game).toMatchObject({ turn: 10, playedOn: 4 });
    expect(viewFor(game, rules, faction).playedOn).toBe(4);
  });

  it('is played again by a replay, saved and verified', () => {
    const { game, file } = played(12, [4]);
    const read = decodeText(fileText(file), ruleset);
    if ('issues' in read) throw new Error(JSON.stringify(read.issues));
    expect(verify(read.file, ruleset)).toMatchObject({ ok: true, turns: 12 });
    expect(restore(read.file, 3, ruleset)?.playedOn).toBeUndefined();
    expect(restore(read.file, 12, ruleset)).toEqual(game);
    const without = file.turns.map(({ orders: _, ...turn }) => ({ ...turn, orders: {} }));
    expect(verify({ ...file, turns: without }, ruleset)).toMatchObject({ ok: false, turn: 4 });
  });
});

test('aims of the last date are judged on it, not on every month that is played on', () => {
  const own = required(scenario.factions[0], 'a power');
  const late = {
    ...scenario,
    objectives: [
      {
        id: 'late',
        faction: own.id,
        title: 'x',
        text: 'x',
        points: 5,
        kind: 'last' as const,
        when: { turnAtLeast: 5 },
      },
    ],
  };
  let { game } = startFile(late, setup, ruleset, 'test');
  for (let turn = 1; turn <= 6; turn += 1) game = resolveTurn(game, {}, rules).game;
  expect(game.objectives[0]?.metOn).toBeNull();
});
