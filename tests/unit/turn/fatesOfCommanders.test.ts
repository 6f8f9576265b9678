import { expect, it } from 'vitest';
import { fatesOfCommanders } from '../../../src/sim/turn/phases/spaceCombat/fatesOfCommanders';
import type { Fought } from '../../../src/sim/turn/phases/spaceCombat/fought';
import { testContext } from '../../support/context';
import { tinyGalaxy } from '../../support/galaxy';

it('who takes the flagship holds its commander', () => {
  const { game, rules } = tinyGalaxy({
    systems: { a: [0, 0] },
    factions: ['red', 'blue', 'green'],
    characters: { kor: { faction: 'red' } },
    fleets: [{ faction: 'red', at: 'a', ships: ['cruiser'], commander: 'kor' }],
  });
  const rest = { hull: 10, kills: 0, seen: true };
  const fought = {
    game,
    context: testContext(game, rules),
    witnesses: ['blue', 'red'],
    record: { id: 'battle:1:a:1' },
    setup: {
      system: 'a',
      groups: [{ fleet: 'fleet:red:1' }],
      fighters: [
        { id: 'ship:red:1', fleet: 'fleet:red:1', faction: 'red', maxHull: 160 },
        { id: 'ship:green:1', fleet: 'fleet:green:1', faction: 'green', maxHull: 160 },
        { id: 'ship:blue:1', fleet: 'fleet:blue:1', faction: 'blue', maxHull: 160 },
      ],
    },
    result: {
      fighters: [
        { fate: 'captured', by: 2, ...rest },
        { fate: 'stands', by: -1, ...rest },
        { fate: 'stands', by: -1, ...rest },
      ],
    },
  } as unknown as Fought;
  fatesOfCommanders(fought);
  expect(game.characters.kor).toMatchObject({ status: 'captured', captor: 'blue' });
  expect(game.fleets['fleet:red:1']?.commander).toBeNull();
});
