import { describe, expect, it } from 'vitest';
import type { EventOf } from '../../../src/sim/events/event';
import { alterWorld } from '../../../src/sim/rules/figures/alterWorld';
import { garrisonLimit } from '../../../src/sim/rules/ground/defences';
import { newItem } from '../../../src/sim/rules/production/governorChoice';
import { forecastQueue } from '../../../src/sim/rules/production/productionSites';
import { slotsUsed } from '../../../src/sim/rules/production/slots';
import type { Game } from '../../../src/sim/state/game';
import type { QueueItem } from '../../../src/sim/state/world';
import { production } from '../../../src/sim/turn/phases/production';
import { testContext } from '../../support/context';
import { type GalaxySpec, tinyGalaxy } from '../../support/galaxy';
import { testRules } from '../../support/testRules';

const systems = { sol: [0, 0], far: [100, 0] } as const;
const earth = 'sol.earth';

function yard(queue: QueueItem[], own: Partial<GalaxySpec> = {}) {
  return tinyGalaxy({
    systems,
    lanes: ['sol-far'],
    factions: ['red'],
    worlds: { [earth]: { owner: 'red', people: 10000, buildings: ['shipyard1'], queue } },
    ...own,
  });
}

/** Months of production, with what lapsed in them. */
function months(game: Game, rules: typeof testRules, count: number): EventOf<'queueLapsed'>[] {
  const lapsed: EventOf<'queueLapsed'>[] = [];
  for (let month = 0; month < count; month += 1) {
    const context = testContext(game, rules);
    production(game, context);
    lapsed.push(...context.events.filter((event) => event.type === 'queueLapsed'));
    game.turn += 1;
  }
  return lapsed;
}

const queueOf = (game: Game) => game.worlds[earth]!.works!.queue;
const upgrade = () => ({
  ...newItem('item:red:1', { kind: 'building', what: 'shipyard2' }),
  done: 10,
  spent: { dilithium: 0, duranium: 8, latinum: 4, influence: 0 },
});

