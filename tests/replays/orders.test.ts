import { it } from 'vitest';
import { proveOrders } from '../support/proveOrders';

/** Promise 10: an order is legal or has no effect. The long tests give twenty times as many. */
it('10,000 random orders, malformed ones included', () => {
  proveOrders(10_000);
}, 120_000);
