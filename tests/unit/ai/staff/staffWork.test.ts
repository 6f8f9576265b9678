import { describe, expect, it } from 'vitest';
import { advise } from '../../../../src/ai/advice/advise';
import { fleetsOf } from '../../../../src/ai/core/decided';
import { domainOfPurpose } from '../../../../src/ai/staff/domains';
import { staffWork } from '../../../../src/ai/staff/staffWork';
import { ruleset } from '../../../../src/content';
import { loadScenario } from '../../../../src/content/scenarios';
import {
  type GivenOrder,
  newGame,
  type Order,
  type OrderType,
  required,
  rulesFor,
  type StaffDomain,
  type StaffMode,
  sectorOf,
  staffDomains,
  viewFor,
} from '../../../../src/sim';
import { planned } from '../../../../src/store/planning';

async function klingons() {
  const id = 'khitomer_2295';
  const scenario = required(await loadScenario(id), id);
  const rules = rulesFor(scenario, ruleset);
  const players = { klingon: { controller: 'human', difficulty: 'normal', handicap: 0 } } as const;
  const game = newGame(scenario, { scenario: id, seed: '1', luck: 'full', players }, rules);
  return { game, rules, view: viewFor(game, rules, 'klingon') };
}

const delegate = (domain: StaffDomain, mode: StaffMode | null, part: string | null = null) =>
  ({ order: { type: 'delegate', domain, part, mode } }) satisfies GivenOrder;
const all = (mode: StaffMode) => staffDomains.map((domain) => delegate(domain, mode));

const orders = (given: readonly GivenOrder[]) => given.map(({ order }) => order);
const types = (given: readonly GivenOrder[]) => new Set(given.map(({ order }) => order.type));
const visible = (given: readonly GivenOrder[]) =>
  given.filter(({ order }) => order.type !== 'note');

describe('a staff', () => {
  it('does nothing of itself', async () => {
    const { view, rules } = await klingons();
    expect(staffWork(view, rules, [])).toEqual({ orders: [], stopped: [] });
    expect(staffWork(view, rules, all('off')).orders).toEqual([]);
  });

  it('does what is left to it, with reasons, on top of orders, twice the same', async () => {
    const { view, rules } = await klingons();
    const given = all('do');
    const work = staffWork(view, rules, given);
    expect(visible(work.orders).length).toBeGreaterThan(10);
    expect(work.orders.every(({ by, reason }) => by === 'staff' && reason)).toBe(true);
    expect(planned(view, rules, [...given, ...work.orders]).orders).toHaveLength(
      given.length + work.orders.length,
    );
    expect(staffWork(view, rules, given)).toEqual(work);
  });

  it.each([
    ['research', ['setResearch']],
    ['yards', ['enqueue', 'reorderQueue']],
    ['scouting', ['setMission', 'moveFleet', 'setStance', 'setCloak', 'splitFleet', 'holdFleet']],
  ] satisfies [StaffDomain, OrderType[]][])(
    'of %s alone does nothing else',
    async (domain, own) => {
      const { view, rules } = await klingons();
      const { books } = required(view.factions.klingon, 'an empire');
      if (books) books.research = [];
      const work = visible(staffWork(view, rules, [delegate(domain, 'do')]).orders);
      expect(work.length).toBeGreaterThan(0);
      for (const type of types(work)) expect(own).toContain(type);
    },
  );

  it('leaves what a person ordered himself to him', async () => {
    const { view, rules } = await klingons();
    const free = staffWork(view, rules, all('do')).orders;
    const moved = orders(free).find(({ type }) => type === 'moveFleet') as Order & {
      fleet: string;
    };
    const hold: GivenOrder = { order: { type: 'setRetreat', fleet: moved.fleet, permille: 123 } };
    const build = orders(free).find(({ type }) => type === 'enqueue') as Order & { world: string };
    const study: GivenOrder = { order: { type: 'setResearch', technologies: [] } };
    const work = orders(
      staffWork(view, rules, [...all('do'), hold, { order: build }, study]).orders,
    );
    expect(work.flatMap((order) => fleetsOf(view, order))).not.toContain(moved.fleet);
    expect(work.flatMap((order) => ('world' in order ? order.world : []))).not.toContain(
      build.world,
    );
    expect(work.map(({ type }) => type)).not.toContain('setResearch');
  });

  it('is told of one front or sector what of the whole domain is otherwise', async () => {
    const { view, rules } = await klingons();
    const [sector] = Object.keys(view.factions.klingon?.books?.sectors ?? {});
    const part = required(sector, 'a sector');
    const sectorsOf = (given: readonly GivenOrder[]) =>
      new Set(
        orders(visible(staffWork(view, rules, given).orders)).map((order) => {
          const world =
            'world' in order && order.world !== null ? view.worlds[order.world] : undefined;
          return world && sectorOf(view, world)?.id;
        }),
      );
    expect(sectorsOf([delegate('yards', 'do')])).toContain(part);
    expect(sectorsOf([delegate('yards', 'do'), delegate('yards', 'off', part)])).not.toContain(
      part,
    );
    expect(sectorsOf([delegate('yards', 'do', part)])).toEqual(new Set([part]));
  });
});

describe('the advisor', () => {
  it('shows what the staff will do, exactly, and proposes the rest on top', async () => {
    const { view, rules } = await klingons();
    const given = [delegate('scouting', 'do'), delegate('yards', 'off')];
    const { plans } = advise(view, rules, given);
    const doing = plans.filter(({ mode }) => mode === 'do');
    const rows = doing.flatMap((plan) => plan.rows).flatMap((row) => row.orders);
    const told = rows.sort((a, b) => a.at - b.at).map((each) => each.given.order);
    expect(told).toEqual(orders(visible(staffWork(view, rules, given).orders)));
    const proposed = plans.filter(({ mode }) => mode === 'propose');
    expect(proposed.length).toBeGreaterThan(0);
    expect(plans.map(({ purpose }) => domainOfPurpose(purpose))).not.toContain('yards');
    expect(proposed.map(({ purpose }) => purpose.kind)).not.toContain('explore');
    const ids = plans.flatMap((plan) => plan.rows.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
