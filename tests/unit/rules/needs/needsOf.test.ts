import { describe, expect, it } from 'vitest';
import { total } from '../../../../src/sim/lib/terms';
import { urgentStake } from '../../../../src/sim/rules/needs/need';
import { needsAtStart, needsOf } from '../../../../src/sim/rules/needs/needsOf';
import { viewFor } from '../../../../src/sim/view/viewFor';
import { type FleetSpec, type GalaxySpec, tinyGalaxy } from '../../../support/galaxy';

/** Red's capital, an outpost a jump away, blue at war beyond it; the yards stand idle. */
function front(fleets: FleetSpec[], more: Partial<GalaxySpec> = {}) {
  const { game, rules } = tinyGalaxy({
    systems: { sol: [0, 0], gate: [60, 0], kronos: [120, 0] },
    lanes: ['sol-gate', 'gate-kronos'],
    factions: { red: { envoys: false }, blue: {} },
    worlds: {
      'sol.home': { owner: 'red', people: 4000, development: 'developed', garrison: 20 },
      'gate.post': { owner: 'red', development: 'outpost', people: 10, garrison: 5 },
      'kronos.home': { owner: 'blue', people: 4000, development: 'developed' },
    },
    wars: [['red', 'blue']],
    fleets,
    ...more,
  });
  return { view: viewFor(game, rules, 'red'), rules };
}

const kindsOf = ({ view, rules }: ReturnType<typeof front>) =>
  needsAtStart(view, rules).map(({ kind }) => kind);

describe('what needs a decision', () => {
  it('begins with the capital under 22 enemies, before idle yards', () => {
    const table = front([{ faction: 'blue', at: 'sol', ships: ['cruiser*22'] }]);
    const [first, ...rest] = needsAtStart(table.view, table.rules);
    expect(first).toMatchObject({ kind: 'siege', world: 'sol.home', by: 'blue', ships: 22 });
    expect(total(first!.stake)).toBeGreaterThan(600);
    expect(first!.stake.map(({ label }) => label)).toContain('stake.capital');
    const yard = rest.find(({ kind }) => kind === 'yard');
    expect(total(yard!.stake)).toBeLessThan(urgentStake);
  });

  it('is never urgent for idle hands alone, however many', () => {
    const worlds = {
      'sol.home': { owner: 'red', people: 90_000, development: 'developed' as const },
      'kronos.home': { owner: 'blue', people: 4000 },
    };
    const { view, rules } = front([], { worlds });
    const yard = needsAtStart(view, rules).find(({ kind }) => kind === 'yard');
    expect(total(yard!.stake)).toBeLessThan(urgentStake);
  });

  it('fears more where troops enough to land are in orbit', () => {
    const guns: FleetSpec = { faction: 'blue', at: 'gate', ships: ['cruiser'] };
    const transports: FleetSpec = {
      faction: 'blue',
      at: 'gate',
      ships: [{ class: 'transport', troops: 300 }],
    };
    const stakeOf = (fleets: FleetSpec[]) => {
      const { view, rules } = front(fleets);
      const siege = needsAtStart(view, rules).find(({ kind }) => kind === 'siege');
      return total(siege?.stake ?? []);
    };
    expect(stakeOf([guns, transports])).toBe(stakeOf([guns]) + 300);
  });

  it('warns of enemies a jump away, stronger than what guards, and of nothing where all is held', () => {
    const near: FleetSpec = { faction: 'blue', at: 'gate', ships: ['cruiser*4'] };
    const guard: FleetSpec = { faction: 'red', at: 'sol', ships: ['cruiser*9'] };
    const worlds = {
      'sol.home': { owner: 'red', people: 4000, development: 'developed' as const },
      'kronos.home': { owner: 'blue', people: 4000 },
    };
    expect(kindsOf(front([near], { worlds }))).toContain('approach');
    expect(kindsOf(front([near, guard], { worlds }))).not.toContain('approach');
  });

  it('names the fleet on its way to stronger enemies, and not one that evades', () => {
    const foe: FleetSpec = { faction: 'blue', at: 'gate', ships: ['battleship*6'] };
    const mine: FleetSpec = { faction: 'red', at: 'sol', ships: ['cruiser'], route: ['gate'] };
    const { view, rules } = front([foe, mine]);
    expect(needsAtStart(view, rules)).toContainEqual(
      expect.objectContaining({
        kind: 'outmatched',
        fleet: 'fleet:red:1',
        system: 'gate',
        ships: 6,
      }),
    );
    expect(kindsOf(front([foe, { ...mine, stance: 'evade' }]))).not.toContain('outmatched');
  });

  it('weighs debts by their months, and offers more in their last', () => {
    const { view, rules } = front([]);
    const books = view.factions.red!.books!;
    books.arrears.latinum = 4;
    const deal = (turn: number) => ({
      id: 'deal:blue:1',
      from: 'blue',
      to: 'red',
      give: [],
      take: [],
      turn,
      counters: null,
    });
    const needs = (turn: number) => needsOf({ ...view, deals: { one: deal(turn) } }, rules, [], []);
    const { stands } = rules.numbers.deals;
    const offer = (turn: number) => needs(turn).find(({ kind }) => kind === 'offer');
    expect(needs(view.turn)[0]).toMatchObject({ kind: 'arrears', months: 4 });
    expect(offer(view.turn)).toMatchObject({ left: stands + 1 });
    expect(offer(view.turn - stands)).toMatchObject({ left: 1 });
    expect(total(offer(view.turn - stands)!.stake)).toBeGreaterThan(total(offer(view.turn)!.stake));
  });

  it('tells of treaties about to run out, until their renewal is on the table', () => {
    const treaties = [{ kind: 'trade', between: ['red', 'blue'] } as const];
    const { view, rules } = front([], { wars: [], treaties, turn: 20 });
    const { notice } = rules.numbers.treaties;
    const held = Object.values(view.treaties)[0]!;
    const needs = (until: number, orders: Parameters<typeof needsOf>[3] = []) =>
      needsOf({ ...view, treaties: { [held.id]: { ...held, until } } }, rules, [], orders).filter(
        ({ kind }) => kind === 'treaty',
      );
    expect(needs(0)).toEqual([]);
    expect(needs(20 + notice)).toEqual([]);
    expect(needs(20 + notice - 1)).toMatchObject([{ treaty: 'trade', with: 'blue', left: notice }]);
    const item = { kind: 'treaty', terms: held.terms } as const;
    const offer = { to: 'blue', give: [item], take: [], counters: null };
    expect(needs(21, [{ order: { type: 'proposeDeal', ...offer } }])).toEqual([]);
  });

  it('are in the order of their stakes, whatever they are', () => {
    const { view, rules } = front([
      { faction: 'blue', at: 'gate', ships: ['cruiser*3'] },
      { faction: 'red', at: 'sol', ships: ['cruiser'], supplies: 0 },
    ]);
    const stakes = needsOf(view, rules, [], []).map(({ stake }) => total(stake));
    expect(stakes).toEqual([...stakes].sort((a, b) => b - a));
    expect(stakes.length).toBeGreaterThan(2);
  });
});