describe('an entry whose right has lapsed', () => {
  it('ends when the building it was to replace is torn down, and gives back a share', () => {
    const { game, rules } = yard([
      upgrade(),
      newItem('item:red:2', { kind: 'building', what: 'shipyard1' }),
    ]);
    alterWorld(game, game.worlds[earth]!, { buildings: [] });
    const [lapse, ...others] = months(game, rules, 12);
    expect(others).toEqual([]);
    expect(lapse).toMatchObject({
      what: 'shipyard2',
      refund: { duranium: 4, latinum: 2 },
      refusal: { code: 'needsBuilding' },
    });
    expect(game.worlds[earth]!.buildings).toEqual(['shipyard1']);
  });

  it('is told by the forecast before the month is over, paused or not', () => {
    const { game, rules } = yard([{ ...upgrade(), paused: true }]);
    alterWorld(game, game.worlds[earth]!, { buildings: [] });
    expect(forecastQueue(game, rules, earth)).toMatchObject([{ turns: null, stalled: 'lapsed' }]);
    expect(months(game, rules, 1)).toHaveLength(1);
  });

  it('leaves the place to whoever was ordered first, wherever it stands in the queue', () => {
    const temples = { ...testRules.buildings.temple!, perFaction: 2 };
    const rules = { ...testRules, buildings: { ...testRules.buildings, temple: temples } };
    const temple = (id: string) => newItem(id, { kind: 'building', what: 'temple' });
    const { game } = yard([], {
      rules,
      worlds: {
        [earth]: { owner: 'red', people: 10000, queue: [temple('item:red:10')] },
        'far.land': { owner: 'red', people: 10000, queue: [temple('item:red:9')] },
        'far.rock': { owner: 'red', people: 100, buildings: ['temple'] },
      },
    });
    const lapsed = months(game, rules, 6);
    expect(lapsed).toMatchObject([{ world: earth, refusal: { code: 'enoughInRealm' } }]);
    expect(game.worlds['far.land']!.buildings).toEqual(['temple']);
  });

  it('of a class of the past ends, but a keel laid in time is finished', () => {
    const cruiser = { ...testRules.shipClasses.cruiser!, years: [2200, 2295] as const };
    const rules = { ...testRules, shipClasses: { ...testRules.shipClasses, cruiser } };
    const repeating = (id: string, done: number) => ({
      ...newItem(id, { kind: 'ship', what: 'cruiser' }),
      repeat: true,
      done,
    });
    const { game } = yard([repeating('item:red:1', 30), repeating('item:red:2', 0)], {
      rules,
      turn: 13,
    });
    const lapsed = months(game, rules, 8);
    expect(lapsed.map(({ refusal }) => refusal.code)).toEqual(['noLongerBuilt', 'noLongerBuilt']);
    expect(Object.keys(game.ships)).toHaveLength(1);
    expect(queueOf(game)).toEqual([]);
  });

  it('of a refit ends with its ship, and with a report', () => {
    const refit = newItem('item:red:1', { kind: 'refit', what: 'ghost' }, 'ship:red:9');
    const { game, rules } = yard([refit]);
    expect(months(game, rules, 1)).toMatchObject([{ refusal: { code: 'notYourShip' } }]);
  });

  it('of a development ends where the realm can carry no more', () => {
    const rules = structuredClone(testRules);
    Object.assign(rules.numbers.production, { developedLimit: 1 });
    const develop = newItem('item:red:1', { kind: 'develop', what: '' });
    const { game } = yard([], {
      rules,
      worlds: {
        [earth]: { owner: 'red', people: 10000 },
        'far.rock': { owner: 'red', development: 'outpost', queue: [develop] },
      },
    });
    expect(months(game, rules, 1)).toMatchObject([{ refusal: { code: 'tooManyDeveloped' } }]);
  });

  it('waits, with its reason, where time may bring the right back', () => {
    const { game, rules } = yard(
      [
        newItem('item:red:1', { kind: 'ship', what: 'cruiser' }),
        newItem('item:red:2', { kind: 'refit', what: 'raider' }, 'ship:red:1'),
        newItem('item:red:3', { kind: 'building', what: 'temple' }),
      ],
      { fleets: [{ faction: 'red', at: 'far', ships: ['raider'] }] },
    );
    game.ships['ship:red:1']!.class = 'ghost';
    alterWorld(game, game.worlds[earth]!, { buildings: Array.from({ length: 20 }, () => 'mine') });
    expect(months(game, rules, 3)).toEqual([]);
    expect(queueOf(game).map(({ stalled }) => stalled)).toEqual(['yard', 'away', 'slots']);
    alterWorld(game, game.worlds[earth]!, { buildings: ['shipyard1'] });
    months(game, rules, 12);
    expect(slotsUsed(rules, game.worlds[earth]!.buildings)).toBe(2);
    expect(queueOf(game).map(({ id }) => id)).toEqual(['item:red:2']);
  });

  it('of troops waits finished until the garrison has room, and raises them once', () => {
    const troops = (id: string) => ({
      ...newItem(id, { kind: 'troops', what: '' }),
      done: testRules.numbers.production.troopsCost.work - 1,
    });
    const { game, rules } = yard([{ ...troops('item:red:1'), repeat: true }, troops('item:red:2')]);
    const limit = garrisonLimit(game, rules, game.worlds[earth]!);
    game.worlds[earth]!.garrison = limit - 1;
    months(game, rules, 1);
    expect(game.worlds[earth]!.garrison).toBe(limit);
    expect(queueOf(game)).toMatchObject([
      { id: 'item:red:2', stalled: 'full' },
      { id: 'item:red:1', done: 0 },
    ]);
    game.worlds[earth]!.garrison = 0;
    months(game, rules, 1);
    expect(queueOf(game).map(({ id }) => id)).toEqual(['item:red:1']);
  });
});
