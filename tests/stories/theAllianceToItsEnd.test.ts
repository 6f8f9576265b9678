import { expect, test } from 'vitest';
import type { GameEvent } from '../../src/sim/events/event';
import { contentmentOf } from '../../src/sim/rules/alliance/contentment';
import { relationOf } from '../../src/sim/rules/diplomacy/relations';
import type { Game } from '../../src/sim/state/game';
import type { Order } from '../../src/sim/state/order';
import { resolveTurn } from '../../src/sim/turn/resolveTurn';
import { council, type Table, think } from '../support/council';

const given = (...orders: Order[]) => orders.map((order) => ({ order }));
const allOf = (events: readonly GameEvent[], type: GameEvent['type']) =>
  events.filter((event) => event.type === type);

/** Plays turns; the orders are given on the first of them. */
function play({ rules }: Table, from: Game, turns: number, orders: Record<string, Order[]> = {}) {
  const events: GameEvent[] = [];
  let game = from;
  for (let turn = 0; turn < turns; turn += 1) {
    const commands = Object.entries(orders).map(([id, list]) => [id, given(...list)] as const);
    const result = resolveTurn(game, turn === 0 ? Object.fromEntries(commands) : {}, rules);
    game = result.game;
    events.push(...result.events);
  }
  return { game, events };
}

const moves = (terms: Extract<Order, { type: 'proposeMotion' }>['terms']): Order => ({
  type: 'proposeMotion',
  terms,
  ultimatum: false,
});

/** Red, blue and green (the broker) with landing forces before the two worlds of grey. */
function coalition(shares: Record<string, number>): Table {
  return council({
    alliance: { members: ['red', 'blue', 'green'], broker: 'green', shares },
    worlds: {
      'y.rock': { owner: 'grey', people: 10, garrison: 1 },
      'n.mine': { owner: 'grey', people: 10, garrison: 1 },
    },
    fleets: [
      { faction: 'red', at: 'r', ships: ['cruiser'] },
      { faction: 'blue', at: 'g', ships: ['battleship*4'], stance: 'assault' },
      { faction: 'blue', at: 'g', ships: [{ class: 'transport', troops: 60 }] },
      { faction: 'blue', at: 'g', ships: [{ class: 'transport', troops: 60 }] },
      { faction: 'green', at: 'g', ships: ['cruiser'] },
      { faction: 'grey', at: 'y', ships: ['escort'] },
    ],
  });
}

const guns = 'fleet:blue:1';
const goTo = (fleet: string, ...route: string[]): Order => ({ type: 'moveFleet', fleet, route });
const invade = (fleet: string, world: string): Order => ({
  type: 'setMission',
  fleet,
  mission: { kind: 'invade', world },
});

/** The guns go first, whoever lands goes with them. */
const strike = (landing: string, system: string, world: string): Order[] => [
  goTo(guns, system),
  goTo(landing, system),
  invade(landing, world),
];

/** War voted in Council, and blue takes both worlds of grey's with its own blood. */
function conquered(shares = { red: 400, blue: 400, green: 200 }) {
  const table = coalition(shares);
  const moved = play(table, table.game, 1, { red: [moves({ kind: 'war', on: 'grey' })] });
  const declared = play(table, moved.game, 1);
  expect(allOf(declared.events, 'motionVoted')).toMatchObject([{ division: { passed: true } }]);
  expect(allOf(declared.events, 'warDeclared')).toMatchObject([{ on: 'grey', cause: 'council' }]);
  for (const member of ['red', 'blue', 'green']) {
    expect(relationOf(declared.game, member, 'grey')).toBe('war');
  }
  const first = play(table, declared.game, 3, {
    blue: strike('fleet:blue:2', 'y', 'y.rock'),
  });
  expect(first.game.worlds['y.rock']?.owner).toBe('blue');
  const second = play(table, first.game, 4, {
    blue: [goTo('fleet:blue:3', 'y', 'n'), goTo(guns, 'n'), invade('fleet:blue:3', 'n.mine')],
  });
  expect(second.game.worlds['n.mine']?.owner).toBe('blue');
  return { table, game: second.game };
}

