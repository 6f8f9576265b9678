import { describe, expect, it } from 'vitest';
import { applyOrder } from '../../../src/sim/orders/applyOrder';
import { assignGovernor } from '../../../src/sim/orders/assignGovernor';
import { createSector } from '../../../src/sim/orders/createSector';
import type { OrderDefinition } from '../../../src/sim/orders/definition';
import { delegateWorld } from '../../../src/sim/orders/delegateWorld';
import { demolish } from '../../../src/sim/orders/demolish';
import { dequeue } from '../../../src/sim/orders/dequeue';
import { enqueue } from '../../../src/sim/orders/enqueue';
import { enqueueRefit } from '../../../src/sim/orders/enqueueRefit';
import { pauseItem } from '../../../src/sim/orders/pauseItem';
import { removeSector } from '../../../src/sim/orders/removeSector';
import { reorderQueue } from '../../../src/sim/orders/reorderQueue';
import { repeatItem } from '../../../src/sim/orders/repeatItem';
import { setSectorPolicy } from '../../../src/sim/orders/setSectorPolicy';
import { newItem } from '../../../src/sim/rules/production/governorChoice';
import type { OrderOf, OrderType } from '../../../src/sim/state/order';
import { tinyGalaxy } from '../../support/galaxy';

function start() {
  const { game, rules } = tinyGalaxy({
    systems: { sol: [0, 0], far: [100, 0] },
    factions: ['red', 'blue'],
    worlds: {
      'sol.earth': {
        owner: 'red',
        size: 5,
        buildings: ['shipyard1', 'wonder'],
        queue: ['a', 'b', 'c'].map((id) => newItem(id, { kind: 'ship', what: 'cruiser' })),
      },
      'sol.moon': { owner: 'red', development: 'outpost' },
      'far.land': { owner: 'blue' },
    },
    characters: {
      ada: { faction: 'red', role: 'governor' },
      bo: { faction: 'red', role: 'commander' },
      cy: { faction: 'blue', role: 'governor' },
    },
    fleets: [{ faction: 'red', at: 'sol', ships: ['raider'] }],
  });
  /** Gives an order as the resolution does; the code of the refusal, or null when it was applied. */
  function give<T extends OrderType>(
    definition: OrderDefinition<T>,
    order: Omit<OrderOf<T>, 'type'>,
  ) {
    if (!definition.check(order as Record<string, unknown>)) return 'malformed';
    const whole = { type: definition.type, ...order } as OrderOf<T>;
    const refusal = definition.validate(whole, { view: game, faction: 'red', rules });
    if (refusal) return refusal.code;
    applyOrder(whole, { realm: game, faction: 'red', rules });
    return null;
  }
  const earth = game.worlds['sol.earth']!;
  const queue = () => earth.works!.queue.map(({ id }) => id);
  return { game, rules, give, earth, queue };
}

const world = 'sol.earth';

describe('enqueue', () => {
  it('puts an entry at the end of the queue', () => {
    const { give, queue, earth } = start();
    expect(give(enqueue, { world, kind: 'ship', what: 'scout', repeat: true })).toBeNull();
    expect(queue()).toEqual(['a', 'b', 'c', 'item:red:1']);
    expect(earth.works!.queue.at(-1)).toMatchObject({ what: 'scout', repeat: true, done: 0 });
  });

  it('refuses other people’s worlds, impossible things and repeated buildings', () => {
    const { give } = start();
    const ship = { kind: 'ship', what: 'scout', repeat: false } as const;
    expect(give(enqueue, { world: 'far.land', ...ship })).toBe('notYourWorld');
    expect(give(enqueue, { world: 'nowhere', ...ship })).toBe('notYourWorld');
    expect(give(enqueue, { world: 'sol.moon', ...ship })).toBe('notDeveloped');
    expect(give(enqueue, { world, ...ship, what: 'battleship' })).toBe('needsYard');
    expect(give(enqueue, { world, kind: 'building', what: 'mine', repeat: true })).toBe(
      'notRepeatable',
    );
    expect(give(enqueue, { world, kind: 'develop', what: '', repeat: false })).toBe('notAnOutpost');
  });

  it('fills a queue to its limit', () => {
    const { give, queue } = start();
    const ship = { world, kind: 'ship', what: 'scout', repeat: false } as const;
    while (queue().length < 12) expect(give(enqueue, ship)).toBeNull();
    expect(give(enqueue, ship)).toBe('queueFull');
  });

  it('never trips over malformed data', () => {
    for (const bad of [
      {},
      { world: 5, kind: 'ship', what: 'scout', repeat: false },
      { world: '__proto__', kind: 'ship', what: 'scout', repeat: false },
      { world, kind: 'ship', what: 'constructor', repeat: false },
      { world, kind: 'troops', what: 'scout', repeat: false },
      { world, kind: 'refit', what: 'scout', repeat: false },
      { world, kind: 'ship', what: ['scout'], repeat: null },
    ]) {
      expect(enqueue.check(bad)).toBe(false);
    }
  });

  it('develops an outpost once', () => {
    const { give } = start();
    const order = { world: 'sol.moon', kind: 'develop', what: '', repeat: false } as const;
    expect(give(enqueue, order)).toBeNull();
    expect(give(enqueue, order)).toBe('alreadyQueued');
  });
});

