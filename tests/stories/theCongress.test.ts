import { describe, expect, test } from 'vitest';
import { total } from '../../src/sim/lib/terms';
import { validateOrder } from '../../src/sim/orders/validateOrder';
import { congressCostTerms } from '../../src/sim/rules/diplomacy/congress/congress';
import { congressForecast } from '../../src/sim/rules/diplomacy/congress/congressForecast';
import { memoryOf } from '../../src/sim/rules/diplomacy/memories';
import { relationOf } from '../../src/sim/rules/diplomacy/relations';
import { treatyBetween } from '../../src/sim/rules/diplomacy/treatyLookup';
import { supportedWorth } from '../../src/sim/rules/diplomacy/warScore';
import { needsOf } from '../../src/sim/rules/needs/needsOf';
import type { Game } from '../../src/sim/state/game';
import type { Order } from '../../src/sim/state/order';
import type { Ruleset } from '../../src/sim/state/ruleset';
import { viewFor } from '../../src/sim/view/viewFor';
import { type GalaxySpec, tinyGalaxy } from '../support/galaxy';
import { play } from '../support/greatPowers';

// Red and blue have fought for years; green, whom both like, has influence to spare. Grey is far away.

interface Table {
  game: Game;
  rules: Ruleset;
}

function fighting(more: Partial<GalaxySpec> = {}): Table {
  const { game, rules } = tinyGalaxy({
    systems: { a: [0, 0], b: [400, 0], c: [200, 300], d: [3000, 0] },
    lanes: ['a-b', 'a-c', 'b-c', 'c-d'],
    factions: ['blue', 'green', 'grey', 'red'],
    worlds: {
      'a.home': { owner: 'red', people: 4000 },
      'b.home': { owner: 'blue', people: 4000 },
      'c.home': { owner: 'green', people: 2000 },
      'd.home': { owner: 'grey', people: 2000 },
    },
    fleets: [
      { faction: 'red', at: 'a', ships: ['cruiser*3'], stance: 'hold' },
      { faction: 'blue', at: 'b', ships: ['cruiser*3'], stance: 'hold' },
      { faction: 'green', at: 'c', ships: ['cruiser'], stance: 'hold' },
    ],
    wars: [['blue', 'red']],
    luck: 'none',
    ...more,
  });
  game.turn = 20;
  for (const power of Object.values(game.factions)) {
    if (power.books) power.books.stocks.influence = 300;
  }
  for (const id of ['red', 'blue']) game.factions[id]!.exhaustion = 60;
  return { game, rules };
}

const call = (of = 'red'): Order => ({ type: 'callCongress', question: { kind: 'peace', of } });

/** Plays months without orders. */
function wait(game: Game, rules: Ruleset, months: number, orders: Record<string, Order[]> = {}) {
  let played = play(game, rules, orders);
  for (let month = 1; month < months; month += 1) played = play(played.game, rules);
  return played;
}

const refusal = ({ game, rules }: Table, faction: string, order: Order) =>
  validateOrder(order, { view: viewFor(game, rules, faction), faction, rules })?.code ?? null;

const held = (events: readonly { type: string }[]) =>
  events.find(({ type }) => type === 'congressHeld');

