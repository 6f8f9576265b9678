import { describe, expect, it } from 'vitest';
import { ruleset } from '../../src/content';
import { resolveTurn, startFile, validateOrder, viewFor } from '../../src/sim';
import type { GameEvent } from '../../src/sim/events/event';
import { forecastRising } from '../../src/sim/rules/peoples/movements/uprising';
import type { Game } from '../../src/sim/state/game';
import type { Order } from '../../src/sim/state/order';
import { agentOf } from '../support/agents';
import { movementOf } from '../support/movements';
import { proofGame } from '../support/proofGames';

// 2370: those who dig the ore of Terok Nor strike. The rebels have an agent among them, and no ship near.

const station = 'denorios_belt.terok_nor';

function theStation() {
  const { scenario, setup, rules } = proofGame('crossover_2370', 'station');
  const { game } = startFile(scenario, setup, ruleset, 'proof');
  const movement = movementOf({
    id: 'movement:bajor:900',
    ruler: 'bajor',
    species: 'terran',
    step: 'strike',
    since: 1,
    radicalism: 40,
    worlds: { [station]: { support: 66 } },
  });
  game.movements = { [movement.id]: movement };
  const watching = agentOf({
    id: 'agent:rebellion:900',
    faction: 'rebellion',
    station: { kind: 'world', world: station },
  });
  game.agents = { [watching.id]: watching };
  game.turn = 4;
  return { game, rules, movement: movement.id };
}

/** Plays months; `orders` are the rebels' in the first. */
function months(
  { game, rules }: ReturnType<typeof theStation>,
  count: number,
  orders: readonly Order[] = [],
) {
  let now: Game = game;
  const events: GameEvent[] = [];
  for (let month = 0; month < count; month += 1) {
    const given = month === 0 ? orders.map((order) => ({ order })) : [];
    const result = resolveTurn(now, { rebellion: given }, rules);
    now = result.game;
    events.push(...result.events);
    if (events.some(({ type }) => type === 'uprisingWon')) break;
  }
  return { game: now, rules, events };
}

describe('Terok Nor', () => {
  it('is taken from inside with its batteries by those who dig there, armed from outside, and held', () => {
    const before = theStation();
    const { game, rules, movement } = before;
    const arms: Order = { type: 'aidMovement', movement };
    const view = viewFor(game, rules, 'rebellion');
    expect(validateOrder(arms, { view, faction: 'rebellion', rules })).toBeNull();
    const batteries = game.worlds[station]!.defences;
    const garrison = game.worlds[station]!.garrison;
    const after = months(before, 18, [arms, arms, arms, arms]);
    const world = after.game.worlds[station]!;
    expect(after.events.map(({ type }) => type)).toContain('uprisingWon');
    expect(garrison).toBeGreaterThan(30);
    expect(world.owner).toBe('rebellion');
    expect(world.defences).toBe(batteries);
    expect(world.garrison).toBeGreaterThan(0);
    expect(world.people.find(({ species }) => species === 'terran')?.status).toBe('citizen');
    const later = months({ ...after, movement }, 12);
    expect(later.game.worlds[station]!.owner).toBe('rebellion');
  });

  it('stays what it is where nobody sends them arms, or the garrison is doubled in time', () => {
    const alone = months(theStation(), 18);
    expect(alone.game.worlds[station]!.owner).toBe('bajor');
    const guarded = theStation();
    guarded.game.worlds[station]!.garrison *= 3;
    const arms: Order = { type: 'aidMovement', movement: guarded.movement };
    expect(months(guarded, 18, [arms, arms, arms]).game.worlds[station]!.owner).toBe('bajor');
  });

  it('says the odds of it beforehand', () => {
    const { game, rules, movement } = theStation();
    const odds = (arms: number) =>
      forecastRising(game, rules, game.movements![movement]!, game.worlds[station]!, arms).won;
    expect(odds(20)).toBe(0);
    expect(odds(68)).toBeGreaterThan(700);
  });
});
