import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../../src/sim/events/event';
import type { Game } from '../../../src/sim/state/game';
import type { Order } from '../../../src/sim/state/order';
import type { Ruleset } from '../../../src/sim/state/ruleset';
import { resolveTurn } from '../../../src/sim/turn/resolveTurn';
import { accord, fourPowers } from '../../support/accord';
import { council, moved } from '../../support/council';
import { tinyGalaxy } from '../../support/galaxy';

interface Made {
  readonly game: Game;
  readonly rules: Ruleset;
}

function play({ game, rules }: Made, orders: Record<string, Order[]>): readonly GameEvent[] {
  const given = Object.entries(orders).map(([id, list]) => [id, list.map((order) => ({ order }))]);
  const { events } = resolveTurn(game, Object.fromEntries(given), rules);
  expect(events.filter(({ type }) => type === 'orderLapsed')).toEqual([]);
  return events;
}

const of = (events: readonly GameEvent[], ...types: GameEvent['type'][]) =>
  events.filter(({ type }) => types.includes(type));
const typesOf = (events: readonly GameEvent[]) => events.map(({ type }) => type);

const quota: Order = {
  type: 'proposeMotion',
  terms: { kind: 'quota', permille: 400 },
  ultimatum: false,
};
const speak = (motion: string, means: 'persuade' | 'press' = 'persuade'): Order => ({
  type: 'lobby',
  motion,
  member: 'green',
  choice: 'aye',
  means,
});
const leave = (manner: 'notice' | 'war'): Order => ({ type: 'leaveAlliance', manner });
const lean = (toward: string | null): Order => ({ type: 'setBrokerage', lean: toward, effort: 1 });

describe('what is said and taken back in one month was never said', () => {
  it('a motion', () => {
    const table = council();
    const [entered] = of(play(table, { blue: [quota] }), 'motionEntered');
    const motion = entered?.type === 'motionEntered' ? entered.motion : '';
    const withdrawn: Order[] = [quota, speak(motion), { type: 'withdrawMotion', motion }];
    const told = of(
      play(table, { blue: withdrawn }),
      'motionEntered',
      'motionWithdrawn',
      'memberLobbied',
    );
    expect(entered?.to).toEqual(['blue', 'green', 'red']);
    expect(told).toEqual([]);
  });

  it('words on a motion that its mover takes back', () => {
    const table = council();
    const { id } = moved(table, 'red', { kind: 'quota', permille: 400 });
    const orders = { blue: [speak(id)], red: [{ type: 'withdrawMotion', motion: id } as const] };
    expect(typesOf(of(play(table, orders), 'motionWithdrawn', 'memberLobbied'))).toEqual([
      'motionWithdrawn',
    ]);
    expect(of(play(table, { blue: [speak(id)] }), 'memberLobbied')).toMatchObject([
      { by: 'blue', to: ['blue', 'green'] },
    ]);
  });

  it('talks', () => {
    const made = fourPowers({ might: { grey: { fleets: 900 } } });
    const opened: Order = {
      type: 'proposeFounding',
      name: 'Accord',
      charter: 'khitomer',
      members: ['red', 'blue', 'green'],
      leader: 'red',
      broker: 'green',
      shares: { red: 450, blue: 350, green: 200 },
    };
    const closed: Order = { type: 'answerFounding', founding: 'founding:red:1', sign: false };
    const types = ['foundingProposed', 'foundingRefused'] as const;
    expect(of(play(made, { red: [opened] }), ...types)).not.toEqual([]);
    expect(of(play(made, { red: [opened, closed] }), ...types)).toEqual([]);
  });

  it('a notice, by going at once', () => {
    const events = play(accord(), { blue: [leave('notice'), leave('war')] });
    expect(of(events, 'noticeGiven')).toEqual([]);
    expect(of(events, 'memberLeft')).toMatchObject([{ faction: 'blue', how: 'war' }]);
  });

  it('a leaning: the last word counts', () => {
    const events = play(accord({ parity: 50 }), { green: [lean('blue'), lean('red')] });
    expect(of(events, 'brokerLeaned')).toMatchObject([{ lean: 'red' }]);
    const back = play(accord({ parity: 50 }), { green: [lean('blue'), lean(null)] });
    expect(of(back, 'brokerLeaned')).toEqual([]);
  });
});

it('the same said twice is heard once', () => {
  const table = council();
  const { id } = moved(table, 'red', { kind: 'quota', permille: 400 });
  expect(of(play(table, { red: [speak(id), speak(id)] }), 'memberLobbied')).toHaveLength(1);
});

it('what is said in a Council is heard by those who sit in its session', () => {
  const table = council();
  const events = play(table, { blue: [quota], green: [leave('war')], red: [] });
  const [left] = of(events, 'memberLeft');
  expect(left).toMatchObject({ faction: 'green', how: 'war' });
  const followed = left?.type === 'memberLeft' ? left.followed : [];
  expect(followed).toEqual([]);
  expect(of(events, 'motionEntered')).toMatchObject([{ by: 'blue', to: ['blue', 'red'] }]);
  // What its mover took along is on no agenda.
  expect(of(play(table, { blue: [quota, leave('war')] }), 'motionEntered')).toEqual([]);
});

describe('war', () => {
  const powers = () =>
    tinyGalaxy({
      systems: { sol: [0, 0] },
      factions: ['red', 'blue', 'green', 'grey'],
      treaties: [{ kind: 'trade', between: ['red', 'blue'] }],
    });
  const war = (on: string): Order => ({ type: 'declareWar', on, goals: [] });
  const breach: Order = { type: 'breakTreaty', treaty: 'treaty:red:1' };

  it('names the treaties it ended as part of itself', () => {
    const events = play(powers(), { red: [war('blue')] });
    expect(of(events, 'warDeclared', 'treatyEnded')).toMatchObject([
      { type: 'warDeclared', by: 'red', on: 'blue' },
      { type: 'treatyEnded', kind: 'trade', partOf: 'war:red' },
    ]);
  });

  it('of a treaty that a war has ended already nobody is told he broke it, as nobody is blamed', () => {
    const made = powers();
    const orders = { blue: [war('red')], red: [breach] };
    const { game } = resolveTurn(
      made.game,
      { blue: [{ order: war('red') }], red: [{ order: breach }] },
      made.rules,
    );
    expect(typesOf(of(play(made, orders), 'treatyBroken', 'treatyEnded'))).toEqual(['treatyEnded']);
    expect(game.memories['green>red']).toBeUndefined();
  });

  it('is declared once by a side that declares it twice', () => {
    const free = { form: 'commonwealth', members: ['grey', 'red'] };
    const made = tinyGalaxy({
      systems: { sol: [0, 0] },
      factions: ['red', 'blue', 'grey'],
      alliances: { free },
    });
    const events = play(made, { grey: [war('blue')], red: [war('blue')] });
    expect(of(events, 'warDeclared')).toMatchObject([{ by: 'grey', joined: ['red'] }]);
  });
});
