import type { DealItemKind } from '../../../../sim';

/** The drawing of each kind of thing in a basket. */
export const itemIcons: Readonly<Record<DealItemKind, string>> = {
  stock: 'latinum',
  world: 'worlds',
  technology: 'technology',
  fleet: 'fleets',
  prisoner: 'captured',
  favour: 'favour',
  promise: 'board',
  treaty: 'treaty',
  peace: 'peace',
};