describe('enqueueRefit', () => {
  it('refits own ships in orbit', () => {
    const { give, game, queue } = start();
    const order = { world, ship: 'ship:red:1', class: 'ghost' };
    expect(give(enqueueRefit, order)).toBe('needsTechnology');
    game.factions.red!.technologies = [...game.factions.red!.technologies, 'ghostFire'];
    expect(give(enqueueRefit, { ...order, ship: 'ship:blue:1' })).toBe('notYourShip');
    expect(give(enqueueRefit, order)).toBeNull();
    expect(queue()).toHaveLength(4);
    expect(give(enqueueRefit, order)).toBe('alreadyQueued');
  });
});

describe('orders to a queue', () => {
  it('strike an entry and give back a share of what it has cost', () => {
    const { give, queue, earth, game } = start();
    earth.works!.queue[1]!.spent.duranium = 60;
    expect(give(dequeue, { world, item: 'b' })).toBeNull();
    expect(queue()).toEqual(['a', 'c']);
    expect(game.factions.red!.books!.stocks.duranium).toBe(1030);
    expect(give(dequeue, { world, item: 'b' })).toBe('unknownItem');
  });

  it('move an entry up and down', () => {
    const { give, queue } = start();
    expect(give(reorderQueue, { world, item: 'c', position: 0 })).toBeNull();
    expect(queue()).toEqual(['c', 'a', 'b']);
    expect(give(reorderQueue, { world, item: 'c', position: 1 })).toBeNull();
    expect(queue()).toEqual(['a', 'c', 'b']);
    expect(give(reorderQueue, { world, item: 'c', position: 3 })).toBe('noSuchPosition');
    expect(give(reorderQueue, { world, item: 'c', position: -1 })).toBe('malformed');
  });

  it('pause and repeat', () => {
    const { give, earth } = start();
    expect(give(pauseItem, { world, item: 'a', paused: true })).toBeNull();
    expect(give(repeatItem, { world, item: 'a', repeat: true })).toBeNull();
    expect(earth.works!.queue[0]).toMatchObject({ paused: true, repeat: true });
    earth.works!.queue.push(newItem('d', { kind: 'building', what: 'mine' }));
    expect(give(repeatItem, { world, item: 'd', repeat: true })).toBe('notRepeatable');
  });
});

describe('orders to a world', () => {
  it('demolish a building, never a wonder', () => {
    const { give, earth } = start();
    expect(give(demolish, { world, building: 'wonder' })).toBe('uniqueBuilding');
    expect(give(demolish, { world, building: 'mine' })).toBe('noSuchBuilding');
    expect(give(demolish, { world, building: 'shipyard1' })).toBeNull();
    expect(earth.buildings).toEqual(['wonder']);
  });

  it('delegate developed worlds', () => {
    const { give, earth } = start();
    expect(give(delegateWorld, { world, delegated: true })).toBeNull();
    expect(earth.works!.delegated).toBe(true);
    expect(give(delegateWorld, { world: 'sol.moon', delegated: true })).toBe('notDeveloped');
  });
});

describe('orders to sectors', () => {
  it('make, direct, staff and dissolve them', () => {
    const { give, game } = start();
    const sectors = game.factions.red!.books!.sectors;
    const order = { seat: world, name: ' Core ', policy: 'war' as const };
    expect(give(createSector, { ...order, name: '  ' })).toBe('badName');
    expect(give(createSector, { ...order, seat: 'sol.moon' })).toBe('notDeveloped');
    expect(give(createSector, order)).toBeNull();
    expect(give(createSector, order)).toBe('alreadySeat');
    const sector = 'sector:red:1';
    expect(give(setSectorPolicy, { sector, policy: 'calm' })).toBeNull();
    expect(give(assignGovernor, { sector, character: 'bo' })).toBe('notAGovernor');
    expect(give(assignGovernor, { sector, character: 'cy' })).toBe('notYourCharacter');
    expect(give(assignGovernor, { sector, character: 'ada' })).toBeNull();
    expect(sectors[sector]).toEqual({
      id: sector,
      name: 'Core',
      seat: world,
      policy: 'calm',
      governor: 'ada',
    });
    expect(give(removeSector, { sector })).toBeNull();
    expect(sectors).toEqual({});
    expect(give(removeSector, { sector })).toBe('unknownSector');
  });

  it('move a governor from his former sector', () => {
    const { give, game } = start();
    const sectors = game.factions.red!.books!.sectors;
    sectors.one = { id: 'one', name: 'One', seat: world, policy: 'none', governor: 'ada' };
    sectors.two = { id: 'two', name: 'Two', seat: world, policy: 'none', governor: null };
    expect(give(assignGovernor, { sector: 'two', character: 'ada' })).toBeNull();
    expect([sectors.one.governor, sectors.two.governor]).toEqual([null, 'ada']);
    game.characters.ada!.status = 'wounded';
    expect(give(assignGovernor, { sector: 'one', character: 'ada' })).toBe('unfit');
    expect(give(assignGovernor, { sector: 'two', character: null })).toBeNull();
    expect(sectors.two.governor).toBeNull();
  });
});
