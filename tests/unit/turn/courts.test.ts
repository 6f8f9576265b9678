import { expect, it } from 'vitest';
import { attitudeOf } from '../../../src/sim/rules/diplomacy/attitudes';
import { fillSeats, renewWants } from '../../../src/sim/rules/diplomacy/court/seats';
import { wantOf } from '../../../src/sim/rules/diplomacy/court/wants';
import { characters } from '../../../src/sim/turn/phases/characters';
import { testContext } from '../../support/context';
import { courtly } from '../../support/courts';

type Galaxy = ReturnType<typeof courtly>;

function month({ game, rules }: Galaxy) {
  const context = testContext(game, rules);
  characters(game, context);
  game.turn += 1;
  return context.events;
}

const sitting = ({ game }: Galaxy) => game.factions.red!.court!.map(({ person }) => person);

it('the ablest are called, and stay', () => {
  const galaxy = courtly();
  expect(month(galaxy)).toMatchObject([
    { type: 'courtChanged', faction: 'red', left: [], seated: ['azetbur', 'kang', 'chang'] },
  ]);
  galaxy.game.characters.toragh!.skills.administration = 10;
  expect(month(galaxy)).toEqual([]);
  expect(sitting(galaxy)).toEqual(['azetbur', 'kang', 'chang']);
});

it('when one falls the court changes course, and the month after his seat is filled', () => {
  const galaxy = courtly();
  const { game, rules } = galaxy;
  month(galaxy);
  const before = attitudeOf(game, rules, 'red', 'war');
  game.characters.azetbur!.status = 'dead';
  const [fell] = month(galaxy);
  const after = attitudeOf(game, rules, 'red', 'war');
  expect(fell).toMatchObject({ left: ['azetbur'], seated: [], to: 'all' });
  expect(fell).toMatchObject({ shifts: [{ attitude: 'war', amount: after - before }, {}] });
  expect(after).toBeGreaterThan(before);
  expect(month(galaxy)).toMatchObject([{ left: [], seated: ['toragh'] }]);
});

it('who comes home from captivity waits for a seat like others', () => {
  const galaxy = courtly();
  month(galaxy);
  galaxy.game.characters.chang!.status = 'captured';
  month(galaxy);
  galaxy.game.characters.chang!.status = 'active';
  month(galaxy);
  expect(sitting(galaxy)).toEqual(['azetbur', 'kang', 'toragh']);
});

it('a scenario may name who sits; the ablest take what is left', () => {
  const { game, rules } = courtly();
  const seated = fillSeats(game, rules, game.factions.red!, ['toragh']);
  expect(seated).toEqual(['toragh', 'azetbur', 'kang']);
});

it('each wants what his nature and the times give him, and keeps to it for a year', () => {
  const galaxy = courtly({ wars: [['red', 'green']] });
  const { game, rules } = galaxy;
  expect(wantOf(game, rules, 'red', 'azetbur', [])).toMatchObject({ kind: 'peace', on: 'green' });
  expect(wantOf(game, rules, 'red', 'toragh', [])).toMatchObject({ kind: 'bondage' });
  month(galaxy);
  const first = game.factions.red!.court![0]!.want;
  expect(first).toMatchObject({ kind: 'peace', on: 'green' });
  game.factions.red!.exhaustion = 0;
  renewWants(game, rules, game.factions.red!);
  expect(game.factions.red!.court![0]!.want).toEqual(first);
  game.relations = {};
  month(galaxy);
  expect(game.factions.red!.court![0]!.want?.kind).not.toBe('peace');
});
