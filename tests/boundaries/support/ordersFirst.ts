import { importsOf } from './importsOf';
import type { Source } from './sources';

/** Who may see the orders of a month and what was known when they were given. */
const mayLook = [
  'src/sim/turn/context.ts',
  'src/sim/turn/phases.ts',
  'src/sim/turn/phases/applyOrders.ts',
  'src/sim/turn/resolveTurn.ts',
];

/**
 * Where the line between orders and phases is crossed (CONTRIBUTING, "What an order does"): a phase
 * or rule that asks for orders, an order that asks for the turn.
 */
export function lineCrossings(source: Source): string[] {
  const { path, code } = source;
  const looks = !mayLook.includes(path) && /\bOrdersContext\b/.test(code);
  const reaches =
    path.startsWith('src/sim/orders/') &&
    importsOf(source).some(({ specifier }) => specifier.includes('/turn/'));
  return [
    ...(looks ? [`${path} asks what was ordered`] : []),
    ...(reaches ? [`${path} asks for the turn`] : []),
  ];
}
