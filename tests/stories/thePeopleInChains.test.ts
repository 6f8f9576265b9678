import { describe, expect, it } from 'vitest';
import { planOrders } from '../../src/ai/planOrders';
import { total } from '../../src/sim/lib/terms';
import { cedeWorld } from '../../src/sim/rules/deals/carryOut/cedeWorld';
import { worldOutput } from '../../src/sim/rules/economy/income';
import { answerPrice } from '../../src/sim/rules/peoples/movements/answers';
import {
  forecastAnswer,
  forecastMovement,
} from '../../src/sim/rules/peoples/movements/forecastMovement';
import { forecastRising } from '../../src/sim/rules/peoples/movements/uprising';
import { checkPolitics } from '../../src/sim/save/checkPolitics';
import { stateSchema } from '../../src/sim/save/stateSchema';
import { type MovementAnswer, movementSteps } from '../../src/sim/state/movement';
import { viewFor } from '../../src/sim/view/viewFor';
import { testContext } from '../support/context';
import { chains, command, month, movementOf, stir, under } from '../support/movements';

const answer = (kind: MovementAnswer | null) =>
  ({ type: 'answerMovement', movement: 'movement:red:1', answer: kind }) as const;

describe('a people in bondage', () => {
  it('murmurs, breaks machines, strikes and rises, and its ruler hears of each step months ahead', () => {
    const galaxy = chains({}, 1000);
    const heard: { turn: number; what: string }[] = [];
    let rose = 0;
    for (let turn = 1; turn <= 40 && rose === 0; turn += 1) {
      for (const event of month(galaxy)) {
        if (event.type === 'movementBegan') heard.push({ turn, what: 'murmurs' });
        if (event.type === 'movementStepped') heard.push({ turn, what: event.step });
        if (event.type === 'worldRose') rose = turn;
        if ('movement' in event) expect(event.to === 'all' || event.to.includes('red')).toBe(true);
      }
    }
    expect(heard.map(({ what }) => what)).toEqual([...movementSteps]);
    const [first] = heard;
    expect(rose - first!.turn).toBeGreaterThanOrEqual(4);
    for (const [at, { turn }] of heard.entries()) {
      const next = heard[at + 1];
      if (next) expect(next.turn - turn).toBeGreaterThanOrEqual(2);
    }
  });

  it('says what drives it, and costs its ruler output where it strikes', () => {
    const galaxy = chains();
    const { game, rules } = galaxy;
    const made = () => worldOutput(game, rules, game.worlds['mine.one']!).industry;
    const before = total(made());
    stir(galaxy, { step: 'strike', worlds: { 'mine.one': { support: 60 } } });
    expect(total(made())).toBeLessThan(before);
    expect(made().find(({ label }) => label === 'loss.strike')?.amount).toBeLessThan(0);
    stir(galaxy, { step: 'strike', worlds: { 'mine.one': { support: 5 } } });
    expect(total(made())).toBe(before);
  });

  it('wins where the garrison is weak: the world is free, and its people with it', () => {
    const galaxy = chains();
    const { game } = galaxy;
    game.worlds['mine.one']!.garrison = 2;
    stir(galaxy, { step: 'uprising', worlds: { 'mine.one': { support: 80 } } });
    let won = false;
    for (let turn = 0; turn < 6 && !won; turn += 1) {
      won = month(galaxy).some(({ type }) => type === 'uprisingWon');
    }
    const world = game.worlds['mine.one']!;
    expect(won).toBe(true);
    expect(world.owner).toBeNull();
    expect(world.people.every(({ status }) => status === 'citizen')).toBe(true);
    expect(world.freedOn).toBe(world.takenOn);
    expect(world.garrison).toBeGreaterThan(0);
    expect(game.risen).toMatchObject([{ world: 'mine.one', species: 'azure' }]);
  });

  it('joins the power of its own people where that is at war with its ruler', () => {
    const galaxy = chains({ wars: [['red', 'blue']] });
    const { game } = galaxy;
    game.worlds['mine.one']!.garrison = 2;
    stir(galaxy, { step: 'uprising', worlds: { 'mine.one': { support: 80 } } });
    for (let turn = 0; turn < 6; turn += 1) month(galaxy);
    expect(game.worlds['mine.one']!.owner).toBe('blue');
  });

  it('is put down where the garrison is strong: many die, and those who live hate the more', () => {
    const galaxy = chains();
    const { game, rules } = galaxy;
    const world = game.worlds['mine.one']!;
    world.garrison = 900;
    const before = { millions: world.people[0]!.millions, radicalism: 20 };
    stir(galaxy, { step: 'uprising', worlds: { 'mine.one': { support: 80 } } });
    const odds = forecastRising(game, rules, under(galaxy)!, world, 60);
    expect(month(galaxy).map(({ type }) => type)).toContain('worldRose');
    const events = month(galaxy);
    expect(odds.won).toBe(0);
    expect(events.map(({ type }) => type)).toContain('uprisingCrushed');
    expect(world.owner).toBe('red');
    expect(world.people[0]!.millions).toBeLessThan(before.millions);
    expect(under(galaxy)!.radicalism).toBeGreaterThan(before.radicalism);
    expect(under(galaxy)!.step).not.toBe('uprising');
  });
});

