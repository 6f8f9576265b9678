import { describe, expect, it } from 'vitest';
import { applyOrder } from '../../../src/sim/orders/applyOrder';
import { breakTreaty } from '../../../src/sim/orders/breakTreaty';
import { setEnvoys } from '../../../src/sim/orders/setEnvoys';
import { planningCopy } from '../../../src/sim/view/planningCopy';
import { viewFor } from '../../../src/sim/view/viewFor';
import { tinyGalaxy } from '../../support/galaxy';

const start = () =>
  tinyGalaxy({
    systems: { sol: [0, 0] },
    factions: ['red', 'blue', 'green'],
    treaties: [{ kind: 'trade', between: ['red', 'blue'] }],
  });

const breach = { type: 'breakTreaty', treaty: 'treaty:red:1' } as const;

describe('breakTreaty', () => {
  it('is for signatories of treaties in force', () => {
    const { game, rules } = start();
    const judge = (faction: string, treaty: string) =>
      breakTreaty.validate({ type: 'breakTreaty', treaty }, { view: game, faction, rules })?.code;
    expect(judge('red', 'treaty:red:1')).toBeUndefined();
    expect(judge('blue', 'treaty:red:1')).toBeUndefined();
    expect(judge('green', 'treaty:red:1')).toBe('notYourTreaty');
    expect(judge('red', 'treaty:red:2')).toBe('notYourTreaty');
    expect(breakTreaty.check({ ...breach })).toBe(true);
    expect(breakTreaty.check({ type: 'breakTreaty', treaty: 1 })).toBe(false);
  });

  it('can be planned without touching what is known', () => {
    const { game, rules } = start();
    const view = viewFor(game, rules, 'blue');
    const before = JSON.stringify(view);
    const plan = planningCopy(view);
    applyOrder(breach, { realm: plan, faction: 'blue', rules });
    expect(plan.treaties).toEqual({});
    expect(plan.factions.blue?.prestige).toBe(-4);
    expect(JSON.stringify(view)).toBe(before);
  });
});

describe('setEnvoys', () => {
  it('empowers envoys and keeps the answers to oneself', () => {
    const { game, rules } = start();
    const order = { type: 'setEnvoys', empowered: false } as const;
    const judging = { view: game, faction: 'red', rules };
    expect(setEnvoys.validate(order, judging)).toBeNull();
    applyOrder(order, { realm: game, faction: 'red', rules });
    expect(game.factions.red?.envoys).toBe(false);
    expect(setEnvoys.validate(order, judging)?.code).toBe('envoysAlready');
    expect(setEnvoys.check({ type: 'setEnvoys', empowered: 1 })).toBe(false);
  });
});
