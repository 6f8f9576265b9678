import type { Order, View } from '../../../sim';
import { findMotion } from '../../../sim';
import { givenAway, type LimitDefinition } from './definition';

/** Begins no war: neither by a declaration, nor in Council, nor by a promise to join one. */
export const noWar: LimitDefinition<'noWar'> = {
  kind: 'noWar',
  stops: (order, { view }) =>
    declares(view, order) || promises(view, order) ? { code: 'limit.noWar' } : null,
};

function declares(view: View, order: Order): boolean {
  switch (order.type) {
    case 'declareWar':
      return true;
    case 'leaveAlliance':
      return order.manner === 'war';
    case 'proposeMotion':
      return order.terms.kind === 'war';
    case 'castVote':
    case 'lobby':
      return order.choice === 'aye' && findMotion(view, order.motion)?.motion.terms.kind === 'war';
    default:
      return false;
  }
}

function promises(view: View, order: Order): boolean {
  return givenAway(view, order).some(
    (item) => item.kind === 'promise' && item.promise.kind === 'war',
  );
}