describe('a congress', () => {
  test('ends a war of which both are weary, on its day and not before, and is remembered', () => {
    const { game, rules } = fighting();
    const { notice, perGuest, cost, prestige } = rules.numbers.congress;
    const question = { kind: 'peace', of: 'red' } as const;
    expect(total(congressCostTerms(game, rules, 'green', question))).toBe(cost + 2 * perGuest);
    const first = play(game, rules, { green: [call()] });
    expect(first.events.find(({ type }) => type === 'congressCalled')).toMatchObject({
      by: 'green',
      invited: ['blue', 'red'],
      held: 20 + notice,
      to: 'all',
    });
    const idle = play(game, rules).game.factions.green!.books!.stocks.influence;
    expect(first.game.factions.green!.books!.stocks.influence).toBe(idle - cost - 2 * perGuest);
    const eve = wait(first.game, rules, notice - 1).game;
    expect(relationOf(eve, 'red', 'blue')).toBe('war');
    const [foretold] = congressForecast(eve, rules, Object.values(eve.congresses!)[0]!);
    expect(foretold?.verdict).toBe('yes');
    const day = play(eve, rules);
    expect(relationOf(day.game, 'red', 'blue')).not.toBe('war');
    expect(held(day.events)).toMatchObject({ by: 'green', signed: [['blue', 'red']], refused: [] });
    expect(treatyBetween(day.game, 'armistice', 'red', 'blue')?.until).toBeGreaterThan(
      day.game.turn,
    );
    for (const id of ['red', 'blue'])
      expect(memoryOf(day.game, id, 'green', 'mediated')).toBeDefined();
    expect(day.game.factions.green!.prestige).toBe(eve.factions.green!.prestige + prestige);
  });

  test('says beforehand who would sign, with the terms of an ordinary deal and of the meeting', () => {
    const { game, rules } = fighting();
    game.memories['blue>green'] = [{ kind: 'history', turn: 19, points: 50, about: null }];
    const called = { by: 'green', question: { kind: 'peace', of: 'red' }, answers: {} } as const;
    const [draft] = congressForecast(game, rules, called);
    const blue = draft?.sides.find(({ speaker }) => speaker === 'blue')?.voices[0];
    const labels = blue?.terms.map(({ label }) => label) ?? [];
    expect(labels).toEqual(
      expect.arrayContaining(['deal.peace', 'deal.exhaustion', 'congress.face', 'congress.host']),
    );
    expect(total(blue?.terms ?? [])).toBe(blue?.total);
    const own = congressForecast(game, rules, { ...called, by: 'red' })[0]?.sides;
    const asked = own?.find(({ speaker }) => speaker === 'blue')?.voices[0]?.terms ?? [];
    expect(asked.map(({ label }) => label)).not.toContain('congress.host');
  });

  test('is no shield: who is winning does not sign, and the influence is gone', () => {
    const table = fighting();
    const { game, rules } = table;
    game.factions.blue!.exhaustion = 0;
    game.relations['blue|red']!.goals = { blue: ['a'] };
    game.relations['blue|red']!.losses = { red: 9000 };
    const before = game.factions.red!.books!.stocks.influence;
    const first = play(game, rules, { red: [call()] });
    for (let at = first.game, month = 1; month < rules.numbers.congress.notice; month += 1) {
      at = play(at, rules).game;
      expect(relationOf(at, 'red', 'blue')).toBe('war');
    }
    const { game: after, events } = wait(first.game, rules, rules.numbers.congress.notice);
    expect(held(events)).toMatchObject({ signed: [], refused: [['blue', 'red']] });
    expect(relationOf(after, 'red', 'blue')).toBe('war');
    expect(after.factions.red!.books!.stocks.influence).toBeLessThan(before);
  });

  test('cannot be called again and again, by nobody', () => {
    const { game, rules } = fighting();
    const { notice, again } = rules.numbers.congress;
    expect(refusal({ game, rules }, 'green', call('grey'))).toBe('congressNoWar');
    game.factions.blue!.exhaustion = 0;
    game.relations['blue|red']!.losses = { red: 9000 };
    const first = play(game, rules, { green: [call()] }).game;
    expect(refusal({ game: first, rules }, 'green', call('blue'))).toBe('congressOwn');
    expect(refusal({ game: first, rules }, 'red', call())).toBe('congressCalled');
    let at = wait(first, rules, notice).game;
    expect(refusal({ game: at, rules }, 'red', call())).toBe('congressLately');
    at = wait(at, rules, again - 2).game;
    expect(refusal({ game: at, rules }, 'red', call())).toBe('congressLately');
    at = play(at, rules).game;
    at.factions.red!.books!.stocks.influence = 300;
    expect(at.congresses).toBeUndefined();
    expect(refusal({ game: at, rules }, 'red', call())).toBeNull();
    at.factions.red!.books!.stocks.influence = 30;
    expect(refusal({ game: at, rules }, 'red', call())).toBe('lacksStock');
  });

  test('called by two in one month is one, and costs who came first', () => {
    const { game, rules } = fighting();
    const { game: after, events } = play(game, rules, { green: [call()], grey: [call()] });
    expect(events.filter(({ type }) => type === 'congressCalled')).toHaveLength(1);
    expect(Object.keys(after.congresses ?? {})).toHaveLength(1);
  });

  test('binds: who attacks all the same breaks a treaty', () => {
    const { game, rules } = fighting();
    const { game: after } = wait(game, rules, 1 + rules.numbers.congress.notice, {
      green: [call()],
    });
    const armistice = treatyBetween(after, 'armistice', 'red', 'blue')!;
    expect(
      refusal({ game: after, rules }, 'red', { type: 'declareWar', on: 'blue', goals: [] }),
    ).not.toBeNull();
    const broken = play(after, rules, { red: [{ type: 'breakTreaty', treaty: armistice.id }] });
    expect(broken.events.some(({ type }) => type === 'treatyBroken')).toBe(true);
    expect(memoryOf(broken.game, 'blue', 'red', 'treatyBroken')).toBeDefined();
  });

  test('of one whose word is worth nothing brings less', () => {
    const { game, rules } = fighting();
    const called = { by: 'green', question: { kind: 'peace', of: 'red' }, answers: {} } as const;
    const sumOf = (at: Game) =>
      congressForecast(at, rules, called)[0]!.sides.find(({ speaker }) => speaker === 'blue')!
        .voices[0]!;
    const trusting = sumOf(game);
    const wronged = structuredClone(game);
    wronged.memories['blue>red'] = [{ kind: 'treatyBroken', turn: 18, points: -60, about: null }];
    const wary = sumOf(wronged);
    expect(wary.total).toBeLessThan(trusting.total);
    expect(wary.terms.map(({ label }) => label)).toContain('deal.distrust');
  });

  test('waits for who answers in person, and hears him', () => {
    const { game, rules } = fighting();
    game.factions.blue!.envoys = false;
    const first = play(game, rules, { green: [call()] }).game;
    const [congress] = Object.values(first.congresses!);
    expect(congressForecast(first, rules, congress!)[0]?.verdict).toBe('perhaps');
    const asked = needsOf(viewFor(first, rules, 'blue'), rules, [], []);
    expect(asked).toContainEqual(
      expect.objectContaining({ kind: 'congress', by: 'green', of: 'red', left: 3 }),
    );
    const silent = wait(first, rules, rules.numbers.congress.notice);
    expect(held(silent.events)).toMatchObject({ signed: [], refused: [['blue', 'red']] });
    const answer = (sign: boolean | null): Order => ({
      type: 'answerCongress',
      congress: congress!.id,
      sign,
    });
    expect(refusal({ game: first, rules }, 'grey', answer(true))).toBe('congressOfOthers');
    expect(refusal({ game: silent.game, rules }, 'blue', answer(true))).toBe('noSuchCongress');
    const agreed = wait(first, rules, rules.numbers.congress.notice, { blue: [answer(true)] });
    expect(held(agreed.events)).toMatchObject({ signed: [['blue', 'red']] });
    const { game: refusing } = play(first, rules, { red: [answer(false)] });
    expect(
      congressForecast(refusing, rules, Object.values(refusing.congresses!)[0]!)[0]?.verdict,
    ).toBe('no');
    const { game: open } = play(refusing, rules, { red: [answer(null)] });
    expect(Object.values(open.congresses!)[0]?.answers).toEqual({});
  });

  test('has the losing side pay what the war supports, as far as it can, and the winner takes it', () => {
    const { game, rules } = fighting();
    const { means, share } = rules.numbers.congress.indemnity;
    game.relations['blue|red']!.losses = { red: 3000 };
    game.factions.red!.books!.stocks.latinum = 10_000;
    game.factions.blue!.books!.stocks.latinum = 0;
    const called = { by: 'green', question: { kind: 'peace', of: 'red' }, answers: {} } as const;
    const paid = (at: Game) => congressForecast(at, rules, called)[0]!.draft;
    const supported = supportedWorth(game, rules, 'blue', 'red');
    const amount = (supported * share) / 1000;
    expect(paid(game).take).toEqual([{ kind: 'stock', stock: 'latinum', amount }]);
    expect(paid(game).give.map(({ kind }) => kind)).toEqual(['peace', 'treaty']);
    const poor = structuredClone(game);
    poor.factions.red!.books!.stocks.latinum = 100;
    const least = (100 * means) / 1000;
    expect(paid(poor).take).toEqual([{ kind: 'stock', stock: 'latinum', amount: least }]);
    const { game: after, events } = wait(game, rules, 1 + rules.numbers.congress.notice, {
      green: [call()],
    });
    expect(held(events)).toMatchObject({ signed: [['blue', 'red']] });
    expect(after.factions.blue!.books!.stocks.latinum).toBeGreaterThan(amount / 2);
  });

  test('has nothing to settle where the war is over', () => {
    const { game, rules } = fighting();
    const first = play(game, rules, { green: [call()] }).game;
    first.relations['blue|red']!.kind = 'peace';
    const { events } = wait(first, rules, rules.numbers.congress.notice);
    expect(held(events)).toMatchObject({ signed: [], refused: [] });
  });

  test('asks the Council of an alliance, by its leans, and its members in person', () => {
    const { game, rules } = fighting({
      alliances: { pact: ['red', 'grey'] },
      wars: [
        ['blue', 'red'],
        ['blue', 'grey'],
      ],
    });
    const called = { by: 'green', question: { kind: 'peace', of: 'blue' }, answers: {} } as const;
    const sideOf = (answers: Record<string, boolean>) =>
      congressForecast(game, rules, { ...called, answers })[0]!.sides.find(
        ({ speaker }) => speaker !== 'blue',
      )!;
    const side = sideOf({});
    expect(side.voices.map(({ faction }) => faction).sort()).toEqual(['grey', 'red']);
    expect(side.voices.every(({ standing }) => (standing ?? 0) > 0)).toBe(true);
    expect(
      side.voices[0]?.terms.every(
        ({ label }) => label.startsWith('lean.') || label.startsWith('court.'),
      ),
    ).toBe(true);
    expect(sideOf({ red: true, grey: true }).verdict).toBe('yes');
    expect(sideOf({ red: false, grey: false }).verdict).toBe('no');
    const view = viewFor(game, rules, 'green');
    const seen = congressForecast(view, rules, called)[0]!.sides.find(
      ({ speaker }) => speaker !== 'blue',
    );
    expect(seen?.verdict).toBe('perhaps');
    const first = play(game, rules, { green: [call('blue')] }).game;
    const [congress] = Object.values(first.congresses!);
    const sign: Order = { type: 'answerCongress', congress: congress!.id, sign: true };
    const { game: after, events } = wait(first, rules, rules.numbers.congress.notice, {
      red: [sign],
      grey: [sign],
      blue: [sign],
    });
    expect(held(events)).toMatchObject({ refused: [] });
    for (const id of ['red', 'grey']) {
      expect(relationOf(after, id, 'blue')).not.toBe('war');
      expect(treatyBetween(after, 'armistice', id, 'blue')).not.toBeNull();
    }
  });
});
