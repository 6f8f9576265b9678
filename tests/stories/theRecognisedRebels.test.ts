import { describe, expect, it } from 'vitest';
import { planOrders } from '../../src/ai/planOrders';
import { total } from '../../src/sim/lib/terms';
import { validateOrder } from '../../src/sim/orders/validateOrder';
import { memoryOf } from '../../src/sim/rules/diplomacy/memories';
import { statehoodTerms } from '../../src/sim/rules/diplomacy/recognition';
import { alterWorld } from '../../src/sim/rules/figures/alterWorld';
import { loyaltyTerms } from '../../src/sim/rules/peoples/loyalty';
import type { Order } from '../../src/sim/state/order';
import { viewFor } from '../../src/sim/view/viewFor';
import { tinyGalaxy } from '../support/galaxy';
import { play } from '../support/greatPowers';

// Blue rose against red and holds two worlds; green looks on from beyond.

function rebels(worlds: readonly string[] = ['den.one', 'den.two']) {
  const { game, rules } = tinyGalaxy({
    systems: { den: [0, 0], sol: [300, 0], edge: [0, 300] },
    lanes: ['den-sol', 'den-edge'],
    factions: {
      blue: { species: 'azure', risen: { place: 'One', turn: 1 } },
      green: { species: 'verdant', stocks: { influence: 300 } },
      red: { species: 'crimson', stocks: { influence: 300 } },
    },
    worlds: {
      'sol.red': { owner: 'red', people: 4000 },
      'sol.two': { owner: 'red', people: 1000 },
      'edge.green': { owner: 'green', people: 3000 },
      ...Object.fromEntries(worlds.map((id) => [id, { owner: 'blue', people: 900 }])),
    },
    fleets: [{ faction: 'green', at: 'den', ships: ['scout'], stance: 'evade' }],
    wars: [['blue', 'red']],
    luck: 'none',
  });
  for (const power of Object.values(game.factions)) power.envoys = true;
  return { game, rules };
}

const recognise: Order = { type: 'recognise', power: 'blue' };

function refusal({ game, rules }: ReturnType<typeof rebels>, faction: string, order: Order) {
  const view = viewFor(game, rules, faction);
  return validateOrder(order, { view, faction, rules })?.code ?? null;
}

