import { describe, expect, it } from 'vitest';
import { idsOf } from '../../../src/sim/lib/ordered';
import { applyOrder } from '../../../src/sim/orders/applyOrder';
import { opinionTerms } from '../../../src/sim/rules/diplomacy/opinion';
import type { Game } from '../../../src/sim/state/game';
import { pairKey } from '../../../src/sim/state/ids';
import type { Order } from '../../../src/sim/state/order';
import { resolveTurn } from '../../../src/sim/turn/resolveTurn';
import { type GalaxySpec, tinyGalaxy } from '../../support/galaxy';

/** Names that sort one way, and the same names the other way round. */
const forwards = { one: 'a', two: 'b', friend: 'c', far: 'd' };
const backwards = { one: 'd', two: 'c', friend: 'b', far: 'a' };
type Names = typeof forwards;

function played(names: Names, ordersOf: (names: Names) => Record<string, Order[]>, spec = {}) {
  const { one, two, friend, far } = names;
  const { game, rules } = tinyGalaxy({
    systems: { sol: [0, 0], rigel: [400, 0] },
    factions: Object.values(names).sort(),
    worlds: { 'sol.one': { owner: one }, 'rigel.two': { owner: two } },
    treaties: [
      { kind: 'trade', between: [one, far] },
      { kind: 'trade', between: [two, far] },
      { kind: 'defence', between: [one, friend] },
    ],
    ...spec,
  } as GalaxySpec);
  const orders = Object.entries(ordersOf(names)).map(([faction, given]) => [
    faction,
    given.map((order) => ({ order })),
  ]);
  const result = resolveTurn(game, Object.fromEntries(orders), rules);
  const nameOf = (id: string) =>
    (Object.keys(names) as (keyof Names)[]).find((name) => names[name] === id) ?? id;
  return { ...result, rules, nameOf };
}

/** What each remembers of each, and what it lost, by what it is and not by what it is called. */
function account(game: Game, nameOf: (id: string) => string) {
  const memories = idsOf(game.memories).map((key) => {
    const [holder, subject] = key.split('>') as [string, string];
    const kept = (game.memories[key] ?? []).map(({ kind, points }) => `${kind} ${points}`).sort();
    return [`${nameOf(holder)}>${nameOf(subject)}`, kept] as const;
  });
  const powers = idsOf(game.factions).map((id) => {
    const { prestige, books } = game.factions[id]!;
    return [nameOf(id), [prestige, books?.stocks.influence]] as const;
  });
  return Object.fromEntries([...memories, ...powers].sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('what two do to each other in one month does not hang on their names', () => {
  const wars = ({ one, two }: Names): Record<string, Order[]> => ({
    [one]: [{ type: 'declareWar', on: two, goals: ['rigel'] }],
    [two]: [{ type: 'declareWar', on: one, goals: ['sol'] }],
  });

  it('a war both declare is begun by both, and each holds it against the other', () => {
    for (const names of [forwards, backwards]) {
      const { game, rules, events } = played(names, wars);
      const { one, two } = names;
      const grudge = (holder: string, subject: string) =>
        opinionTerms(game, rules, holder, subject).find(
          ({ label }) => label === 'memory.warDeclared',
        )?.amount;
      expect(grudge(one, two)).toBeLessThan(0);
      expect(grudge(one, two)).toBe(grudge(two, one));
      expect(game.relations[pairKey(one, two)]!.goals).toEqual({
        [one]: ['rigel'],
        [two]: ['sol'],
      });
      expect(events.filter(({ type }) => type === 'warDeclared')).toHaveLength(2);
    }
  });

  it.each([
    ['wars declared at once', wars, {}],
    [
      'a treaty both break',
      ({ one, two }: Names): Record<string, Order[]> => ({
        [one]: [{ type: 'breakTreaty', treaty: `treaty:${one}:1` }],
        [two]: [{ type: 'breakTreaty', treaty: `treaty:${one}:1` }],
      }),
      'pact',
    ],
    [
      'a war answered by an ally of the attacked',
      ({ one, two, friend }: Names): Record<string, Order[]> => ({
        [two]: [{ type: 'declareWar', on: one, goals: [] }],
        [friend]: [{ type: 'declareWar', on: two, goals: [] }],
      }),
      {},
    ],
  ] as const)('%s', (_, ordersOf, spec) => {
    const made = [forwards, backwards].map((names) => {
      const { one, two } = names;
      const own = spec === 'pact' ? { treaties: [{ kind: 'transit', between: [one, two] }] } : spec;
      const { game, nameOf } = played(names, ordersOf, own);
      return account(game, nameOf);
    });
    expect(made[1]).toEqual(made[0]);
  });
});

it('an order to break a treaty that is gone does nothing by itself', () => {
  const { game, rules } = tinyGalaxy({ systems: { sol: [0, 0] } });
  applyOrder(
    { type: 'breakTreaty', treaty: 'treaty:red:1' },
    { realm: game, faction: 'red', rules },
  );
  expect(game.memories).toEqual({});
});