it('is not read from a file in which it speaks of whom nobody knows', () => {
  const galaxy = chains();
  const strangers: string[] = [];
  const read = () => {
    strangers.length = 0;
    checkPolitics(galaxy.game, galaxy.rules, (at, kind, id, among) => {
      // Peoples of these galaxies have a name and nothing else.
      if (id !== null && kind !== 'species' && !Object.hasOwn(among, id))
        strangers.push(`${at}: ${id}`);
    });
    return strangers;
  };
  stir(galaxy);
  expect(read()).toEqual([]);
  stir(galaxy, { ruler: 'nobody', worlds: { nowhere: { support: 9 } }, aid: { noone: 5 } });
  expect(read()).toEqual([
    'movements.movement:red:1: nobody',
    'movements.movement:red:1: noone',
    'movements.movement:red:1.worlds: nowhere',
  ]);
});

describe('its ruler', () => {
  it('is told by forecasts what will be, by the code that decides it', () => {
    const galaxy = chains();
    stir(galaxy);
    const { game, rules } = galaxy;
    const told = forecastMovement(game, rules, under(galaxy)!);
    for (let turn = 0; turn < 6; turn += 1) month(galaxy);
    const { step, worlds } = under(galaxy)!;
    expect(told.in6.step).toBe(step);
    expect(told.in6.support).toBe(Math.max(...Object.values(worlds).map((each) => each.support)));
  });

  it('ends it by granting what it asks for, and by nothing else for good', () => {
    const galaxy = chains();
    stir(galaxy, { step: 'strike', since: 1, worlds: { 'mine.one': { support: 45 } } });
    expect(command(galaxy, 'red', answer('grant'))).toBeNull();
    const events = month(galaxy);
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'movementEnded', how: 'granted' }),
    );
    expect(galaxy.game.worlds['pit.two']!.people[0]!.status).toBe('citizen');
    // He let them go himself, whatever his alliance would have; and what he granted is his law.
    expect(events).toContainEqual(expect.objectContaining({ type: 'peopleFreed', own: true }));
    expect(galaxy.game.factions.red!.laws).toMatchObject([{ species: 'azure', status: 'citizen' }]);
  });

  it.each(['bargain', 'calm', 'divide', 'repress', 'march'] as const)(
    'has in %s an answer that helps for a while, at a price',
    (kind) => {
      const galaxy = chains();
      const { game, rules } = galaxy;
      stir(galaxy, { step: 'sabotage', worlds: { 'mine.one': { support: 34 } } });
      const { once, monthly, prestige } = answerPrice(game, rules, under(galaxy)!, kind);
      expect(once + monthly + prestige).toBeGreaterThan(0);
      const without = forecastMovement(game, rules, under(galaxy)!);
      const with_ = forecastAnswer(game, rules, under(galaxy)!, kind);
      expect(with_.in6.support).toBeLessThan(without.in6.support);
      expect(command(galaxy, 'red', answer(kind))).toBeNull();
    },
  );

  it('keeps to an answer for some months, unless they take a step', () => {
    const galaxy = chains();
    stir(galaxy, { step: 'sabotage' });
    expect(command(galaxy, 'red', answer('calm'))).toBeNull();
    expect(command(galaxy, 'red', answer('repress'))).toBe('answeredLately');
    expect(command(galaxy, 'red', answer('calm'))).toBe('answerStands');
    under(galaxy)!.since = galaxy.game.turn + 1;
    expect(command(galaxy, 'red', answer('repress'))).toBeNull();
    expect(command(galaxy, 'blue', answer('calm'))).toBe('noSuchMovement');
  });

  it('sees who arms it only where he watches; others see who strikes, not who murmurs', () => {
    const galaxy = chains({
      fleets: [{ faction: 'green', at: 'mine', ships: ['scout'] }],
      wars: [['red', 'green']],
    });
    const { game, rules } = galaxy;
    const sees = (who: string) => viewFor(game, rules, who).movements?.['movement:red:1'];
    stir(galaxy, { step: 'sabotage' });
    expect(sees('green')).toBeUndefined();
    stir(galaxy, { step: 'strike', answer: { kind: 'calm', since: 1 } });
    expect(sees('green')).toMatchObject({ step: 'strike', answer: null });
    const arms = { type: 'aidMovement', movement: 'movement:red:1' } as const;
    expect(command(galaxy, 'green', arms)).toBeNull();
    expect(sees('red')!.aid).toEqual({});
    expect(command(galaxy, 'red', arms)).toBe('ownMovement');
    expect(command(galaxy, 'blue', arms)).toBe('noSuchMovement');
    const movement = under(galaxy)!;
    game.movements = { [movement.id]: { ...movement, answer: { kind: 'watch', since: 1 } } };
    expect(sees('red')!.aid).toEqual({ green: rules.numbers.movements.aid.strength });
  });

  it('finds an answer also when a computer rules', () => {
    const galaxy = chains();
    stir(galaxy, { step: 'strike', worlds: { 'mine.one': { support: 50 } } });
    const { game, rules } = galaxy;
    const orders = planOrders(viewFor(game, rules, 'red'), rules, { difficulty: 'normal' });
    const given = orders.find(({ order }) => order.type === 'answerMovement');
    expect(given?.reason?.code).toMatch(/^movement\./);
  });
});

