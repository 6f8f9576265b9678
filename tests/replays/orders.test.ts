import { it } from 'vitest';
import { proveOrders } from '../support/proveOrders';

/** Promise 10: an order is legal or has no effect. The long tests give thirty times as many. */
it('7,000 random orders, malformed ones included', () => {
  proveOrders(7_000);
}, 120_000);
