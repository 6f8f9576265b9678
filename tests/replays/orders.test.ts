import { it } from 'vitest';
import { proveOrders } from '../support/proveOrders';

/** Promise 10: an order is legal or has no effect. */
it('20,000 random orders, malformed ones included', () => {
  proveOrders(20_000);
}, 120_000);
