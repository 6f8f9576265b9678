import { describe, expect, it } from 'vitest';
import { answerTo } from '../../src/sim/rules/deals/answers';
import { attitudeOf } from '../../src/sim/rules/diplomacy/attitudes';
import { alterWorld } from '../../src/sim/rules/figures/alterWorld';
import { takeCaptive } from '../../src/sim/rules/persons/captives';
import { lineOfSuccession } from '../../src/sim/rules/persons/claims';
import { sidesOf } from '../../src/sim/rules/persons/contests';
import { shiftsUnder } from '../../src/sim/rules/persons/underAnother';
import { concludeDeals } from '../../src/sim/turn/phases/diplomacy/concludeDeals';
import { viewFor } from '../../src/sim/view/viewFor';
import { testContext } from '../support/context';
import { bid, type Houses, houses, monthOfPeople } from '../support/people';

/** The Regent falls into the hands of blue with his flagship, and somebody else takes his chair. */
function fallen(): Houses {
  const galaxy = houses();
  const ship = galaxy.game.fleets['fleet:blue:1']!.ships[0]!;
  takeCaptive(galaxy.game, 'worf', 'blue', { kind: 'ship', ship });
  monthOfPeople(galaxy);
  return galaxy;
}

/** He is home again, bought free by a deal. */
function returned(): Houses {
  const galaxy = fallen();
  const { game, rules } = galaxy;
  takeCaptive(game, 'damar', 'red', null);
  const baskets = {
    from: 'red',
    to: 'blue',
    give: [
      { kind: 'prisoner', character: 'damar' },
      { kind: 'stock', stock: 'latinum', amount: 300 },
    ],
    take: [{ kind: 'prisoner', character: 'worf' }],
  } as const;
  game.deals['deal:red:1'] = { id: 'deal:red:1', turn: game.turn, counters: null, ...baskets };
  concludeDeals(game, testContext(game, rules));
  return galaxy;
}

describe('a Regent', () => {
  it('who is taken is followed by who was first in line, as the screen had said, and the court changes its mind as it had said', () => {
    const galaxy = houses();
    const { game, rules } = galaxy;
    const view = viewFor(game, rules, 'red');
    const [first] = lineOfSuccession(view, rules, 'red');
    expect(first?.person).toBe('martok');
    expect(first?.terms.reduce((sum, { amount }) => sum + amount, 0)).toBe(first?.points);
    monthOfPeople(galaxy);
    const war = attitudeOf(game, rules, 'red', 'war');
    const foretold = shiftsUnder(viewFor(game, rules, 'red'), rules, 'red', 'martok');
    const ship = game.fleets['fleet:blue:1']!.ships[0]!;
    takeCaptive(game, 'worf', 'blue', { kind: 'ship', ship });
    expect(game.fleets['fleet:red:1']?.commander).toBeNull();
    const events = monthOfPeople(galaxy);
    expect(events).toContainEqual(
      expect.objectContaining({
        type: 'headSucceeded',
        character: 'martok',
        after: 'worf',
        by: 'contest',
        why: 'captured',
      }),
    );
    const shift = foretold.find(({ attitude }) => attitude === 'war')?.amount ?? 0;
    expect(shift).toBeLessThan(0);
    expect(attitudeOf(game, rules, 'red', 'war')).toBeLessThan(war);
  });

  it('is held aboard, then on a world of his captor; who takes that world from him sets free', () => {
    const galaxy = fallen();
    const { game } = galaxy;
    expect(game.characters.worf?.hold?.kind).toBe('ship');
    game.fleets['fleet:blue:1']!.place = { kind: 'system', system: 'far' };
    expect(monthOfPeople(galaxy)).toContainEqual(
      expect.objectContaining({ type: 'captiveBrought', character: 'worf', world: 'far.blue' }),
    );
    alterWorld(game, game.worlds['far.blue']!, { owner: 'red' });
    expect(monthOfPeople(galaxy)).toContainEqual(
      expect.objectContaining({ type: 'prisonerFreed', character: 'worf', how: 'place' }),
    );
    expect(game.characters.worf).toMatchObject({ status: 'active', captor: null });
    expect(game.characters.worf?.hold).toBeUndefined();
  });

  it('comes home by an exchange that both courts sign, and wants his chair back', () => {
    const galaxy = fallen();
    const { game, rules } = galaxy;
    takeCaptive(game, 'damar', 'red', null);
    const answer = answerTo(game, rules, {
      from: 'red',
      to: 'blue',
      give: [{ kind: 'prisoner', character: 'damar' }],
      take: [{ kind: 'prisoner', character: 'worf' }],
    });
    expect(answer.terms.map(({ label }) => label)).toContain('deal.prisoner');
    const home = returned();
    expect(home.game.characters.worf).toMatchObject({ status: 'active', bought: 1 });
    const events = monthOfPeople(home);
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'contestCalled', kind: 'return', character: 'worf' }),
    );
    expect(home.game.factions.red?.head).toBe('martok');
  });

  it('is given the chair back, shares power, or fights: his successor decides', () => {
    const answers = ['yield', 'share', 'refuse'] as const;
    const ends = answers.map((answer) => {
      const galaxy = returned();
      monthOfPeople(galaxy);
      const { influence } = galaxy.game.factions.red!.books!.stocks;
      expect(bid(galaxy, 'red', { type: 'answerContest', answer })).toBeNull();
      const told = Array.from({ length: 4 }, () => monthOfPeople(galaxy)).flat();
      const ended = told.find(({ type }) => type === 'contestEnded');
      const { head, heir, books, prestige } = galaxy.game.factions.red!;
      return { ended, head, heir, spent: influence - books!.stocks.influence, prestige };
    });
    const [yielded, shared, refused] = ends;
    expect(yielded).toMatchObject({ ended: { how: 'yielded' }, head: 'worf', spent: 0 });
    expect(yielded!.prestige).toBeGreaterThan(0);
    expect(shared).toMatchObject({ ended: { how: 'shared' }, head: 'martok' });
    expect(shared!.heir?.person).toBe('worf');
    expect(shared!.spent).toBeGreaterThan(0);
    expect(['held', 'won']).toContain((refused!.ended as { how: string }).how);
    expect(refused!.prestige).toBeLessThan(0);
  });

  it('wins or loses the fight as both sums said on its day', () => {
    const galaxy = returned();
    const { game, rules } = galaxy;
    monthOfPeople(galaxy);
    while (game.turn < (game.factions.red?.contest?.due ?? 0)) monthOfPeople(galaxy);
    const sides = sidesOf(viewFor(game, rules, 'red'), rules, 'red', 'worf');
    monthOfPeople(galaxy);
    expect(game.factions.red?.head).toBe(sides?.holds ? 'martok' : 'worf');
    const loser = game.characters[sides?.holds ? 'worf' : 'martok'];
    expect(['dead', 'retired']).toContain(loser?.status);
  });
});

