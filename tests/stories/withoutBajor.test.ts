import { expect, test } from 'vitest';
import type { GameEvent } from '../../src/sim/events/event';
import { leavingTerms } from '../../src/sim/rules/alliance/membership';
import { relationOf } from '../../src/sim/rules/diplomacy/relations';
import type { Game } from '../../src/sim/state/game';
import type { Order } from '../../src/sim/state/order';
import type { Ruleset } from '../../src/sim/state/ruleset';
import { allianceOf, beforeTheAccord, play, stateOf } from '../support/greatPowers';

const terms: Order = {
  type: 'proposeFounding',
  name: 'The Pact',
  charter: 'khitomer',
  members: ['red', 'blue'],
  leader: 'red',
  broker: null,
  shares: { red: 550, blue: 450 },
};
const tariff: Order = {
  type: 'proposeMotion',
  terms: { kind: 'tariff', permille: 100 },
  ultimatum: false,
};

const typesOf = (events: readonly GameEvent[]) => events.map(({ type }) => type);

/** Red and blue allied with nobody between them; blue answers for itself. */
function founded(): { game: Game; rules: Ruleset } {
  const { game, rules } = beforeTheAccord();
  const { game: next, events } = play(game, rules, { red: [terms] });
  expect(typesOf(events)).toContain('allianceFounded');
  next.factions.blue!.envoys = false;
  return { game: next, rules };
}

test('with nobody to keep them equal the stronger rules, and the weaker leaves when the enemy is beaten', () => {
  const { game, rules } = founded();
  const start = stateOf(game, rules, allianceOf(game, 'blue'));
  expect(start).toMatchObject({ parity: 0, heading: 0 });
  expect(start.standing.red! - start.standing.blue!).toBeGreaterThan(100);
  // The common danger still holds them together.
  const { unhappy } = rules.numbers.alliance.contentment;
  expect(start.contentment.blue!).toBeGreaterThan(unhappy);
  expect(start.contentment.blue!).toBeLessThan(start.contentment.red! - 15);

  // Red carries alone what blue votes against.
  let now = play(game, rules, { red: [tariff] }).game;
  const [motion] = allianceOf(now, 'red').council!.agenda;
  const vote = play(now, rules, {
    blue: [{ type: 'castVote', motion: motion!.id, choice: 'nay' }],
  });
  const division = vote.events.find((event) => event.type === 'motionVoted');
  expect(division?.type === 'motionVoted' && division.division.passed).toBe(true);
  now = vote.game;

  // The enemy's fleet is gone and the enemy spent: what held them together is gone with it.
  delete now.fleets['fleet:grey:1'];
  let unhappySince = 0;
  for (let month = 0; month < 8 && unhappySince === 0; month += 1) {
    now.factions.grey!.exhaustion = 100;
    const { game: next, events } = play(now, rules);
    now = next;
    if (typesOf(events).includes('memberUnhappy')) unhappySince = now.turn;
  }
  expect(unhappySince).toBeGreaterThan(0);
  expect(stateOf(now, rules, allianceOf(now, 'blue')).contentment.blue).toBeLessThan(unhappy);

  // Blue gives notice. It leaves on the day it was told it would, and the pact of two is none.
  const forecast = leavingTerms(now, rules, allianceOf(now, 'blue'), 'blue', 'notice');
  expect(forecast).toMatchObject({ dissolves: true, war: false, remaining: ['red'] });
  let events: readonly GameEvent[] = [];
  ({ game: now, events } = play(now, rules, {
    blue: [{ type: 'leaveAlliance', manner: 'notice' }],
  }));
  expect(typesOf(events)).toContain('noticeGiven');
  while (now.turn <= forecast.turn) ({ game: now, events } = play(now, rules));
  expect(typesOf(events)).toEqual(expect.arrayContaining(['memberLeft', 'allianceDissolved']));
  expect(now.alliances).toEqual({});
  expect(relationOf(now, 'blue', 'red')).toBe('truce');
  expect(now.relations['blue|red']!.until).toBe(forecast.truce);
});

test('one who breaks away in the middle of a war fights his allies, with all he has', () => {
  const { game, rules } = founded();
  const forecast = leavingTerms(game, rules, allianceOf(game, 'blue'), 'blue', 'war');
  expect(forecast).toMatchObject({ war: true, dissolves: true, worlds: 1, fleets: 1, truce: 0 });
  const { game: next, events } = play(game, rules, {
    blue: [{ type: 'leaveAlliance', manner: 'war' }],
  });
  expect(events.find(({ type }) => type === 'memberLeft')).toMatchObject({
    faction: 'blue',
    how: 'war',
    to: 'all',
  });
  expect(events.find(({ type }) => type === 'warDeclared')).toMatchObject({
    by: 'blue',
    on: 'red',
    cause: 'secession',
  });
  expect(relationOf(next, 'blue', 'red')).toBe('war');
  expect(next.alliances).toEqual({});
  const held = next.memories['red>blue']?.map(({ kind }) => kind) ?? [];
  expect(held).toEqual(expect.arrayContaining(['deserted', 'warDeclared']));
  // Its worlds and fleets are its own, and stay it.
  expect(next.worlds['b.home']!.owner).toBe('blue');
  expect(next.fleets['fleet:blue:1']!.faction).toBe('blue');
});
