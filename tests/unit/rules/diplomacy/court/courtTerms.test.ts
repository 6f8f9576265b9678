import { describe, expect, it } from 'vitest';
import { total } from '../../../../../src/sim/lib/terms';
import { peaceWorth } from '../../../../../src/sim/rules/deals/worth/peaceWorth';
import { attitudeOf, attitudeTerms } from '../../../../../src/sim/rules/diplomacy/attitudes';
import { remember } from '../../../../../src/sim/rules/diplomacy/memories';
import { opinionOf, opinionTerms } from '../../../../../src/sim/rules/diplomacy/opinion';
import { viewFor } from '../../../../../src/sim/view/viewFor';
import { courtly, seat, wanting } from '../../../../support/courts';

type Galaxy = ReturnType<typeof courtly>;
const said = ({ game, rules }: Galaxy, person: string, subject = 'blue') =>
  opinionTerms(game, rules, 'red', subject).filter((each) => each.subject === person);

describe('the voices of a court', () => {
  it('are weighed: what councillors get the head loses', () => {
    const { game, rules } = courtly();
    const red = game.factions.red!;
    expect(attitudeOf(game, rules, 'red', 'war')).toBe(60);
    red.court = [seat('chang'), seat('azetbur')];
    expect(attitudeTerms(game, rules, 'red', 'war')).toEqual([
      { label: 'attitude.ruler', subject: 'bold', amount: 42 },
      { label: 'attitude.councillor', subject: 'chang', amount: 9 },
      { label: 'attitude.councillor', subject: 'azetbur', amount: -6 },
    ]);
    expect(attitudeOf(game, rules, 'red', 'war')).toBe(45);
  });

  it('of one mind weigh no more than their head alone', () => {
    const { game, rules } = courtly();
    game.factions.red!.court = [seat('chang'), seat('gorkon'), seat('chang')];
    expect(attitudeOf(game, rules, 'red', 'war')).toBe(60);
  });

  it('stand by name in the worth of peace, and the sum is as without names', () => {
    const galaxy = courtly({ wars: [['red', 'blue']] });
    const { game, rules } = galaxy;
    game.factions.red!.court = [seat('chang'), seat('azetbur')];
    const judged = { realm: game, rules, judge: 'red', other: 'blue', gains: true };
    const terms = peaceWorth(judged as Parameters<typeof peaceWorth>[0]);
    expect(terms.find(({ label }) => label === 'attitude.war')?.amount).toBeLessThan(0);
    const voices = terms.filter(({ label }) => label === 'court.voice');
    expect(voices.map(({ subject }) => subject)).toEqual(['chang', 'azetbur']);
    const cares = attitudeOf(game, rules, 'red', 'war');
    const spoken = terms.filter(({ label }) => ['attitude.war', 'court.voice'].includes(label));
    expect(total(spoken)).toBe(-Math.floor((cares * rules.numbers.deals.peace.war) / 1000));
  });
});

describe('a councillor', () => {
  it('who wants war thinks worse of the enemy he wants, and of nobody else', () => {
    const galaxy = courtly();
    galaxy.game.factions.red!.court = [seat('chang', { want: wanting('war', 'blue') })];
    const { want, weight } = galaxy.rules.numbers.court;
    expect(said(galaxy, 'chang')).toEqual([
      {
        label: 'court.want.war',
        subject: 'chang',
        amount: Math.trunc((-want.opinion * weight) / 1000),
      },
    ]);
    expect(said(galaxy, 'chang', 'green')).toEqual([]);
  });

  it('bears a grudge for what touches his want and was done while he sat', () => {
    const galaxy = courtly();
    const { game, rules } = galaxy;
    remember(game, rules, 'red', 'blue', 'worldTaken');
    const grudgeOf = (since: number, kind: 'world' | 'freedom') => {
      const want = wanting(kind, kind === 'world' ? 'green' : null);
      game.factions.red!.court = [seat('kang', { since, want })];
      return said(galaxy, 'kang').find(({ label }) => label === 'court.grudge')?.amount ?? 0;
    };
    expect(grudgeOf(0, 'world')).toBeLessThan(0);
    expect(grudgeOf(3, 'world')).toBe(0);
    expect(grudgeOf(0, 'freedom')).toBe(0);
  });

  it('who was won speaks for the winner, less from month to month', () => {
    const galaxy = courtly();
    const { game, rules } = galaxy;
    const won = { by: 'blue', means: 'bribe', turn: 3 } as const;
    game.factions.red!.court = [seat('kang', { won })];
    const fresh = opinionOf(game, rules, 'red', 'blue');
    game.turn = 15;
    const later = opinionOf(game, rules, 'red', 'blue');
    game.turn = 3 + rules.numbers.court.win.span;
    expect(fresh).toBeGreaterThan(later);
    expect(later).toBeGreaterThan(opinionOf(game, rules, 'red', 'blue'));
    expect(opinionOf(game, rules, 'red', 'blue')).toBe(0);
  });
});

it('strangers come to the same opinions of a court as the court itself', () => {
  const { game, rules } = courtly();
  game.factions.red!.court = [
    seat('chang', { want: wanting('war', 'blue') }),
    seat('azetbur', { won: { by: 'blue', means: 'flatter', turn: 3 } }),
  ];
  const own = opinionTerms(viewFor(game, rules, 'red'), rules, 'red', 'blue');
  expect(own.length).toBeGreaterThan(0);
  const stranger = viewFor(game, rules, 'green');
  expect(opinionTerms(stranger, rules, 'red', 'blue')).toEqual(own);
  expect(attitudeTerms(stranger, rules, 'red', 'war')).toEqual(
    attitudeTerms(game, rules, 'red', 'war'),
  );
});
