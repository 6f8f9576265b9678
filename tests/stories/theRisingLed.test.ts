import { describe, expect, it } from 'vitest';
import { atWar } from '../../src/sim/rules/diplomacy/relations';
import { alterWorld } from '../../src/sim/rules/figures/alterWorld';
import { needsAtStart } from '../../src/sim/rules/needs/needsOf';
import { stateSchema } from '../../src/sim/save/stateSchema';
import type { GivenOrder, Order } from '../../src/sim/state/order';
import { applyOrders } from '../../src/sim/turn/phases/applyOrders';
import { eliminateFallen } from '../../src/sim/turn/phases/invasion/eliminateFallen';
import { viewFor } from '../../src/sim/view/viewFor';
import { powerName } from '../../src/text';
import { testContext } from '../support/context';
import { chains, command, month, stir, under } from '../support/movements';

// Green has lost its last world. The blue people under red rise far away.

type Galaxy = ReturnType<typeof chains>;

function fallenGreen(step: 'sabotage' | 'strike' | 'uprising' = 'uprising'): Galaxy {
  const galaxy = chains();
  const { game, rules } = galaxy;
  game.worlds['mine.one']!.garrison = 2;
  alterWorld(game, game.worlds['edge.green']!, { owner: 'red' });
  stir(galaxy, { step, worlds: { 'mine.one': { support: 80 } } });
  eliminateFallen(game, testContext(game, rules));
  expect(game.factions.green!.alive).toBe(false);
  return galaxy;
}

const lead = (movement: string | null = 'movement:red:1'): Order => ({
  type: 'leadRising',
  movement,
});

/** A month that begins with orders. */
function turn(galaxy: Galaxy, orders: Record<string, Order[]> = {}) {
  const { game, rules } = galaxy;
  const given: Record<string, GivenOrder[]> = Object.fromEntries(
    Object.entries(orders).map(([id, each]) => [id, each.map((order) => ({ order }))]),
  );
  const context = {
    ...testContext(game, rules),
    orders: given,
    viewOf: (faction: string) => viewFor(game, rules, faction),
  };
  applyOrders(game, context);
  return [...context.events, ...month(galaxy)];
}

describe('a power that is no more', () => {
  it('takes the side of those who rise, and goes on as their power when they win', () => {
    const galaxy = fallenGreen();
    const { game, rules } = galaxy;
    const offered = needsAtStart(viewFor(game, rules, 'green'), rules);
    expect(offered).toMatchObject([{ kind: 'rising', movement: 'movement:red:1', of: 'red' }]);
    const latinum = game.factions.green!.books!.stocks.latinum;
    let events = turn(galaxy, { green: [lead()] });
    expect(under(galaxy)!.led).toBe('green');
    for (let months = 0; months < 6 && !game.factions.green!.alive; months += 1) {
      events = turn(galaxy);
    }
    const green = game.factions.green!;
    expect(green).toMatchObject({ alive: true, species: 'azure', capital: 'mine.one' });
    expect(game.worlds['mine.one']).toMatchObject({ owner: 'green' });
    expect(game.worlds['mine.one']!.people.every(({ status }) => status === 'citizen')).toBe(true);
    expect(atWar(game, 'green', 'red')).toBe(true);
    expect(game.characters[green.head!]).toMatchObject({ name: 'Somebody', species: 'azure' });
    expect(green.books!.stocks.latinum).toBe(latinum);
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'risingLed', by: 'green', fallen: true, to: 'all' }),
    );
    expect(powerName(rules, green)).not.toBe(powerName(rules, { ...green, risen: undefined! }));
    expect(
      needsAtStart(viewFor(game, rules, 'green'), rules).map(({ kind }) => kind),
    ).not.toContain('rising');
    const { chart: _, ...state } = game;
    expect(stateSchema.safeParse(state).success).toBe(true);
  });

  it('commands again from then on, and before that nothing else', () => {
    const galaxy = fallenGreen();
    expect(command(galaxy, 'green', { type: 'setResearch', technologies: [] })).toBe('noMore');
    turn(galaxy, { green: [lead()] });
    for (let months = 0; months < 6; months += 1) turn(galaxy);
    expect(command(galaxy, 'green', { type: 'setResearch', technologies: [] })).not.toBe('noMore');
  });

  it('is never forced: without the order the world goes its own way', () => {
    const galaxy = fallenGreen();
    for (let months = 0; months < 8; months += 1) turn(galaxy);
    expect(galaxy.game.worlds['mine.one']!.owner).toBeNull();
    expect(galaxy.game.factions.green!.alive).toBe(false);
  });

  it('leads nobody who only murmurs, and may leave the side it took', () => {
    const early = fallenGreen('sabotage');
    expect(viewFor(early.game, early.rules, 'green').movements).toBeUndefined();
    expect(command(early, 'green', lead())).toBe('noSuchMovement');
    const galaxy = fallenGreen('strike');
    expect(command(galaxy, 'green', lead(null))).toBe('leadsNobody');
    expect(command(galaxy, 'green', lead())).toBeNull();
    expect(command(galaxy, 'green', lead())).toBe('ledAlready');
    expect(command(galaxy, 'green', lead(null))).toBeNull();
    expect(under(galaxy)!.led).toBeUndefined();
  });

  it('is not known to lead by anybody but itself, and the first who came keeps it', () => {
    const galaxy = fallenGreen();
    const { game, rules } = galaxy;
    alterWorld(game, game.worlds['far.blue']!, { owner: 'red' });
    eliminateFallen(game, testContext(game, rules));
    expect(command(galaxy, 'green', lead())).toBeNull();
    const seen = (who: string) => viewFor(game, rules, who).movements!['movement:red:1']!.led;
    expect([seen('green'), seen('red'), seen('blue')]).toEqual(['green', undefined, undefined]);
    expect(command(galaxy, 'blue', lead())).toBeNull();
    expect(command(galaxy, 'blue', lead())).toBeNull();
    expect(under(galaxy)!.led).toBe('green');
  });
});

describe('a landless power that lives', () => {
  it('is joined by kin who rise against its enemy as it is, and keeps its name', () => {
    const galaxy = chains({
      wars: [['red', 'blue']],
      fleets: [{ faction: 'blue', at: 'far', ships: ['cruiser'] }],
    });
    const { game } = galaxy;
    game.worlds['mine.one']!.garrison = 2;
    alterWorld(game, game.worlds['far.blue']!, { owner: 'red' });
    stir(galaxy, { step: 'uprising', worlds: { 'mine.one': { support: 80 } } });
    expect(command(galaxy, 'blue', lead())).toBe('theyAreOurs');
    for (let months = 0; months < 8; months += 1) turn(galaxy);
    expect(game.worlds['mine.one']!.owner).toBe('blue');
    expect(game.factions.blue!.risen).toBeUndefined();
  });
});

describe('nobody makes use of it who has a world', () => {
  it('not even a poor one', () => {
    const galaxy = chains();
    stir(galaxy, { step: 'uprising', worlds: { 'mine.one': { support: 80 } } });
    expect(command(galaxy, 'green', lead())).toBe('notLandless');
  });

  it('and who gets a world meanwhile is not handed another', () => {
    const galaxy = fallenGreen();
    const { game } = galaxy;
    turn(galaxy, { green: [lead()] });
    alterWorld(game, game.worlds['edge.green']!, { owner: 'green' });
    for (let months = 0; months < 8; months += 1) turn(galaxy);
    expect(game.worlds['mine.one']!.owner).toBeNull();
  });
});