describe('a challenge', () => {
  const humbled = () => {
    const galaxy = houses();
    galaxy.game.factions.red!.prestige = -80;
    galaxy.game.factions.red!.exhaustion = 60;
    return galaxy;
  };

  it('comes from who is more ambitious than loyal, where a Regent has lost his name, months before it is settled', () => {
    const proud = houses();
    proud.game.factions.red!.prestige = 80;
    expect(monthOfPeople(proud).map(({ type }) => type)).not.toContain('contestCalled');
    const galaxy = humbled();
    const called = monthOfPeople(galaxy).find(({ type }) => type === 'contestCalled');
    expect(called).toMatchObject({ kind: 'challenge', character: 'martok', head: 'worf', due: 33 });
    expect(galaxy.game.factions.red?.head).toBe('worf');
  });

  it('comes once in two years, and never where a council rules', () => {
    const galaxy = humbled();
    monthOfPeople(galaxy);
    expect(bid(galaxy, 'red', { type: 'answerContest', answer: 'share' })).toBeNull();
    const told = Array.from({ length: 20 }, () => monthOfPeople(galaxy)).flat();
    expect(told.filter(({ type }) => type === 'contestCalled')).toEqual([]);
    const council = humbled();
    council.game.factions.red!.succession = 'council';
    expect(monthOfPeople(council).map(({ type }) => type)).not.toContain('contestCalled');
    expect(bid(council, 'red', { type: 'recallHead' })).toBeNull();
    const [next] = lineOfSuccession(council.game, council.rules, 'red');
    monthOfPeople(council);
    expect(council.game.factions.red?.head).toBe(next?.person);
    expect(bid(council, 'red', { type: 'recallHead' })).toBe('headLately');
  });

  it('cannot be met by recalling the Regent, nor a share in power taken back', () => {
    const galaxy = humbled();
    expect(bid(galaxy, 'red', { type: 'recallHead' })).toBe('cannotRecall');
    monthOfPeople(galaxy);
    expect(bid(galaxy, 'red', { type: 'answerContest', answer: 'share' })).toBeNull();
    expect(bid(galaxy, 'red', { type: 'answerContest', answer: 'refuse' })).toBe('sharedAlready');
  });
});