describe('nobody gets round it', () => {
  it('by giving the world away and taking it back', () => {
    const [kept, given] = [chains(), chains()];
    for (const each of [kept, given]) {
      stir(each, { step: 'strike', since: 1, worlds: { 'mine.one': { support: 46 } } });
      each.game.turn = 3;
    }
    const context = testContext(given.game, given.rules);
    cedeWorld(given.game, context, 'mine.one', 'green');
    month(kept);
    month(given);
    expect(under(given, 'green')).toMatchObject({ species: 'azure', step: 'strike' });
    cedeWorld(given.game, testContext(given.game, given.rules), 'mine.one', 'red');
    let [roseKept, roseGiven] = [0, 0];
    for (let turn = 0; turn < 12; turn += 1) {
      const rises = (galaxy: typeof kept) =>
        month(galaxy).some((event) => event.type === 'worldRose' && event.world === 'mine.one');
      if (rises(kept) && roseKept === 0) roseKept = kept.game.turn;
      if (rises(given) && roseGiven === 0) roseGiven = given.game.turn;
    }
    expect(roseKept).toBeGreaterThan(0);
    expect(roseGiven).toBeGreaterThan(0);
    expect(roseGiven).toBeLessThanOrEqual(roseKept + 2);
  });

  it('by sending a garrison for the month in which it is counted: it is worth what it stands there', () => {
    const steps = chains().rules.numbers.movements.steps.uprising;
    const rises = (garrisonAt: (support: number) => number) => {
      const galaxy = chains();
      stir(galaxy, { step: 'strike', worlds: { 'mine.one': { support: 40 } } });
      let stood = 0;
      for (let turn = 1; turn <= 60; turn += 1) {
        const garrison = garrisonAt(under(galaxy)?.worlds['mine.one']?.support ?? 0);
        stood += garrison;
        galaxy.game.worlds['mine.one']!.garrison = garrison;
        if (month(galaxy).some(({ type }) => type === 'worldRose')) {
          return { turn, mean: Math.ceil(stood / turn) };
        }
      }
      return { turn: 99, mean: Math.ceil(stood / 60) };
    };
    const hopping = rises((support) => (support >= steps - 3 ? 60 : 10));
    expect(hopping.mean).toBeLessThan(60);
    expect(hopping.turn).toBeLessThan(60);
    expect(hopping.turn).toBeLessThanOrEqual(rises(() => hopping.mean).turn + 4);
  });

  it('by paying for quiet with money that is not there', () => {
    const galaxy = chains();
    const { game } = galaxy;
    stir(galaxy, { step: 'sabotage', worlds: { 'mine.one': { support: 34 } } });
    game.factions.red!.books!.stocks.latinum = 40;
    expect(command(galaxy, 'red', answer('calm'))).toBeNull();
    const before = under(galaxy)!.radicalism;
    game.factions.red!.books!.arrears.latinum = 1;
    game.factions.red!.books!.stocks.latinum = -10_000;
    const events = month(galaxy);
    expect(events.map(({ type }) => type)).toContain('answerLapsed');
    expect(under(galaxy)!.answer).toBeNull();
    expect(under(galaxy)!.radicalism).toBeGreaterThan(before);
  });

  it('by promising again and again: a bargain not kept makes them harder, and words reach nobody in the end', () => {
    const galaxy = chains();
    const { game, rules } = galaxy;
    stir(galaxy, { step: 'sabotage', worlds: { 'mine.one': { support: 34 } } });
    expect(command(galaxy, 'red', answer('bargain'))).toBeNull();
    for (let turn = 0; turn < rules.numbers.movements.answers.words + 1; turn += 1) month(galaxy);
    expect(under(galaxy)!.radicalism).toBeGreaterThanOrEqual(20 + 10);
    stir(galaxy, { step: 'sabotage', radicalism: 90, given: {} });
    game.turn = 60;
    expect(command(galaxy, 'red', answer('bargain'))).toBe('tooRadical');
  });
});

it('a movement is kept in saved games as it is', () => {
  const galaxy = chains();
  stir(galaxy, {
    step: 'uprising',
    worlds: { 'mine.one': { support: 60, arms: 12 }, 'pit.two': { support: 3, crushed: 1 } },
    answer: { kind: 'watch', since: 1 },
    given: { watch: 1 },
    aid: { blue: 12 },
    over: { how: 'faded', on: 1 },
  });
  galaxy.game.risen = [{ world: 'pit.two', species: 'azure', turn: 1 }];
  const { chart: _, ...state } = galaxy.game;
  expect(stateSchema.safeParse(state).success).toBe(true);
  const broken = { ...state, movements: { x: { ...movementOf(), step: 'party' } } };
  expect(stateSchema.safeParse(broken).success).toBe(false);
});
