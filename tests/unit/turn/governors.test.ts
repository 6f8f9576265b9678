import { describe, expect, it } from 'vitest';
import type { EventOf } from '../../../src/sim/events/event';
import { incomeOf } from '../../../src/sim/rules/economy/income';
import { governorPlan } from '../../../src/sim/rules/production/governorChoice';
import type { SectorPolicy } from '../../../src/sim/state/sector';
import { production } from '../../../src/sim/turn/phases/production';
import { testContext } from '../../support/context';
import { tinyGalaxy, type WorldSpec } from '../../support/galaxy';

const earth = 'sol.earth';
const rich = { dilithium: 9000, duranium: 9000, latinum: 9000, influence: 900 };

function governed(policy: SectorPolicy, world: WorldSpec = {}, stocks = rich) {
  const core = { id: 'core', name: 'Core', seat: earth, policy, governor: null };
  return tinyGalaxy({
    systems: { sol: [0, 0] },
    factions: { red: { stocks, sectors: { core } } },
    worlds: { [earth]: { owner: 'red', people: 12000, delegated: true, ...world } },
  });
}

function months({ game, rules }: ReturnType<typeof governed>, count: number) {
  const idle: EventOf<'governorsIdle'>[] = [];
  for (let month = 0; month < count; month += 1) {
    const context = testContext(game, rules);
    production(game, context);
    idle.push(...context.events.filter((event) => event.type === 'governorsIdle'));
    game.turn += 1;
  }
  return idle;
}

function planOf(made: ReturnType<typeof governed>) {
  const { game, rules } = made;
  const treasury = {
    stocks: game.factions.red!.books!.stocks,
    income: incomeOf(game, rules, 'red'),
  };
  return governorPlan(game, rules, game.worlds[earth]!, treasury);
}

describe('a governor with full stores', () => {
  it('goes on to what other policies would build, then to troops, when his own list is done', () => {
    const made = governed('calm');
    months(made, 40);
    const { buildings, garrison } = made.game.worlds[earth]!;
    expect(buildings).toContain('temple');
    expect(buildings.length).toBeGreaterThan(3);
    expect(garrison).toBeGreaterThan(0);
  });

  it('says how much work lies idle, and that nothing is left, only when that is so', () => {
    const made = governed('calm');
    months(made, 120);
    const [last] = months(made, 1);
    expect(last).toMatchObject({
      faction: 'red',
      worlds: [{ world: earth, wait: { why: 'done' } }],
      to: ['red'],
    });
    expect(last!.work).toBeGreaterThan(0);
    expect(planOf(made).wait).toEqual({ why: 'done' });
  });
});

describe('a governor who waits says why', () => {
  it('without a policy', () => {
    const made = governed('none');
    expect(months(made, 1)).toMatchObject([{ worlds: [{ wait: { why: 'noPolicy' } }] }]);
  });

  it('saving for a wish, with what is missing', () => {
    const made = governed('calm', {}, { ...rich, duranium: 99 });
    expect(planOf(made).wait).toEqual({
      why: 'saves',
      wish: { kind: 'building', what: 'temple' },
      stock: 'duranium',
      missing: 1,
    });
    expect(months(made, 1)).toMatchObject([{ worlds: [{ wait: { why: 'saves' } }] }]);
  });

  it('where the income does not bear the upkeep', () => {
    const made = governed('calm', { people: 0 });
    expect(planOf(made).wait).toMatchObject({ why: 'upkeep', wish: { what: 'temple' } });
  });
});
