import { describe, expect, test } from 'vitest';
import { lineCrossings } from './support/ordersFirst';
import { sourcesIn } from './support/sources';

const refused: [path: string, code: string][] = [
  ['src/sim/turn/phases/council.ts', "import type { OrdersContext } from '../context';"],
  ['src/sim/rules/a.ts', "type Orders = import('../turn/context').OrdersContext['orders'];"],
  ['src/sim/orders/a.ts', "import type { TurnContext } from '../turn/context';"],
  ['src/sim/orders/a.ts', "import { byLot } from '../turn/lots';"],
];

const accepted: [path: string, code: string][] = [
  ['src/sim/turn/phases/applyOrders.ts', "import type { OrdersContext } from '../context';"],
  ['src/sim/turn/phases/council.ts', "import type { TurnContext } from '../context';"],
  ['src/sim/orders/a.ts', "import type { Month } from './month';"],
];

describe('the line between orders and phases', () => {
  test.each(refused)('%s may not: %s', (path, code) => {
    expect(lineCrossings({ path, code })).toHaveLength(1);
  });

  test.each(accepted)('%s may: %s', (path, code) => {
    expect(lineCrossings({ path, code })).toEqual([]);
  });

  test('is kept in all of the core', () => {
    expect(sourcesIn('src/sim').flatMap(lineCrossings)).toEqual([]);
  });
});