describe('a rebellion', () => {
  it('is recognised by a court, which it thanks and its enemy does not', () => {
    const { game, rules } = rebels();
    const { price } = rules.numbers.recognition;
    const { game: after, events } = play(game, rules, { green: [recognise] });
    expect(after.factions.blue!.recognised).toEqual(['green']);
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'powerRecognised', by: 'green', power: 'blue', to: 'all' }),
    );
    expect(memoryOf(after, 'blue', 'green', 'recognisedUs')!.points).toBeGreaterThan(0);
    expect(memoryOf(after, 'red', 'green', 'recognisedRebels')!.points).toBeLessThan(0);
    const spent = play(game, rules).game.factions.green!.books!.stocks.influence;
    expect(after.factions.green!.books!.stocks.influence).toBe(spent - price);
  });

  it('is recognised once, by no enemy, and not where it holds nothing', () => {
    const galaxy = rebels();
    expect(refusal(galaxy, 'red', recognise)).toBe('recogniseFoe');
    expect(refusal(galaxy, 'green', { type: 'recognise', power: 'red' })).toBe('noRebels');
    expect(refusal(galaxy, 'green', recognise)).toBeNull();
    const game = play(galaxy.game, galaxy.rules, { green: [recognise] }).game;
    expect(refusal({ ...galaxy, game }, 'green', recognise)).toBe('recognisedAlready');
    expect(refusal(rebels([]), 'green', recognise)).toBe('nothingToRecognise');
  });

  it('is a state when it holds enough, and a court more is half a world less', () => {
    const { game, rules } = rebels(['den.one', 'den.two', 'den.three']);
    const alone = play(game, rules);
    expect(alone.game.factions.blue!.stateSince).toBeUndefined();
    const { enough } = rules.numbers.recognition.statehood;
    expect(total(statehoodTerms(game, rules, 'blue'))).toBeLessThan(enough);
    const { game: after, events } = play(game, rules, { green: [recognise] });
    const blue = after.factions.blue!;
    expect(blue.stateSince).toBe(game.turn);
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'stateFounded', faction: 'blue', world: blue.capital }),
    );
    const terms = loyaltyTerms(after, rules, after.worlds['den.two']!);
    expect(terms.find(({ label }) => label === 'loyalty.statehood')?.amount).toBeGreaterThan(0);
    expect(blue.name).toBe(game.factions.blue!.name);
    expect(refusal({ game: after, rules }, 'green', recognise)).toBe('noRebels');
  });

  it('founds, once a state, an alliance of equal votes in which nobody is owned', () => {
    const { game, rules } = rebels(['den.one', 'den.two', 'den.three']);
    alterWorld(game, game.worlds['edge.green']!, {});
    game.worlds['edge.green']!.people = [
      { species: 'verdant', status: 'citizen', millions: 2000 },
      { species: 'ochre', status: 'enslaved', millions: 1000 },
    ];
    game.memories['green>blue'] = [{ kind: 'history', turn: 1, points: 90, about: null }];
    game.memories['blue>green'] = [{ kind: 'history', turn: 1, points: 90, about: null }];
    const state = play(game, rules, { green: [recognise] }).game;
    expect(state.factions.blue!.stateSince).toBeDefined();
    const found: Order = {
      type: 'proposeFounding',
      name: 'Commonwealth',
      charter: 'commonwealth',
      members: ['blue', 'green'],
      leader: 'blue',
      broker: null,
      shares: { blue: 500, green: 500 },
    };
    state.factions.green!.envoys = false;
    const proposed = play(state, rules, { blue: [found] }).game;
    const [founding] = Object.keys(proposed.foundings);
    const sign: Order = { type: 'answerFounding', founding: founding!, sign: true };
    const { game: founded } = play(proposed, rules, { green: [sign] });
    const alliance = founded.alliances[founded.factions.blue!.alliance!]!;
    expect(alliance.members).toEqual(['blue', 'green']);
    expect(alliance.charter.equalVotes).toBe(true);
    const { game: later } = play(founded, rules);
    const bound = later.worlds['edge.green']!.people.filter(({ status }) => status === 'enslaved');
    expect(bound).toEqual([]);
  });
});

it('computer courts recognise those who fight whom they dislike, and not those whose kin they own', () => {
  const { game, rules } = rebels();
  game.memories['green>red'] = [{ kind: 'history', turn: 1, points: -80, about: null }];
  const orders = () =>
    planOrders(viewFor(game, rules, 'green'), rules, { difficulty: 'hard', counsel: true });
  const given = orders().find(({ order }) => order.type === 'recognise');
  expect(given?.order).toEqual(recognise);
  expect(given?.reason?.code).toBe('recognise');
  game.worlds['edge.green']!.people.push({ species: 'azure', status: 'enslaved', millions: 200 });
  expect(orders().find(({ order }) => order.type === 'recognise')).toBeUndefined();
});

it('nobody gathers recognition by making up rebellions: it costs more than it brings, once for a court', () => {
  const { game, rules } = rebels();
  let now = game;
  for (let month = 0; month < 6; month += 1) {
    now = play(now, rules, { green: [recognise, recognise] }).game;
  }
  const quiet = Array.from({ length: 6 }).reduce<typeof game>(
    (before) => play(before, rules).game,
    game,
  );
  const prestige = (of: typeof game) => of.factions.blue!.prestige;
  expect(prestige(now) - prestige(quiet)).toBe(rules.numbers.recognition.prestige);
  expect(now.factions.blue!.recognised).toEqual(['green']);
});