test('war is voted, worlds are taken, and the Council shares the spoils', () => {
  const { table, game } = conquered();
  const before = game.alliances.pact?.council;
  expect(Object.keys(before?.spoils ?? {}).sort()).toEqual(['n.mine', 'y.rock']);
  expect(before?.accounts.blue?.given.ships ?? 0).toBeGreaterThanOrEqual(0);
  const share = moves({ kind: 'allotment', world: 'n.mine', to: 'red' });
  // The one who took them both gives one of them away: it passes with its own voice.
  const shared = play(table, game, 2, { blue: [share] });
  expect(allOf(shared.events, 'worldAllotted')).toMatchObject([
    { world: 'n.mine', from: 'blue', receiver: 'red' },
  ]);
  expect(shared.game.worlds['n.mine']?.owner).toBe('red');
  expect(shared.game.worlds['y.rock']?.owner).toBe('blue');
  expect(shared.game.memories['red>pact']?.map(({ kind }) => kind)).toContain('rewarded');
  // What it gave away itself is no grievance.
  expect(shared.game.memories['blue>pact']?.map(({ kind }) => kind)).not.toContain('cheated');
  expect(shared.game.alliances.pact?.members).toEqual(['blue', 'green', 'red']);
});

test('a member cheated of what it conquered walks out into civil war', () => {
  // It bleeds for the others, and has signed for a small voice.
  const { table, game: start } = conquered({ red: 700, blue: 0, green: 300 });
  // Green takes red's part in everything.
  think(start, 'green', 'red', 180);
  const robbed = play(table, start, 3, {
    red: [
      moves({ kind: 'allotment', world: 'y.rock', to: 'red' }),
      moves({ kind: 'allotment', world: 'n.mine', to: 'red' }),
    ],
  });
  const divisions = allOf(robbed.events, 'motionVoted');
  expect(divisions.length).toBe(2);
  for (const event of divisions) {
    expect(event).toMatchObject({
      division: { passed: true, ballots: { blue: { choice: 'nay' } } },
    });
  }
  const alliance = robbed.game.alliances.pact;
  if (!alliance) throw new Error('no alliance');
  const { breaking } = table.rules.numbers.alliance.contentment;
  expect(contentmentOf(robbed.game, table.rules, alliance, 'blue')).toBeLessThan(breaking);
  expect(robbed.game.memories['blue>pact']?.map(({ kind }) => kind)).toContain('cheated');

  const war = play(table, robbed.game, 1, { blue: [{ type: 'leaveAlliance', manner: 'war' }] });
  expect(allOf(war.events, 'memberLeft')).toMatchObject([{ faction: 'blue', how: 'war' }]);
  expect(relationOf(war.game, 'blue', 'red')).toBe('war');
  expect(relationOf(war.game, 'blue', 'green')).toBe('war');
  expect(war.game.fleets[guns]?.faction).toBe('blue');
});

/** The Council votes for an armistice with grey, and grey's envoys take it: the mine is to be empty. */
function armistice() {
  const { table, game } = conquered();
  think(game, 'grey', 'red', 150);
  const terms = { kind: 'armistice', with: 'grey', zone: ['n'] } as const;
  const entered = play(table, game, 1, { red: [moves(terms)] });
  const [motion] = entered.game.alliances.pact?.council?.agenda ?? [];
  const aye: Order = { type: 'castVote', motion: motion?.id ?? '', choice: 'aye' };
  const voted = play(table, entered.game, 1, { red: [aye], blue: [aye], green: [aye] });
  expect(allOf(voted.events, 'motionVoted')).toMatchObject([{ division: { passed: true } }]);
  expect(allOf(voted.events, 'peaceMade')).toHaveLength(1);
  expect(allOf(voted.events, 'treatySigned').length).toBeGreaterThan(0);
  expect(relationOf(voted.game, 'blue', 'grey')).toBe('truce');
  return { table, game: voted.game };
}

test('an armistice with a neutral zone is voted and kept', () => {
  const { table, game } = armistice();
  const { events } = play(table, game, 8, { blue: [goTo(guns, 'y', 'g')] });
  expect(allOf(events, 'zoneViolated')).toEqual([]);
  expect(allOf(events, 'treatyBroken')).toEqual([]);
});

test('whose guns stay in the zone is named before all, and in the end has broken the armistice', () => {
  const { table, game } = armistice();
  const { events } = play(table, game, 8);
  const violations = allOf(events, 'zoneViolated');
  expect(violations.length).toBeGreaterThanOrEqual(table.rules.numbers.treaties.zoneStrikes);
  expect(violations[0]).toMatchObject({ system: 'n', by: 'blue', against: 'grey', to: 'all' });
  const broken = allOf(events, 'treatyBroken');
  expect(broken).toContainEqual(
    expect.objectContaining({ kind: 'armistice', by: 'blue', on: 'grey', to: 'all' }),
  );
});
